"""A JSON Schema for each kind of content file, made from the model, for a writer's editor."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from generator.content.files import GIVEN, KINDS, OPTIONAL

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema(kind: str) -> dict[str, Any]:
    """The schema of one kind of file; `kind` is a key of `files.KINDS`."""
    made = TypeAdapter(KINDS[kind]).json_schema(mode="validation")
    given, optional = GIVEN.get(kind, {}), OPTIONAL.get(kind, frozenset())
    made["properties"] = {name: part for name, part in made["properties"].items() if name not in given}
    made["required"] = [name for name in made.get("required", ()) if name not in given and name not in optional]
    made["$defs"] = {name: part for name, part in made.get("$defs", {}).items() if name in _reached(made)}
    tidy: dict[str, Any] = _without_titles(made)
    return {key: part for key, part in tidy.items() if part != {}} | {"$schema": DRAFT, "title": f"Firstline: {kind}"}


def schema_text(kind: str) -> str:
    """The schema as its file holds it: keys sorted, a line break at the end."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Writes `<folder>/schemas/<kind>.json` for every kind; returns the files that changed."""
    changed: list[Path] = []
    for kind in KINDS:
        path, text = folder / "schemas" / f"{kind}.json", schema_text(kind)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            changed.append(path)
    return tuple(changed)


def _reached(made: dict[str, Any]) -> set[str]:
    """The definitions that the schema's properties lead to."""
    reached: set[str] = set()
    waiting = [json.dumps(made["properties"])]
    while waiting:
        text = waiting.pop()
        for name, part in made.get("$defs", {}).items():
            if name not in reached and f'"#/$defs/{name}"' in text:
                reached.add(name)
                waiting.append(json.dumps(part))
    return reached


def _without_titles(part: Any) -> Any:
    """The schema without pydantic's titles, which only repeat the keys, and descriptions on one line."""
    if isinstance(part, list):
        return [_without_titles(item) for item in part]
    if not isinstance(part, dict):
        return part
    kept = {key: value for key, value in part.items() if not (key == "title" and isinstance(value, str))}
    return {
        key: " ".join(value.split()) if key == "description" and isinstance(value, str) else _without_titles(value)
        for key, value in kept.items()
    }
