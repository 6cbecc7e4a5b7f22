"""Whatever is pasted, every part of a posting quotes its lines word for word, in linear time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.engine.posting import read_posting
from generator.engine.postings.layout import items
from generator.ground.papers import Ask, Document, Posting, Said
from tests.conftest import CORPUS
from tests.engine.posting_truth import NAMES, document
from tests.pace import quiet_seconds

JOBS = sorted((CORPUS / "jobs").glob("*.txt")) if CORPUS.is_dir() else []
PIECES = st.sampled_from(
    """Requirements: Nice to have|Essential|DESIRABLE|- |* |• |•|o |1. |# |**Must have**|About Acme Tools|At Acme, we|Company:|Job Title:|Registered Nurse
    |Nurse – Acme Health – Leeds|Contact Jo van Berg, Head of|is hiring a|[Company Name]|Salary: £30,000|SQL; Python|experience with Go is a plus|\t|  |, and|.
    |you must have|Essential\tDesirable|Ref: AB-12|Location:|the|café|İstanbul|ﬁne|\u2028|🚀 Perks|a.b.c|Show more|"quoted"|(brackets""".replace(
        "\n    ", ""
    ).split("|")
)
LINES = st.lists(st.lists(PIECES | st.text(max_size=12), max_size=6).map(" ".join), max_size=25)


def said(posting: Posting) -> Iterator[Said]:
    for field in fields(posting):
        value = getattr(posting, field.name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, (Said, Ask)):
                yield one.said if isinstance(one, Ask) else one


def check(lines: tuple[str, ...]) -> None:
    posting = read_posting(Document("posting.txt", lines))
    assert posting.lines == lines
    for one in said(posting):
        assert one.text.strip()
        assert one.at
        for quote in one.at:
            assert quote.text.strip()
            assert quote.text in lines[quote.line - 1]


@settings(max_examples=400, deadline=None)
@given(LINES)
@example(["/ -  Requirements: Nice to have"])
def test_every_quote_stands_in_its_line(lines: list[str]) -> None:
    check(tuple(lines))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(NAMES), st.lists(st.tuples(st.integers(0, 60), PIECES), max_size=8), st.integers(0, 2))
def test_every_quote_stands_in_its_line_of_a_posting_that_was_meddled_with(
    name: str, put: list[tuple[int, str]], step: int
) -> None:
    lines = list(document(name).lines)[:: step or 1]
    for place, text in put:
        lines[place % (len(lines) + 1) : place % (len(lines) + 1)] = [text]
    check(tuple(lines))


@settings(max_examples=300, deadline=None)
@given(LINES)
def test_items_lose_no_word(lines: list[str]) -> None:
    found = items(lines)
    assert [item.said.line for item in found] == sorted(item.said.line for item in found)
    kept = "".join(c for item in found for quote in item.said.at for c in quote.text if c.isalpha())
    whole = "".join(c for line in lines for c in line if c.isalpha())
    assert len(kept) >= len(whole) - sum(line.count("o") + 4 for line in lines)


@pytest.mark.skipif(not JOBS, reason="the corpus is not here")
def test_every_quote_stands_in_its_line_of_the_corpus() -> None:
    assert len(JOBS) >= 10
    for path in JOBS:
        check(tuple(path.read_text(encoding="utf-8").split("\n")))


def seconds(lines: tuple[str, ...]) -> float:
    """What a reading takes on a quiet machine, the better of two."""
    return quiet_seconds(lambda: read_posting(Document("posting.txt", lines)), best_of=2)


ALL = "\n".join("\n".join(document(name).lines) for name in NAMES)


def test_a_paste_of_many_pages_is_read_within_a_second() -> None:
    assert seconds(tuple((ALL * 20)[:200_000].split("\n"))) < 1


REPEATED = (
    " ".join(ALL.split()) + " ",
    "A",
    "Aa ",
    ". ",
    "! ",
    "(",
    "\tA",
    "|A ",
    "A: ",
    "A, ",
    "A & ",
    "A's ",
    "At A we ",
    "a;",
    "*a ",
    "Contact Aa Bb ",
    " - A",
    "[",
    "desirable ",
    "1 ",
)


@pytest.mark.parametrize("unit", REPEATED, ids=lambda unit: repr(unit[:8]))
def test_a_line_of_a_million_characters_is_read_within_two_seconds(unit: str) -> None:
    assert seconds(((unit * (1_000_000 // len(unit) + 1))[:1_000_000],)) < 2


@pytest.mark.parametrize("line", ["A", "a", "- a", "# A", "a:", "A and", "Contact Aa Bb"])
def test_a_hundred_thousand_lines_are_read_within_two_seconds(line: str) -> None:
    assert seconds((line,) * 100_000) < 2
