"""Whether a regular expression can take far more steps than its text has letters.

A small, conservative reading of Python's own parse tree. A ready-made check would be welcome, but the
one package for it, regexploit, imports `sre_parse`, which Python has deprecated since 3.11 and warns
about at every start. What is flagged: an unbounded repeat within an unbounded repeat; repeats that
can share the same letters and follow each other with nothing certain between; alternatives within a
repeat that can begin alike; an alternative written twice.

A repeat stays *open* while what follows it could also have been eaten by it. What a run of open
repeats may cost is the product of their spans. Once a repeat has shared letters with a later one, it
is *charged*: the places where it may have stopped multiply the ways a text can have come this far,
all of which may be tried when a later part fails. Either number beyond `LIMIT` is flagged.
"""

from __future__ import annotations

import importlib
import math
import re
import string
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import count
from typing import Any

_parser: Any = importlib.import_module("re._parser")
_codes: Any = importlib.import_module("re._constants")

LIMIT = 100_000
"""Steps from one starting place that are still well under a millisecond's work."""
_LONG = 320
"""What an unbounded repeat counts as: a long sentence's letters."""
_ROUNDS = 20

_ALPHABET = frozenset(string.printable + "éß–—’“”£€\u00a0")
_CATEGORIES: dict[Any, str] = {
    _codes.CATEGORY_DIGIT: r"\d",
    _codes.CATEGORY_NOT_DIGIT: r"\D",
    _codes.CATEGORY_SPACE: r"\s",
    _codes.CATEGORY_NOT_SPACE: r"\S",
    _codes.CATEGORY_WORD: r"\w",
    _codes.CATEGORY_NOT_WORD: r"\W",
}
_REPEATS = (_codes.MAX_REPEAT, _codes.MIN_REPEAT, _codes.POSSESSIVE_REPEAT)
_SINGLE = (_codes.LITERAL, _codes.NOT_LITERAL, _codes.ANY, _codes.IN)
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>)?([^()\\\[\]]*)\)")

type Letters = frozenset[str]


@dataclass(frozen=True)
class Repeat:
    """A repeat of one letter out of `letters` that can stop at `span` different places; `key` tells it apart."""

    letters: Letters
    span: int
    key: int = field(default_factory=count().__next__)


@dataclass(frozen=True)
class Path:
    """The repeats that are open, and by key how many stops each repeat has been charged for."""

    open: tuple[Repeat, ...] = ()
    charged: dict[int, int] = field(default_factory=dict)

    @property
    def ways(self) -> int:
        """In how many ways a text may have come this far."""
        return math.prod(self.charged.values())


class _BlowsUpError(Exception):
    """Carries why."""


@lru_cache(maxsize=4_000)
def blows_up(source: str) -> tuple[str, str] | None:
    """Why the expression may take too many steps, and what to write instead, or None.

    Raises `re.error` for what is no expression.
    """
    for group in _GROUP.finditer(source):
        parts = group.group(1).split("|")
        twice = next((part for part in parts if parts.count(part) > 1), None)
        if twice is not None:
            return f"the alternative `{twice}` stands twice in a group", "keep one of the two"
    try:
        _sequence(_parser.parse(source, re.IGNORECASE), Path())
    except _BlowsUpError as why:
        return f"the pattern can take very long: {why}", "bound the repeats: `.{0,40}` for `.*`"
    return None


def _sequence(items: Any, path: Path) -> Path:
    """The path after the items, given the path before them."""
    for code, argument in items:
        path = _item(code, argument, path)
    return path


def _item(code: Any, argument: Any, path: Path) -> Path:
    if code in _SINGLE:
        return _letter(_letters(code, argument), path)
    if code in _REPEATS:
        least, most, body = argument
        return _repeat(least, most, body, path)
    if code is _codes.SUBPATTERN:
        return _sequence(argument[-1], path)
    if code is _codes.ATOMIC_GROUP:
        return _sequence(argument, path)
    if code is _codes.BRANCH:
        return _either([_sequence(branch, path) for branch in argument[1]])
    if code is _codes.GROUPREF_EXISTS:
        return _either([_sequence(branch or (), path) for branch in argument[1:]])
    if code in (_codes.ASSERT, _codes.ASSERT_NOT):
        _sequence(argument[1], Path())
    return path


def _letter(letters: Letters, path: Path) -> Path:
    """A letter that must stand here closes every repeat that could not have eaten it."""
    return replace(path, open=tuple(one for one in path.open if one.letters & letters))


def _either(paths: list[Path]) -> Path:
    """The path after any of several: what all have open, and for the rest the dearest one's span."""
    keys = frozenset[int].intersection(*(frozenset(one.key for one in path.open) for path in paths))
    rests = [[one for one in path.open if one.key not in keys] for path in paths]
    charged = dict(max(paths, key=lambda path: path.ways).charged)
    for path in paths:
        charged |= {key: max(charged.get(key, 1), stops) for key, stops in path.charged.items() if key in keys}
    shared = tuple(one for one in paths[0].open if one.key in keys)
    if not any(rests):
        return Path(shared, charged)
    letters = frozenset[str]().union(*(one.letters for rest in rests for one in rest))
    span = max(math.prod(one.span for one in rest) for rest in rests)
    return Path((*shared, Repeat(letters, min(span, LIMIT))), charged)


def _repeat(least: int, most: Any, body: Any, path: Path) -> Path:
    single = _single(body)
    unbounded = most is _codes.MAXREPEAT or most > _LONG
    span = _LONG if unbounded else most - least + 1
    if single is not None:
        return _joined(Repeat(single, span), _letter(single, path) if least else path)
    if unbounded and _varies(body):
        raise _BlowsUpError("a repeat without an end stands within a repeat without an end")
    if most is _codes.MAXREPEAT or most > 4:
        _apart(body)
    return _joined(Repeat(_all_letters(body), span), _rounds(least, min(most, _ROUNDS), body, path))


