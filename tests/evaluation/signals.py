"""Which signals the guides' evidence finds in sentences, against what a person who hires would say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from generator.engine.match import shown_by
from generator.ground.guide import SIGNAL_KINDS, Content, SignalKind
from tests.evaluation.figure import Figure, Group

FOLDER = Path(__file__).parents[1] / "fixtures" / "signals"


@dataclass(frozen=True)
class Sentence:
    """A sentence of a résumé or a letter, and the signals it shows a person who hires for the role."""

    role: str
    group: Group
    text: str
    shows: frozenset[SignalKind]


@dataclass(frozen=True)
class Tally:
    """How many signals were found rightly, found wrongly, and not found."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """How many of those found are there."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """How many of those there are found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 1.0


@lru_cache
def marked() -> tuple[Sentence, ...]:
    """Every sentence of the fixtures."""
    return tuple(sentence for path in sorted(FOLDER.glob("*.yaml")) for sentence in _sentences(path))


def figures(content: Content) -> Iterator[Figure]:
    """Precision, recall and F1 over all roles, then F1 for each."""
    groups: tuple[Group, ...] = ("tuned", "held")
    for name in ("precision", "recall", "f1"):
        for group in groups:
            of = [one for one in marked() if one.group == group]
            faults = tuple(_faults(content, of)) if (name, group) == ("f1", "tuned") else ()
            value = round(getattr(tally(content, of), name), 4)
            label = f"signals in sentences: {name.replace('f1', 'F1')}"
            yield Figure(f"signals.{name}", label, group, value, len(of), faults=faults)
    for role in sorted({one.role for one in marked()}):
        for group in groups:
            of = [one for one in marked() if (one.role, one.group) == (role, group)]
            value = round(tally(content, of).f1, 4)
            yield Figure(f"signals.{role}", f"signals in sentences: F1, {role}", group, value, len(of))


def tally(content: Content, sentences: list[Sentence]) -> Tally:
    """What was found in the sentences, signal by signal."""
    count: Counter[str] = Counter()
    for one in sentences:
        found = found_in(content, one)
        count.update(right=len(found & one.shows), wrong=len(found - one.shows), missed=len(one.shows - found))
    return Tally(count["right"], count["wrong"], count["missed"])


def found_in(content: Content, sentence: Sentence) -> frozenset[SignalKind]:
    """The signals that the sentence's guide finds in it."""
    role = next(role for role in content.roles if role.slug == sentence.role)
    return frozenset(shown_by(role, sentence.text))


def _faults(content: Content, sentences: list[Sentence]) -> Iterator[str]:
    for one in sentences:
        found = found_in(content, one)
        for kind in SIGNAL_KINDS:
            if (kind in found) != (kind in one.shows):
                yield f"{one.role}, {kind} {'found wrongly' if kind in found else 'missed'}: {one.text}"


def _sentences(path: Path) -> Iterator[Sentence]:
    page = yaml.safe_load(path.read_text(encoding="utf-8"))
    groups: tuple[Group, ...] = ("tuned", "held")
    for group in groups:
        for row in page[group]:
            yield Sentence(path.stem, group, row["text"], frozenset(row["shows"]))
