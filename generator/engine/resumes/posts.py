"""The heading of a job, project or voluntary post: its title, employer, place and dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.engine.names.trades import (
    employer_score,
    field_of,
    is_break,
    is_department,
    is_place,
    is_region,
    is_terms,
    may_be_employer,
    title_score,
)
from generator.engine.resumes.blocks import edge_period
from generator.engine.resumes.dates import date_of, is_duration, without_durations
from generator.engine.resumes.pieces import around, commas, is_firm, may_be_place, segments, without_place
from generator.engine.resumes.rows import Piece, Row, said, whole
from generator.engine.resumes.told_posts import post_of
from generator.ground.papers import Date, Said

_DESK = re.compile(r"\b(?:shift|shifts|ward|team|unit|floor|nights|days)$", re.IGNORECASE)
_KIND = re.compile(r"(?:[a-z-]+ ){0,2}(?:placement|internship|secondment|cover|apprenticeship|bootcamp)")
"""What kind of post it was: "bootcamp placement", "maternity cover"."""
_CITY = re.compile(r"^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)? City$")
_AT = re.compile(r"\s+@\s+(?=[A-ZÀ-Þ0-9])|(?<=[)\]])\s+at\s+(?=[A-ZÀ-Þ0-9])")
_LIKE_A_FIRM, _LONGEST_TITLE = 2.0, 9
_BOARD_S = re.compile(r"(?P<firm>[^–-]{2,60}?(?:-\w[^–-]{0,40})?) -(?:  (?P<place>[A-Z][\w ,.'’-]{1,50}?)(?: -)?)?")
"""A row as a job board's export sets it: "Acme Ltd -  Leeds, UK -", the dates on the next."""
_TITLE_AT = re.compile(r".{3,60} (?:at|for|in) [A-Z]")
_LISTED = re.compile(r", (?:and|&) ")
"""What joins the last of three titles: "Geologist, Chemist, and Manager"."""
_TELLS = re.compile(r"(?:currently|presently|working|worked|responsible)\b", re.IGNORECASE)
_POINT = re.compile(r"[a-z]{4,} ?\.$")
_EMPTY = re.compile(r"[(\[]\s*[)\]]")


@dataclass(frozen=True)
class Head:
    """What the heading of an entry says. `rest` are pieces that are none of these."""

    title: Piece | None = None
    employer: Piece | None = None
    location: Piece | None = None
    dates: Piece | None = None
    start: Date | None = None
    end: Date | None = None
    current: bool = False
    rest: tuple[Piece, ...] = ()
    sure: bool = False
    """Whether words, not order alone, told title from employer."""
    swapped: bool = False
    """Whether the employer stands before the title."""
    employer_first: bool | None = None
    """Which of the two comes first where words do not tell, if that is known."""


def head_of(rows: Sequence[Row], *, employer_first: bool | None = None) -> Head:
    """The heading as understood; `employer_first` decides where the words do not."""
    head, fixed, pieces = _gathered(rows, Head(employer_first=employer_first))
    place = next((piece for piece in pieces if is_place(piece.text)), None)
    head = replace(head, location=head.location or place)
    named = [piece for piece in pieces if not _is_aside(piece.text) and not is_place(piece.text)]
    if fixed.keys() == {"title"} and len(named) > 1:
        firm = max(
            named,
            key=lambda piece: (
                not _in_brackets(piece),
                employer_score(piece.text) >= _LIKE_A_FIRM,
                title_score(piece.text) < 3,
            ),
        )
        fixed["employer"], place = without_place(firm, employer=True)
        head = replace(head, location=head.location or place)
    if len(fixed) < 2:
        head = _placed(head, named)
    return _away(
        replace(
            head,
            title=_unpointed(fixed.get("title", head.title)),
            employer=fixed.get("employer", head.employer),
            sure=head.sure or bool(fixed),
        )
    )


def _unpointed(title: Piece | None) -> Piece | None:
    """A title without the full stop of its line: "Site Engineer."."""
    return title.trimmed(" .") if title and _POINT.search(title.text) else title


