"""Whether every part is there, in order, and of the right size."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import Any

from generator.content.files import GENERAL, GIVEN, SLUG
from generator.content.problems import Problem
from generator.content.read import Sheet, Shelf
from generator.content.source import Loc
from generator.ground.guide import OPENING_IDS, SIGNAL_KINDS, Change, Opening, RedFlag, Role, Signal, Situation
from generator.ground.text import sentences, stems

_WORDS = 12
_ENDS = re.compile(r"[^\w)\]%'’\"”]$")


def structure(shelf: Shelf) -> Iterator[Problem]:
    """Problems of every file's own parts."""
    for sheet in shelf.sheets():
        for check, part in (
            (_signals, "signals"),
            (_openings, "openings"),
            (_red_flags, "red_flags"),
            (_faq, "faq"),
            (_situations, "situations"),
            (_changes, "changes"),
        ):
            given = sheet.slug == GENERAL and part in GIVEN[GENERAL]
            if part in sheet.page.data and hasattr(sheet.value, part) and not given:
                yield from check(sheet, getattr(sheet.value, part))
    for sheet in shelf.guides():
        yield from _guide(sheet)
    yield from _names(shelf)


def _guide(sheet: Sheet[Role]) -> Iterator[Problem]:
    role = sheet.value
    yield from _described(sheet, ("description",), role.description)
    yield from _few(sheet, ("bridges",), role.bridges, 2)


def _signals(sheet: Sheet[Any], signals: tuple[Signal, ...]) -> Iterator[Problem]:
    yield from _in_order(sheet, "signals", "kind", [one.kind for one in signals], SIGNAL_KINDS)
    for index, signal in enumerate(signals):
        loc: Loc = ("signals", index)
        yield from _short(sheet, (*loc, "label"), signal.label)
        yield from _few(sheet, (*loc, "leads"), signal.leads, 2)
        yield from _evidence(sheet, (*loc, "evidence"), signal)
        for mark in "{}":
            if mark in signal.blank:
                what, instead = f"`blank` holds a brace `{mark}`", "leave braces out: the writer puts them round it"
                yield sheet.problem((*loc, "blank"), what, instead, signal.blank.index(mark))
                break
        for number, lead in enumerate(signal.leads):
            if lead and _ENDS.search(lead.rstrip()):
                what = f"the lead ends in `{lead.rstrip()[-1]}`"
                yield sheet.problem((*loc, "leads", number), what, "end it with a word: the writer adds the mark")


def _evidence(sheet: Sheet[Any], loc: Loc, signal: Signal) -> Iterator[Problem]:
    evidence = signal.evidence
    if not (evidence.words or evidence.units or evidence.patterns) and "evidence" in _mapping(sheet, loc[:-1]):
        yield sheet.problem(loc, "`evidence` is empty", "give it words, units or patterns that show the signal")
    for number, word in enumerate(evidence.words):
        if word and not stems(word):
            yield sheet.problem((*loc, "words", number), f"`{word}` holds no letter or digit", "write it as a pattern")


def _mapping(sheet: Sheet[Any], loc: Loc) -> dict[str, Any]:
    data: Any = sheet.page.data
    for step in loc:
        data = data[step]
    return data if isinstance(data, dict) else {}


def _openings(sheet: Sheet[Any], openings: tuple[Opening, ...]) -> Iterator[Problem]:
    yield from _in_order(sheet, "openings", "id", [one.id for one in openings], OPENING_IDS)


def _red_flags(sheet: Sheet[Any], rules: tuple[RedFlag, ...]) -> Iterator[Problem]:
    if sheet.slug != GENERAL:
        yield from _few(sheet, ("red_flags",), rules, 5)
    for index, rule in enumerate(rules):
        loc: Loc = ("red_flags", index)
        if rule.id and not SLUG.fullmatch(rule.id):
            what = f"the id `{rule.id}` is not lower-case words joined by hyphens"
            yield sheet.problem((*loc, "id"), what, "write it like `listing-tools`")
        yield from _short(sheet, (*loc, "message"), rule.message)
        yield from _few(sheet, (*loc, "flags"), rule.flags, 1)
        yield from _few(sheet, (*loc, "passes"), rule.passes, 1)
        data = _mapping(sheet, loc)
        if data and not (data.get("phrases") or data.get("patterns")):
            yield sheet.problem(loc, "the rule has neither `phrases` nor `patterns`", "say what it looks for")


