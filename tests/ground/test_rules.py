"""Evidence, red flags and skills: what they find, where, and what they let pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.guide import Evidence, RedFlag, Skill
from generator.ground.rules import evidence_in, flags_in, phrase_pattern, skills_in, terms_in, unit_pattern
from tests.pace import quiet_seconds

UNITS: list[tuple[str, str, str | None]] = [
    ("ms", "p99 of 38ms", "38ms"),
    ("ms", "38 ms at the peak", "38 ms"),
    ("ms", "38 msgs", None),
    ("ms", "the ms column", None),
    ("£", "a £2m budget", "£2m"),
    ("£", "£ 1,200 a week", "£ 1,200"),
    ("£", "the £ fell", None),
    ("$", "$1.4M in ARR", "$1.4M"),
    ("€", "€400k", "€400k"),
    ("%", "up 30%", "30%"),
    ("%", "by 30 percent", "30 percent"),
    ("%", "by 30 per cent", "30 per cent"),
    ("%", "30 persons", None),
    ("patients", "1.2 million patients", "1.2 million patients"),
    ("patients", "six patients", "six patients"),
    ("patients", "my patients", None),
    ("per shift", "14 patients per shift", "14 patients per shift"),
    ("per shift", "patients per shift", None),
    ("req/s", "4,000 req/s", "4,000 req/s"),
    ("req/s", "8k req/s", "8k req/s"),
    ("users", "9,000 monthly active users", "9,000 monthly active users"),
    ("users", "9,000 of the people we call users", None),
    ("bed", "a 28-bed ward", "28-bed"),
    ("bed", "28 bedrooms", None),
    ("people", "twelve people", "twelve people"),
    ("hours", "40+ hours", "40+ hours"),
    ("TB", "3 TB a day", "3 TB"),
    ("x", "3x faster", "3x"),
    ("x", "3 xylophones", None),
]


def test_the_units_checked_are_many() -> None:
    assert len(UNITS) >= 28
    assert sum(found is None for *_, found in UNITS) >= 8


@pytest.mark.parametrize(("unit", "text", "found"), UNITS)
def test_a_unit_counts_with_its_number(unit: str, text: str, found: str | None) -> None:
    match = unit_pattern(unit).search(text)
    assert (match.group() if match else None) == found


@pytest.mark.parametrize(
    ("phrase", "text", "fires"),
    [
        ("I'm excited", "Well, I’m excited", True),
        ("I'm excited", "I'm  excited", True),
        ("hard-working", "a hard working nurse", True),
        ("hard working", "Hard-Working", True),
        ("team player", "team\nplayer", True),
        ("team player", "steam players", False),
        ("go-getter", "a go-getter.", True),
        ("synergy", "synergyless", False),
        ("100%", "gave 100% daily", True),
        ("c++", "C++ shop", True),
        ("a.b", "axb", False),
    ],
)
def test_a_phrase_is_found_whatever_its_dress(phrase: str, text: str, fires: bool) -> None:
    assert bool(phrase_pattern(phrase).search(text)) is fires


def _rule(phrases: tuple[str, ...] = (), patterns: tuple[str, ...] = (), unless: tuple[str, ...] = ()) -> RedFlag:
    return RedFlag("a-rule", "warning", "m", "w", "i", (), (), phrases, patterns, unless)


def test_an_excuse_holds_in_its_own_sentence_only() -> None:
    rule = _rule(("improved efficiency",), unless=(r"\d",))
    assert [span.text for span in flags_in(rule, "I improved efficiency. It rose 12%.")] == ["improved efficiency"]
    assert flags_in(rule, "I improved efficiency by 12%. It held.") == []
    assert flags_in(rule, "I improved efficiency by 3.5 points, e.g. on nights.") == []
    assert len(flags_in(rule, "I improved efficiency by 12%. I improved efficiency. I left.")) == 1


def test_overlapping_hits_are_one_the_longest() -> None:
    rule = _rule(("proven track record", "track record"), (r"track record of \w+",))
    text = "I have a proven track record of success and a track record."
    found = flags_in(rule, text)
    assert [span.text for span in found] == ["proven track record", "track record"]
    assert all(text[span.start : span.end] == span.text for span in found)


def test_an_excused_hit_hides_no_other() -> None:
    rule = _rule(("passionate",), unless=(r"not passionate",))
    assert [span.start for span in flags_in(rule, "I am not passionate. I am passionate.")] == [26]


def test_an_empty_match_is_no_hit() -> None:
    assert flags_in(_rule(patterns=(r"x*",)), "abc") == []


def test_evidence_comes_in_order_with_its_place() -> None:
    evidence = Evidence(words=("deploy", "roll back"), units=("ms", "%"), patterns=(r"p9[59]",))
    text = "Deployed in 4 ms at p99, rolled back twice, up 30%."
    found = evidence_in(evidence, text)
    assert [span.text for span in found] == ["Deployed", "4 ms", "p99", "rolled back", "30%"]
    assert all(text[span.start : span.end] == span.text for span in found)
    assert evidence_in(evidence, "Nothing of the kind.") == []


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("deploy", "redeploy", []),
        ("audit", "audits and audited", ["audits", "audited"]),
        ("note", "I did not", []),
        ("care plan", "care plans, plan care", ["care plans"]),
        ("nurse", "nursing home", []),
        ("sale", "sales", []),
        ("date", "data", []),
        ("offer", "of and off", []),
        ("server", "serve", []),
        ("", "anything", []),
    ],
)
def test_a_term_is_found_inflected_and_not_otherwise(term: str, text: str, found: list[str]) -> None:
    assert [span.text for span in terms_in((term,), text)] == found


GO = Skill("Go", ("Golang",), ("backend", "service", "kubernetes"))
R = Skill("R", (), ("statistics", "tidyverse"))
SQL = Skill("SQL")
CPP = Skill("C++")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Backend services in Go and SQL", ["Go", "SQL"]),
        ("I go to the backend team", []),
        ("Go to the shop", []),
        ("Golang service", ["Go"]),
        ("Statistics in R", ["R"]),
        ("statistics of r and d", []),
        ("sql and Sql", ["SQL"]),
        ("C++ at work", ["C++"]),
        ("C at work", []),
        ("NoSQL", []),
    ],
)
def test_a_skill_that_is_also_a_word_needs_its_context(line: str, named: list[str]) -> None:
    found = skills_in((GO, R, SQL, CPP), line)
    assert [skill.name for skill, _ in found] == named
    assert all(line[span.start : span.end] == span.text for _, span in found)


_RULE = _rule(("team player",), (r"p9[59]",), (r"not",))


@given(st.text(max_size=200))
def test_nothing_is_too_odd_to_search(text: str) -> None:
    for span in (
        *flags_in(_RULE, text),
        *evidence_in(Evidence(("go",), ("%", "per shift", "£"), (r"\d",)), text),
        *(span for _, span in skills_in((GO, CPP), text)),
    ):
        assert text[span.start : span.end] == span.text


@pytest.mark.parametrize("unit", ["9", "1,", "9 a ", "£", "go ", "team "])
def test_a_long_text_takes_little_time(unit: str) -> None:
    text = unit * (20_000 // len(unit))

    def searched() -> None:
        flags_in(_RULE, text)
        evidence_in(Evidence(("go",), ("%", "per shift", "£", "ms"), (r"\d",)), text)
        skills_in((GO, CPP), text)

    assert quiet_seconds(searched, best_of=1) < 3


def test_a_unit_begins_where_a_word_begins() -> None:
    assert not unit_pattern("tables").search("four stables")
    assert unit_pattern("tables").search("four round tables")
    assert unit_pattern("ms").search("38ms")
    assert unit_pattern("kV").search("11 kV")


def test_a_decimal_point_ends_no_sentence_for_evidence() -> None:
    evidence = Evidence(words=(), units=(), patterns=(r"\bfell[^.;\n]{0,20}\bto\b[^.;\n]{0,8}\d",))
    assert [span.text for span in evidence_in(evidence, "Failed payments fell from 3.1% to 1.2%.")] == [
        "fell from 3.1% to 1.2"
    ]
    assert evidence_in(evidence, "Prices fell. Come to 4 shops.") == []
    assert [span.text for span in evidence_in(evidence, "It fell from 3% to 1%.")] == ["fell from 3% to 1"]
