"""Whether an opening's template is one, and only places words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jinja2 import StrictUndefined, TemplateError, meta
from jinja2.exceptions import TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment

from generator.content.problems import Problem
from generator.content.read import Sheet, Shelf
from generator.content.source import Loc
from generator.ground.guide import Opening

SENTENCES = ("highlight", "standing", "candour")
"""The variables that are whole sentences, and so stand alone on their line."""
VARIABLES: dict[str, tuple[str, ...]] = {
    "in-use": ("highlight", "role"),
    "rebuilt": ("highlight", "role"),
    "clear-eyed": ("highlight", "role", "standing", "candour"),
}
"""By opening: the variables that its template uses, all of them and no other."""

_ENVIRONMENT = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
_PLACE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_TRIAL = {
    "highlight": "I ran it.",
    "standing": "I am a cook at X.",
    "candour": "I have not run it.",
    "role": "the Cook role",
}


def templates(shelf: Shelf) -> Iterator[Problem]:
    """Problems of every opening's template."""
    for sheet in shelf.sheets():
        for index, opening in enumerate(getattr(sheet.value, "openings", ())):
            if opening.template:
                yield from _template(sheet, ("openings", index, "template"), opening)


def words_of(template: str) -> str:
    """A template's own words: its places are spaces, so that every letter keeps its number."""
    return _PLACE.sub(lambda place: re.sub(r"[^\n]", " ", place.group()), template)


def _template(sheet: Sheet[Any], loc: Loc, opening: Opening) -> Iterator[Problem]:
    source = opening.template
    try:
        names = meta.find_undeclared_variables(_ENVIRONMENT.parse(source))
        compiled = _ENVIRONMENT.from_string(source)
    except TemplateSyntaxError as error:
        offset = sum(len(line) + 1 for line in source.split("\n")[: error.lineno - 1])
        what = f"the template is not Jinja2 ({(error.message or '').rstrip('.')})"
        yield sheet.problem(loc, what, "write places as `{{ highlight }}`", min(offset, len(source)))
        return
    known = VARIABLES.get(opening.id, tuple(_TRIAL))
    yield from _names(sheet, loc, opening, names)
    yield from _alone(sheet, loc, source)
    if names <= set(known):
        try:
            compiled.render({name: _TRIAL[name] for name in known})
        except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
            said = " ".join(str(error).split())
            yield sheet.problem(loc, f"the template cannot be filled ({said})", "only place words: `{{ highlight }}`")


def _names(sheet: Sheet[Any], loc: Loc, opening: Opening, names: set[str]) -> Iterator[Problem]:
    known = VARIABLES.get(opening.id, ())
    if not known:
        return
    for name in sorted(names - set(known)):
        offset = opening.template.find(name)
        what = f"a template of `{opening.id}` has no variable `{name}`"
        yield sheet.problem(loc, what, f"use {', '.join(known)}", max(offset, 0))
    missing = [name for name in known if name not in names]
    if missing:
        what = f"the template leaves out {', '.join(f'`{name}`' for name in missing)}"
        yield sheet.problem(loc, what, f"a template of `{opening.id}` uses {', '.join(known)}")


def _alone(sheet: Sheet[Any], loc: Loc, source: str) -> Iterator[Problem]:
    """Places of whole sentences that share their line with other words."""
    start = 0
    for line in source.split("\n"):
        for place in _PLACE.finditer(line):
            name = place.group().strip("{}- ")
            if name in SENTENCES and line.strip() != place.group():
                what = f"`{name}` shares its line with other words"
                instead = "give it a line of its own: it is a whole sentence"
                yield sheet.problem(loc, what, instead, start + place.start())
        start += len(line) + 1
