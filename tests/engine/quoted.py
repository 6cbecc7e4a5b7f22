"""Every `Said` inside a value, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from generator.ground.papers import Document, Resume, Said


def all_said(value: object) -> Iterator[Said]:
    if isinstance(value, Said):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from all_said(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from all_said(getattr(value, field.name))


def misquoted(resume: Resume, document: Document) -> list[Said]:
    """The texts with a quote that is not in its line, or with no quote at all."""
    return [
        said
        for said in all_said(resume)
        if not said.at
        or not said.text
        or any(quote.text not in document.lines[quote.line - 1] or not quote.text for quote in said.at)
    ]