def _faq(sheet: Sheet[Any], faq: tuple[Any, ...]) -> Iterator[Problem]:
    yield from _few(sheet, ("faq",), faq, 3)
    for index, one in enumerate(faq):
        count = sum(1 for _ in sentences(" ".join(one.answer.split())))
        if one.answer and not 2 <= count <= 5:
            said = "1 sentence" if count == 1 else f"{count} sentences"
            yield sheet.problem(("faq", index, "answer"), f"the answer has {said}", "write two to four")


def _situations(sheet: Sheet[Any], situations: tuple[Situation, ...]) -> Iterator[Problem]:
    for index, one in enumerate(situations):
        loc: Loc = ("situations", index)
        if one.slug and not SLUG.fullmatch(one.slug):
            what = f"the slug `{one.slug}` is not lower-case words joined by hyphens"
            yield sheet.problem((*loc, "slug"), what, "write it like `career-change`")
        yield from _described(sheet, (*loc, "description"), one.description)
        yield from _few(sheet, (*loc, "say"), one.say, 2)
        yield from _few(sheet, (*loc, "avoid"), one.avoid, 2)


def _changes(sheet: Sheet[Any], changes: tuple[Change, ...]) -> Iterator[Problem]:
    for index, one in enumerate(changes):
        loc: Loc = ("changes", index, "date")
        try:
            datetime.date.fromisoformat(one.date)
        except ValueError:
            if one.date:
                yield sheet.problem(loc, f"`{one.date}` is no day", 'write it like "2026-11-26"')
            continue
        if index and one.date > changes[index - 1].date:
            yield sheet.problem(loc, f"{one.date} comes after the entry above it", "put the newest first")


def _described(sheet: Sheet[Any], loc: Loc, text: str) -> Iterator[Problem]:
    if text and not 70 <= len(text) <= 160:
        what = f"`description` has {len(text)} characters"
        yield sheet.problem(loc, what, "write 70 to 160, as search engines show no more")


def _names(shelf: Shelf) -> Iterator[Problem]:
    """The parts that only the shared signals and openings have."""
    for sheet, part, keys in (
        (shelf.signals, "signals", ("name", "question")),
        (shelf.openings, "openings", ("name", "summary")),
    ):
        for index, one in enumerate(getattr(sheet.value, part) if sheet else ()):
            for key in keys:
                if sheet and isinstance(sheet.page.data[part][index], dict) and not getattr(one, key):
                    yield sheet.problem((part, index), f"`{key}` is missing", f"add `{key}:`: every page shows it")


def _in_order(sheet: Sheet[Any], part: str, key: str, have: Sequence[str], want: Sequence[str]) -> Iterator[Problem]:
    """Once each, and in order. "" stands for one that is wrong and named already; such a one, and one that
    stands twice, is taken to be meant for one that is missing.
    """
    twice = [index for index, one in enumerate(have) if one and one in have[:index]]
    for index in twice:
        what = f"{key} `{have[index]}` stands twice in `{part}`"
        yield sheet.problem((part, index, key), what, f"have each once: {', '.join(want)}")
    missing = [one for one in want if one not in have]
    if len(missing) > len(twice) + have.count(""):
        what = f"`{part}` has no {key} `{'`, `'.join(missing)}`"
        yield sheet.problem((part,), what, f"add it: `{part}` has {', '.join(want)}")
    elif not twice:
        wrong = next((i for i, (one, due) in enumerate(zip(have, want, strict=False)) if one and one != due), None)
        if wrong is not None:
            what = f"{key} `{have[wrong]}` is out of order"
            yield sheet.problem((part, wrong, key), what, f"put them in the order {', '.join(want)}")


def _few(sheet: Sheet[Any], loc: Loc, parts: Sequence[Any], least: int) -> Iterator[Problem]:
    """A list that is there and too short."""
    around = _mapping(sheet, loc[:-1])
    if isinstance(around.get(str(loc[-1])), list) and len(parts) < least:
        have = f"has {len(parts)}" if parts else "is empty"
        yield sheet.problem(loc, f"`{loc[-1]}` {have}", f"write at least {least}")


def _short(sheet: Sheet[Any], loc: Loc, text: str) -> Iterator[Problem]:
    count = len(text.split())
    if count > _WORDS:
        yield sheet.problem(loc, f"`{loc[-1]}` has {count} words", f"use at most {_WORDS}")
