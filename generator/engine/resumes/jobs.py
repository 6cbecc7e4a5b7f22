"""Jobs, projects and voluntary posts: each entry's heading and what is said under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.engine.names.trades import employer_score, is_department, starts_with_verb, title_score
from generator.engine.resumes.blocks import Entry, Page, Part, edge_period, entries_of
from generator.engine.resumes.lists import tools_at
from generator.engine.resumes.posts import Head, dates_said, head_of, with_named_place
from generator.engine.resumes.rows import LONG, Piece, Row, only, said, told, whole
from generator.engine.resumes.told_posts import in_sentences
from generator.ground.papers import Job, Said

_LIKE_A_FIRM, _LIKE_A_TITLE = 1.0, 1.5
_OWN = re.compile(
    r"\b(?:freelance|self[- ]employed|independent|career break|sabbatical|parental|selbstst)", re.IGNORECASE
)
_NAMED = re.compile(r"(?P<name>[^\n]{2,80}?)(?:\s+[–—|·]\s+|\s+-{1,2}\s+|\s*:\s+)(?=\S)")


@dataclass(frozen=True)
class Posts:
    """The jobs of a section, and the lines under them that list tools."""

    jobs: tuple[Job, ...]
    tools: tuple[Row, ...] = ()


def posts_of(rows: Sequence[Row], page: Page) -> Posts:
    """The jobs of a work or volunteering section, in order."""
    entries = _joined(entries_of(rows, page))
    heads = _inherited(entries, _heads(entries))
    jobs, tools = [], []
    for entry, head in zip(entries, heads, strict=True):
        if head is None:
            continue
        body, listed = _apart(entry.body)
        tools += listed
        jobs += [job for job in in_sentences(_job(head, body)) if job != Job()]
    return Posts(tuple(jobs), tuple(tools))


def _joined(entries: Sequence[Entry]) -> list[Entry]:
    """Entries with the title put to its employer where what the employer does stands between them."""
    done: list[Entry] = []
    for index, entry in enumerate(entries):
        over = done[-1] if done else None
        told = over is not None and over.body and all(part != "item" for part, _ in over.body)
        if (
            over
            and told
            and _is_untitled(over)
            and _is_title(entry)
            and not any(map(_is_title, entries[index + 1 : index + 2]))
        ):
            done.pop()
            entry = Entry((*over.head, *entry.head), (*over.body, *entry.body))
        done.append(entry)
    return done


def _is_untitled(entry: Entry) -> bool:
    """Whether an entry's heading is an employer and dates."""
    head = head_of(entry.head)
    return bool(head.employer and head.dates and not head.title)


def _is_title(entry: Entry) -> bool:
    """Whether an entry's heading is a title alone."""
    if any(edge_period(row.text) for row in entry.head):
        return False
    head = head_of(entry.head)
    return bool(head.title and title_score(head.title.text) >= _LIKE_A_TITLE and not head.employer)


def _apart(body: Sequence[tuple[Part, Row]]) -> tuple[list[tuple[Part, Row]], list[Row]]:
    """What is said under a heading, and the rows that list tools, with the rows that go on with them."""
    kept: list[tuple[Part, Row]] = []
    tools: list[Row] = []
    listing = False
    for part, row in body:
        listing = tools_at(row) > 0 or (listing and part == "more")
        if listing:
            tools.append(row)
        else:
            kept.append((part, row))
    return kept, tools


def _heads(entries: Sequence[Entry]) -> list[Head | None]:
    """Every heading; where words do not tell title from employer, the others' order does."""
    heads: list[Head] = [head_of(entry.head) for entry in entries]
    sure = [head.swapped for head in heads if head.sure and head.title and head.employer]
    first = sum(sure) * 2 > len(sure) if sure else None
    return [
        head if head.sure else head_of(entry.head, employer_first=first)
        for head, entry in zip(heads, entries, strict=True)
    ]


