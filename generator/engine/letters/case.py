"""All that a letter is made from, in one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from generator.engine.english.usage import Usage, usage_of
from generator.ground.guide import Content, Length, Manner, Role, Tone
from generator.ground.papers import Posting, Resume


@dataclass(frozen=True)
class Case:
    """The papers, the guide, what the person chose and what they answered."""

    resume: Resume
    posting: Posting
    role: Role
    content: Content
    tone: Tone
    length: Length
    answers: Mapping[str, str]
    variant: int = 1

    @cached_property
    def usage(self) -> Usage:
        """The English that the letter is in."""
        return usage_of(self.posting, self.resume)

    @property
    def manner(self) -> Manner:
        """How it greets and signs in that English and this tone."""
        return self.content.letter.manners[self.usage][self.tone]

    def blank(self, name: Literal["company", "title", "name", "standing", "highlight"]) -> str:
        """What stands in the letter, in braces, for what no paper says."""
        return f"{{{self.content.letter.blanks[name].blank}}}"
