"""Two columns that a PDF draws line by line across both, told apart again; dates that it draws apart, put beside their jobs.

Most programs draw one column after the other, and the text comes in order by itself. Some draw each line of the page
through both columns, and a skill then stands in the middle of a job; some draw a column of dates before or after all
that they date. The page's layout shows the gaps and what stands beside what.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_WIDE = re.compile(r"(?<=\S) {6,}(?=\S)")
"""A gap that no justified line has."""
_WORD = re.compile(r"[^\W\d_]{2}")
"""What a cell of a column has; a bullet before its item is none."""
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = r"(?:\d{1,2}[./]|[A-Z][a-z]{2,8}\.?[ ,’']*)?(?:(?:19|20)\d\d|[’']\d\d)"
_DATES = re.compile(
    rf"{_DAY}(?:\s*(?:[-–—]|to|till|until)\s*(?:{_DAY}|(?i:present|current|now|today|(?:till )?date|ongoing)))?"
)
_FEW_DATES = 2
_FEWEST = 6
"""Lines with text in both columns from which a gap is one."""


def in_columns(plain: str, layout: str) -> str:
    """The page's text, its left column before its right where `plain` has them mixed; else as it was.

    `layout` is the same page with its text set at its places by spaces.
    """
    lines = layout.split("\n")
    if _is_scattered(plain, layout):
        return "\n".join(_squeezed(line) for line in lines)
    plain = _with_its_top_first(plain, lines)
    gap = _gap(lines)
    both = [(at, *_cut(line, gap)) for at, line in enumerate(lines) if gap and all(map(_WORD.search, _cut(line, gap)))]
    known = {" ".join(line.split()) for line in plain.split("\n")}
    mixed = sum(" ".join(f"{left} {right}".split()) in known for _, left, right in both)
    if (
        len(both) < _FEWEST
        or mixed * 2 < len(both)
        or _is_dates(left for _, left, _ in both)
        or _is_labels([(left, right.strip()) for _, left, right in both])
        or _is_dates(right for *_, right in both)
    ):
        return _with_gaps(_with_dates_beside(plain, lines), lines)
    first, last = both[0][0], max(at for at, line in enumerate(lines) if _starts(line, gap) or at == both[-1][0])
    block = [_cut(line, gap) for line in lines[first : last + 1]]
    left, right = ([cell for cell in column if cell.strip()] for column in zip(*block, strict=True))
    return "\n".join((*lines[:first], *left, "", *right, *lines[last + 1 :]))


def _with_dates_beside(plain: str, layout: Sequence[str]) -> str:
    """The text with dates that are lines of their own set beside what the layout has on their line."""
    text = plain.split("\n")
    places: dict[str, list[int]] = {}
    for at, line in enumerate(text):
        places.setdefault(" ".join(line.split()), []).append(at)
    moved: list[tuple[int, int, bool]] = []
    for line in layout:
        cells = _GAP.split(line.strip())
        for dates, others, left in (
            ((cells[0], cells[1:], True), (cells[-1], cells[:-1], False)) if len(cells) > 1 else ()
        ):
            beside = " ".join(" ".join(others).split())
            if _DATES.fullmatch(dates) and places.get(beside) and places.get(date := " ".join(dates.split())):
                moved.append((places[beside].pop(0), places[date].pop(0), left))
                break
    if len(moved) < _FEW_DATES or not _is_column([date for _, date, _ in moved], text):
        return plain
    for place, dated, left in moved:
        one, other = (text[dated], text[place]) if left else (text[place], text[dated])
        text[place] = f"{one.rstrip()}    {other.lstrip()}"
    gone = {date for _, date, _ in moved}
    return "\n".join(line for at, line in enumerate(text) if at not in gone)


def _with_gaps(text: str, layout: Sequence[str]) -> str:
    """The text with the wide gaps of its lines: an employer at the left, the town at the right margin."""
    wide = {" ".join(line.split()): cells for line in layout if len(cells := _WIDE.split(line.strip())) > 1}
    lines = []
    for line in text.split("\n"):
        cells = wide.get(" ".join(line.split()), [])
        lines.append("    ".join(map(_squeezed, cells)) if cells and _stands_apart(cells) else line)
    return "\n".join(lines)


def _stands_apart(cells: Sequence[str]) -> bool:
    """Whether a line's cells are things of their own; a bullet's are only where both are short: "• Acme", "Leeds, UK"."""
    short = len(cells[0].split()) <= _SHORT_CELL * 2 and len(cells[-1].split()) <= _SHORT_CELL
    return bool(_WORD.search(cells[0])) and (cells[0][0].isalnum() or (short and bool(_WORD.search(cells[-1]))))


_SHORT_CELL = 4


def _squeezed(line: str) -> str:
    """A line of the layout with its wide gaps made narrow, and single spaces else."""
    return "    ".join(" ".join(cell.split()) for cell in _WIDE.split(line.strip()))


def _is_scattered(plain: str, layout: str) -> bool:
    """Whether the text came a word a line, where the page has lines of many words."""
    held = [len(line.split()) for line in plain.split("\n") if line.strip()]
    laid = [len(line.split()) for line in layout.split("\n") if line.strip()]
    return (
        len(held) > _MANY
        and bool(laid)
        and sum(held) < _SCATTERED * len(held)
        and sum(laid) * len(held) > 2 * sum(held) * len(laid)
    )


_MANY, _SCATTERED = 40, 2
"""Lines of a page, and words a line, under which its text is scattered."""


def _with_its_top_first(plain: str, layout: Sequence[str]) -> str:
    """The text with the page's first line first, where that was drawn last, as the name in a banner is."""
    text = plain.split("\n")
    first = next((" ".join(line.split()) for line in layout if line.strip()), "")
    places = [at for at, line in enumerate(text) if " ".join(line.split()) == first]
    held = sum(bool(line.strip()) for line in text[: places[0]]) if len(places) == 1 else 0
    if not held:
        return plain
    return "\n".join((text[places[0]], *text[: places[0]], *text[places[0] + 1 :]))


