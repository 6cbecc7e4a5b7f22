"""Which files the content is made of, and what each holds."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Any, ClassVar

from generator.ground.guide import (
    Change,
    Check,
    Family,
    GeneralOpening,
    GeneralSignal,
    LetterWords,
    Question,
    RedFlag,
    Role,
    Sample,
    Situation,
    Skill,
)

_STRICT: dict[str, Any] = {"extra": "forbid", "use_attribute_docstrings": True}

FOLDER = os.environ.get("FIRSTLINE_CONTENT", "content")
"""The folder of the language that the site is built in, under the project's own."""
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
GENERAL = "general"


@dataclass(frozen=True)
class SignalsFile:
    """The five kinds of signal, and the general guide's version of each."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    signals: tuple[GeneralSignal, ...]
    """Five, one of each kind, in the order result, scale, upkeep, fit, candour."""


@dataclass(frozen=True)
class OpeningsFile:
    """The three ways to open, and the general guide's version of each."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    openings: tuple[GeneralOpening, ...]
    """Three, one of each pattern, in the order in-use, rebuilt, clear-eyed."""


@dataclass(frozen=True)
class RedFlagsFile:
    """The phrases that sink a letter for any role."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    red_flags: tuple[RedFlag, ...]
    """At least five."""


@dataclass(frozen=True)
class FaqFile:
    """The questions about letters and about this site."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    faq: tuple[Question, ...]
    """At least three."""


@dataclass(frozen=True)
class SkillsFile:
    """The tools, methods, licences and crafts that the writer knows by name."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    skills: tuple[Skill, ...]
    """In any order; no name or alias twice."""


@dataclass(frozen=True)
class FamiliesFile:
    """The groups of roles on the index."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    families: tuple[Family, ...]
    """In the order of the index."""


@dataclass(frozen=True)
class SituationsFile:
    """What crosses all roles: short guides, each with a sentence that the writer has room for."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    situations: tuple[Situation, ...]
    """In the order of the index."""


@dataclass(frozen=True)
class ChangesFile:
    """What became of the guides, day by day: the feed, and the dates on each guide."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    changes: tuple[Change, ...]
    """The newest first; a guide's last entry is its beginning."""


@dataclass(frozen=True)
class WordsFile:
    """Words that are right although the list of known slips has them."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    words: tuple[str, ...]
    """In lower case."""


@dataclass(frozen=True)
class ElsewhereFile:
    """Lines of résumés from trades that no guide is for, in which no role's own evidence may be found."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    highlights: tuple[str, ...]
    """One line each, as a résumé has it."""


@dataclass(frozen=True)
class FindingsFile:
    """What the review says where a rule in the code finds something."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    findings: tuple[Check, ...]
    """One for each rule, or for each of the ways that it is said."""


@dataclass(frozen=True)
class InterfaceFile:
    """The words of pages, of the writer and of refusals. What stands in braces is put in by the page."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _STRICT

    interface: dict[str, dict[str, str]]
    """Section, key, text."""


KINDS: dict[str, type] = {
    "signals": SignalsFile,
    "openings": OpeningsFile,
    "red_flags": RedFlagsFile,
    "faq": FaqFile,
    "skills": SkillsFile,
    "families": FamiliesFile,
    "situations": SituationsFile,
    "changes": ChangesFile,
    "elsewhere": ElsewhereFile,
    "letter": LetterWords,
    "findings": FindingsFile,
    "interface": InterfaceFile,
    "words": WordsFile,
    "role": Role,
    "general": Role,
    "sample": Sample,
}
"""Each kind of file and its class; the first thirteen are one file each, named by the kind."""

SHARED: tuple[str, ...] = (
    "signals",
    "openings",
    "red_flags",
    "faq",
    "skills",
    "families",
    "situations",
    "changes",
    "elsewhere",
    "letter",
    "findings",
    "interface",
    "words",
)

GIVEN: dict[str, dict[str, str]] = {
    "role": {"slug": "it is the file's name"},
    "general": {
        "slug": "it is the file's name",
        "family": "the general guide has none",
        "signals": "they come from signals.yaml",
        "openings": "they come from openings.yaml",
    },
}
"""By kind: the class's fields that are not written in the file, and why."""

OPTIONAL: dict[str, frozenset[str]] = {"general": frozenset({"red_flags", "aliases"})}
"""By kind: the class's required fields that the file may leave out."""