def _gathered(rows: Sequence[Row], head: Head) -> tuple[Head, dict[str, Piece], list[Piece]]:
    """The dates taken into the heading, the title and employer that a label or a mark tells, and the pieces that are left."""
    pieces: list[Piece] = []
    fixed: dict[str, Piece] = {}
    befores: tuple[Row | None, ...] = (None, *rows)
    for before, row in zip(befores, rows, strict=False):
        field, start = field_of(row.text)
        if field == "title" and (len(row.text[start:].split()) > _LONGEST_TITLE or _TELLS.match(row.text, start)):
            field = ""
        told = post_of(row.text) if not fixed else None
        head, left = _without_dates(row, head)
        if told:
            fixed["title"], fixed["employer"] = Piece(row, *told[0]), Piece(row, *told[1])
            continue
        left = [Piece(row, max(start, piece.start), piece.end) for piece in left if piece.end > start]
        if field in ("title", "employer") and left:
            fixed[field], place = without_place(left[0].trimmed(), employer=field == "employer")
            head = replace(head, location=head.location or place)
        elif "employer" not in fixed and (both := next(filter(None, map(_told_apart, left)), None)):
            fixed["title"], (fixed["employer"], place) = both[0], without_place(both[1], employer=True)
            head = replace(head, location=head.location or place)
        else:
            open_ = left[0] if len(left) == 1 and len(rows) > 1 and "employer" not in fixed else None
            at = before and _TITLE_AT.match(before.text)
            if open_ and not at and (board := _BOARD_S.fullmatch(open_.text)) and title_score(board["firm"]) < 3:
                firm = open_.cut(*board.span("firm"))
                place = firm if is_place(firm.text) else None  # of an employer that is left out
                if place is None:
                    fixed["employer"], place = without_place(firm, employer=True)
                if board["place"]:
                    place = open_.cut(*board.span("place")).trimmed()
                head = replace(head, location=head.location or place)
                if before and "title" not in fixed and edge_period(before.text) is None:
                    fixed["title"] = whole(before).trimmed(" -–")
                continue
            pieces += [one for piece in left for one in segments(piece)]
    return head, fixed, pieces


def _away(head: Head) -> Head:
    """A heading of time away from work, "Career break", has that for its title and no employer."""
    if head.employer and is_break(head.employer.text):
        return replace(head, title=head.title or head.employer, employer=None)
    return replace(head, employer=None) if head.title and is_break(head.title.text) else head


def _told_apart(piece: Piece) -> tuple[Piece, Piece] | None:
    """A title and an employer that "@", or "at" after a bracket, stands between: "Student (Software) @ Acme"; or a comma, where
    the employer's legal form tells it: "Welder, Acme Ltd – makers of ships".
    """
    first, *others = commas(piece)
    if len(others) == 1 and title_score(first.text) >= 3:
        firm, *more = segments(others[0]) or [first]
        if more and is_firm(firm.text) and len(segments(first)) == 1:
            return first, firm
    mark = _AT.search(piece.text)
    if not mark or title_score(piece.text[: mark.start()].split(" (")[0]) < 1.5:
        return None
    employer = piece.cut(mark.end(), len(piece.text)).trimmed()
    return piece.cut(0, mark.start()).trimmed(), next(iter(segments(employer)), employer)


def dates_said(head: Head) -> Said | None:
    """The dates as written."""
    if head.dates is None:
        return None
    until = head.dates.row.until
    return said([head.dates, *([whole(until)] if until else [])])


def _without_dates(row: Row, head: Head) -> tuple[Head, list[Piece]]:
    """A heading row's dates taken into the heading, and what is left of the row."""
    period = edge_period(row.text)
    if is_duration(row.text):
        return head, []
    if period is None:
        return head, [Piece(row, 0, len(row.text))]
    left = around(row, period)
    if head.dates is None:
        start = period.start
        end = date_of(row.until.text) if row.until and period.current else period.end
        current = period.current and end is None
        head = replace(head, dates=Piece(row, period.at, period.to), start=start, end=end, current=current)
    return head, [piece for piece in left if without_durations(piece.text).strip(" ()|,–—-•·:[]./;")]


