"""The parts of a posting: which heading starts what, and which lines are nobody's ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.engine.postings.layout import Item
from generator.engine.postings.words import HEADINGS, LEADS, NO_PART, WITHIN, PartKind
from generator.ground.papers import Said, part
from generator.ground.text import sentences, words

__all__ = ["PartKind", "Piece", "kind_of", "pieces"]

_KINDS = tuple((kind, re.compile(rf"\W*(?:{LEADS})*(?:{source})", re.IGNORECASE)) for kind, source in HEADINGS)
_WITHIN = tuple((kind, re.compile(source, re.IGNORECASE)) for kind, source in WITHIN)
_INLINE = re.compile(r"([A-Z][^:.!?;]{1,45}?)\s?:\s+(?=\S)")
_ASK_LIKE = re.compile(
    r"(?:experience|skills?|knowledge|education|licen[cs]e|certificat\w{1,8}|qualifi\w{1,10}|ability|degree|competen\w{1,4})"
    r" (?:with|in|of|as|to|using|on|working|from|managing|leading)\b(?! this)",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\W*(?:[\w&/-]{1,20} ){0,2}(?:skills|experience|education|licen[cs]es?|certificat\w{1,8}|qualifications?|languages|knowledge)\b",
    re.IGNORECASE,
)
_MOST_CELLS, _LONGEST_ROW = 8, 400
_CUT = re.compile(r"\t|\|| {4}")
"""What parts the cells of a row: a tab, which a paste has as four spaces, or a bar."""
_TICK = re.compile(r"\s*(?:[xX✓✔✅●•*]|yes)\s*", re.IGNORECASE)
_SIDE = re.compile(r"\b(?:essential|required|must|minimum|desirable|preferred|nice)", re.IGNORECASE)
_SIDES: tuple[PartKind, ...] = ("must", "nice")
_LETTER = re.compile(
    r"^\(?([ED])\)?(?:\t+|\s{2,}|\s?[|–:]\s?)(?=\S)|(?<=\S)(?:\t+|\s{2,}|\s?\|\s?|\s)\(?([ED])\)?(?=$|\t| {4}|\s?\|)"
)
"""A person specification's mark at the head of a row or after it: E is essential, D desirable."""


@dataclass(frozen=True)
class Piece:
    """An item of a posting and the part it stands in; a heading itself is no piece."""

    item: Item
    kind: PartKind
    list: int = 0
    """Which heading it stands under, counted from the top."""


def pieces(found: Sequence[Item]) -> Iterator[Piece]:
    """The posting's items with the part that each stands in."""
    kind: PartKind = "top"
    level = 0
    under = 0
    columns: tuple[PartKind | None, ...] = ()
    lettered = set(_SIDES) <= {_lettered(item.text)[0] for item in found}
    for index, item in enumerate(found):
        after = found[index + 1] if index + 1 < len(found) else None
        side, low, high = _lettered(item.text) if lettered else (None, 0, 0)
        if side:
            yield Piece(Item(part(item.said, low, high), bullet=True), side, under)
            continue
        cells = _cells(item.said)
        columns = _columns(cells) or (columns if len(cells) > 1 else ())
        if columns:
            yield from _row(cells, columns)
        elif index == 0 and len(words(item.text)) <= 12:
            yield Piece(item, kind, under)
        elif (inline := None if item.bullet else _inline(item, kind)) is not None:
            yield inline
            kind = inline.kind if after and after.bullet else kind if kind in (*_SIDES, "top") else "about"
        elif _is_heading(item, after):
            kind, level = _next_kind(item, kind, level)
            under += 1
        else:
            yield Piece(item, kind, under)


def kind_of(heading: str) -> PartKind | None:
    """What a heading starts; None where its words say nothing known."""
    *_, last = "", *(span.text for span in sentences(heading))
    bare = last.replace("’", "'").strip(" #*:_?!.…")
    if NO_PART.search(bare):
        return "noise"
    known = next((kind for kind, pattern in _KINDS if pattern.match(bare)), None)
    return known or next((kind for kind, pattern in _WITHIN if pattern.search(bare)), None)


