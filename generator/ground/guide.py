"""The content model: what a writer of guides puts into YAML, as frozen values.

These classes are the only definition of the content. The host reads YAML into them
(`generator.content.read`), generates each kind's JSON Schema from them, and compiles them
into the browser's bundle. The docstring under a field is its description in the schema.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

SignalKind = Literal["result", "scale", "upkeep", "fit", "candour"]
OpeningId = Literal["in-use", "rebuilt", "clear-eyed"]
Tone = Literal["plain", "warm", "formal"]
Length = Literal["short", "standard", "full"]
Level = Literal["error", "warning", "suggestion"]
Stage = Literal["", "entry", "senior"]

SIGNAL_KINDS: tuple[SignalKind, ...] = ("result", "scale", "upkeep", "fit", "candour")
OPENING_IDS: tuple[OpeningId, ...] = ("in-use", "rebuilt", "clear-eyed")
TONES: tuple[Tone, ...] = ("plain", "warm", "formal")
LENGTHS: tuple[Length, ...] = ("short", "standard", "full")

_STRICT: dict[str, Any] = {"extra": "forbid", "use_attribute_docstrings": True}


@dataclass(frozen=True)
class Evidence:
    """What, in a person's own words, shows a signal. One hit is enough."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    words: tuple[str, ...] = ()
    """Words or short phrases, lower case; inflections match ("deploy" finds "deployed")."""
    units: tuple[str, ...] = ()
    """Units that count when a number stands before them: "ms", "req/s", "per shift", "%"."""
    patterns: tuple[str, ...] = ()
    """Regular expressions, case ignored, for what words and units cannot say: "p9[59]"."""


@dataclass(frozen=True)
class Signal:
    """One thing the reader looks for, as this role means it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    kind: SignalKind
    """Which of the five kinds this is."""
    label: str
    """The signal in at most twelve words, as a heading of the guide."""
    why: str
    """Why it matters to this reader: one or two sentences."""
    evidence: Evidence
    """What shows it in a résumé or a letter."""
    ask: str
    """The one question for a person whose résumé does not show it."""
    example: str
    """An answer to that question that would do: concrete, one sentence."""
    blank: str
    """What stands in the letter until it is answered, without braces: "how you monitor it"."""
    leads: tuple[str, ...]
    """Two or more ways into a sentence on this signal, stating no fact about the person and
    ending without punctuation: "On keeping a model right after launch"."""


@dataclass(frozen=True)
class GeneralSignal(Signal):
    """A kind of signal: its name on every page, and the general guide's version of it."""

    name: str = ""
    """The kind's name as a label: "Result"."""
    question: str = ""
    """The reader's question, for every role: "What did you deliver that is in use?"."""
    everywhere: Evidence = Evidence()
    """What shows this kind in any role, added to each role's own evidence: "I have never"."""


@dataclass(frozen=True)
class Opening:
    """One of the three ways to open, as this role does it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    id: OpeningId
    """Which of the three patterns this is."""
    when: str
    """When to pick it."""
    example: str
    """Two or three sentences with two to four concrete figures."""
    template: str
    """What the writer fills: Jinja2, one sentence a line. It may use `highlight` (a whole
    first-person sentence from the résumé), `standing` (a sentence: latest job and employer),
    `candour` (a sentence: what the person is not) and `role` ("the Data Analyst role at Acme").
    `in-use` and `rebuilt` use highlight and role; `clear-eyed` all four. The rest is connecting
    words that state no fact about the person."""


@dataclass(frozen=True)
class GeneralOpening(Opening):
    """An opening pattern: its name on every page, and the general guide's version of it."""

    name: str = ""
    """The pattern's name as a label: "In use now"."""
    summary: str = ""
    """The pattern in one line, for every role."""


