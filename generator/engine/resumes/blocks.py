"""A section's rows as entries: the rows that head each one, and the rows under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from generator.engine.names.trades import employer_score, field_of, is_place, is_terms, starts_with_verb, title_score
from generator.engine.resumes.dates import Period, is_duration, period_in, without_durations
from generator.engine.resumes.lists import tools_at
from generator.engine.resumes.rows import LONG, Row
from generator.engine.resumes.told_posts import tells_a_post

Part = Literal["head", "item", "more", "prose"]
_KEPT = 4_096
_COUNTS_ON = re.compile(r"[$£€]?\d[\d,.]*[kKmMB]?[%+]?(?: [a-z]|$)")
"""A line that goes on with a number: "moved / 11 trucks to a lease"."""
_HANGING = re.compile(
    r"(?:[,(&/+–—-]|\b(?:and|or|of|the|a|an|to|for|with|in|by|on|from|at|as|each|every|their|our|its|per|than|which|into|over|after|before|between|without|through|since|until|during|within|around|about|under|und|der|die|et|de|des|la|les|y|e))$",
    re.IGNORECASE,
)
_STRONG = re.compile(r"\s[|·•–—@]\s|\s-{1,2}\s|\s{2,}|\|")
_LEFT_OPEN = re.compile(r"\w[)\]]? [-–]$")
"""An employer's row that a job board left open before the dates: "Acme Ltd -"."""
_DETAIL = re.compile(
    r"(?:team size|project duration|duration|domain|methodology|client(?: name)?)\s*[:–-]", re.IGNORECASE
)
"""What is told of a project, and heads none."""
_BORN = re.compile(r"\b(?:DOB|[Dd]ate of [Bb]irth)\b")
_SENTENCE_END = re.compile(r"[^\W\d_]{3,}[.!?;]$")
_BRACKET = re.compile(r"\([^()]*\)")
_ORDINAL = re.compile(r"\s*\d{1,2}[.)]\s")
_ABBREVIATED = re.compile(r"\b(?:inc|ltd|co|corp|jr|sr|dept|etc|e\.v|[a-z]\.[a-z]|pty|bros)\.$", re.IGNORECASE)
_SMALL_FIRST = re.compile(r"[a-z]{1,3}[A-Z]")
_WRAPPED_WIDTH = 130
_FEW = 6
"""Words of a title whose first may be a verb elsewhere: "Finance Executive"."""
_DATES = 6
"""Words of a row that is nothing but a span of dates."""
_MOST, _MOST_CAPITAL = 10, 14
"""Words of a row that names a title or an employer, and of one whose words are all capital."""


@dataclass(frozen=True)
class Entry:
    """The rows that head an entry and the rows under it, with what each of the latter is."""

    head: tuple[Row, ...]
    body: tuple[tuple[Part, Row], ...]


@dataclass(frozen=True)
class Page:
    """How the résumé is set: `width` of a full line, 0 where lines are not wrapped."""

    width: int


def page_of(rows: Sequence[Row]) -> Page:
    """The page's measure, from all its rows."""
    longest = max((len(row.text) for row in rows), default=0)
    wrapped = sum(not row.bullet and row.text[:1].islower() and " " in row.text and "@" not in row.text for row in rows)
    return Page(longest if longest <= _WRAPPED_WIDTH and wrapped else 0)


@lru_cache(maxsize=_KEPT)
def edge_period(text: str) -> Period | None:
    """A span of dates at the start or end of a row, or alone in it; not one inside a sentence."""
    period = period_in(text)
    if period is None:
        return None
    before, after = (
        text[: period.at].strip(" (|,–—-•·:[/"),
        without_durations(text[period.to :]).strip(" )|,–—-•·:]./;"),
    )
    if not before or not after:
        words = len((before or after).split())
        sentence = (
            starts_with_verb(before)
            or before[:1].islower()
            or (period.single and _HANGING.search(before) and before[-1:].isalpha())
        )
        return None if sentence or words > (14 if not period.single else 10) else period
    if period.single:
        return None
    held = is_place(after) or (len(before.split()) <= 8 and len(after.split()) <= 6 and not starts_with_verb(before))
    return period if held else None


