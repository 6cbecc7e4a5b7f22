"""Résumé bullets in the first person: what is said, what is left unsaid, and what never changes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from generator.engine.english.grammar import article, first_person, lowered, typed
from generator.ground.text import NUMBER
from tests.pace import quiet_seconds

FIXTURES = Path(__file__).parent.parent / "fixtures" / "grammar"


def _bullets(name: str) -> list[tuple[bool, str, bool, list[str] | None]]:
    """Rows of a fixture: held back, bullet, job goes on, sentences."""
    rows: list[tuple[bool, str, bool, list[str] | None]] = []
    trades: dict[str, list[dict[str, Any]]] = yaml.safe_load((FIXTURES / name).read_text(encoding="utf-8"))
    for trade in trades.values():
        for index, row in enumerate(trade):
            says = [row["says"]] if isinstance(row["says"], str) else row["says"]
            rows.append((index % 3 == 2, row["bullet"], row.get("now", False), says))
    return rows


BULLETS = _bullets("bullets.yaml")
FRESH = _bullets("fresh.yaml")
ARTICLES: list[list[str]] = yaml.safe_load((FIXTURES / "articles.yaml").read_text(encoding="utf-8"))


def _wrong(rows: list[tuple[bool, str, bool, list[str] | None]]) -> list[tuple[str, list[str] | None]]:
    """The bullets that come out otherwise than an editor would have them."""
    return [(text, got) for _, text, now, says in rows if (got := first_person(text, ongoing=now)) != says]


def test_the_bullets_are_many_and_of_many_trades() -> None:
    assert len(BULLETS) >= 210
    assert sum(held for held, *_ in BULLETS) >= 60
    assert len(FRESH) >= 60
    assert sum(says is None for *_, says in BULLETS) >= 60, "what cannot be said honestly is half the work"


@pytest.mark.parametrize("held", [False, True], ids=["tuned", "held back"])
def test_bullets_say_what_an_editor_would_say(held: bool) -> None:
    rows = [row for row in BULLETS if row[0] is held]
    wrong = _wrong(rows)
    assert 1 - len(wrong) / len(rows) >= 0.97, wrong


@pytest.mark.parametrize("rows", [BULLETS, FRESH], ids=["bullets", "fresh"])
def test_no_bullet_becomes_a_sentence_that_is_none(rows: list[tuple[bool, str, bool, list[str] | None]]) -> None:
    assert [row for row in _wrong(rows) if row[1] is not None] == []


def test_bullets_of_trades_not_tuned_for() -> None:
    wrong = _wrong(FRESH)
    assert 1 - len(wrong) / len(FRESH) >= 0.97, wrong


def test_articles_go_back_only_where_they_belong() -> None:
    assert len(ARTICLES) >= 80
    assert [(text, got) for text, says in ARTICLES if (got := first_person(text, ongoing=False)) != [says]] == []


@pytest.mark.parametrize(
    ("noun", "gives"),
    [
        ("hour", "an"), ("hotel", "a"), ("honest broker", "an"), ("MVP", "an"), ("UI kit", "a"), ("UX audit", "a"),
        ("8-person team", "an"), ("80-page guide", "an"), ("18-month plan", "an"), ("11-strong crew", "an"),
        ("180-seat hall", "a"), ("1,100-seat hall", "a"), ("$8m fund", "an"), ("£1m fund", "a"), ("one-off", "a"),
        ("once-a-day check", "a"), ("open day", "an"), ("unified view", "a"), ("unimportant step", "an"),
        ("unit", "a"), ("user", "a"), ("urban park", "an"), ("utility", "a"), ("European grant", "a"),
        ("NASA grant", "a"), ("NHS trust", "an"), ("RAG pipeline", "a"), ("RFP", "an"), ("SQL report", "an"),
        ("SaaS tool", "a"), ("LLM", "an"), ("X-ray suite", "an"), ("M&A deal", "an"), ("R&D lab", "an"),
        ("e-mail", "an"), ("heir", "an"), ("year", "a"), ("F1 team", "an"), ("HR system", "an"), ("PhD", "a"),
    ],
)  # fmt: skip
def test_the_article_follows_the_sound(noun: str, gives: str) -> None:
    assert article(noun) == gives


@pytest.mark.parametrize(
    ("sentence", "after"),
    [
        ("The team grew.", "the team grew."),
        ("I led a team.", "I led a team."),
        ("I've led a team.", "I've led a team."),
        ("Acme grew.", "Acme grew."),
        ("GPT-4 was slow.", "GPT-4 was slow."),
        ("at night", "at night"),
        ("", ""),
    ],
)
def test_a_sentence_after_a_lead_keeps_names_and_i(sentence: str, after: str) -> None:
    assert lowered(sentence) == after


def test_an_answer_is_made_to_fit_at_its_edges() -> None:
    assert typed("  weekly drift checks,\nand one rollback ") == "weekly drift checks, and one rollback."
    assert typed(" \n ") == ""
    assert typed("mostly C++") == "mostly C++."
    assert typed("nights; ") == "nights."


@pytest.mark.parametrize("braces", ["{{ user }}", "{% raw %}", "{{ 7 * 7 }}", "${x}"])
def test_braces_are_data(braces: str) -> None:
    assert first_person(f"Fixed the {braces} bug in 30 templates", ongoing=False) == [
        f"I fixed the {braces} bug in 30 templates."
    ]


_PIECES = st.sampled_from(
    """Led Built Manage Manages Managing Responsible for Successfully a an the team of 12 30% £2m and & , ; : . — - w/ →
    Acme NHS API dashboard model models reporting reports writes training staff to from that which ( ) " ' {{ }} I We
    Promoted Set and monitor Support desk 1.2 million 4:1 3→5 own 24/7 12-person é ß 日本 \n \t""".split(" ")
)
_TEXTS = st.one_of(st.lists(_PIECES, max_size=18).map(" ".join), st.text(max_size=200))


@given(_TEXTS, st.booleans())
@example("Led Led 4:1 →\n 1.2", False)
def test_nothing_is_invented(text: str, ongoing: bool) -> None:
    """Every number and every capitalised word of the sentences stands in the bullet, but for "I"
    and the capital that a sentence starts with.
    """
    for sentence in first_person(text, ongoing=ongoing) or []:
        assert set(NUMBER.findall(sentence)) <= set(NUMBER.findall(text))
        for word in re.findall(r"\b[A-Z][\w&]*", sentence):
            assert word == "I" or word.lower() in text.lower(), (word, text)
        assert sentence[-1] in '.!?…”")'


@given(_TEXTS, st.booleans())
def test_it_never_raises_and_says_the_same_twice(text: str, ongoing: bool) -> None:
    assert first_person(text, ongoing=ongoing) == first_person(text, ongoing=ongoing)
    lowered(text)
    lowered(text, every=True)
    typed(text)


@pytest.mark.parametrize(
    "unit",
    ["manage, ", "Led a team ", "and writes ", "a. ", "J. ", " → ", "((", " - ", "- " * 40, "to plan and ", "4 "],
)
def test_a_long_text_takes_little_time(unit: str) -> None:
    def told() -> None:
        for size in (1_100, 200_000):
            first_person("Managed " + unit * (size // len(unit)), ongoing=False)
            lowered(unit * (size // len(unit)))

    assert quiet_seconds(told, best_of=1) < 1