@dataclass(frozen=True)
class RedFlag:
    """A phrase that sinks a letter, why, and what to write instead."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    id: str
    """Lower-case words joined by hyphens, unique over all rules that a letter can meet."""
    level: Level
    """error: mend before sending; warning: costs you; suggestion: worth a look."""
    message: str
    """What it may be, in at most twelve words: "May read as filler"."""
    why: str
    """Why it costs the writer: one or two sentences."""
    instead: str
    """What to write in its place, concretely."""
    flags: tuple[str, ...]
    """Sentences in which the rule must fire."""
    passes: tuple[str, ...]
    """Near misses in which it must not."""
    phrases: tuple[str, ...] = ()
    """Literal phrases; case, white space and the shape of apostrophes are ignored."""
    patterns: tuple[str, ...] = ()
    """Regular expressions, case ignored, for what phrases cannot say."""
    unless: tuple[str, ...] = ()
    """Regular expressions that excuse it when they match in the same sentence."""


@dataclass(frozen=True)
class Question:
    """A question people really ask, with an answer that takes a position."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    question: str
    """The question, as a person would put it."""
    answer: str
    """Two to four sentences."""


@dataclass(frozen=True)
class Skill:
    """A tool, method, licence or craft, with the names it goes by."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    name: str
    """Its usual name, spelled as its makers or its trade spell it."""
    aliases: tuple[str, ...] = ()
    """Other names for the same thing."""
    context: tuple[str, ...] = ()
    """For a name that is also a common word (Go, R, Rest, Chef): lower-case words of which one
    must stand in the same line; the name then matches only in its own case."""


@dataclass(frozen=True)
class Family:
    """A group of roles on the index."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    slug: str
    title: str
    description: str
    """One sentence."""


@dataclass(frozen=True)
class Avoided:
    """Words that do harm in a situation, why, and what to write instead."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    phrase: str
    why: str
    instead: str


@dataclass(frozen=True)
class Situation:
    """What crosses all roles, a gap or a referral: a short guide, and a sentence that the writer has room for."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    slug: str
    title: str
    description: str
    """The page's description for search engines: 70 to 160 characters."""
    lede: str
    """Two to four sentences: what this reader wonders, and what settles it."""
    say: tuple[str, ...]
    """Two or more pieces of advice."""
    example: str
    """Two or three sentences of a letter, with two or more figures."""
    avoid: tuple[Avoided, ...]
    """Two or more."""
    ask: str
    """What the writer asks; nobody has to answer."""
    sentence: str
    """An answer that would do, in one sentence."""
    place: Literal["first", "last"]
    """Where the person's sentence goes: before the opening, or before the close."""


@dataclass(frozen=True)
class Change:
    """What is new, for those who follow the guides."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    date: str
    """The day, "2026-11-26"."""
    guides: tuple[str, ...]
    """The slugs of the guides that are new or changed."""
    what: str
    """What changed, one sentence for a reader of guides."""


@dataclass(frozen=True)
class Close:
    """How the letter ends before the name, by tone; connecting words only, one sentence each."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    plain: str
    warm: str
    formal: str


@dataclass(frozen=True)
class Role:
    """One guide."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    slug: str
    """The file's name without its ending."""
    title: str
    """The role, in title case: "Machine Learning Engineer"."""
    family: str
    """The slug of its family."""
    description: str
    """The page's description for search engines: 70 to 160 characters."""
    lede: str
    """Two or three sentences: what hiring for this role turns on, and what the letter must prove."""
    aliases: tuple[str, ...]
    """Other titles that postings use for it."""
    signals: tuple[Signal, ...]
    """Five, one of each kind, in the order of the design: result, scale, upkeep, fit, candour."""
    openings: tuple[Opening, ...]
    """Three, one of each pattern, in the order in-use, rebuilt, clear-eyed."""
    bridges: tuple[str, ...]
    """Two or more sentences that lead from the opening into the middle; no fact about the person."""
    close: Close
    """The sentence that asks for a talk, by tone."""
    red_flags: tuple[RedFlag, ...]
    """At least five, particular to the role."""
    faq: tuple[Question, ...]
    """At least three."""
    related: tuple[str, ...] = ()
    """Slugs of guides worth reading beside this one."""
    other_trades: tuple[str, ...] = ()
    """Words that make another trade of a title that ends like this one: "dental" for a nurse."""


