"""Small postings whole, each with what a careful reader takes down."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.documents import paste
from generator.engine.posting import read_posting
from tests.engine.papers import words

WHOLES: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "posting_wholes.yaml").read_text(encoding="utf-8")
)


def begin(asks: list[str], wanted: list[str]) -> bool:
    """Whether there are as many asks as wanted ones, each beginning so."""
    return len(asks) == len(wanted) and all(one.startswith(start) for one, start in zip(asks, wanted, strict=True))


@pytest.mark.parametrize("name", WHOLES)
def test_a_small_posting(name: str) -> None:
    case = WHOLES[name]
    found = read_posting(paste(case["text"]))
    have = {
        "title": words(found.title),
        "company": words(found.company),
        "location": words(found.location),
        "manager": words(found.hiring_manager),
    }
    assert {key: have[key] for key in have if key in case} == {key: case[key] for key in have if key in case}
    for kind, must in (("must", True), ("nice", False)):
        if kind in case:
            asks = [ask.said.text for ask in found.asks if ask.must is must]
            assert begin(asks, case[kind]), (kind, asks)


PARTS = (
    "Global Supply Chain|Corporate Finance|Customer Experience|Clinical Operations|Night Shift|Research and Development|Trust and Safety"
    "|Retail Banking|Kitchen Team|Patient Access|Talent Acquisition|Investment Banking|Wealth Management|Fixed Term|Great Benefits"
    "|Competitive Salary|Immediate Start|Equity Research|North America|Platform Engineering|Early Careers|Hiring Now|Primary Care"
)


@pytest.mark.parametrize("line", PARTS.split("|"))
def test_a_department_or_a_term_under_the_title_is_no_company(line: str) -> None:
    """A wrong company in a letter is worse than a blank."""
    for place in ("Leeds, UK", "Austin, TX (Hybrid)"):
        text = f"Senior Analyst\n{line}\n{place}\n\nYou will do the work of the team well.\n"
        assert read_posting(paste(text)).company is None
        assert read_posting(paste(f"Senior Analyst\n{line}, {place}\n\nYou will do the work well.\n")).company is None


@pytest.mark.parametrize(
    "sentence",
    [
        "You have held a similar role at Stripe in London.",
        "You may come from a previous position at Google.",
        "A comparable post at Siemens is welcome.",
    ],
)
def test_where_others_worked_before_is_no_company(sentence: str) -> None:
    assert read_posting(paste(f"Data Engineer\n\nRequirements\n- Python\n\n{sentence}\n")).company is None