def parts_of(rows: Sequence[Row], page: Page) -> list[tuple[Part, Row]]:
    """What each row of a section is: a heading of an entry, an item, more of one, or prose."""
    parts: list[tuple[Part, Row]] = []
    loose = not any(row.bullet for row in rows)
    for index, row in enumerate(rows):
        after = rows[index + 1] if index + 1 < len(rows) else None
        parts.append((_part(row, parts, after, page, loose=loose), row))
    return parts


def _part(row: Row, parts: Sequence[tuple[Part, Row]], after: Row | None, page: Page, *, loose: bool) -> Part:
    if row.bullet:
        dated = (
            bool(parts)
            and parts[-1][0] == "head"
            and edge_period(row.text) is not None
            and len(row.text.split()) <= _DATES
        )
        return "head" if dated or _heads_though_bulleted(row, after) or field_of(row.text)[0] in _FIELDS else "item"
    if tools_at(row):
        return "prose"
    score = head_score(row, after)
    if parts and parts[-1][0] == "head" and _names_employer(row, after):
        return "head"
    if parts and parts[-1][0] != "head" and _continues(parts[-1][1], row, score, page, parts[-1][0]):
        return "more"
    if score >= 2:
        return "head"
    if loose and score >= 1 and parts and parts[-1][0] == "head":
        return "head"
    return "prose"


_FIELDS = ("title", "employer")


def _names_employer(row: Row, after: Row | None) -> bool:
    """Whether a row between a job's heading and its bullets is its employer's, however long."""
    short = after is not None and after.bullet and not row.after_blank and len(row.text.split()) <= _MOST_CAPITAL
    told = (
        _SENTENCE_END.search(row.text)
        or starts_with_verb(row.text)
        or _DETAIL.match(row.text)
        or _goes_on_small(row.text)
    )
    return bool(short and not told and employer_score(row.text.partition(",")[0]) >= 2)


def _heads_though_bulleted(row: Row, after: Row | None) -> bool:
    """A bullet that is a job's heading: bold or dated, with bullets further in under it; or numbered, over "Position: …"."""
    if after is None or len(row.text) > 120:
        return False
    if not after.bullet and field_of(after.text)[0] == "title":
        return True
    if (
        not after.bullet
        and len(row.text.split()) <= _MOST
        and not starts_with_verb(row.text)
        and _is_dated_title(after.text)
    ):
        return True
    if not after.bullet and _ORDINAL.match(row.source) and title_score(row.text) >= 1.5:
        return employer_score(after.text.partition(",")[0]) >= 2 or edge_period(after.text) is not None
    if not after.bullet or after.indent <= row.indent:
        return False
    return edge_period(row.text) is not None or (row.bold and title_score(row.text) >= 1.5)


def _is_dated_title(text: str) -> bool:
    """Whether a row is a title and its dates: "Engineer    Oct 2016 – Present"."""
    period = edge_period(text)
    return period is not None and not period.single and title_score(text[: period.at].strip(" ,|–—-(")) >= 3