@dataclass(frozen=True)
class Sample:
    """A résumé, a posting and answers; the sample letter is what the engine writes from them. Each role has one, and
    may have one more for people who begin in it (`entry`) and for people who lead (`senior`).
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    role: str
    """The slug of the role."""
    opening: OpeningId
    resume: str
    """The résumé as plain text or Markdown, as a person would paste it."""
    posting: str
    """The posting as plain text, as a person would paste it."""
    answers: dict[str, str] = field(default_factory=dict)
    """Answers to the writer's questions, by signal kind; also `company`, `hiring_manager`,
    `title`, `name` where the posting or résumé is silent."""
    tone: Tone = "plain"
    length: Length = "standard"
    stage: Stage = ""
    """Left out for the guide's own sample; `entry` or `senior` for one at another level."""
    note: str = ""
    """For another level: what this reader looks for there that differs, two or three sentences."""

    @property
    def name(self) -> str:
        """The file's name without its ending: the role, and the stage where there is one."""
        return f"{self.role}-{self.stage}" if self.stage else self.role


@dataclass(frozen=True)
class Manner:
    """How a letter greets, points at links, encloses and signs, in one tone."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    greeting: str
    """The first line, with `addressee`."""
    links: str
    """A sentence with `links`."""
    attached: str
    """One sentence."""
    sign_off: str
    """The line over the name."""
    contracted: Literal["yes", "no"]
    """Whether "I am" may be "I'm"."""


@dataclass(frozen=True)
class Phrases:
    """What a letter says around facts. Words in braces are put in: a phrase has those of the English one."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    team: str
    """Whom the letter greets where nobody is named."""
    company_team: str
    """The same, the company known."""
    role: str
    """The job, as sentences name it."""
    asks_for: str
    """The posting's own words taken up, where they are a thing."""
    says: str
    """The same, where they are a clause."""
    also: str
    """A further fact from the same place; `rest` is its sentence without "I"."""
    same_post: str
    """One more; `sentence` is whole."""
    at: str
    """Before a fact: the employer."""
    in_project: str
    """Before a fact: the project."""
    both: str
    """Two links."""
    works: str
    """The job that one has."""
    worked: str
    """The job that one had."""
    where: str
    """After the job's title."""
    dates: str
    """After the job's place."""
    studied: str
    """What stands in for a job."""
    stands: str
    """The same, where nothing was read; `standing` is a blank."""
    subject: str
    """The subject of the letter and of its e-mail."""
    subject_alone: str
    """The same, the title not known."""
    file: str
    """What a saved letter's name begins with."""


@dataclass(frozen=True)
class Gap:
    """What stands in a letter until it is known."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    blank: str
    """Without braces."""
    question: str
    """What fills it."""


@dataclass(frozen=True)
class LetterWords:
    """The fixed words of every letter; they state no fact about the person."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    manners: dict[str, dict[str, Manner]]
    """By the usage that the letter follows ("American", "British"), then by tone."""
    dates: dict[str, str]
    """By usage: `day`, `month` and `year` in order."""
    months: tuple[str, ...]
    """Twelve."""
    phrases: Phrases
    blanks: dict[Literal["company", "title", "name", "standing", "highlight"], Gap]
    """What no paper may say."""
    missing_must: str
    """Put after the question on candour: the `skill` of an `ask` that the résumé does not name."""


@dataclass(frozen=True)
class Check:
    """What the review says where the code finds something; red flags say what they find themselves."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    id: str
    """The rule, and after a point what it found where that is said in other words."""
    level: Level
    """error: mend before sending; warning: costs you; suggestion: worth a look."""
    message: str
    why: str
    instead: str


@dataclass(frozen=True)
class Content:
    """Everything under content/, checked and in order."""

    signals: tuple[GeneralSignal, ...]
    openings: tuple[GeneralOpening, ...]
    red_flags: tuple[RedFlag, ...]
    faq: tuple[Question, ...]
    skills: tuple[Skill, ...]
    families: tuple[Family, ...]
    situations: tuple[Situation, ...]
    changes: tuple[Change, ...]
    """The newest first."""
    letter: LetterWords
    checks: tuple[Check, ...]
    interface: dict[str, dict[str, str]]
    """The words of pages, of the writer and of refusals: section, key, text."""
    general: Role
    """The guide for a posting that has none: made of `signals` and `openings`."""
    roles: tuple[Role, ...]
    """By slug, in alphabetical order."""
    samples: tuple[Sample, ...]
    """By role, in alphabetical order."""