def _inherited(entries: Sequence[Entry], heads: list[Head | None]) -> list[Head | None]:
    """Several titles at one employer: the employer passed on, and its own line no job."""
    umbrella: Piece | None = None
    done: list[Head | None] = []
    for index, (entry, head) in enumerate(zip(entries, heads, strict=True)):
        after = heads[index + 1] if index + 1 < len(heads) else None
        if head and _is_umbrella(entry, head, after):
            umbrella = head.employer or head.title
            done.append(None)
            continue
        if head and umbrella and _is_sibling(entry, head):
            head = replace(head, employer=umbrella, title=_whole_title(head))
        elif head and head.employer:
            umbrella = head.employer if _stands_over(entry, head) else None
        elif head and head.title and umbrella and entry.head and not _OWN.search(head.title.text):
            head = replace(head, employer=umbrella)
        done.append(with_named_place(head) if head else None)
    return done


def _is_sibling(entry: Entry, head: Head) -> bool:
    """Whether a one-line heading under an employer's line only adds a ward or team to its title."""
    return len(entry.head) == 1 and _adds_a_team(head)


def _adds_a_team(head: Head) -> bool:
    """Whether what was taken for the employer is a team, a ward or a product after the title's comma."""
    return bool(
        head.title
        and head.employer
        and (is_department(head.employer.text) or employer_score(head.employer.text) < _LIKE_A_FIRM)
        and head.title.row is head.employer.row
        and head.title.row.text[head.title.end : head.employer.start].strip() == ","
    )


def _is_within(head: Head, over: Head) -> bool:
    """Whether a post's time lies in that of the employer's line over it."""
    if not (head.start and over.start):
        return False
    return head.start.year >= over.start.year and (
        over.current or bool(head.end and over.end and head.end.year <= over.end.year)
    )


def _whole_title(head: Head) -> Piece | None:
    if head.title and head.employer:
        return Piece(head.title.row, head.title.start, head.employer.end)
    return head.title


def _is_umbrella(entry: Entry, head: Head, after: Head | None) -> bool:
    """Whether an entry is only an employer's line, over titles that follow."""
    if not after or not after.title or not after.sure:
        return False
    inside = _is_within(after, head)
    if entry.body and not (
        inside and head.employer and not head.title and all(part != "item" for part, _ in entry.body)
    ):
        return False
    if after.employer and not (inside and _adds_a_team(after)):
        return False
    if head.employer and not head.title:
        return True
    return bool(head.title and not head.employer and not head.sure and title_score(head.title.text) < 1.5)


def _stands_over(entry: Entry, head: Head) -> bool:
    """Whether the employer has a line of its own, before the title's."""
    return bool(head.employer and head.title and head.employer.row.number < head.title.row.number)


def _job(head: Head, body: Sequence[tuple[Part, Row]]) -> Job:
    summary, highlights = _texts(body)
    asides = tuple(one for piece in head.rest if len(piece.text.split()) >= 5 for one in told([only(piece)]))
    return Job(
        title=said([head.title]) if head.title else None,
        employer=said([head.employer]) if head.employer else None,
        location=said([head.location]) if head.location else None,
        start=head.start,
        end=head.end,
        current=head.current,
        dates=dates_said(head),
        summary=(*asides, *summary),
        highlights=highlights,
    )


def items_of(body: Sequence[tuple[Part, Row]]) -> list[tuple[bool, list[Row]]]:
    """Items and paragraphs in order, each with its rows; true for an item."""
    groups: list[tuple[bool, list[Row]]] = []
    for part, row in body:
        if part == "more" and groups:
            groups[-1][1].append(row)
        else:
            groups.append((part == "item", [row]))
    return groups


def _texts(body: Sequence[tuple[Part, Row]]) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """A job's summary and highlights: prose over a list is its summary, prose alone its highlights."""
    groups = items_of(body)
    first = next((index for index, (is_item, _) in enumerate(groups) if is_item), None)
    summary: list[Said] = []
    highlights: list[Said] = []
    for index, (is_item, rows) in enumerate(groups):
        if is_item:
            one = said(map(whole, rows))
            highlights += [one] if one else []
        elif first is not None and index < first:
            summary += told(rows)
        else:
            highlights += told(rows)
    return tuple(summary), tuple(one for one in highlights if any(map(str.isalpha, one.text)))


