"""Dates and spans of dates as résumés write them, in English, German, French and Spanish."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from generator.engine.resumes.rows import LONG, Piece, Row, only, tail
from generator.ground.papers import Date
from generator.ground.text import fold

_KEPT = 4_096
_NAMES = (
    "jan(?:uary|uar|vier|v)?|janner|enero|ene|gennaio|gen",
    "feb(?:ruary|ruar|rero)?|fev(?:r(?:ier)?)?|febbraio",
    "mar(?:ch|s|zo)?|marz|maerz|mrz|mar",
    "apr(?:il|ile)?|avr(?:il)?|abril|abr",
    "may|mai|mayo|maggio|mei",
    "june?|juni|juin|junio|giugno",
    "july?|juli|juil(?:let)?|julio|luglio",
    "aug(?:ust|ustus)?|aout|agosto|ago",
    "sept?(?:ember|embre|iembre)?|settembre|set",
    "oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|ott",
    "nov(?:ember|embre|iembre)?",
    "dec(?:ember|embre)?|dez(?:ember)?|dic(?:iembre)?|dicembre",
)
_MONTHS = tuple(re.compile(rf"(?:{names})\.?") for names in _NAMES)
_ACCENTED = "|".join(_NAMES).replace("janner", "j[aä]nner").replace("fev", "f[eé]v").replace("aout", "ao[uû]t")
_MONTH = "(?:" + _ACCENTED.replace("marz|", "m[aä]rz|").replace("dec(", "d[eé]c(") + r")(?:\b|(?=(?:19|20)\d\d))\.?"
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_ANY = "spring|summer|autumn|fall|winter|q[1-4]|early|mid|late|frühling|sommer|herbst|printemps|été|automne|hiver"
_POINT = (
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s+)?{_MONTH}(?:\s+\d{{1,2}}(?:st|nd|rd|th)?,)?[\s,./'’-]{{0,3}}(?:of\s+)?(?:{_YEAR}|(?<=['’])\d\d)"
    rf"|(?:{_ANY})[\s-]+(?:of\s+)?{_YEAR}|{_YEAR}[-/.](?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?(?!\d)"
    rf"|(?:(?:[0-3]?\d[./-])?(?:0?[1-9]|1[0-2])[./-]){_YEAR}|{_YEAR}\s+{_MONTH}|(?:{_MONTH}['’\s]{{1,2}}\d\d(?!\d)(?!,))|{_YEAR})"
)
_NOW = (
    r"(?:present|current(?:ly)?|now|today|to[- ]date|date|till[- ]date|ongoing|heute|jetzt|laufend|(?:à |a )?(?:ce jour|présent|present)"
    r"|aujourd['’]hui|actuel(?:lement)?|en cours|actualidad|actual|presente|oggi|atual|nu|heden)"
)
_TO = r"\s*(?:[-–—‒−→~]{1,2}|\b(?:to|until|till|til|through|thru|bis|à|au|a|al|hasta|and)\b)\s*"
_RANGE = re.compile(
    rf"(?<![\w/.])(?:(?:from|von|de|du|desde)\s+)?(?P<start>{_POINT})(?:{_TO}(?:(?P<now>{_NOW}\b)|(?P<end>{_POINT})(?![\d/])|(?P<short>\d\d)(?![\d./,%-]))"
    rf"|\s+(?P<todate>to[- ]date|onwards?|ongoing)\b|\s*(?P<open>[-–—](?=\s*$|\s\s)))",
    re.IGNORECASE,
)
_OPENS = re.compile(rf"{_POINT}\s*[-–—]\s{{2,}}(?=\S)", re.IGNORECASE)
_CLOSES = re.compile(rf"(?P<end>{_POINT}|{_NOW})\s{{2,}}(?=\S)", re.IGNORECASE)
_OPEN = re.compile(rf"{_POINT}\s*[-–—]", re.IGNORECASE)
_END = re.compile(rf"{_POINT}|{_NOW}", re.IGNORECASE)
_MARGIN = 60
_SLASHED = re.compile(
    rf"(?<![\w/.])(?P<m1>0?[1-9]|1[0-2])/(?P<y1>\d\d)\s*(?:[-–—]|to)\s*(?:(?P<m2>0?[1-9]|1[0-2])/(?P<y2>\d\d)(?![\w/])|{_NOW}\b)",
    re.IGNORECASE,
)
_MONTHS_ONE_YEAR = re.compile(
    rf"(?<!\w)(?P<first>{_MONTH})\s*(?:[-–—]|to|until|bis)\s*(?P<end>{_MONTH}[\s,]*{_YEAR})(?!\d)", re.IGNORECASE
)
_SINCE = re.compile(rf"(?<!\w)(?:since|seit|depuis|desde|from|ab)\s+(?P<start>{_POINT})(?!\d)", re.IGNORECASE)
_SINGLE = re.compile(rf"(?<![\w/.,$£€-])(?P<start>{_POINT})(?!\w|[/,%-]\w)", re.IGNORECASE)
_UNIT = r"(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois)\b\.?"
_DURATION = re.compile(rf"\(?\b\d{{1,2}}\+?\s*{_UNIT}(?:[\s,&]*(?:and\s+)?\d{{1,2}}\s*{_UNIT})?\)?", re.IGNORECASE)
_ONLY_DURATION = re.compile(rf"\W*{_DURATION.pattern}\W*", re.IGNORECASE)
_MONTH_WORD = re.compile(r"[^\W\d_]{3,}\.?")
_YEARS = re.compile(_YEAR)


@dataclass(frozen=True)
class Period:
    """A span of time in a row: text[at:to]. `single` when only one date is given."""

    at: int
    to: int
    start: Date | None
    end: Date | None
    current: bool = False
    single: bool = False


def with_margins(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows with dates made whole that a narrow margin breaks: "Sept. 2020 –   Welder" over "today   Acme"."""
    done = list(rows)
    gone: set[int] = set()
    for index, (row, after) in enumerate(pairwise(rows)):
        next_line = after.number == row.number + 1 and not after.after_blank and len(after.text) < LONG
        if next_line and _OPEN.fullmatch(row.text[:_MARGIN]) and _END.fullmatch(after.text[:_MARGIN]):
            done[index] = replace(done[index], until=after)
            gone.add(index + 1)
        if next_line and _OPENS.match(row.text[:_MARGIN]) and (closes := _CLOSES.match(after.text[:_MARGIN])):
            done[index] = replace(done[index], until=only(Piece(after, 0, closes.end("end"))))
            done[index + 1] = tail(after, closes.end())
    return tuple(row for index, row in enumerate(done) if index not in gone)


