"""A résumé's lines as rows: marks off, bullets noted, and every word's place in its line kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.engine.english.articles import is_countable
from generator.engine.english.verbs import is_form
from generator.ground.papers import Quote, Said
from generator.ground.text import Span, fold, sentences

LONG = 400
"""Characters above which a row can only be prose."""
_SYMBOLS = "•●▪■◦‣⁃∙·○◆◇❖➢➤►▶✓✔✦★※▸▹➔→»§"
_BULLET = re.compile(rf"\s*(?:[{_SYMBOLS}]\s*|[*+>o–—-]\s+|[-–—](?=[A-Z][a-z])|(?:\d{{1,2}}|[a-h])[.)]\s+)(?=\S)")
_LONE_BULLET = re.compile(rf"\s*[{_SYMBOLS}o*-]\s*")
_INNER_BULLET = re.compile(r"\s[•●▪‣]\s+")
_HASHES = re.compile(r"\s{0,16}(#{1,6})\s*(?=\S)")
_RULE = re.compile(r"\s*(?:[-=_*–—~]\s?){3,}\s*|\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?\s*")
_MARK = re.compile(
    r"(?P<link>!?\[(?P<shown>[^\[\]\n]{1,300})\]\([^()\s]{0,500}(?:\s\"[^\"]{0,200}\")?\))|\*{2,3}|_{2,3}(?!\w{1,40}__)"
    r"|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`+|^\s*\||\|\s*$"
    r"|</?(?:b|i|u|em|strong|br|span|div|p|sup|sub|center|font|small|a|h[1-6])\b[^<>]{0,200}>|\\(?=[!#-.:-@\[-`{-~])"
)
_BOLD = re.compile(
    r"\s*(?:[-*+•]\s+)?(\*{1,3}|_{2,3}|<(?:b|strong)>)(?P<held>\S[^*]{0,200}?)(?:\*{1,3}|_{2,3}|</(?:b|strong)>)\s*"
)
_PICTURES = re.compile("(?:[\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]\\s*)+")
_AWAITS = re.compile(r"\b(?:to|by|from|of|and|than|over|about|under|in|with|for|a)$")
_PAGE = re.compile(
    r"\W*(?:page|seite|p\.)\s*\d{1,2}(?:\s*(?:of|/|von|de|sur)\s*\d{1,2})?\W*"
    r"|\W*\d{1,2}(?:\s*(?:of|/|von|de|sur)\s*\d{1,2})?\W*"
    r"|.{0,60}?[\s–—|·-]+(?:page\s*\d{1,2}(?:\s*(?:of|/)\s*\d{1,2})?|[1-9]\s*(?:/|of)\s*[1-9])\W*"
    r"|page\s*\d{1,2}\s*[–—|·-].{0,60}|.{0,70}\b(?:r[eé]sum[eé]|curriculum vitae|cv)\s+\d{1,2}\W*|(?:last )?updated:? (?:on |in )?(?:\d|[A-Z][a-z]{2,8}\.? \d).{0,24}|references?(?: are)? (?:available|furnished|provided)?.{0,20}\brequest\W*|continued\W{0,3}|\(continued\)",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+")
_SUFFIXES = frozenset(
    "based driven led owned rendered run facing wide free ready level term side site house time old long".split()
)
"""Words that follow a hyphen: "driver-based"."""
_KEPT_HYPHEN = frozenset(
    "low high long short dead well self non cross co multi real end full part first open data pre post front back large small "
    "in on off up out to of three two four five one six day time cost user team customer patient client year month "
    "week hands award best world fast state time evidence in-house decision problem event peer".split()
)


@dataclass(frozen=True)
class Row:
    """A line, or a bullet of a line that holds several. `runs` map `text` to the line: start in
    `text`, start in `source`, length.
    """

    number: int
    source: str
    text: str
    runs: tuple[tuple[int, int, int], ...]
    indent: int = 0
    level: int = 0
    bullet: bool = False
    bold: bool = False
    after_blank: bool = False
    underlined: bool = False
    until: Row | None = None
    """The end of the row's dates where a narrow margin puts it on the next line."""

    def quotes(self, start: int, end: int) -> tuple[Quote, ...]:
        """The pieces of the line that hold text[start:end], marks between them left out."""
        found: list[Quote] = []
        for at, origin, size in self.runs:
            low, high = max(start, at), min(end, at + size)
            piece = self.source[origin + low - at : origin + high - at].strip() if low < high else ""
            if piece:
                found.append(Quote(self.number, piece))
        return tuple(found)