def _is_aside(text: str) -> bool:
    return (
        is_terms(text)
        or _KIND.fullmatch(text) is not None
        or is_duration(text)
        or not any(map(str.isalpha, text))
        or _EMPTY.fullmatch(text) is not None
    )


def with_named_place(head: Head) -> Head:
    """Without an employer, a place that no list knows may be one: "Bramble Press, Dublin"."""
    parts = commas(head.location) if head.location and head.title and not head.employer else []
    if len(parts) < 2 or is_place(parts[0].text) or len(parts[0].text.split()) < 2:
        return head
    return replace(head, employer=parts[0], location=Piece(parts[1].row, parts[1].start, parts[-1].end))


def _placed(head: Head, named: list[Piece]) -> Head:
    """Title and employer chosen among the named pieces."""
    if not named:
        return head
    if len(named) == 1:
        return _from_commas(head, named[0])
    titles = [title_score(piece.text) for piece in named]
    employers = [employer_score(piece.text) for piece in named]
    margin = [title - employer for title, employer in zip(titles, employers, strict=True)]
    best = max(range(len(named)), key=lambda index: (margin[index], -index))
    if titles[best] < 1.5 or margin[best] <= 0:
        return _by_order(head, named, margin)
    inner = _from_commas(head, named[best])
    others = [index for index in range(len(named)) if index != best]
    firm = max(
        others,
        key=lambda index: (-margin[index] - (0 if titles[index] < 1.5 else 2) - _distance(named, index, best), -index),
    )
    if inner.title and inner.employer and employer_score(inner.employer.text) > employers[firm] and inner.sure:
        return replace(inner, rest=tuple(named[index] for index in others))
    if titles[firm] >= 3 and employers[firm] < 2 and abs(firm - best) == 1 and titles[best] >= 3 and len(named) == 2:
        return replace(_from_commas(head, named[min(firm, best)]), rest=(named[max(firm, best)],))
    return _with_both(head, named, best, firm)


def _in_brackets(piece: Piece) -> bool:
    return piece.start > 0 and piece.row.text[piece.start - 1] in "(["


def _distance(named: Sequence[Piece], index: int, best: int) -> float:
    """A little against pieces that are far from the title, that are in brackets or long, or a town after another piece."""
    piece = named[index]
    bracket = _in_brackets(piece)
    seat = index > 0 and index - 1 != best and named[index - 1].row is piece.row and may_be_place(piece.text)
    return (
        0.3 * (abs(index - best) - 1)
        + (1.0 if bracket else 0.0)
        + (0.5 if seat else 0.0)
        + (2.0 if is_department(piece.text) else 0.0)
        + (1.5 if len(piece.text.split()) > 8 else 0.0)
    )


def _with_both(head: Head, named: Sequence[Piece], title: int, employer: int) -> Head:
    named_title, place = without_place(named[title])
    company, seat = without_place(_without_desk(named[employer]), employer=True)
    rest = tuple(piece for index, piece in enumerate(named) if index not in (title, employer))
    if (
        not (head.location or seat or place)
        and len(rest) == 1
        and may_be_place(rest[0].text)
        and rest[0].text.istitle()
    ):
        seat, rest = rest[0], ()
    return replace(
        head,
        title=named_title,
        employer=company,
        location=head.location or seat or place,
        rest=rest,
        sure=True,
        swapped=employer < title,
    )


def _without_desk(piece: Piece) -> Piece:
    """An employer without the shift or ward that a title left before it: "Night Shift, Amber Yards Inc"."""
    parts = commas(piece)
    ward = len(parts) > 1 and _DESK.search(parts[0].text) and employer_score(parts[1].text) >= 2.2
    return Piece(piece.row, parts[1].start, piece.end) if ward else piece


