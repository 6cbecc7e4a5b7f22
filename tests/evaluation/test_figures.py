"""No figure falls below the committed one, and each was measured on enough."""

from __future__ import annotations

import pytest
import yaml

from generator.documents import paste
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from tests.evaluation.drafts import Pair, tried
from tests.evaluation.figure import Figure, Mark, share
from tests.evaluation.measure import content, measured
from tests.evaluation.resumes import DETAILS, papers
from tests.evaluation.signals import marked
from tests.evaluation.table import committed, fallen, table


@pytest.fixture(scope="module")
def figures() -> tuple[Figure, ...]:
    return measured(content())


def test_no_figure_falls(figures: tuple[Figure, ...]) -> None:
    assert len(committed()) >= 40
    assert list(fallen(figures, committed())) == []


def test_enough_was_measured(figures: tuple[Figure, ...]) -> None:
    counts: dict[str, int] = {}
    for one in figures:
        counts[one.key] = counts.get(one.key, 0) + one.count
    assert counts["resumes.name"] >= 15
    assert counts["postings.title"] >= 40
    assert counts["drafts.unsupported"] >= 300
    assert counts["signals.f1"] >= 360
    assert counts["review.alarms"] >= 40
    assert counts["review.caught"] >= 120


def test_each_role_has_sixty_sentences_half_of_them_showing_nothing_and_a_third_held_back() -> None:
    for role in {one.role for one in marked()}:
        mine = [one for one in marked() if one.role == role]
        assert len(mine) >= 60
        assert 0.4 <= sum(not one.shows for one in mine) / len(mine) <= 0.6
        assert sum(one.group == "held" for one in mine) * 3 >= len(mine)
        assert len({one.text for one in mine}) == len(mine)


def test_details_are_those_of_resumes_that_are_there() -> None:
    assert set(yaml.safe_load(DETAILS.read_text(encoding="utf-8"))) <= {paper.name for paper in papers()}


def test_a_fall_is_named() -> None:
    good = share("x", "x", "all", [Mark("a", True), Mark("b", True)])
    bad = share("x", "x", "all", [Mark("a", True), Mark("b", False, "not read")])
    before = {"x (all)": {"value": 1.0, "count": 2}, "y (all)": {"value": 1.0, "count": 1}}
    assert list(fallen([good], before)) == ["y (all) is no longer measured"]
    assert next(iter(fallen([bad], before))) == "x (all) is 0.5, and 1 is committed"
    assert bad.faults == ("b: not read",)
    assert "| x | 50.0 % (2) |" in table([bad])


@pytest.mark.parametrize(
    ("key", "value", "better"), [("drafts.unsupported", 1, "less"), ("postings.company", 0.99, "more")]
)
def test_a_floor_holds_whatever_is_committed(key: str, value: float, better: str) -> None:
    one = Figure(key, key, "all", value, 300, "less" if better == "less" else "more")
    assert any("may never be worse" in line for line in fallen([one], {one.id: {"value": value, "count": 300}}))


@pytest.mark.parametrize(
    ("highlight", "slow"), [("Answered letters from readers", True), ("Answered 40 letters a day", False)]
)
def test_a_draft_that_starts_without_a_fact_of_ones_own_is_named(highlight: str, slow: bool) -> None:
    resume = paste(f"Ana Ruiz\n\nExperience\n\nClerk\n2020 - Present\n- {highlight}\n")
    posting = paste("Office Clerk\n\nCompany: Foxglove Water\n\nRequirements\n- You can write 90 letters\n")
    pair = Pair(resume, posting, (read_resume(resume), read_posting(posting)))
    (faults,) = tried([pair], content())
    assert bool(faults.slow) is slow
    assert (faults.unsupported, faults.misquoted, faults.crashed) == ((), (), "")