def head_score(row: Row, after: Row | None = None) -> float:
    """How much a row looks like part of an entry's heading, as a signed sum of features."""
    text = row.text
    if (
        len(text) > LONG // 2
        or tells_a_post(text)
        or (_DETAIL.match(text) and edge_period(text) is None)
        or _BORN.search(text)
    ):
        return -5.0
    period = edge_period(text)
    words = len(_BRACKET.sub(" ", text).split())
    undated = text[: period.at] + text[period.to :] if period else text
    bare = _BRACKET.sub(" ", undated).split() or text.split()
    capital = all(word[0].isupper() or not word[0].isalpha() or len(word) <= 3 for word in bare)
    most = _MOST_CAPITAL if capital else _MOST
    score = 0.0 if period is None else 2.0 if period.single else 4.0
    score += 4.0 if row.level else 3.0 if row.bold else 0.0
    score += 3.0 if is_duration(text) or is_terms(text) else 2.0 if is_place(text) else 0.0
    score += 3.0 if field_of(text)[0] else 0.0
    score += 2.0 if words <= most and title_score(text) >= 1.5 else 0.0
    score += 1.5 if words <= most and employer_score(text) >= 2.2 else 0.0
    score += 1.0 if _STRONG.search(text) and words <= 16 else 0.0
    score += 1.0 if words <= 6 else -1.0 if words <= 12 else -3.0
    score += 1.0 if capital else 0.0
    score += (
        3.0
        if words <= most and (_LEFT_OPEN.search(text) or (after is not None and _LEFT_OPEN.search(after.text)))
        else 0.0
    )
    score += 2.0 if after is not None and words <= most and not after.bullet and _is_date_row(after) else 0.0
    score -= (
        3.0
        if _SENTENCE_END.search(text)
        and (words > 2 or not text.endswith("!"))
        and not _ABBREVIATED.search(text)
        and period is None
        else 0.0
    )
    named = row.level or field_of(text)[0] or (capital and words <= _FEW and title_score(text) >= 3)
    score -= 4.0 if period is None and starts_with_verb(text) and not named else 0.0
    small = (
        _goes_on_small(text) and not (period and period.at == 0) and not (row.after_blank and title_score(text) >= 3)
    )
    return score - (4.0 if small else 0.0)


def _goes_on_small(text: str) -> bool:
    """Whether a row begins with a small letter, as the rest of a line does; "iOS Developer" begins a row of its own."""
    return text[:1].islower() and not _SMALL_FIRST.match(text)


def _is_date_row(row: Row) -> bool:
    period = edge_period(row.text)
    return period is not None and not (period.single and len(row.text.split()) > 6)


def _continues(last: Row, row: Row, score: float, page: Page, part: Part) -> bool:
    """Whether a row goes on with the item or paragraph before it."""
    if row.level or row.bold:
        return False
    dated = edge_period(row.text) is not None
    if not dated and not row.after_blank and not any(map(str.isalpha, row.text)):
        return True
    if _goes_on_small(row.text) and (not dated or (part != "prose" and not row.after_blank)):
        return not row.after_blank or not last.text.endswith((".", "!", "?"))
    if row.after_blank:
        return False
    if part != "prose" and last.text.endswith(",") and row.text[:1].isdigit():
        return True
    if part != "prose" and not dated and last.text[-1:].isalpha() and _COUNTS_ON.match(row.text):
        return True
    if _HANGING.search(last.text[-12:]) and score < 5:
        return True
    if last.bullet and row.indent > last.indent and score < 4:
        return True
    first = len(row.text.split(" ", 1)[0])
    full = page.width > 0 and len(last.text) + 1 + first >= 0.86 * page.width
    if not last.bullet and starts_with_verb(row.text):
        return False
    return full and score < (3.5 if part != "prose" or not last.text.endswith(".") else 2)


def entries_of(rows: Sequence[Row], page: Page) -> list[Entry]:
    """The entries of a section in order; the first may have no heading."""
    runs = _runs(parts_of(rows, page))
    if _dates_trail(runs):
        runs = _with_dates_first(runs)
    entries: list[Entry] = []
    dated = sum(any(edge_period(row.text) for row in head) for head, _ in runs)
    for head, body in runs:
        groups = _groups(_without_subheads(head))
        if entries and groups and _is_subheading(groups[0], groups, entries, dated=dated * 2 > len(runs)):
            entries[-1] = Entry(entries[-1].head, (*entries[-1].body, *body))
            continue
        entries += [Entry(group, ()) for group in groups[:-1]]
        entries.append(Entry(groups[-1] if groups else (), body))
    return entries


_Run = tuple[tuple[Row, ...], tuple[tuple[Part, Row], ...]]


def _runs(parts: Sequence[tuple[Part, Row]]) -> list[_Run]:
    """Heading rows and the rows under them, in turn."""
    runs: list[tuple[list[Row], list[tuple[Part, Row]]]] = []
    for part, row in parts:
        if not runs or (part == "head" and runs[-1][1]):
            runs.append(([], []))
        if part == "head":
            runs[-1][0].append(row)
        else:
            runs[-1][1].append((part, row))
    return [(tuple(head), tuple(body)) for head, body in runs]


