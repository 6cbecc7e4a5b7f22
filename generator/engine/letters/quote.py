"""The posting's own words that a letter takes up once, and the fact that answers them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.engine.english.heads import names_a_thing
from generator.engine.english.verbs import is_base, is_past
from generator.engine.letters.case import Case
from generator.engine.match import Fact, link_asks, wanted
from generator.ground.papers import Said, part
from generator.ground.text import words

_TENURE = re.compile(r"\byears?\b|\bdegree\b|\bdiploma\b", re.IGNORECASE)
"""Asks that one highlight cannot answer."""
_ENOUGH = 0.4


def worth_quoting(case: Case, middle: Sequence[Fact]) -> tuple[Said, Fact] | None:
    """The posting's own words to take up, and the fact that answers them: a requirement of three
    to sixteen words, enough of them met, and none that the person's candour speaks of. The fact
    is one of those told where the first of them was, so that it can come first.
    """
    skills = case.content.skills
    spoken = link_asks(wanted(case.posting, skills, duties=False), case.answers.get("candour", ""), skills)
    denied = {link.ask for link in spoken}
    found = [
        (link.ask.must, link.strength, said, fact)
        for fact in middle
        for link in fact.links
        if fact.place == middle[0].place
        and link.ask in case.posting.asks
        and link.ask not in denied
        and link.share >= _ENOUGH
        and _quotable(said := _clause(link.ask.said))
    ]
    best = max(found, key=lambda row: row[:2], default=None)
    return best[2:] if best else None


def _quotable(said: Said) -> bool:
    return 3 <= len(words(said.text)) <= 16 and not set(said.text) & set('"“”[]{}') and not _TENURE.search(said.text)


def _clause(said: Said) -> Said:
    text = said.text.rstrip(" .;")
    for mark in (";", " - ", " – ", " — ", ". ", "(", ", "):
        if len(words(text)) > 16 and len(words(text.split(mark)[0])) >= 4:
            text = text.split(mark)[0].rstrip(" ,.;")
    return part(said, 0, len(text))


def is_clause(ask: str) -> bool:
    """Whether an ask is a sentence or an order, not a thing: "You have ...", "Build and ..."."""
    first = words(ask)[0] if words(ask) else ""
    return (
        is_past(first)
        or first.lower() in ("you", "you'll", "we", "the", "this", "must", "can", "able", "to")
        or (
            is_base(first)
            and not names_a_thing(first, ask[len(first) :])
            and not re.match(r"\s*\w+ing\b", ask[len(first) :])
            and first.lower()
            not in (
                "experience",
                "model",
                "support",
                "design",
                "research",
                "work",
                "understanding",
                "test",
                "project",
                "sales",
                "program",
            )
        )
    )
