"""A page of plain lines as items: headings, bullets and paragraphs, wrapped lines joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.ground.papers import Quote, Said

_SIGNS = "•●▪■◦‣⁃∙·○◆◇❖➢➤►▶▸▹▻✓✔✅☑✦✧★☆※→⇒⮞»\uf0b7\uf0a7\uf076\uf0d8"
_BULLET = re.compile(
    rf"\s*(?:[{_SIGNS}]\ufe0f?\s*|--?\s+|[*+–—>o]\s+|[-–—](?=[^\W\d_])|(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)]\s+)(?=\S)"
)
_NUMBERED = re.compile(r"\s*\d{1,2}[.)]\s+(?=[^a-z]{6,60}$)[A-Z][^a-z.;]*")
_LONE = re.compile(rf"\s*[{_SIGNS}*-]\s*")
_HASHES = re.compile(r"\s{0,3}(#{1,6})\s*")
_PICTURES = re.compile(r"\s*[\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\u200d\U0001f300-\U0001faff]{0,6}\s*")
_MARKS = re.compile(r"\*\*|__|\\(?=[#*_.-])|(?<![\w*])\*(?=\w[^*]{1,60}\*(?!\w))|(?<=[\w).!?:])\*(?![\w*])")
_BOLD = re.compile(r"\s*(?:\*\*|__)[^*_]{1,120}(?:\*\*|__):?\s*")
_LABEL = re.compile(r"[A-Z][\w &/'’-]{1,40} ?:(?=\s|$)")
_OPEN = re.compile(r"(?:,|\b(?:and|or|of|the|an?|to|with|in|for|on|by|from|as|our|your|their|at))$", re.IGNORECASE)
_NARROW, _WIDE = 50, 140
_MOST_LINES = 40
_LONGEST = 2_000


@dataclass(frozen=True)
class Item:
    """A heading, a bullet or a paragraph. `hashes`: how many `#` head it; `alone`: blank lines
    (or an end) on both sides.
    """

    said: Said
    bullet: bool = False
    hashes: int = 0
    bold: bool = False
    alone: bool = False

    @property
    def text(self) -> str:
        """The item's words, marks off."""
        return self.said.text


@dataclass(frozen=True)
class _Line:
    number: int
    text: str
    bullet: bool

    @property
    def starts(self) -> bool:
        """Whether the line can only start an item."""
        return bool(
            self.bullet or _HASHES.match(self.text) or _PICTURES.match(self.text) or _LABEL.match(self.text.strip())
        )


def items(lines: Sequence[str]) -> list[Item]:
    """The page's items in order; every quote is in its line."""
    width = _wrapped_at(lines)
    return [item for block in _blocks(lines) for item in _items_of(block, width)]


def joined(quotes: Sequence[Quote]) -> Said:
    """Quotes as one text: a space between them, none before a closing mark."""
    text = quotes[0].text
    for quote in quotes[1:]:
        text += quote.text if quote.text[0] in ",.;:)!?" else " " + quote.text
    return Said(text, tuple(quotes))


def _wrapped_at(lines: Sequence[str]) -> int:
    """The width at which the page was wrapped, 0 where its lines are whole: a full line that a
    line in lower case goes on with shows it.
    """
    pairs = pairwise(lines)
    full = [
        len(held)
        for before, after in pairs
        if _NARROW <= len(held := before.rstrip()) <= _WIDE
        and after.lstrip()[:1].islower()
        and not held.endswith((".", "!", "?", ":", ";"))
        and not _BULLET.match(after)
    ]
    return max(full) if len(full) > 1 else 0


