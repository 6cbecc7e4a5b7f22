"""Jinja2 templates, the same on the host and in the browser: strict, and text goes in as data."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template


def _source(name: str) -> str | None:
    place = files("generator").joinpath("templates", *name.split("/"))
    return place.read_text(encoding="utf-8") if place.is_file() else None


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, /, **values: object) -> str:
    """A template of generator/templates, filled. A value is text, never a template."""
    return _environment().get_template(template).render(values)


@lru_cache(maxsize=200)
def _compiled(source: str) -> Template:
    return _environment().from_string(source)


def fill(source: str, /, **values: str) -> str:
    """A template that stands in the content (an opening's), filled."""
    return _compiled(source).render(values)