def projects_of(rows: Sequence[Row], page: Page) -> tuple[Job, ...]:
    """The projects: a heading with lines under it, or one bullet or paragraph each."""
    entries = entries_of(rows, page)
    if not any(row.bullet for row in rows) and (len(rows) <= 3 or any(row.after_blank for row in rows[1:])):
        entries = _blocks(rows)
    jobs: list[Job] = []
    for entry in entries:
        if entry.head:
            jobs.append(_project(entry))
        else:
            jobs += [_project_line(held[0], held[1:]) for _, held in items_of(entry.body)]
    return tuple(job for job in jobs if job != Job())


def _blocks(rows: Sequence[Row]) -> list[Entry]:
    """Projects set apart by blank lines; a short first line is the name."""
    blocks: list[list[Row]] = []
    for row in rows:
        if row.after_blank or not blocks:
            blocks.append([])
        blocks[-1].append(row)
    return [_block(block) for block in blocks]


def _block(rows: Sequence[Row]) -> Entry:
    named = len(rows) > 1 and len(rows[0].text.split()) <= 6 and not rows[0].text.endswith(".")
    body: list[tuple[Part, Row]] = [("more" if index else "prose", row) for index, row in enumerate(rows[named:])]
    return Entry((rows[0],) if named else (), tuple(body))


def _project(entry: Entry) -> Job:
    """A project under a heading: the heading's first part is its name."""
    period = next((found for row in entry.head if (found := edge_period(row.text))), None)
    named = next(
        (row for row in entry.head if (found := edge_period(row.text)) is None or _rest(row, found.at, found.to)), None
    )
    summary, highlights = _texts(entry.body)
    head = head_of(entry.head)
    title = _name(named) if named else None
    told_also = [row for row in entry.head if row is not named and edge_period(row.text) is None]
    return Job(
        title=said([title]) if title else None,
        start=period.start if period else None,
        end=period.end if period else None,
        current=bool(period and period.current),
        dates=dates_said(head),
        summary=(*(told(told_also) if told_also else ()), *(_after(named, title) if named and title else ()), *summary),
        highlights=highlights,
    )


def _rest(row: Row, low: int, high: int) -> str:
    return (row.text[:low] + row.text[high:]).strip(" ()|,–—-•·:[]./")


def _name(row: Row) -> Piece:
    """A project's name at the start of its line."""
    period = edge_period(row.text)
    piece = whole(row)
    if period:
        piece = (
            Piece(row, 0, period.at) if row.text[: period.at].strip(" (|,–—-") else Piece(row, period.to, len(row.text))
        )
    piece = _closed(piece.trimmed())
    match = _NAMED.match(row.text[piece.start : piece.end][:LONG])
    return Piece(row, piece.start, piece.start + match.end("name")).trimmed() if match else piece


def _closed(piece: Piece) -> Piece:
    """A piece without the bracket of dates that were cut from it."""
    open_ = piece.text.count("(") > piece.text.count(")") and piece.text.endswith("(")
    shut = piece.text.startswith(")")
    return Piece(piece.row, piece.start + shut, piece.end - open_).trimmed()


def _after(row: Row, title: Piece) -> tuple[Said, ...]:
    """What stands after a project's name on its line, dates left out."""
    period = edge_period(row.text)
    stop = period.at if period and period.at > title.end else len(row.text)
    rest = Piece(row, title.end, stop).trimmed(" ,;:|–—-·•@/()[]")
    return told([only(rest)]) if len(rest.text.split()) > 2 else ()


def _project_line(row: Row, more: Sequence[Row]) -> Job:
    """A project told in one bullet or paragraph: "Name: what it does"."""
    match = _NAMED.match(row.text[:LONG])
    name = match.group("name") if match else ""
    if not match or len(name.split()) > 8 or starts_with_verb(name):
        one = said(map(whole, [row, *more]))
        return Job(highlights=(one,)) if one else Job()
    title = said([Piece(row, 0, match.end("name"))])
    rest = only(Piece(row, match.end(), len(row.text)))
    return Job(title=title, highlights=told([rest, *more]))
