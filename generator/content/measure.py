"""What can be counted of a guide: its words, its reading grade, and how much of it stands in others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from generator.content.examples import examples_of
from generator.content.source import Loc
from generator.ground.guide import Content, Role
from generator.ground.text import fold, reading_grade, words

RUN = 5
_NOT_OURS = frozenset({"slug", "family", "kind", "id", "level", "evidence", "template"})
_NOT_PROSE = frozenset({"flags", "passes", "phrases", "patterns", "unless", "aliases", "related", "title"})
_FRAGMENTS = frozenset({"label", "blank", "leads", "message", "name"})


@dataclass(frozen=True)
class Row:
    """A guide, measured. `overlap` is the share of its five-word runs that stand in any other guide;
    `nearest` is the guide that has most of them, "" for none.
    """

    slug: str
    words: int
    grade: float
    nearest: str
    overlap: float
    rules: int
    examples: int


@dataclass(frozen=True)
class Overlap:
    """How much of a guide stands in others, and the first such run."""

    share: float
    nearest: str
    run: str


def table(content: Content) -> list[Row]:
    """A row for each role, in their order, and the general guide's last."""
    guides = (*content.roles, content.general)
    shared = overlaps({role.slug: [text for _, text in prose(role)] for role in guides})
    return [_row(role, shared[role.slug]) for role in guides]


def prose(value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    """Every text of a guide's prose and its place: what a reader of its page reads."""
    if isinstance(value, str):
        if value:
            yield loc, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from prose(item, (*loc, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from prose(item, (*loc, key))
    elif is_dataclass(value):
        for one in fields(value):
            if one.name not in _NOT_OURS and one.name not in _NOT_PROSE:
                yield from prose(getattr(value, one.name), (*loc, one.name))


def grade(texts: Sequence[tuple[Loc, str]]) -> float:
    """The reading grade of the whole sentences among the texts, taken together."""
    whole = [" ".join(text.split()) for loc, text in texts if not _FRAGMENTS.intersection(map(str, loc))]
    return reading_grade("\n".join(whole))


def five_word_runs(texts: Sequence[str]) -> list[tuple[str, ...]]:
    """Every run of five words within one text, lower case, as often as it stands."""
    found: list[tuple[str, ...]] = []
    for text in texts:
        low = words(fold(text))
        found.extend(tuple(low[i : i + RUN]) for i in range(len(low) - RUN + 1))
    return found


def overlaps(guides: dict[str, list[str]]) -> dict[str, Overlap]:
    """By slug: how much of each guide's texts stands in any other. One pass over all runs."""
    runs = {slug: five_word_runs(texts) for slug, texts in guides.items()}
    holders: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for slug, own in runs.items():
        for run in own:
            holders[run].add(slug)
    return {slug: _overlap(slug, own, holders) for slug, own in runs.items()}


def _overlap(slug: str, own: list[tuple[str, ...]], holders: dict[tuple[str, ...], set[str]]) -> Overlap:
    shared = [run for run in own if len(holders[run]) > 1]
    near = Counter(other for run in shared for other in holders[run] if other != slug)
    nearest = min(near, key=lambda other: (-near[other], other)) if near else ""
    return Overlap(len(shared) / max(1, len(own)), nearest, " ".join(shared[0]) if shared else "")


def _row(role: Role, overlap: Overlap) -> Row:
    texts = list(prose(role))
    return Row(
        slug=role.slug,
        words=sum(len(text.split()) for _, text in texts),
        grade=grade(texts),
        nearest=overlap.nearest,
        overlap=round(overlap.share, 3),
        rules=len(role.red_flags),
        examples=examples_of(role),
    )
