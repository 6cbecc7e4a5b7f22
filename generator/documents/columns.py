"""Two columns that a PDF draws line by line across both, told apart again.

Most programs draw one column after the other, and the text comes in order by itself. Some draw each line of the page
through both columns, and a skill then stands in the middle of a job. The page's layout shows the gap between them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_FEWEST = 6
"""Lines with text in both columns from which a gap is one."""


def in_columns(plain: str, layout: str) -> str:
    """The page's text, its left column before its right where `plain` has them mixed; else as it was.

    `layout` is the same page with its text set at its places by spaces.
    """
    lines = layout.split("\n")
    gap = _gap(lines)
    both = [(at, *_cut(line, gap)) for at, line in enumerate(lines) if gap and all(_cut(line, gap))]
    known = {" ".join(line.split()) for line in plain.split("\n")}
    mixed = sum(" ".join(f"{left} {right}".split()) in known for _, left, right in both)
    if (
        len(both) < _FEWEST
        or mixed * 2 < len(both)
        or _is_dates(left for _, left, _ in both)
        or _is_dates(right for *_, right in both)
    ):
        return plain
    first, last = both[0][0], max(at for at, line in enumerate(lines) if _starts(line, gap) or at == both[-1][0])
    block = [_cut(line, gap) for line in lines[first : last + 1]]
    left, right = ([cell for cell in column if cell.strip()] for column in zip(*block, strict=True))
    return "\n".join((*lines[:first], *left, "", *right, *lines[last + 1 :]))


def _gap(lines: Sequence[str]) -> int:
    """Where the right column starts on most lines, 0 for nowhere."""
    starts = Counter(found.end() for line in lines if (found := _GAP.search(line.lstrip(" ").rjust(len(line)))))
    if not starts:
        return 0
    near = {place: sum(starts[place + step] for step in (0, 1, 2, 3)) for place in starts}
    return max(near, key=lambda place: (near[place], -place))


def _cut(line: str, gap: int) -> tuple[str, str]:
    """A line's two cells; one that runs over the gap is all in the left."""
    if gap and line[max(0, gap - 3) : gap].strip():
        return line.strip(), ""
    return line[:gap].strip(), line[gap:].rstrip()


def _starts(line: str, gap: int) -> bool:
    return not line[:gap].strip() and bool(line[gap : gap + 4].strip())


def _is_dates(cells: Iterable[str]) -> bool:
    """Whether a column holds the dates of the other: those two are read together."""
    held = list(cells)
    return sum(bool(_DATED.search(cell)) for cell in held) * 2 >= len(held)
