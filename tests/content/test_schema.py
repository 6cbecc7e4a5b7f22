"""The committed JSON Schemas: fresh, sound, and true of every content file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.content.files import KINDS, SHARED
from generator.content.schema import schema, schema_text, write_schemas
from tests.content.folders import REAL, SMALL


@pytest.mark.parametrize("kind", KINDS)
def test_the_committed_schema_is_fresh(kind: str) -> None:
    committed = (REAL / "schemas" / f"{kind}.json").read_text(encoding="utf-8")
    assert committed == schema_text(kind), "write them again: generator.content.schema.write_schemas(Path('content'))"


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_is_a_schema_and_forbids_unknown_keys(kind: str) -> None:
    made = schema(kind)
    Draft202012Validator.check_schema(made)
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["additionalProperties"] is False
    assert "slug" not in made["properties"]


def test_no_schema_stands_beside_those_of_the_kinds() -> None:
    assert {path.stem for path in (REAL / "schemas").iterdir()} == set(KINDS)


def test_writing_twice_changes_nothing(tmp_path: Path) -> None:
    assert len(write_schemas(tmp_path)) == len(KINDS) == 16
    assert write_schemas(tmp_path) == ()


def test_a_role_needs_what_the_general_guide_is_given() -> None:
    given = {"signals", "openings", "family"}
    assert given <= set(schema("role")["required"])
    assert not given & set(schema("general")["properties"])


def test_each_key_is_described_in_the_models_words() -> None:
    label = schema("role")["$defs"]["Signal"]["properties"]["label"]
    assert label["description"] == "The signal in at most twelve words, as a heading of the guide."


def _kind(path: Path) -> str:
    if path.parent.name == "samples":
        return "sample"
    if path.parent.name == "roles":
        return "general" if path.stem == "general" else "role"
    return path.stem


@pytest.mark.parametrize("folder", [SMALL, REAL], ids=["small", "real"])
def test_every_file_fits_its_schema_and_names_it_first(folder: Path) -> None:
    checked = 0
    for path in sorted(folder.rglob("*.yaml")):
        kind, text = _kind(path), path.read_text(encoding="utf-8")
        first = text.splitlines()[0]
        assert first.startswith("# yaml-language-server: $schema="), path
        named = (path.parent / first.partition("=")[2]).resolve()
        assert named == (REAL / "schemas" / f"{kind}.json").resolve(), path
        data: Any = yaml.safe_load(text)
        wrong = [
            f"{path.name}: {e.json_path}: {e.message}"
            for e in Draft202012Validator(json.loads(named.read_text())).iter_errors(data)
        ]
        assert wrong == []
        checked += 1
    assert checked >= len(SHARED) + 5
