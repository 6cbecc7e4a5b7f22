"""What is written: a draft whose every sentence knows its sources, and the review of a letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.ground.guide import Length, Level, OpeningId, SignalKind, Tone

SourceKind = Literal["resume", "posting", "answer", "guide"]


@dataclass(frozen=True)
class Source:
    """Where words of a sentence come from. `quote` stands in the line `line` (from 1) of the
    résumé or posting; for an answer and for the guide's own words there is no line.
    """

    kind: SourceKind
    quote: str
    line: int | None = None


@dataclass(frozen=True)
class Sentence:
    """A sentence of the letter and its sources, in the order its words use them."""

    text: str
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Paragraph:
    """Sentences set together; `joint` stands between them (a space, or a line break in the
    signature).
    """

    sentences: tuple[Sentence, ...]
    joint: str = " "

    @property
    def text(self) -> str:
        """The paragraph as it stands in the letter."""
        return self.joint.join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True)
class Blank:
    """A visible gap of the letter, `text` with its braces; `signal` is None for names."""

    text: str
    question: str
    signal: SignalKind | None


@dataclass(frozen=True)
class Asked:
    """A question for the person, with an example of an answer that would do."""

    signal: SignalKind
    text: str
    example: str


@dataclass(frozen=True)
class Preview:
    """One of the three openings, filled with the person's own facts."""

    id: OpeningId
    name: str
    text: str


@dataclass(frozen=True)
class Finding:
    """Something that may cost the writer. `start` and `end` are character offsets, end excluded."""

    rule: str
    level: Level
    start: int
    end: int
    message: str
    why: str
    instead: str


@dataclass(frozen=True)
class Found:
    """Where a rule in the code finds something, before it is said: `check` is the id of its words in findings.yaml,
    `values` what goes into them.
    """

    check: str
    start: int
    end: int
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class SignalMet:
    """Whether a letter shows a signal, and the sentence that shows it."""

    id: SignalKind
    met: bool
    quote: str | None


@dataclass(frozen=True)
class AskAnswered:
    """Something the posting asks for and the sentence of the letter that answers it, if any."""

    text: str
    answered_by: str | None


@dataclass(frozen=True)
class Review:
    """What a careful reader would say of a letter. `reading_grade` is Flesch-Kincaid's US grade."""

    findings: tuple[Finding, ...]
    signals: tuple[SignalMet, ...]
    asks: tuple[AskAnswered, ...]
    words: int
    reading_grade: float


@dataclass(frozen=True)
class Draft:
    """A letter, what it is made of, what it lacks, and its review."""

    role: str
    opening: OpeningId
    tone: Tone
    length: Length
    letter: str
    paragraphs: tuple[Paragraph, ...]
    blanks: tuple[Blank, ...]
    questions: tuple[Asked, ...]
    openings: tuple[Preview, ...]
    first_seconds: str
    review: Review