@lru_cache(maxsize=_KEPT)
def period_in(text: str) -> Period | None:
    """The first span of dates of a short text, else its last single date; None for long texts."""
    if len(text) > LONG or not any(map(str.isdigit, text)):
        return None
    both = _RANGE.search(text)
    months = _MONTHS_ONE_YEAR.search(text)
    if months and (not both or months.start() <= both.start()):
        end = date_of(months.group("end"))
        month = _month(fold(months.group("first")))
        return Period(*months.span(), Date(end.year, month) if end else None, end)
    if both and not _is_month(both):
        return _period(both)
    slashed = _SLASHED.search(text)
    if slashed:
        first, last = _slashed(slashed, "1"), _slashed(slashed, "2")
        return Period(*slashed.span(), first, last, current=last is None)
    since = _SINCE.search(text)
    if since:
        return Period(*since.span(), date_of(since.group("start")), None, current=True)
    singles = list(_SINGLE.finditer(text))
    if singles:
        return Period(*singles[-1].span(), None, date_of(singles[-1].group("start")), single=True)
    return None


def _slashed(match: re.Match[str], side: str) -> Date | None:
    """The month and year of one side of "05/19 - 06/21"."""
    if match.group(f"y{side}") is None:
        return None
    year = int(match.group(f"y{side}"))
    return Date((2000 if year < 50 else 1900) + year, int(match.group(f"m{side}")))


def _is_month(both: re.Match[str]) -> bool:
    """Whether "2020-07" is July: as years it would end in 2107."""
    start, short = both.group("start"), both.group("short")
    return bool(re.fullmatch(r"20\d\d-(?:0[1-9]|1[0-2])", both.group())) and short <= start[2:]


def _period(both: re.Match[str]) -> Period:
    start, end = date_of(both.group("start")), None
    if both.group("end"):
        end = date_of(both.group("end"))
    elif both.group("short") and start:
        year = start.year // 100 * 100 + int(both.group("short"))
        end = Date(year if year >= start.year else year + 100)
    goes_on = any(both.group(name) is not None for name in ("now", "todate", "open"))
    return Period(*both.span(), start, end, current=goes_on)


@lru_cache(maxsize=_KEPT)
def date_of(text: str) -> Date | None:
    """The date of "2014", "2014-06", "06/2014", "Sept. 2014" and the like; None where no year is."""
    low = fold(text[:LONG])
    years = _YEARS.findall(low)
    if not years:
        short = re.search(r"[^\W\d_]\.?\W{1,2}(\d\d)\s*$", low)
        month = _month(low)
        if not short or not month:
            return None
        return Date((2000 if int(short.group(1)) < 50 else 1900) + int(short.group(1)), month)
    year = int(years[-1])
    number = re.search(rf"{year}[-/.](0?[1-9]|1[0-2])(?!\d)|(?<!\d)(0?[1-9]|1[0-2])[./-]{year}", low)
    if number:
        return Date(year, int(number.group(1) or number.group(2)))
    return Date(year, _month(low))


def _month(low: str) -> int | None:
    for word in _MONTH_WORD.findall(low):
        for number, names in enumerate(_MONTHS, 1):
            if names.fullmatch(word):
                return number
    return None


def without_durations(text: str) -> str:
    """The text with "(2 years 3 months)" turned to spaces; lengths stay."""
    return _DURATION.sub(lambda found: " " * len(found.group()), text) if len(text) <= LONG else text


def is_duration(text: str) -> bool:
    """Whether a row says only how long something lasted."""
    return len(text) < 40 and _ONLY_DURATION.fullmatch(text) is not None
