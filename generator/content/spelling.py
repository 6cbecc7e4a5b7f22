"""Slips of spelling in everything we write, by codespell's list of known ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from generator.content.measure import prose
from generator.content.problems import Problem
from generator.content.read import Sheet, Shelf
from generator.content.source import Loc
from generator.ground.guide import Sample

_WORD = re.compile(r"(?<![\w@./'’-])[a-z]{3,}(?![\w@/'’-]|\.\w)")
"""Lower-case words alone: an acronym, a name or an address is spelled as its owner spells it."""


def spelling(shelf: Shelf) -> Iterator[Problem]:
    """Words that are a known slip of another."""
    right = frozenset(shelf.words.value.words) if shelf.words else frozenset[str]()
    for sheet in shelf.sheets():
        for loc, text in _texts(sheet):
            for found in _WORD.finditer(text):
                meant = slips().get(found.group())
                if meant and found.group() not in right:
                    instead = f"write `{meant.split(',')[0]}`, or add the word to words.yaml"
                    yield sheet.problem(loc, f"`{found.group()}` looks like a slip", instead, found.start())


@cache
def slips() -> dict[str, str]:
    """Each known slip and what is meant by it, one or several with commas between."""
    text = (files("codespell_lib") / "data" / "dictionary.txt").read_text("utf-8")
    return dict(line.split("->", 1) for line in text.splitlines() if "->" in line)


def _texts(sheet: Sheet[object]) -> Iterator[tuple[Loc, str]]:
    if isinstance(sheet.value, Sample):
        yield from ((("resume",), sheet.value.resume), (("posting",), sheet.value.posting))
        yield from ((("answers", key), text) for key, text in sheet.value.answers.items())
    elif hasattr(sheet.value, "words"):
        return
    else:
        yield from prose(sheet.value)
