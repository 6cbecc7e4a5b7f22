"""The promise as a function: what of a draft stands in none of its sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from generator.ground.draft import Draft
from generator.ground.guide import Role
from generator.ground.text import NUMBER
from tests.words import letter_words

_WORD = re.compile(r"[^\W\d_]+")


def guide_words(role: Role) -> Iterator[str]:
    """The connecting words a letter may use: the role's and the tones'."""
    parts = (
        role.bridges,
        role.close,
        [s.leads for s in role.signals],
        [s.blank for s in role.signals],
        [o.template for o in role.openings],
    )
    yield from _texts(parts)
    yield from _texts(letter_words())
    yield "I'm I'd I'll a an I was I am responsible for in charge of the"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from _texts(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)


def unsupported(
    draft: Draft, resume: Iterable[str], posting: Iterable[str], answers: Mapping[str, str], role: Role
) -> list[str]:
    """The numbers and capitalised words of the letter that stand in no source; what a source shouts, a letter may say."""
    sources = "\n".join([*resume, *posting, *answers.values(), *guide_words(role)])
    numbers = set(NUMBER.findall(sources))
    words = set(_WORD.findall(sources))
    small = {word.lower() for word in words}
    strange = [number for number in NUMBER.findall(draft.letter) if number not in numbers]
    for sentence in (s for p in draft.paragraphs for s in p.sentences):
        for index, match in enumerate(_WORD.finditer(sentence.text)):
            word = match.group()
            stands = word in words or word.upper() in words or (index == 0 and word.lower() in small)
            if word[0].isupper() and not stands:
                strange.append(word)
    return strange


def misquoted(draft: Draft, resume: tuple[str, ...], posting: tuple[str, ...]) -> list[str]:
    """The sources whose quote is not in the line they name."""
    lines = {"resume": resume, "posting": posting}
    return [
        f"{source.kind}:{source.line}: {source.quote}"
        for paragraph in draft.paragraphs
        for sentence in paragraph.sentences
        for source in sentence.sources
        if source.kind in lines and (source.line is None or source.quote not in lines[source.kind][source.line - 1])
    ]
