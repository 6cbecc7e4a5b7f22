"""What is read: a document's lines, a résumé, a posting, and where in the lines each thing stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Quote:
    """Words that stand in a document: `text` is in the line numbered `line`, counted from 1."""

    line: int
    text: str


@dataclass(frozen=True)
class Said:
    """A text as read (joined over line breaks, bullets and marks off) and where it stands."""

    text: str
    at: tuple[Quote, ...]

    @property
    def line(self) -> int:
        """The number of the line it starts on."""
        return self.at[0].line


def part(said: Said, start: int, end: int) -> Said:
    """The words of `said.text[start:end]`, with the quotes that hold them."""
    quotes: list[Quote] = []
    at = 0
    for quote in said.at:
        at = max(at, said.text.find(quote.text, at))
        low, high = max(start - at, 0), min(end - at, len(quote.text))
        inner = quote.text[low:high].strip() if low < high else ""
        if inner:
            quotes.append(Quote(quote.line, inner))
        at += len(quote.text)
    return Said(said.text[start:end].strip(), tuple(quotes) or said.at)


@dataclass(frozen=True)
class Document:
    """A file or a paste as plain lines. `data` holds the object of a JSON Resume, else None.

    Strings inside `data` are `Located`: they know the line they stand on.
    """

    name: str
    lines: tuple[str, ...]
    data: dict[str, Any] | None = None


class Located(str):
    """A string of a JSON document that knows its line, counted from 1."""

    line: int = 1


@dataclass(frozen=True)
class Date:
    """A year, or a year and month (1 to 12), as a résumé gives them."""

    year: int
    month: int | None = None


@dataclass(frozen=True)
class Job:
    """A job, project or voluntary post. `current` is true where the résumé says it goes on."""

    title: Said | None = None
    employer: Said | None = None
    location: Said | None = None
    start: Date | None = None
    end: Date | None = None
    current: bool = False
    dates: Said | None = None
    """The dates as written."""
    summary: tuple[Said, ...] = ()
    highlights: tuple[Said, ...] = ()


@dataclass(frozen=True)
class Doubt:
    """What may be read wrongly: `key` names its words, `values` go into them; `line` is None for the whole paper."""

    key: str
    line: int | None = None
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Study:
    """An entry of the education section."""

    institution: Said | None = None
    area: Said | None = None
    study_type: Said | None = None
    start: Date | None = None
    end: Date | None = None
    notes: tuple[Said, ...] = ()


@dataclass(frozen=True)
class Profile:
    """A link to the person's page on some network: "GitHub", "github.com/x"."""

    network: str
    url: Said


@dataclass(frozen=True)
class Resume:
    """A résumé as understood; every part knows its line. Nothing is required but lines."""

    lines: tuple[str, ...]
    name: Said | None = None
    label: Said | None = None
    email: Said | None = None
    phone: Said | None = None
    url: Said | None = None
    location: Said | None = None
    profiles: tuple[Profile, ...] = ()
    summary: tuple[Said, ...] = ()
    """The summary's sentences."""
    work: tuple[Job, ...] = ()
    """As the résumé orders them."""
    projects: tuple[Job, ...] = ()
    volunteer: tuple[Job, ...] = ()
    education: tuple[Study, ...] = ()
    skills: tuple[Said, ...] = ()
    certificates: tuple[Said, ...] = ()
    languages: tuple[Said, ...] = ()
    other: tuple[Said, ...] = ()
    """Awards, publications, interests and lines under headings that no rule knows."""


@dataclass(frozen=True)
class Ask:
    """Something the posting asks for; `must` is false for what would merely be nice."""

    said: Said
    must: bool


@dataclass(frozen=True)
class Posting:
    """A posting as understood. A part that the posting does not say is None, never a guess."""

    lines: tuple[str, ...]
    title: Said | None = None
    company: Said | None = None
    location: Said | None = None
    hiring_manager: Said | None = None
    reference: Said | None = None
    salary: Said | None = None
    summary: tuple[Said, ...] = ()
    duties: tuple[Said, ...] = ()
    asks: tuple[Ask, ...] = ()
