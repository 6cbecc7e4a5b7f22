"""What a text must hold for a pattern to match at all, so that most patterns need not be compiled or run.

A letter meets a hundred rules and breaks two. Looking for a plain string is a hundred times
cheaper than running an expression with its case ignored, and this runs at every key press.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Any

_parser: Any = importlib.import_module("re._parser")
_codes: Any = importlib.import_module("re._constants")

_MOST, _LONG, _HEAD = 12, 5, 3

type Strings = frozenset[str]


_remembered: dict[str, Strings] = {}


def remember(table: Mapping[str, Iterable[str]]) -> None:
    """Takes over what `needles` said of these patterns elsewhere, so that it need not be worked out again."""
    _remembered.update({source: frozenset(strings) for source, strings in table.items()})


@lru_cache(maxsize=4_000)
def needles(source: str) -> Strings:
    """Lower-case strings of which every match holds at least one; none where that cannot be said."""
    if source in _remembered:
        return _remembered[source]
    found = [one for one in _runs(_parser.parse(source, re.IGNORECASE)) if one and all(one)]
    return max(found, key=lambda one: (min(_LONG, *map(len, one)), -len(one)), default=frozenset())


def may_match(source: str, low: str) -> bool:
    """Whether the pattern can match a text, given in lower case."""
    wanted, held = _with_heads(source), _threes(low)
    for head, one in wanted:  # a generator's frames cost more than the search, in the browser above all
        if head in held and one in low:
            return True
    return not wanted


@lru_cache(maxsize=4_000)
def _with_heads(source: str) -> tuple[tuple[str, str], ...]:
    """The pattern's needles, each with its first three letters, "" where it has fewer."""
    return tuple((one[:_HEAD] if len(one) >= _HEAD else "", one) for one in needles(source))


@lru_cache(maxsize=8)
def _threes(low: str) -> frozenset[str]:
    """Every three letters in a row of a text, and "": looked up in a set before the text is searched."""
    return frozenset(("", *(low[at : at + _HEAD] for at in range(len(low) - _HEAD + 1))))


def _runs(items: Any) -> Iterator[Strings]:
    """For each stretch of the pattern that is plain, all that it can be; every match holds one of each."""
    run: Strings = frozenset([""])
    for code, argument in items:
        part = _spelled(code, argument)
        if part is not None and len(run) * len(part) <= _MOST:
            run = frozenset(a + b for a, b in product(run, part))
            continue
        yield run
        run = frozenset([""]) if part is None else part
        if part is None:
            yield from _within(code, argument)
    yield run


def _within(code: Any, argument: Any) -> Iterator[Strings]:
    """The stretches inside a part that is not plain and must stand."""
    if code is _codes.SUBPATTERN:
        yield from _runs(argument[-1])
    elif code in (_codes.MAX_REPEAT, _codes.MIN_REPEAT) and argument[0]:
        yield from _runs(argument[2])
    elif code is _codes.BRANCH:
        best = [
            max((run for run in _runs(one) if all(run)), key=lambda run: min(map(len, run)), default=None)
            for one in argument[1]
        ]
        if all(best):
            yield frozenset[str]().union(*(one for one in best if one))


def _spelled(code: Any, argument: Any) -> Strings | None:
    """All that a part can be, in lower case, or None where that is too much to list."""
    if code is _codes.LITERAL:
        return frozenset([chr(argument).lower()])
    if code in (_codes.AT, _codes.ASSERT, _codes.ASSERT_NOT):
        return frozenset([""])
    if code is _codes.IN and all(kind is _codes.LITERAL for kind, _ in argument):
        return frozenset(chr(value).lower() for _, value in argument)
    if code is _codes.SUBPATTERN:
        return _joined(argument[-1])
    if code is _codes.BRANCH:
        ways = [_joined(one) for one in argument[1]]
        listed = frozenset[str]().union(*(one for one in ways if one is not None))
        return listed if None not in ways and len(listed) <= _MOST else None
    if code in (_codes.MAX_REPEAT, _codes.MIN_REPEAT) and argument[:2] == (0, 1):
        body = _joined(argument[2])
        return None if body is None else body | {""}
    return None


def _joined(items: Any) -> Strings | None:
    run: Strings = frozenset([""])
    for code, argument in items:
        part = _spelled(code, argument)
        if part is None or len(run) * len(part) > _MOST:
            return None
        run = frozenset(a + b for a, b in product(run, part))
    return run