def _rounds(least: int, most: int, body: Any, path: Path) -> Path:
    """A group's repeat, gone round until nothing changes."""
    reached = [path] if least == 0 else []
    for _ in range(most):
        after = _sequence(body, path)
        reached.append(after)
        if after == path:
            break
        path = after
    return _either(reached or [path])


def _joined(new: Repeat, path: Path) -> Path:
    """The path with one more repeat, if it and the open ones that share its letters stay within the limit."""
    if new.span == 1:
        return path
    rivals = [one for one in path.open if one.letters & new.letters]
    charges = {one.key: max(path.charged.get(one.key, 1), min(one.span, new.span)) for one in rivals}
    joined = Path((*path.open, new), path.charged | charges)
    if max(new.span * math.prod(one.span for one in rivals), joined.ways) > LIMIT:
        raise _BlowsUpError("repeats that can eat the same letters follow each other")
    return joined


def _all_letters(items: Any) -> Letters:
    """Every letter that stands anywhere within."""
    found: Letters = frozenset()
    for code, argument in items:
        found |= _letters(code, argument) if code in _SINGLE else frozenset()
        found = found.union(*(_all_letters(part) for part in _parts(code, argument)))
    return found


def _varies(items: Any) -> bool:
    """Whether a repeat without an end stands anywhere within."""
    for code, argument in items:
        if code in _REPEATS and (argument[1] is _codes.MAXREPEAT or argument[1] > _LONG or _varies(argument[2])):
            return True
        if any(_varies(part) for part in _parts(code, argument)):
            return True
    return False


def _apart(items: Any) -> None:
    """Raises where two alternatives within a repeat can begin alike and nothing tells where they end."""
    for index, (code, argument) in enumerate(items):
        if code is _codes.SUBPATTERN and len(argument[-1]) == 1:
            code, argument = argument[-1][0]
        if code is _codes.BRANCH:
            after = list(items)[index + 1 : index + 2]
            ends = _letters(*after[0]) if after and after[0][0] in _SINGLE else frozenset[str]()
            if _overlap([list(branch) for branch in argument[1]], ends):
                raise _BlowsUpError("alternatives within a repeat can begin alike")
        for part in _parts(code, argument):
            _apart(part)


def _overlap(branches: list[list[tuple[Any, Any]]], ends: Letters) -> bool:
    """Whether a text could go down two branches. Plain words do so only when one begins another, and
    not even then when a letter of `ends`, which none of them has, must follow.
    """
    plain = ["".join(chr(a).lower() for c, a in one if c is _codes.LITERAL) for one in branches]
    certain = bool(ends) and not any(ends & set(word) for word in plain)
    for i, one in enumerate(branches):
        for j in range(i):
            if len(plain[i]) == len(one) and len(plain[j]) == len(branches[j]):
                if plain[i] == plain[j] or (not certain and plain[i].startswith(plain[j])):
                    return True
                if not certain and plain[j].startswith(plain[i]):
                    return True
            elif _first(one) & _first(branches[j]):
                return True
    return False


def _first(items: Any) -> Letters:
    """The letters that a text of these items can begin with; all, where it may be empty."""
    found: Letters = frozenset()
    for code, argument in items:
        if code in _SINGLE:
            return found | _letters(code, argument)
        if code in _REPEATS:
            found |= _first(argument[2])
            if argument[0]:
                return found
        elif code is _codes.SUBPATTERN:
            return found | _first(argument[-1])
        elif code is _codes.BRANCH:
            return found.union(*(_first(branch) for branch in argument[1]))
        elif code not in (_codes.AT, _codes.ASSERT, _codes.ASSERT_NOT):
            return _ALPHABET
    return _ALPHABET


def _parts(code: Any, argument: Any) -> list[Any]:
    """The sequences within an item, look-arounds left out."""
    if code is _codes.SUBPATTERN:
        return [argument[-1]]
    if code is _codes.ATOMIC_GROUP:
        return [argument]
    if code is _codes.BRANCH:
        return list(argument[1])
    if code in _REPEATS:
        return [argument[2]]
    return []


def _single(body: Any) -> Letters | None:
    """The letters of a body that is one letter, whatever groups stand round it."""
    items = list(body)
    while len(items) == 1 and items[0][0] is _codes.SUBPATTERN:
        items = list(items[0][1][-1])
    return _letters(*items[0]) if len(items) == 1 and items[0][0] in _SINGLE else None


def _letters(code: Any, argument: Any) -> Letters:
    if code is _codes.ANY:
        return _ALPHABET - {"\n"}
    if code is _codes.LITERAL:
        return _cases(chr(argument))
    if code is _codes.NOT_LITERAL:
        return _ALPHABET - _cases(chr(argument))
    found: Letters = frozenset()
    for kind, value in argument:
        if kind is _codes.LITERAL:
            found |= _cases(chr(value))
        elif kind is _codes.RANGE:
            found |= {c for c in _ALPHABET if any(value[0] <= ord(d) <= value[1] for d in (c.lower(), c.upper()[0]))}
        elif kind is _codes.CATEGORY:
            found |= _category(value)
    return _ALPHABET - found if argument and argument[0][0] is _codes.NEGATE else found


def _cases(letter: str) -> Letters:
    return frozenset((letter, letter.lower(), letter.upper()))


@lru_cache(maxsize=16)
def _category(code: Any) -> Letters:
    test = re.compile(_CATEGORIES[code])
    return frozenset(c for c in _ALPHABET if test.match(c))
