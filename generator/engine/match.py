"""What of a résumé answers what of a posting and a guide, each link with its reason.

A highlight shows a signal by the guide's evidence, and answers an ask by a skill that both
name or by words that both use and few postings share. Facts are ranked: a result with a number
before one without, an answer to a must before an answer to nothing, recent before old.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.engine.english.articles import is_countable
from generator.engine.english.grammar import first_person
from generator.engine.english.heads import lacks_object
from generator.engine.english.verbs import base_of, is_past
from generator.ground.guide import SIGNAL_KINDS, Content, Role, Signal, SignalKind, Skill
from generator.ground.papers import Ask, Job, Posting, Resume, Said
from generator.ground.rules import evidence_in, flags_in, skills_in
from generator.ground.text import Span, fold, numbers, sentences, stem, stems, words

_COMMON = frozenset(
    map(
        stem,
        """
    a an the and or of to in on for with at by from as is are be been will would can could should must have has
    had do does you your we our us they their it its this that these those who which what when where how all any
    each every other others such more most some many few than then also not no only both between across within
    into through over under about per up out experience experienced years year strong excellent good great
    proven solid deep demonstrated ability able skill skills skilled knowledge understanding familiarity
    familiar proficiency proficient working work works worked worker plus preferred required requirement
    requirements minimum including include includes e.g eg etc related relevant similar equivalent field role
    roles position job team teams teamwork member members using use used new well high highly quality effective
    effectively various multiple environment environments help helping support supporting ensure ensuring
    provide providing make making build building built create creating develop developing developed development
    manage managing managed lead leading led work-related least one two three professional background company
    business need needs people person day days time full part level best practice practices process processes
    own owning while be being least like want join looking us right understand know focus driven based key area
    areas set grow growing growth deliver delivering delivery communication collaborate collaboration
    collaborative partner partners stakeholder stakeholders cross functional clear strong track record degree
    bachelor bachelors master masters education
    """.split(),
    )
)
_CHANGE = re.compile(
    r"\b(?:re-?built|rebuilt|reduc\w+|cut|migrat\w+|replac\w+|redesign\w*|re-?organi[sz]\w+|restructur\w+|rewrote|refactor\w*|overhaul\w*|moderni[sz]\w+|simplif\w+|turned|halved|shorten\w*|lower\w*|introduc\w+"
    r"|improv\w+|increas\w+|rais\w+|reviv\w+|revamp\w*|automat\w+|consolidat\w+|streamlin\w+|transform\w+|re-?launch\w*|fixed|eliminat\w+|standardi[sz]\w+|doubled|tripled|grew|from \S+(?: \S+){0,3} to)\b",
    re.IGNORECASE,
)
PROJECT = -1
_MOVED = re.compile(
    r"\bfrom [^.;]{0,24}?\d[^.;]{0,30}? to [^.;]{0,12}?\d|\bby (?:about |over )?\d[\d.,]*\s?(?:%|percent|per cent)",
    re.IGNORECASE,
)
_OUTCOME = re.compile(rf"{_MOVED.pattern}|\d\s?% of\b", re.IGNORECASE)
_MULTIPLE = re.compile(
    r"\b(?:halved|doubled|tripled|quadrupled|twice (?:a|an|as|the)|by half|by a (?:third|quarter|fifth)|in half)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\bI (?:have|had|did) (?:not|never)\b|\bI (?:have|had|did)n['’]t\b|\bI['’]ve (?:not|never)\b|^\W*(?:have|had|did) (?:not|never)\b"
    r"|^\W*(?:have|had|did)n['’]t\b|\bno experience\b",
    re.IGNORECASE,
)
"""A person who says "not" of themselves; what others had not done, or what did not move, may be the point of the work."""
_YEARS = re.compile(
    r"\b(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|nine|ten|several|many)(?:\s?(?:-|–|to|or)\s?\d{1,2})?\+? years?\b",
    re.IGNORECASE,
)
"""A span of time: words alone do not answer "5+ years of procurement"."""
_RECENCY = (3.0, 1.5, 0.5)


@dataclass(frozen=True)
class Link:
    """An ask that a text answers, the words that say so, and the share of its telling words met."""

    ask: Ask
    reason: str
    strength: float
    share: float


@dataclass(frozen=True)
class Fact:
    """A highlight that can be told: its sentences, where it was earned, what it shows."""

    said: Said
    sentences: tuple[str, ...]
    job: Job | None
    place: int
    """How many jobs are more recent; -1 for a project."""
    signals: tuple[SignalKind, ...]
    links: tuple[Link, ...]
    flagged: bool

    @property
    def text(self) -> str:
        """Its sentences as one text."""
        return " ".join(self.sentences)

    @property
    def changes(self) -> bool:
        """Whether it tells of something made better than it was."""
        return bool(_CHANGE.search(self.said.text))

    @cached_property
    def moved(self) -> bool:
        """Whether it says how far a figure moved: "from 9 to 3", "by 40%"."""
        return bool(_MOVED.search(self.text))

    @cached_property
    def measured(self) -> bool:
        """Whether it has a number that is no year, in figures or as a share or a multiple."""
        counted = any(not re.fullmatch(r"(?:19|20)\d\d", one) for one in numbers(self.text))
        return counted or bool(_MULTIPLE.search(self.text))

    @cached_property
    def weight(self) -> float:
        """How much it says, for this posting and this guide; higher is better."""
        size = len(words(self.text))
        return (
            3.0 * self.measured
            + 1.5 * bool(_OUTCOME.search(self.text))
            + 2.0 * ("result" in self.signals)
            + 0.7 * len(self.signals)
            + sum(sorted((link.strength * (1.5 if link.ask.must else 1.0) for link in self.links), reverse=True)[:3])
            + (_RECENCY[self.place] if 0 <= self.place < len(_RECENCY) else 0.0)
            - 3.0 * self.flagged
            - (2.0 if size > 34 else 1.0 if size < 7 else 0.0)
        )


_LEANS = re.compile(r"[A-Za-z-]+ (?:it|them)\b")
"""A bullet that says nothing without the one before it: "Backtested it over 52 weeks"."""


def facts_of(resume: Resume, posting: Posting, role: Role, content: Content) -> list[Fact]:
    """The résumé's highlights that make first-person sentences, the weightiest first.

    Equal weights keep the résumé's order.
    """
    asks = wanted(posting, content.skills)
    flags = (*content.red_flags, *role.red_flags)
    found: list[Fact] = []
    seen: set[str] = set()
    entries = [
        *((job, place) for place, job in enumerate(resume.work)),
        *((job, 1) for job in resume.volunteer),
        *((job, PROJECT) for job in resume.projects),
    ]
    for job, place in entries:
        for said in job.highlights or job.summary:
            if fold(said.text) in seen or (place == PROJECT and _describes(said.text)):
                continue
            seen.add(fold(said.text))
            if place == PROJECT:
                said = _with_object(said, job.title)
            told = first_person(said.text, ongoing=job.current or (job.end is None and place == 0))
            if told and len(words(said.text)) >= 4 and not _LEANS.match(said.text):
                text = " ".join(told)
                shown = tuple(kind for kind in shown_by(role, text) if kind != "candour")
                flagged = any(flags_in(rule, text) for rule in flags)
                found.append(
                    Fact(said, tuple(told), job, place, shown, tuple(link_asks(asks, text, content.skills)), flagged)
                )
    return sorted(found, key=lambda fact: -fact.weight)


@dataclass(frozen=True)
class Wanted:
    """An ask with what can answer it: the skills it names and its telling words."""

    ask: Ask
    skills: frozenset[str]
    stems: frozenset[str]


def wanted(posting: Posting, skills: Sequence[Skill], *, duties: bool = True) -> tuple[Wanted, ...]:
    """The asks, then (unless told otherwise) the duties as things that would be nice to have done."""
    asks = (*posting.asks, *(Ask(said, must=False) for said in posting.duties if duties))
    return tuple(
        Wanted(
            ask,
            frozenset(skill.name for skill, _ in skills_in(skills, ask.said.text)),
            frozenset(one for one in stems(ask.said.text) if not one.isdigit()) - _COMMON,
        )
        for ask in asks
    )


_LONGEST_NAME = 3


def _with_object(said: Said, project: Said | None) -> Said:
    """A project's line with the project named as what was made: "Built in React" becomes "Built Chatter in React"."""
    head = lacks_object(said.text)
    name = project.text.split(" (")[0] if project else ""
    if not project or not head or not name or len(words(name)) > _LONGEST_NAME or is_countable(words(name)[-1]):
        return said
    return replace(said, text=f"{head[1]} {name}{said.text[head.end() :]}", at=(*said.at, *project.at))


