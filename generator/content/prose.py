"""Whether our own words keep our own rules: plain, distinct, and free of what we flag in others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.content.examples import runs
from generator.content.measure import Overlap, grade, overlaps, prose
from generator.content.problems import Problem
from generator.content.read import Sheet, Shelf
from generator.content.source import Loc
from generator.content.templates import words_of
from generator.ground.guide import RedFlag, Sample
from generator.ground.rules import flags_in

GRADE = 9.0
OVERLAP = 0.15
_QUOTED = re.compile(r"“[^”]*”|\"[^\"\n]*\"")
_DIGIT = re.compile(r"\d+")
_CONTRACTION = re.compile(r"\b\w+(?:['’](?:m|ve|re|ll|d)|n['’]t)\b|\b(?:it|that|here|there|what)['’]s\b", re.IGNORECASE)
_LETTER = {"template", "leads", "bridges", "close"}
_RULED = {
    "lede": {"lede"},
    "signals": {"why", "example", "leads", "blank"},
    "openings": {"when", "example"},
    "bridges": {"bridges"},
    "close": {"plain", "warm", "formal"},
    "faq": {"answer"},
    "situations": {"lede", "say", "example", "sentence"},
}
"""By part of a file: the keys whose words must not meet a red flag (the rules' own words name what they flag)."""
_JOINT = "\n\0.\0\n"


def prose_problems(shelf: Shelf) -> Iterator[Problem]:
    """Problems of wording, over every file that we write."""
    shared = shelf.red_flags.value.red_flags if shelf.red_flags else ()
    for sheet in shelf.sheets():
        if isinstance(sheet.value, Sample):
            continue
        texts = [*prose(sheet.value), *_templates(sheet)]
        yield from _dashes(sheet, texts)
        yield from _connecting(sheet, texts)
        if sheet is not shelf.red_flags:
            rules = (*shared, *getattr(sheet.value, "red_flags", ()))
            yield from _own_flags(sheet, texts, [rule for rule in rules if runs(rule)])
    yield from _guides(shelf)


def _templates(sheet: Sheet[Any]) -> Iterator[tuple[Loc, str]]:
    for index, opening in enumerate(getattr(sheet.value, "openings", ())):
        yield ("openings", index, "template"), words_of(opening.template)


def _field(loc: Loc) -> str:
    return next((step for step in reversed(loc) if isinstance(step, str)), "")


def _dashes(sheet: Sheet[Any], texts: list[tuple[Loc, str]]) -> Iterator[Problem]:
    for loc, text in texts:
        if "—" in text:
            instead = "use a full stop, a colon or a comma"
            yield sheet.problem(loc, f"an em dash stands in `{_field(loc)}`", instead, text.index("—"))


def _connecting(sheet: Sheet[Any], texts: list[tuple[Loc, str]]) -> Iterator[Problem]:
    """The words that go into everybody's letter: no number, and nothing contracted."""
    for loc, text in texts:
        if not _LETTER.intersection(map(str, loc)):
            continue
        number = _DIGIT.search(text)
        if number:
            what = f"the number {number.group()} stands in words that go into every letter"
            yield sheet.problem(loc, what, "leave it out: they state no fact about the person", number.start())
        short = _CONTRACTION.search(text)
        if short and _field(loc) not in ("plain", "warm"):
            what = f"`{short.group()}` is contracted"
            yield sheet.problem(loc, what, "write it out: the writer contracts it where the tone allows", short.start())


def _own_flags(sheet: Sheet[Any], texts: list[tuple[Loc, str]], rules: list[RedFlag]) -> Iterator[Problem]:
    """Our words that meet a red flag. All texts are searched as one, to run each rule once a file."""
    ruled = [(loc, text) for loc, text in texts if _is_ruled(loc)]
    joined = _JOINT.join(_QUOTED.sub(lambda quote: " " * len(quote.group()), text) for _, text in ruled)
    starts: list[int] = []
    at = 0
    for _, text in ruled:
        starts.append(at)
        at += len(text) + len(_JOINT)
    for rule in rules:
        for hit in flags_in(rule, joined):
            index = max(i for i, start in enumerate(starts) if start <= hit.start)
            loc, text = ruled[index]
            if hit.end <= starts[index] + len(text):
                what = f"`{_field(loc)}` meets our own red flag `{rule.id}`: “{hit.text}”"
                yield sheet.problem(loc, what, "say it with a fact, or quote it", hit.start - starts[index])


def _is_ruled(loc: Loc) -> bool:
    return _field(loc) in {*_RULED.get(str(loc[0]), ()), *({"template"} if loc[0] == "openings" else ())}


def _guides(shelf: Shelf) -> Iterator[Problem]:
    """Each guide as a whole: plain enough, and unlike the others. A guide's texts may stand in two files."""
    general = [*_of(shelf.signals), *_of(shelf.openings), *_of(shelf.general)]
    guides = {sheet.slug: _of(sheet) for sheet in shelf.roles}
    sheets: dict[str, Sheet[Any]] = {sheet.slug: sheet for sheet in shelf.roles}
    if shelf.general:
        guides[shelf.general.slug], sheets[shelf.general.slug] = general, shelf.general
    shared = overlaps({slug: [text for _, _, text in texts] for slug, texts in guides.items()})
    for slug, texts in guides.items():
        yield from _whole(sheets[slug], grade([(loc, text) for _, loc, text in texts]), shared[slug])
    yield from _repeats([text for texts in guides.values() for text in texts])


def _of(sheet: Sheet[Any] | None) -> list[tuple[Sheet[Any], Loc, str]]:
    return [(sheet, loc, text) for loc, text in prose(sheet.value)] if sheet else []


def _whole(sheet: Sheet[Any], level: float, overlap: Overlap) -> Iterator[Problem]:
    if level > GRADE:
        what = f"the guide reads at grade {level}"
        yield sheet.problem(("lede",), what, f"use shorter sentences and words: at most {GRADE:.0f}")
    if overlap.share > OVERLAP:
        what = f"{overlap.share:.0%} of the guide's five-word runs stand in others, most in `{overlap.nearest}`"
        instead = f"write it afresh: at most {OVERLAP:.0%} (the first is “{overlap.run}”)"
        yield sheet.problem(("lede",), what, instead)


def _repeats(texts: list[tuple[Sheet[Any], Loc, str]]) -> Iterator[Problem]:
    """A signal's reason, an example or an answer that stands in two places word for word."""
    first: dict[str, tuple[Sheet[Any], Loc]] = {}
    for sheet, loc, text in texts:
        if _field(loc) not in ("why", "example", "answer", "lede"):
            continue
        known, place = first.setdefault(" ".join(text.lower().split()), (sheet, loc))
        if (known, place) != (sheet, loc):
            where = known.problem(place, "", "")
            what = f"this `{_field(loc)}` stands word for word at {where.file}:{where.line}"
            yield sheet.problem(loc, what, "write one of its own")