@dataclass(frozen=True)
class Piece:
    """A stretch of a row: row.text[start:end]."""

    row: Row
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words, spaces at the ends off."""
        return self.row.text[self.start : self.end].strip()

    def cut(self, start: int, end: int) -> Piece:
        """The part from `start` to `end`, counted from this piece's start."""
        return Piece(self.row, self.start + start, self.start + end)

    def trimmed(self, marks: str = " ,;:|–—-·•@/") -> Piece:
        """The piece without such marks at its ends."""
        text = self.row.text[self.start : self.end]
        left = len(text) - len(text.lstrip(marks))
        return Piece(self.row, self.start + left, max(self.start + left, self.start + len(text.rstrip(marks))))


def whole(row: Row) -> Piece:
    """All of a row."""
    return Piece(row, 0, len(row.text))


def only(piece: Piece) -> Row:
    """A row of just the piece."""
    row = piece.row
    runs = tuple(
        (
            max(at, piece.start) - piece.start,
            origin + max(0, piece.start - at),
            min(at + size, piece.end) - max(at, piece.start),
        )
        for at, origin, size in row.runs
        if max(at, piece.start) < min(at + size, piece.end)
    )
    return replace(row, text=row.text[piece.start : piece.end], runs=runs)


def tail(row: Row, start: int) -> Row:
    """A row without its first `start` characters."""
    runs = []
    for at, origin, size in row.runs:
        skip = max(0, start - at)
        if skip < size:
            runs.append((max(0, at - start), origin + skip, size - skip))
    return replace(row, text=row.text[start:], runs=tuple(runs), after_blank=False, bold=False)


def said(pieces: Iterable[Piece]) -> Said | None:
    """Pieces as one text, words broken at a line's end made whole; None when nothing is left."""
    used = [piece for piece in pieces if piece.text]
    if not used:
        return None
    text = ""
    quotes: list[Quote] = []
    for place, piece in enumerate(used):
        text = piece.text if not place else _joined(text, piece.text)
        quotes += piece.row.quotes(piece.start, piece.end)
    return Said(" ".join(text.split()), tuple(quotes)) if quotes else None


def _joined(text: str, more: str) -> str:
    if len(text) > 1 and text[-1] in "-\u2010" and text[-2].isalpha() and more[0].islower():
        last, first = fold(text[:-1].rpartition(" ")[2]), fold(_LETTERS.match(more)[0])  # type: ignore[index]
        done = last.endswith("ed") and is_word(last)
        goes_on = more[len(first) : len(first) + 1] == "-"
        kept = (
            last in _KEPT_HYPHEN
            or first in _SUFFIXES
            or "-" in last
            or done
            or goes_on
            or (is_word(first) and not is_word(last + first))
        )
        return text + more if kept else text[:-1] + more
    if re.search(r"\d[-\u2010]$", text) and more[:1].islower():
        return text + more
    return f"{text} {more}"


def is_word(text: str) -> bool:
    """Whether it is a verb's form or a noun of the lists: what a line's end would not leave by chance."""
    return len(text) > 3 and (is_countable(text) or is_form(text))


def told(rows: Sequence[Row]) -> tuple[Said, ...]:
    """The sentences of prose rows."""
    starts: list[int] = []
    text = ""
    for row in rows:
        text = _joined(text, row.text) if text else row.text
        starts.append(len(text) - len(row.text))
    found: list[Said] = []
    first = 0
    for span in sentences(text):
        while first + 1 < len(rows) and starts[first + 1] <= span.start:
            first += 1
        one = said(_pieces(rows, starts, first, span))
        if one:
            found.append(one)
    return tuple(found)


def _pieces(rows: Sequence[Row], starts: Sequence[int], first: int, span: Span) -> list[Piece]:
    pieces: list[Piece] = []
    for index in range(first, len(rows)):
        low = max(0, span.start - starts[index])
        high = min(len(rows[index].text), span.end - starts[index])
        if high <= 0 and starts[index] >= span.end:
            break
        if low < high:
            pieces.append(Piece(rows[index], low, high))
    return pieces