def _dates_trail(runs: Sequence[_Run]) -> bool:
    """Whether dates stand after the rows of their entry: none before the first, some at the end."""
    if len(runs) < 2 or not runs[0][0] or runs[-1][1]:
        return False
    return not any(edge_period(row.text) for row in runs[0][0]) and any(edge_period(row.text) for row in runs[-1][0])


def _with_dates_first(runs: Sequence[_Run]) -> list[_Run]:
    """Runs whose heading rows up to the last date belong to the run before, put there."""
    done: list[_Run] = []
    for head, body in runs:
        last = max(
            (index for index, row in enumerate(head) if edge_period(row.text) or is_duration(row.text)), default=-1
        )
        if done and last >= 0:
            before, under = done[-1]
            done[-1] = ((*before, *head[: last + 1]), under)
            head = head[last + 1 :]
        if head or body:
            done.append((head, body))
    return done


def _without_subheads(head: tuple[Row, ...]) -> tuple[Row, ...]:
    """Heading rows without those that only divide what is told under a dated one: "#### Charts"."""
    dated = next((index for index, row in enumerate(head) if row.level and edge_period(row.text)), len(head))
    return tuple(
        row
        for index, row in enumerate(head)
        if index <= dated or row.level <= head[dated].level or not _names_nothing(row)
    )


def _names_nothing(row: Row) -> bool:
    """Whether a heading row has no words of a title or an employer, and no dates."""
    return edge_period(row.text) is None and title_score(row.text) < 1.5 and employer_score(row.text) < 2.2


def _groups(head: tuple[Row, ...]) -> list[tuple[Row, ...]]:
    """A run of heading rows as one group an entry: split where a second date or title begins."""
    if not head:
        return []
    dates = [index for index, row in enumerate(head) if edge_period(row.text)]
    cuts = _cuts_by_date(head, dates) if len(dates) > 1 else _cuts_by_title(head) if not dates else []
    first = next((index for index in dates if not cuts or index < cuts[0]), 0)
    edges = [0, *_cut_above(head, first), *cuts, len(head)]
    return [head[low:high] for low, high in pairwise(edges) if low < high]


def _cut_above(head: Sequence[Row], dated: int) -> list[int]:
    """Where a post without dates stands over the dated one: "Architect", "Acme", then "Engineer", "Bolt", "2016 – 2019"."""
    return [
        index
        for index in range(2, dated - 1)
        if head[index].after_blank
        and title_score(head[index].text) >= 3
        and title_score(head[0].text) >= 3
        and title_score(head[index - 1].text) < 1.5
        and title_score(head[index + 1].text) < 1.5
    ][-1:]


def _cuts_by_date(head: Sequence[Row], dates: Sequence[int]) -> list[int]:
    cuts: list[int] = []
    leads = dates[0] == 0
    for last, index in pairwise(dates):
        between = range(last + 1, index + 1)
        marked = [one for one in between if head[one].level or head[one].after_blank]
        cuts.append(marked[0] if marked else index if leads else last + 1)
    return cuts


def _cuts_by_title(head: Sequence[Row]) -> list[int]:
    """Undated rows: a new entry where a row has all that the one before had."""
    cuts: list[int] = []
    titled = title_score(head[0].text) >= 1.5
    for index, row in enumerate(head[1:], 1):
        again = title_score(row.text) >= 1.5
        if (again and titled and _STRONG.search(row.text)) or (row.level and row.level == head[0].level):
            cuts.append(index)
            titled = again
        titled = titled or again
    return cuts


def _is_subheading(
    group: tuple[Row, ...], groups: Sequence[tuple[Row, ...]], entries: Sequence[Entry], *, dated: bool
) -> bool:
    """Whether an undated row merely divides the items of the job before it."""
    if len(groups) > 1 or len(group) > 1:
        return False
    row = group[0]
    if row.text.endswith(":") and not row.level and _names_nothing(row):
        return True
    if not dated:
        return False
    first = next((entry.head[0] for entry in entries if entry.head), None)
    if first is not None and row.level and row.level <= first.level:
        return False
    return _names_nothing(row) and not _STRONG.search(row.text)
