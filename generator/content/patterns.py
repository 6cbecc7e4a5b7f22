"""Whether every regular expression compiles, matches something, and stays quick."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from generator.content.backtracking import blows_up
from generator.content.problems import Problem
from generator.content.read import Sheet, Shelf
from generator.content.source import Loc
from generator.ground.guide import Evidence


def patterns(shelf: Shelf) -> Iterator[Problem]:
    """Problems of every pattern of evidence and of red flags."""
    for sheet in shelf.sheets():
        for loc, source in expressions(sheet):
            fault = fault_of(source)
            if fault:
                what, instead, offset = fault
                yield sheet.problem(loc, what, instead, offset)


def expressions(sheet: Sheet[Any]) -> Iterator[tuple[Loc, str]]:
    """Every regular expression of a file and its place."""
    for index, signal in enumerate(getattr(sheet.value, "signals", ())):
        for key in ("evidence", "everywhere"):
            for number, source in enumerate(getattr(signal, key, Evidence()).patterns):
                yield ("signals", index, key, "patterns", number), source
    for index, rule in enumerate(getattr(sheet.value, "red_flags", ())):
        for key in ("patterns", "unless"):
            for number, source in enumerate(getattr(rule, key)):
                yield ("red_flags", index, key, number), source


@lru_cache(maxsize=20_000)
def fault_of(source: str) -> tuple[str, str, int | None] | None:
    """What is wrong with an expression, what to write instead, and at which of its characters."""
    if not source:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compiled = re.compile(source, re.IGNORECASE)
    except re.error as error:
        return f"the pattern does not compile ({error.msg})", "mend it, or write a phrase", error.pos or 0
    except (Warning, RecursionError, OverflowError) as error:
        said = str(error).partition(" at position")[0]
        return f"the pattern does not compile cleanly ({said})", "put a backslash before the mark that is meant", 0
    if compiled.search(""):
        return "the pattern matches an empty text", "make some part of it certain", None
    slow = blows_up(source)
    return (*slow, None) if slow else None


def sound(sources: tuple[str, ...]) -> bool:
    """Whether every expression can safely be run."""
    return all(source and fault_of(source) is None for source in sources)
