"""Templates are strict, and what goes into them is data."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from generator.engine.render import fill, render


def test_a_value_is_never_a_template() -> None:
    assert fill("{{ highlight }}", highlight="{{ 7 * 7 }}{% x %}") == "{{ 7 * 7 }}{% x %}"


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        fill("{{ nothing }}", highlight="")
    with pytest.raises(UndefinedError):
        render("letter/letter.j2.md")
