"""The values that documents are read into and letters are made of."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass

import pytest

from generator.ground import draft, guide, papers
from generator.ground.draft import Paragraph, Sentence, Source
from generator.ground.errors import InputError
from generator.ground.papers import Located, Posting, Quote, Resume, Said

VALUES = [
    value
    for module in (draft, guide, papers)
    for value in vars(module).values()
    if isinstance(value, type) and value.__module__ == module.__name__ and is_dataclass(value)
]


def test_the_values_are_many() -> None:
    assert len(VALUES) >= 30


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_every_value_is_frozen_and_documented(value: type) -> None:
    assert vars(value)["__dataclass_params__"].frozen
    assert value.__doc__
    assert not value.__doc__.startswith(f"{value.__name__}(")


def test_a_said_knows_the_line_it_starts_on() -> None:
    said = Said("Led a team of four", (Quote(12, "Led a team"), Quote(13, "of four")))
    assert said.line == 12
    with pytest.raises(FrozenInstanceError):
        said.text = "x"  # type: ignore[misc]


def test_nothing_but_lines_is_required() -> None:
    for empty in (Resume(()), Posting(())):
        assert all(getattr(empty, one.name) in ((), None) for one in fields(empty))


def test_a_located_string_is_a_string_that_knows_its_line() -> None:
    said = Located("Acme")
    said.line = 7
    assert said == "Acme"
    assert (said.line, Located("x").line) == (7, 1)


def test_a_paragraph_is_its_sentences_joined() -> None:
    source = Source("guide", "x")
    pair = (Sentence("Thanks,", (source,)), Sentence("Ada", (source,)))
    assert Paragraph(pair).text == "Thanks, Ada"
    assert Paragraph(pair, "\n").text == "Thanks,\nAda"
    assert Paragraph(()).text == ""


def test_an_input_error_says_why_in_one_line() -> None:
    error = InputError("empty", "The file is empty; choose another.")
    assert (error.code, str(error)) == ("empty", "The file is empty; choose another.")
    assert isinstance(error, Exception)


def test_values_survive_the_trip_between_processes() -> None:
    said = Said("x", (Quote(1, "x"),))
    assert pickle.loads(pickle.dumps(said)) == said