def _inline(item: Item, kind: PartKind) -> Piece | None:
    """A heading and what it heads on one line: "Nice to have: Next.js; Redis"."""
    match = _INLINE.match(item.text)
    if not match or len(words(match[1])) > 7:
        return None
    heading = kind_of(match[1])
    if heading is None or (kind == "nice" and _TOPIC.match(match[1]) and heading == "must"):
        return None
    return Piece(Item(part(item.said, match.end(), len(item.text))), heading)


def _next_kind(heading: Item, kind: PartKind, level: int) -> tuple[PartKind, int]:
    """A heading nobody knows goes on with the list that it divides; one with as many `#` as
    the list's own heading starts something else.
    """
    known = kind_of(heading.text)
    if known or kind == "top":
        return known or kind, heading.hashes or level
    ends = kind not in ("must", "nice", "duties", "noise") or (heading.hashes and heading.hashes <= level)
    return ("about" if ends else kind), level


def _is_heading(item: Item, after: Item | None) -> bool:
    if item.bullet or after is None:
        return False
    if item.hashes or item.bold:
        return True
    text = item.text.strip()
    count = len(words(text))
    if text.endswith((":", ": -")):
        return count <= 24 and (after.bullet or count <= 7 or kind_of(text) in (*_SIDES, "noise"))
    if count > 8 or text.endswith((".", ";", ",")) or _ASK_LIKE.match(text):
        return False
    known = kind_of(text) is not None
    if text.isupper() and count <= 6:
        return known or (len(text) > 6 and not after.bullet) or (len(text) > 6 and item.alone)
    return known and text[0].isupper() and (item.alone or after.bullet or count <= 5)


def _lettered(text: str) -> tuple[PartKind | None, int, int]:
    """What a row's letter says of it, and where the row's words start and end: "E<tab>Clear English"."""
    mark = _LETTER.match(text[:_LONGEST_ROW]) or (_LETTER.search(text) if len(text) < _LONGEST_ROW else None)
    if not mark:
        return None, 0, len(text)
    low, high = (mark.end(), len(text)) if mark[1] else (0, mark.start())
    return ("must" if (mark[1] or mark[2]) == "E" else "nice"), low, high


def _cells(said: Said) -> list[Said]:
    """The cells of a table's row, empty ones too."""
    low, high = len(said.text) - len(said.text.lstrip("| ")), len(said.text.rstrip("| "))
    cuts = list(_CUT.finditer(said.text, low, high))
    if not 0 < len(cuts) <= _MOST_CELLS:
        return [said]
    starts, ends = [low, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), high]
    return [part(said, start, end) for start, end in zip(starts, ends, strict=True)]


def _columns(cells: Sequence[Said]) -> tuple[PartKind | None, ...]:
    """What the columns of a person specification hold, if this row heads one."""
    if len(cells) < 2 or any(len(words(cell.text)) > 4 for cell in cells):
        return ()
    kinds = tuple(kind_of(cell.text) for cell in cells)
    if not {"must", "nice"} <= set(kinds):
        return ()
    return tuple(kind if _SIDE.search(cell.text) else None for kind, cell in zip(kinds, cells, strict=True))


def _row(cells: Sequence[Said], columns: Sequence[PartKind | None]) -> Iterator[Piece]:
    first, *marks = cells
    ticked = [kind for cell, kind in zip(marks, columns[1:], strict=False) if kind and _TICK.fullmatch(cell.text)]
    if ticked and columns[0] is None:
        yield Piece(Item(first, bullet=True), ticked[0])
        return
    for cell, kind in zip(cells, columns, strict=False):
        if kind and kind_of(cell.text) != kind and any(c.isalpha() for c in cell.text):
            yield Piece(Item(cell, bullet=True), kind)
