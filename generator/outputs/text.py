"""The letter as plain text."""

from __future__ import annotations

from generator.ground.draft import Draft
from generator.outputs.characters import plain


def write(draft: Draft) -> str:
    """The letter with LF line breaks and one at the end."""
    return plain(draft.letter).rstrip("\n") + "\n"