def _describes(highlight: str) -> bool:
    """Whether a project's line says what the project does, not the person: "Supports plugins"."""
    first = words(highlight)[:1]
    return bool(first) and first[0].endswith("s") and not is_past(first[0]) and base_of(first[0]) is not None


_DUTY = re.compile(
    r"^I (?:also )?(?:have )?(?:work(?:ed)? (?:\w+ )?(?:with|alongside|in) (?:[\w-]+ ){0,3}?(?:teams?|developers?|designers?|engineers?|doctors|colleagues|members|managers?"
    r"|owners?|sales|finance|stakeholders|departments?|staff|professionals)|help(?:ed)? (?:out|with)|support(?:ed)?|participated?|(?:was|am) responsible for|use[sd]?"
    r"|perform(?:ed)?|provided?|follow(?:ed)?|updated?|order(?:ed)?|administer(?:ed)?|made)\b",
    re.IGNORECASE,
)
_ATTENDED = re.compile(r"^I (?:also )?attend(?:ed)? (?!to\b)")
_TELLS = re.compile(
    r"[\d;:]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|halved|doubled|twice|third|quarter|weekly|daily|monthly|quarterly"
    r"|annual(?:ly)?|nightly|each|every|per|after|until|before)\b",
    re.IGNORECASE,
)
_DUTY_WORDS = 13
"""Up to these, a duty with no figure and no rhythm in it says only what the job's title says."""


