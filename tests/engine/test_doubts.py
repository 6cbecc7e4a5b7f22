"""Doubts about what was read of a résumé: told where there is reason, and hardly ever where all is right."""

from __future__ import annotations

import pytest

from generator.documents import paste
from generator.engine.resume import read_resume
from generator.engine.resumes.doubts import MOST, doubts_of
from generator.ground.guide import Content
from tests.evaluation.resumes import papers

GOOD = """Ana Díaz
ana@example.org

Experience
Stock Lead, Acme Ltd, Leeds
2020 – present
- Led four
"""


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("Ana Díaz", "ana@example.org", [("no_name", None)]),
        ("- Led four", "", [("no_highlights", None)]),
        ("Stock Lead, Acme Ltd, Leeds", "Stock Lead", [("no_employer", 5)]),
        ("Stock Lead, Acme Ltd, Leeds", "Acme Ltd, Leeds", [("no_title", 5)]),
        ("2020 – present\n", "", [("no_dates", 5)]),
        ("2020 – present", "2022 – 2019", [("backwards", 5)]),
        ("Stock Lead, Acme Ltd, Leeds", "Zorb, Quillon, Leeds", [("which", 5)]),
        ("Stock Lead, Acme Ltd, Leeds", "Stock Lead, Quillon, Leeds", []),
        ("", "", []),
    ],
)
def test_a_doubt_is_named_with_its_line(old: str, new: str, found: list[tuple[str, int | None]]) -> None:
    doubts = doubts_of(read_resume(paste(GOOD.replace(old, new) if old else GOOD)))
    assert [(one.key, one.line) for one in doubts] == found


def test_a_paper_without_jobs_is_doubted_once_and_no_paper_more_than_five_times(content: Content) -> None:
    assert [one.key for one in doubts_of(read_resume(paste("Ana Díaz\nana@example.org\n\nSkills\nSQL")))] == ["no_work"]
    many = GOOD + "".join(f"\nStock Lead\n20{n}\n- Led {n}\n" for n in range(10, 20))
    assert len(doubts_of(read_resume(paste(many)))) == MOST
    for key in ("no_name", "no_work", "no_highlights", "no_title", "no_employer", "no_dates", "which", "backwards"):
        assert key in content.interface["doubts"]


def test_what_is_read_rightly_is_hardly_ever_doubted() -> None:
    doubted = [(paper.name, doubt) for paper in papers() for doubt in doubts_of(paper.resume)]
    assert len(papers()) >= 30
    assert doubted == []
