"""The files of a new role, with every key in place and a comment that says what belongs there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any, get_args, get_origin, get_type_hints

from generator.content.files import GENERAL, SLUG
from generator.content.wording import docs
from generator.ground.errors import InputError
from generator.ground.guide import OPENING_IDS, SIGNAL_KINDS, Opening, Role, Sample, Signal

_WIDTH = 100
_ENTRIES: dict[type, tuple[str, tuple[str, ...]]] = {Signal: ("kind", SIGNAL_KINDS), Opening: ("id", OPENING_IDS)}
"""The lists whose entries are known: the key that tells them apart, and its values."""
_LITERAL = frozenset({"template", "resume", "posting"})


def new_role(folder: Path, slug: str) -> tuple[Path, Path]:
    """Writes `roles/<slug>.yaml` and `samples/<slug>.yaml` under the content's folder; returns both.

    Raises `InputError` for a slug that is none ("slug") or is taken ("exists"), and for no folder ("missing").
    """
    if not SLUG.fullmatch(slug) or slug == GENERAL:
        said = "a slug is lower-case letters, digits and single hyphens, such as data-analyst"
        raise InputError("slug", f"“{slug}” cannot be a role's slug: {said}.")
    if not folder.is_dir():
        raise InputError("missing", f"There is no folder {folder}: name the folder that holds signals.yaml.")
    role, sample = folder / "roles" / f"{slug}.yaml", folder / "samples" / f"{slug}.yaml"
    for path in (role, sample):
        if path.exists():
            raise InputError("exists", f"{path} is there already: edit it, or choose another slug.")
    for path, text in ((role, role_scaffold(slug)), (sample, sample_scaffold(slug))):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return role, sample


def role_scaffold(slug: str) -> str:
    """The text of a new role's file."""
    title = " ".join(word.capitalize() for word in slug.split("-"))
    return _file("role", Role, {"title": title}, leave_out={"slug"})


def sample_scaffold(slug: str) -> str:
    """The text of a new role's sample."""
    return _file("sample", Sample, {"role": slug}, leave_out={"stage", "note"})


def _file(kind: str, root: type, known: dict[str, str], leave_out: set[str]) -> str:
    head = [
        f"# yaml-language-server: $schema=../schemas/{kind}.json",
        "# Fill in every value; `firstline validate` names what is still missing, line by line.",
    ]
    return "\n".join([*head, *_mapping(root, known, leave_out, explain=True)]) + "\n"


def _mapping(kind: type, known: dict[str, str], leave_out: set[str], *, explain: bool) -> Iterator[str]:
    """The lines of a mapping with every key of the class, unindented."""
    said, hints = docs(kind), get_type_hints(kind)
    for one in fields(kind):
        if one.name in leave_out:
            continue
        if explain and said.get(one.name):
            yield from (f"# {line}" for line in wrap(said[one.name], _WIDTH - 2))
        yield from _entry(one, hints[one.name], known, explain=explain)


def _entry(field: Field[Any], hint: Any, known: dict[str, str], *, explain: bool) -> Iterator[str]:
    """A key and its value, on as many lines as it takes."""
    name = field.name
    inner = get_args(hint)[0] if get_origin(hint) is tuple else None
    if isinstance(hint, type) and is_dataclass(hint):
        yield f"{name}:"
        yield from (f"  {line}" for line in _mapping(hint, {}, set(), explain=explain))
    elif isinstance(inner, type) and is_dataclass(inner):
        yield f"{name}:"
        key, values = _ENTRIES.get(inner, ("", ("",)))
        for number, value in enumerate(values):
            lines = list(_mapping(inner, {key: value} if key else {}, set(), explain=explain and number == 0))
            yield from (("  - " if index == 0 else "    ") + line for index, line in enumerate(lines))
    elif get_origin(hint) is tuple:
        yield f"{name}: []"
    elif get_origin(hint) is dict:
        yield f"{name}: {{}}"
    elif name in known:
        yield f"{name}: {known[name]}"
    elif name in _LITERAL:
        yield f"{name}: |"
    else:
        yield f'{name}: "{"" if field.default is MISSING else field.default}"'