def _is_column(dates: Sequence[int], text: Sequence[str]) -> bool:
    """Whether most of the dates follow one another in the text, as a column drawn by itself does."""
    held = [at for at, line in enumerate(text) if line.strip()]
    dated = [_DATES.fullmatch(text[at].strip()) is not None for at in held]
    beside = {
        at for index, at in enumerate(held) if any(dated[max(0, index - 1) : index] + dated[index + 1 : index + 2])
    }
    return sum(date in beside for date in dates) * 2 > len(dates)


def _gap(lines: Sequence[str]) -> int:
    """Where the right column starts on most lines that have a gap, 0 for nowhere: what is set flush right starts anywhere."""
    gaps = [[gap.end() for gap in _GAP.finditer(line) if _WORD.search(line[: gap.start()])] for line in lines]
    starts = Counter(end for ends in gaps for end in ends)
    if not starts:
        return 0
    near = {place: sum(starts[place + step] for step in (0, 1, 2, 3)) for place in starts}
    best = max(near, key=lambda place: (near[place], -place))
    return best if near[best] * 2 >= sum(map(bool, gaps)) else 0


def _cut(line: str, gap: int) -> tuple[str, str]:
    """A line's two cells; one that runs over the gap is all in the left."""
    if gap and line[max(0, gap - 3) : gap].strip():
        return line.strip(), ""
    return line[:gap].strip(), line[gap:].rstrip()


def _starts(line: str, gap: int) -> bool:
    return not line[:gap].strip() and bool(line[gap : gap + 4].strip())


def _is_labels(rows: Sequence[tuple[str, str]]) -> bool:
    """Whether the left column holds the labels of the right: "Designation   : Engineer"."""
    marked = (left.endswith((":", "-", "–")) or right.startswith((":", "-", "–")) for left, right in rows)
    return sum(marked) * 2 >= len(rows)


def _is_dates(cells: Iterable[str]) -> bool:
    """Whether a column holds the dates of the other: those two are read together."""
    held = list(cells)
    return sum(bool(_DATED.search(cell)) for cell in held) * 2 >= len(held)