def _blocks(lines: Sequence[str]) -> Iterator[list[_Line]]:
    block: list[_Line] = []
    marked = False
    pictures = Counter(found.group().strip() for line in lines if (found := _PICTURES.match(line)))
    for number, line in enumerate(lines, 1):
        if _LONE.fullmatch(line):
            marked = True
        elif line.strip():
            picture = _PICTURES.match(line)
            repeated = picture is not None and pictures[picture.group().strip()] > 1
            listed = marked or repeated or (picture is not None and bool(block) and block[-1].bullet)
            block.extend(_Line(number, text, listed or _is_listed(text)) for text in _slices(line))
            marked = False
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_listed(text: str) -> bool:
    """Whether a line bears a list's mark; "5. CONDITIONS OF SERVICE" is a heading with its number."""
    return bool(_BULLET.match(text)) and not _NUMBERED.fullmatch(text)


def _slices(line: str) -> Iterator[str]:
    """A line as it is; one of many pages is cut at spaces, so that work stays linear."""
    start = 0
    while len(line) - start > _LONGEST:
        ends = [line.rfind(mark, start, start + _LONGEST) for mark in (". ", " ")]
        cut = next((end + 1 for end in ends if end > start), start + _LONGEST)
        if line[start:cut].strip():
            yield line[start:cut]
        start = cut
    if line[start:].strip():
        yield line[start:]


def _items_of(block: list[_Line], width: int) -> list[Item]:
    longest = _full_line(block)
    groups: list[list[_Line]] = []
    for line in block:
        if groups and len(groups[-1]) < _MOST_LINES and _continues(groups[-1], line, longest, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    found = [item for group in groups if (item := _item(group))]
    return [replace(found[0], alone=True)] if len(found) == 1 else found


def _full_line(block: list[_Line]) -> int:
    """The length of a full line of the block; out of reach where a short line in lower case
    shows that its lines are whole.
    """
    pairs = pairwise(block)
    whole = any(
        after.text[:1].islower() and not (before.bullet or after.starts) and len(before.text) < 30
        for before, after in pairs
    )
    return _LONGEST * 2 if whole else max(len(line.text.rstrip()) for line in block)


_MARKED = re.compile(r"\S(?:\t| {4,})[A-Z](?:/[A-Z])*(?:\t| {4,}|$)")
"""A row of a person specification that ends in its letters: "Clear English<tab>E<tab>A/I"."""


def _continues(group: list[_Line], line: _Line, longest: int, width: int) -> bool:
    """Whether a line goes on with the group: it starts in lower case after a full or an open
    line, or its first word would not have fitted before the page's edge.
    """
    held, first = group[-1].text.rstrip(), line.text.strip()
    if line.starts or _HASHES.match(held) or held.endswith(":") or len(held) > _LONGEST // 2 or _MARKED.search(held):
        return False
    if first[0].islower() and not held.endswith((".", "!", "?", ";")):
        if group[0].bullet or _OPEN.search(held[-8:]):
            return True
        return len(held) >= 30 and len(held) + len(first.split()[0]) >= 0.75 * longest
    if group[0].bullet and line.text[:1].isspace() and not group[-1].text[:1].isspace():
        return True
    if not width or len(held) > width:
        return False
    open_ended = len(held) >= 0.8 * width and not held.endswith((".", "!", "?", ":", ";"))
    return open_ended or len(held) + 1 + len(first.split()[0]) > width


def _item(group: list[_Line]) -> Item | None:
    first = group[0].text
    hashes = _HASHES.match(first)
    mark = (_BULLET.match(first) if group[0].bullet else hashes) or _PICTURES.match(first)
    bold = len(group) == 1 and _BOLD.fullmatch(first) is not None
    quotes: list[Quote] = []
    for index, line in enumerate(group):
        for piece in _MARKS.split(line.text[mark.end() :] if mark and index == 0 else line.text):
            inner = piece.strip(" #" if hashes else None)
            if inner:
                quotes.append(Quote(line.number, inner))
    if not any(c.isalnum() for quote in quotes for c in quote.text):
        return None
    return Item(joined(quotes), group[0].bullet, len(hashes[1]) if hashes else 0, bold)
