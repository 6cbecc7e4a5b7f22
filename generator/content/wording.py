"""What pydantic finds, in a writer's words: one table from its error types to "what; what to write instead"."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter

from generator.content.problems import Problem
from generator.content.source import Loc, Page, Unquoted, find, has_key

_READ_AS = {
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "timestamp": "a date",
    "merge": "a merge key",
}


@dataclass(frozen=True)
class Mistake:
    """One of pydantic's errors: its type (`error`), its place, and the class the file is read into."""

    error: str
    loc: Loc
    given: Any
    root: type
    page: Page


def problem_of(mistake: Mistake) -> Problem:
    """A mistake in a writer's words, at its place."""
    what, instead = MESSAGES.get(mistake.error, _other)(mistake)
    if mistake.error == "missing" and not has_key(mistake.page.root, mistake.loc):
        _, around = find(mistake.page.root, mistake.loc[:-1])
        return Problem(mistake.page.file, around.start_mark.line + 1, around.start_mark.column + 1, what, instead)
    if mistake.error == "unexpected_keyword_argument":
        key, _ = find(mistake.page.root, mistake.loc)
        return Problem(mistake.page.file, key.start_mark.line + 1, key.start_mark.column + 1, what, instead)
    return mistake.page.problem(mistake.loc, what, instead)


def nearest(word: str, known: list[str]) -> str | None:
    """The known word that this one is probably meant to be."""
    close = difflib.get_close_matches(word.lower().replace("-", "_"), known, n=1, cutoff=0.6)
    return close[0] if close else None


def meant(mistake: Mistake) -> Loc | None:
    """For an unknown key, the place of the key that it is probably meant to be."""
    owner = hint_at(mistake.root, mistake.loc[:-1])
    near = nearest(str(mistake.loc[-1]), _keys(owner))
    return (*mistake.loc[:-1], near) if near else None


def hint_at(root: Any, loc: Loc) -> Any:
    """The type that the model gives to what stands at `loc`."""
    hint = root
    for step in loc:
        if is_dataclass(hint):
            hint = get_type_hints(hint).get(str(step))
        else:
            args = get_args(hint)
            hint = args[1] if get_origin(hint) is dict and args else (args[0] if args else None)
    return hint


@lru_cache(maxsize=64)
def docs(owner: type) -> dict[str, str]:
    """Each field's description, on one line."""
    schema = TypeAdapter(owner).json_schema()
    return {name: " ".join(part.get("description", "").split()) for name, part in schema["properties"].items()}


def _keys(owner: Any) -> list[str]:
    return [one.name for one in fields(owner)] if is_dataclass(owner) else []


def _name(loc: Loc) -> str:
    """How to call what stands at a place: "`label`", "item 2 of `leads`"."""
    if not loc:
        return "the file"
    if isinstance(loc[-1], int):
        around = next((step for step in reversed(loc) if isinstance(step, str)), "list")
        return f"item {loc[-1] + 1} of `{around}`"
    return f"`{loc[-1]}`"


def _missing(mistake: Mistake) -> tuple[str, str]:
    key = str(mistake.loc[-1])
    owner, hint = hint_at(mistake.root, mistake.loc[:-1]), hint_at(mistake.root, mistake.loc)
    said = docs(owner).get(key, "") if is_dataclass(owner) and isinstance(owner, type) else ""
    if get_origin(hint) is Literal:
        said = f"one of {', '.join(get_args(hint))}"
    said = said.partition(". ")[0].rstrip(".")
    empty = has_key(mistake.page.root, mistake.loc)
    what = f"`{key}` is empty" if empty else f"`{key}` is missing"
    how = "fill it in" if empty else f"add `{key}:`"
    return what, f"{how}: {said[:1].lower()}{said[1:]}" if said else how


def _unknown(mistake: Mistake) -> tuple[str, str]:
    owner = hint_at(mistake.root, mistake.loc[:-1])
    key, near = str(mistake.loc[-1]), meant(mistake)
    known = ", ".join(f"`{name}`" for name in _keys(owner))
    return f"`{key}` is not a key here", f"write `{near[-1]}`" if near else f"leave it out: the keys are {known}"


def _not_text(mistake: Mistake) -> tuple[str, str]:
    name, given = _name(mistake.loc), mistake.given
    if given is None:
        return f"{name} is empty", "write it, or take the line out"
    if isinstance(given, Unquoted):
        read = _READ_AS.get(given.kind, f"`{given.kind}`")
        return f"`{given.written}` in {name} is read as {read}, not as text", f'put it in quotes: "{given.written}"'
    if isinstance(given, dict):
        return f"{name} is read as a mapping because of a colon", "put the whole text in quotes"
    return f"{name} is a list where text belongs", "write one text"


def _not_list(mistake: Mistake) -> tuple[str, str]:
    shape = "a mapping" if isinstance(mistake.given, dict) else "text"
    return f"{_name(mistake.loc)} is {shape} where a list belongs", "put each item on a line of its own after `- `"


def _not_mapping(mistake: Mistake) -> tuple[str, str]:
    shape = "a list" if isinstance(mistake.given, list) else "empty" if mistake.given is None else "text"
    keys = ", ".join(f"`{name}`" for name in _keys(hint_at(mistake.root, mistake.loc))) or "`key: value` lines"
    return f"{_name(mistake.loc)} is {shape} where a mapping belongs", f"write its keys: {keys}"


def _not_one_of(mistake: Mistake) -> tuple[str, str]:
    hint = hint_at(mistake.root, mistake.loc)
    choices = [str(one) for one in get_args(hint)] if get_origin(hint) is Literal else []
    given = mistake.given.written if isinstance(mistake.given, Unquoted) else mistake.given
    shown = f"`{given}`" if isinstance(given, str) else "this"
    near = difflib.get_close_matches(str(given), choices, n=1, cutoff=0.5)
    return f"{shown} is not a {mistake.loc[-1]}", f"write `{near[0]}`" if near else f"write one of {', '.join(choices)}"


def _bad_key(_: Mistake) -> tuple[str, str]:
    return "a key is not text", "put the key in quotes"


def _other(mistake: Mistake) -> tuple[str, str]:
    return f"{_name(mistake.loc)} is not what belongs here", "compare it with another file of its kind"


MESSAGES: dict[str, Callable[[Mistake], tuple[str, str]]] = {
    "missing": _missing,
    "unexpected_keyword_argument": _unknown,
    "string_type": _not_text,
    "string_unicode": _not_text,
    "tuple_type": _not_list,
    "dict_type": _not_mapping,
    "dataclass_type": _not_mapping,
    "literal_error": _not_one_of,
    "invalid_key": _bad_key,
}
"""pydantic's error types that the model's schemas can give; a test compares this with the schemas themselves."""