def _by_order(head: Head, named: Sequence[Piece], margin: Sequence[float]) -> Head:
    """No piece has a title's words: the order that the rest of the résumé keeps decides."""
    firm = min(range(len(named)), key=lambda index: (margin[index], index))
    if margin[firm] <= -2.2:
        other = 0 if firm else 1
        return _with_both(head, named, other, firm)
    first = bool(head.employer_first) or (head.employer_first is None and _heads(named[0].row, named[1].row))
    return replace(_with_both(head, named, 1 if first else 0, 0 if first else 1), sure=False)


def _heads(first: Row, second: Row) -> bool:
    """Whether the first of two rows stands out as an employer over its titles does."""
    return first is not second and (
        0 < first.level < (second.level or 9) or (first.text.isupper() and not second.text.isupper())
    )


def _from_commas(head: Head, piece: Piece) -> Head:
    """Title and employer from one piece with commas: "Nurse, St. Mary's Hospital, Leeds"."""
    parts = commas(piece)
    place = head.location
    while len(parts) > 1 and (is_place(parts[-1].text) or (len(parts) > 2 and _CITY.search(parts[-1].text))):
        place = place or parts[-1]
        parts = parts[:-1]
    if len(parts) > 2 and is_region(parts[-1].text):
        place = place or Piece(piece.row, parts[-2].start, parts[-1].end)
        parts = parts[:-2]
    head = replace(head, location=place)
    if len(parts) == 1:
        title = title_score(parts[0].text) - employer_score(parts[0].text)
        company = title < 0 or (title < 1 and place is not None and head.employer_first is not False)
        return (
            replace(head, employer=parts[0], sure=title < -2)
            if company
            else replace(head, title=parts[0], sure=title > 1)
        )
    if _LISTED.search(parts[1].text) and employer_score(parts[0].text) < _LIKE_A_FIRM:
        parts = [Piece(piece.row, parts[0].start, parts[1].end), *parts[2:]]
    scores = [title_score(part.text) - employer_score(part.text) for part in parts]
    best = max(range(len(parts)), key=lambda index: (scores[index], -index))
    if scores[best] < 1:
        return _by_order(head, parts, scores)
    if best > 0:
        return replace(_with_title_last(head, piece, parts, best), sure=True)
    return _with_title_first(head, piece, parts)


def _likeness(text: str) -> float:
    """How much a part reads as the employer: a team of one less than the whole."""
    return employer_score(text) - (0.5 if is_department(text) else 0.0)


def _with_title_last(head: Head, piece: Piece, parts: Sequence[Piece], best: int) -> Head:
    place = head.location or (parts[1] if best > 1 and may_be_place(parts[1].text) else None)
    return replace(
        head,
        employer=parts[0],
        title=Piece(piece.row, parts[best].start, parts[-1].end).trimmed(),
        location=place,
        swapped=True,
    )


def _with_title_first(head: Head, piece: Piece, parts: Sequence[Piece]) -> Head:
    """The title reaches over departments and further titles; the next part is the employer."""
    index = 1
    while (
        index < len(parts)
        and employer_score(parts[index].text) < 2
        and (is_department(parts[index].text) or title_score(parts[index].text) >= 3)
    ):
        index += 1
    title = Piece(piece.row, parts[0].start, parts[index - 1].end).trimmed()
    if index == len(parts) and head.location and may_be_employer(parts[-1].text):
        index -= 1  # with a place after it and no other name, it is who the work was for
        title = Piece(piece.row, parts[0].start, parts[index - 1].end).trimmed()
    elif index == len(parts):
        return replace(head, title=title, sure=True)
    firm = max(range(index, len(parts)), key=lambda one: (_likeness(parts[one].text), -one))
    if firm > index and employer_score(parts[firm].text) < 2.2:
        firm = index
    if firm > index:
        title = Piece(piece.row, parts[0].start, parts[firm - 1].end).trimmed()
    after = parts[firm + 1 :]
    place = head.location or (
        Piece(piece.row, after[0].start, after[-1].end) if after and may_be_place(after[0].text) else None
    )
    return replace(head, title=title, employer=parts[firm], location=place, sure=True)
