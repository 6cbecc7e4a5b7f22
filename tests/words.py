"""The content's own words, for tests of what is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from generator.content.read import read_content
from generator.ground.errors import InputError
from generator.ground.guide import LetterWords, Phrases
from generator.site.desk import refusals

CONTENT = Path(__file__).parents[1] / "content"


@cache
def letter_words() -> LetterWords:
    """What letters say around facts."""
    return read_content(CONTENT).letter


def phrases() -> Phrases:
    """The phrases of them."""
    return letter_words().phrases


def told(error: InputError) -> str:
    """A refusal as the person reads it."""
    return error.said(refusals())


@contextmanager
def refused(said: str) -> Iterator[pytest.ExceptionInfo[InputError]]:
    """Like `pytest.raises`, for the words that the person reads; `said` is a pattern."""
    with pytest.raises(InputError) as caught:
        yield caught
    assert re.search(said, told(caught.value)), told(caught.value)