def rows_of(lines: Sequence[str]) -> tuple[Row, ...]:
    """The rows that hold words: rules, page numbers and running heads left out."""
    rows: list[Row] = []
    blank, mark = True, False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            blank = True
        elif _RULE.fullmatch(line[:LONG]) and not line[LONG:]:
            if rows and not blank and rows[-1].number == number - 1 and not rows[-1].bullet:
                rows[-1] = replace(rows[-1], underlined=True)
        elif len(line) < 8 and _LONE_BULLET.fullmatch(line):
            mark = True
        else:
            found = _rows(number, line, after_blank=blank, bullet=mark)
            rows += found
            blank, mark = (False, False) if found else (blank, mark)
    return _without_noise(rows)


def row_of(text: str, number: int) -> Row | None:
    """A string that stands in the line `number` as a row; None when it holds no words."""
    return next(iter(_rows(number, text, after_blank=True, bullet=False)), None)


def _rows(number: int, line: str, *, after_blank: bool, bullet: bool) -> list[Row]:
    """The row of a line; several where one line holds several bullets."""
    level = _HASHES.match(line)
    start = level.end() if level else 0
    mark = None if level else _BULLET.match(line)
    start = mark.end() if mark else start
    edges = [start]
    if mark and line.lstrip()[0] in _SYMBOLS:
        edges += [inner.end() for inner in _INNER_BULLET.finditer(line, start)]
    ends = [*(edge for edge in edges[1:]), len(line)]
    indent = len(line) - len(line.lstrip())
    found: list[Row] = []
    for low, high in zip(edges, ends, strict=True):
        text, runs = _unmarked(line, low, high)
        if text:
            found.append(
                Row(
                    number,
                    line,
                    text,
                    runs,
                    indent,
                    level=len(level.group(1)) if level else 0,
                    bullet=bullet or mark is not None,
                    bold=_is_bold(line),
                    after_blank=after_blank and low == start,
                )
            )
    return found


def _is_bold(line: str) -> bool:
    match = _BOLD.match(line[:LONG])
    return match is not None and not line[match.end() :].strip(" :")


def _unmarked(line: str, start: int, end: int) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """line[start:end] without Markdown's and HTML's marks, and the runs that are left of it."""
    keep: list[tuple[int, int]] = []
    picture = _PICTURES.match(line, start, end)
    at = start = picture.end() if picture else start
    for mark in _MARK.finditer(line, start, end):
        shown = mark.span("shown") if mark.group("link") else None
        keep.append((at, mark.start()))
        if shown:
            keep.append(shown)
        at = mark.end()
    keep.append((at, end))
    text, runs = "", []
    pieces: list[str] = []
    size = 0
    for low, high in keep:
        piece = line[low:high].rstrip(f" {_SYMBOLS}") if high == end else line[low:high]
        if not size:
            low += len(piece) - len(piece.lstrip())
            piece = piece.lstrip()
        if piece:
            runs.append((size, low, len(piece)))
            pieces.append(piece)
            size += len(piece)
    text = "".join(pieces)
    return (text, tuple(runs)) if any(map(str.isalnum, text)) else ("", ())


def _awaited(rows: Sequence[Row], index: int) -> bool:
    """Whether the row before ends in a word that a number must follow: "from 90 a month to / 25"."""
    return index > 0 and not rows[index].after_blank and bool(_AWAITS.search(rows[index - 1].text[-12:]))


def _is_picture(rows: Sequence[Row], index: int) -> bool:
    """Whether a row is what a network's page says of a picture: "Acme logo", and Acme soon after."""
    name = rows[index].text.removesuffix(" logo")
    return name != rows[index].text and any(row.text.startswith(name) for row in rows[index + 1 : index + 4])


def _without_noise(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows without page numbers, and without the first row where later pages repeat it."""
    top = rows[0].text if rows else ""
    return tuple(
        row
        for index, row in enumerate(rows)
        if not (len(row.text) <= 100 and not row.bullet and _PAGE.fullmatch(row.text) and not _awaited(rows, index))
        and not _is_picture(rows, index)
        and not (index > 8 and row.text == top and not row.bullet and not any(map(str.isdigit, top)))
    )