def _mere_duty(text: str) -> bool:
    """Whether a sentence names a duty that everyone in the trade has: "I attended daily stand-ups"."""
    if _ATTENDED.match(text):
        return not any(map(str.isdigit, text))
    return bool(_DUTY.match(text)) and not _TELLS.search(text) and len(text.split()) <= _DUTY_WORDS


def shown_by(role: Role, text: str) -> tuple[SignalKind, ...]:
    """The signals that a text shows, in the guide's order."""
    if _mere_duty(text):
        return ()
    shown = {signal.kind for signal in role.signals if places_of(signal, text)}
    return tuple(kind for kind in SIGNAL_KINDS if kind in shown)


def denies(text: str) -> bool:
    """Whether a person says "not" of themselves in it."""
    return bool(_DENIES.search(text))


def places_of(signal: Signal, text: str) -> list[Span]:
    """Where a text shows a signal. A sentence that denies shows nothing but candour: "I have not
    worked with ventilated patients".
    """
    found = evidence_in(signal.evidence, text)
    if not found or signal.kind == "candour" or not _DENIES.search(text):
        return found
    denied = [span for span in sentences(text) if _DENIES.search(span.text)]
    return [one for one in found if not any(d.start <= one.start < d.end for d in denied)]


_NAMED = 4
"""A skill that both name answers the whole of an ask if its words are a quarter of it: "SQL" is little of a long sentence."""


def link_asks(asks: Iterable[Wanted], text: str, skills: Sequence[Skill]) -> list[Link]:
    """The asks that a text answers, by a skill that both name or by two telling words."""
    have = frozenset(stems(text)) - _COMMON
    named = {skill.name for skill, _ in skills_in(skills, text)}
    found: list[Link] = []
    for want in asks:
        both = sorted(named & want.skills)
        shared = sorted(have & want.stems)
        spoken = len(shared) / max(len(want.stems), 1)
        share = max(spoken, min(1.0, _NAMED * spoken) * len(both) / max(len(want.skills), 1))
        if both:
            strength = min(2.5, 1.2 + 0.4 * len(both) + 0.2 * len(shared))
            found.append(Link(want.ask, f"both name {', '.join(both)}", strength, share))
        elif len(shared) >= 2 and (not _YEARS.search(want.ask.said.text) or _YEARS.search(text)):
            strength = min(2.0, 0.4 * len(shared) + 0.2)
            found.append(Link(want.ask, f"both speak of {', '.join(_spoken(shared, text))}", strength, share))
    return found


def _spoken(shared: Sequence[str], text: str) -> list[str]:
    """The words of the text behind the stems, for people to read."""
    return [next(word for word in words(text) if stem(word) == one) for one in shared]


def missing_must(posting: Posting, resume: Resume, skills: Sequence[Skill]) -> tuple[Ask, str] | None:
    """The first must whose every named skill stands nowhere in the résumé, and that skill.

    Skills with a proper name only: that a line of prose is unanswered cannot be told surely enough to say so.
    """
    have = {skill.name for line in resume.lines for skill, _ in skills_in(skills, line)}
    whole = frozenset(one for line in resume.lines for one in stems(line))
    for ask in posting.asks:
        if ask.must:
            named = [skill for skill, _ in skills_in(skills, ask.said.text) if skill.name != skill.name.lower()]
            if named and not any(s.name in have or (not s.context and whole.issuperset(stems(s.name))) for s in named):
                return ask, named[0].name
    return None
