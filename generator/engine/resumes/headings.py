"""A résumé's rows under their headings: which rows are headings, and what each section is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.engine.names.titles import is_title
from generator.engine.names.trades import is_employer
from generator.engine.resumes.dates import period_in
from generator.engine.resumes.heading_names import (
    KIND_OF,
    MODIFIERS,
    VAGUE,
    Kind,
    is_label,
    key_of,
    kind_by_word,
    names_language,
    told_kind,
)
from generator.engine.resumes.rows import LONG, Piece, Row, only, tail
from generator.engine.resumes.studies import is_study

_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:|]{1,34}?)\s*:\s*(?=\S)")
_CELLED = re.compile(r"(?P<label>[^\W\d_][^:|\t]{1,34}?)(?:\t+| {3,})(?=[^\s:])")
_FEW = 4
_INITIALS = 10
"""Letters of an employer of one word in capitals, which stands under a title as a heading would: "TCS"."""
_LASTED = re.compile(
    r"(?<=\w)\s*[:–-]{0,2}\s*(?:\(?(?:total|nearly|about|over|almost|overall)\s+(?:experience\s*)?)?\(?\d{1,2}(?:\.\d)?\+?\s*(?:years?|yrs?)\.?(?: (?:in|of|as) [\w &/]{2,40})?\.?\)?$",
    re.IGNORECASE,
)
"""How long it lasted, behind a heading: "WORK EXPERIENCE : 6+ Years"."""
_NOT_HERE = frozenset("key notable my current programming".split())
_NOT_IN_HEADING = re.compile(r"[@\d]|https?:|[.!?]$|\w\.\s+\w")
_INNER = frozenset(
    "technologies|tools|tech stack|stack|equipment|software|systems|impact|results|projects|project|highlights|work|media".split(
        "|"
    )
)


@dataclass(frozen=True)
class Section:
    """Rows under one heading; the rows before the first heading are the "head"."""

    kind: Kind
    rows: tuple[Row, ...]
    heading: Row | None = None
    known: bool = True


@dataclass(frozen=True)
class _Found:
    """What a row may head. `rest` is what follows the heading on its own line."""

    kind: Kind
    exact: bool = False
    known: bool = True
    rest: Row | None = None
    celled: bool = False
    """Whether the rest stands in a column of its own, beside the heading."""


def sections_of(rows: Sequence[Row]) -> tuple[Section, ...]:
    """The sections in order, the head first (it may be empty)."""
    found = {index: one for index, row in enumerate(rows) if (one := _heading(rows, index))}
    kept = _in_style(rows, found)
    sections: list[tuple[_Found, Row | None, list[Row]]] = [(_Found("head"), None, [])]
    for index, row in enumerate(rows):
        one, (current, heading, held) = kept.get(index), sections[-1]
        inside = current.kind in ("work", "volunteer", "projects")
        label = inside and _is_label(row)
        if one and not one.known and not row.level and heading is not None and not held:
            one = None  # capitals right under a heading are its first row: "SKILLS", "SEO"
        if (
            one
            and not (label and (_weaker(row, heading) or (one.kind == "work" and not one.exact)))
            and _opens(one, row, current)
        ):
            sections.append((one, row, [one.rest] if one.rest else []))
        elif not label:
            held.append(row)
    return tuple(Section(one.kind, tuple(held), heading, one.known) for one, heading, held in sections)


def _opens(one: _Found, row: Row, current: _Found) -> bool:
    """Whether a heading with text after it on its line opens a section where it stands."""
    if not one.rest or one.celled:
        return True
    if current.kind in ("head", "contact") and one.kind == "other":
        return False
    if current.kind == "skills":
        return one.kind in ("education", "certificates") or (one.kind == "languages" and names_language(one.rest.text))
    if current.kind in ("work", "projects", "volunteer", "education"):
        return row.after_blank and one.kind not in ("achievements", "summary", "projects", "contact", "work")
    return True


def _is_label(row: Row) -> bool:
    """Whether a row inside a job announces what follows: "Key achievements", or right under it "Projects:"."""
    return is_label(row.text) or (
        row.text.endswith(":") and not row.after_blank and key_of(row.text) in ("projects", "project")
    )


def _weaker(row: Row, heading: Row | None) -> bool:
    """Whether a row stands out less than the heading of the section that it is in."""
    if heading is None:
        return True
    return (
        (heading.level > 0 and (row.level == 0 or row.level > heading.level))
        or (heading.text.isupper() and not row.text.isupper())
        or (heading.underlined and not row.underlined)
        or (heading.bold and not row.bold)
        or (row.text.endswith(":") and not heading.text.endswith(":"))
    )


def _heading(rows: Sequence[Row], index: int) -> _Found | None:
    """What a row may head, by its words and by how it stands out."""
    row = rows[index]
    if lasted := _LASTED.search(row.text):
        row = only(Piece(row, 0, lasted.start()))
    signed = row.level > 0 or row.text.isupper() or row.underlined or row.bold or row.text.endswith(":")
    inline = _inline(row) if not row.text.endswith(":") else None
    if inline:
        return inline
    if len(row.text) > 60 or (row.bullet and not (signed and not row.text.endswith(":"))):
        return None
    if _NOT_IN_HEADING.search(re.sub(r"\([^()]*\)", " ", row.text).strip(" :")):
        return None
    key = key_of(row.text)
    kind = KIND_OF.get(key) or told_kind(key)
    named = row.text[:1].isupper() and (key not in VAGUE or (kind is not None and _opens_entries(rows, index, kind)))
    if kind and (signed or row.after_blank or named):
        return _Found(kind, exact=True)
    bare = " ".join(key.split()[1:]) if key.split()[:1] and key.split()[0] in MODIFIERS else ""
    if bare in KIND_OF and bare not in VAGUE and (row.text.istitle() or (row.after_blank and row.text[:1].isupper())):
        return _Found(KIND_OF[bare])
    kind = kind_by_word(key)
    if (
        kind
        and (signed or (row.after_blank and (row.text.istitle() or _stands_alone(rows, index))))
        and not is_title(row.text)
    ):
        return _Found(kind)
    return _Found("other", known=False) if (row.level or row.text.isupper()) and _is_new(rows, index) else None


def _stands_alone(rows: Sequence[Row], index: int) -> bool:
    """Whether a row of few words that begins as a heading does has blank lines on both sides."""
    row = rows[index]
    after = index + 1 < len(rows) and rows[index + 1].after_blank
    return after and row.after_blank and row.text[:1].isupper() and len(row.text.split()) <= _FEW


def _opens_entries(rows: Sequence[Row], index: int, kind: Kind) -> bool:
    """Whether a job or a study stands under a row that may just be a word: "Work", "Studies"."""
    near = [row.text for row in rows[index + 1 : index + 3] if not row.bullet]
    if kind == "education":
        return any(map(is_study, near))
    return kind == "work" and any(map(period_in, near))


def _inline(row: Row) -> _Found | None:
    cell = _CELLED.match(row.text)
    if cell and not row.bullet and (kind := KIND_OF.get(key_of(cell.group("label")))) and kind != "contact":
        return _Found(kind, exact=True, rest=tail(row, cell.end()), celled=True)
    match = _LABELLED.match(row.text)
    if not match or row.level or (row.bullet and not row.bold):
        return None
    key, rest = key_of(match.group("label")), row.text[match.end() :]
    kind = KIND_OF.get(key) or (kind_by_word(key) if _NOT_HERE.isdisjoint(key.split()) else None)
    if kind is None or kind == "work" or key in _INNER or row.bullet:
        return None
    if (
        re.search(r"@|https?:|www\.|\w\.(?:com|dev|io|me|net|org)\b", rest[:LONG])
        or sum(map(str.isdigit, rest[:30])) > 8
    ):
        return None
    return _Found(kind, exact=True, rest=tail(row, match.end()))


def _is_new(rows: Sequence[Row], index: int) -> bool:
    """Whether a row that stands out but is in no table may head a section of its own."""
    row = rows[index]
    near = rows[index : index + 3]
    return (
        1 < index < len(rows) - 1
        and not (
            len(row.text) <= _INITIALS
            and " " not in row.text
            and not row.level
            and not rows[index - 1].bullet
            and is_title(rows[index - 1].text)
        )
        and len(row.text.split()) <= 6
        and not re.search(r"[,|]", row.text)
        and not is_title(row.text)
        and (row.level > 0 or not is_employer(row.text))
        and (row.level > 0 or not any(period_in(one.text) for one in near if not one.bullet))
    )


def _in_style(rows: Sequence[Row], found: Mapping[int, _Found]) -> dict[int, _Found]:
    """The headings that look as the surest of them do."""
    sure = [index for index, one in found.items() if one.exact and not one.rest]
    levels = Counter(rows[index].level for index in sure if rows[index].level)
    main = max(levels, key=lambda level: (levels[level], -level)) if levels else 0
    first = min(sure, default=0)
    shouted = sum(row.text.isupper() for row in rows) * 2 > len(rows)
    upper = not main and not shouted and sum(rows[index].text.isupper() for index in sure) >= 2
    return {
        index: one
        for index, one in found.items()
        if (_fits_level(rows[index], one, main) if main else _fits_case(rows[index], one, upper, index > first))
    }


def _fits_level(row: Row, one: _Found, main: int) -> bool:
    if one.rest:
        return True
    if row.level == 0:
        return one.exact and (row.text.isupper() or row.underlined or row.bold)
    if row.level > main:
        return one.exact and one.kind not in ("other", "achievements")
    return one.known or row.level == main


def _fits_case(row: Row, one: _Found, upper: bool, later: bool) -> bool:  # noqa: FBT001
    if not one.known:
        return upper and later and not row.bullet
    return not upper or row.text.isupper() or one.rest is not None or one.kind not in ("other", "achievements")
