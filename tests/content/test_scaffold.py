"""A new role's files: every key in place, and validate says what to write in each."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from generator.content.scaffold import new_role, role_scaffold
from generator.content.validate import validate
from generator.content.wording import docs
from generator.ground.errors import InputError
from generator.ground.guide import Opening, RedFlag, Role, Sample, Signal
from tests.content.folders import copy_of_small, put


def test_every_key_of_the_model_is_in_place(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    role, sample = new_role(folder, "lock-keeper")
    assert (role, sample) == (folder / "roles/lock-keeper.yaml", folder / "samples/lock-keeper.yaml")
    written = yaml.safe_load(role.read_text(encoding="utf-8"))
    assert set(written) == {one.name for one in fields(Role)} - {"slug"}
    assert set(written["signals"][0]) == {one.name for one in fields(Signal)}
    assert set(written["openings"][0]) == {one.name for one in fields(Opening)}
    assert set(written["red_flags"][0]) == {one.name for one in fields(RedFlag)}
    assert set(yaml.safe_load(sample.read_text(encoding="utf-8"))) == {one.name for one in fields(Sample)} - {
        "stage",
        "note",
    }
    assert written["title"] == "Lock Keeper"


def test_each_part_is_explained_in_the_models_words() -> None:
    comments = " ".join(line.strip().lstrip("-").strip(" #") for line in role_scaffold("x").splitlines() if "#" in line)
    explained = [
        text for kind in (Role, Signal, Opening, RedFlag) for name, text in docs(kind).items() if name != "slug"
    ]
    assert len([text for text in explained if text in comments]) == len(explained) > 25


def test_validate_says_what_to_write_in_each_and_blames_no_other_file(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    new_role(folder, "lock-keeper")
    problems = validate(folder)
    assert {one.file for one in problems} == {"content/roles/lock-keeper.yaml", "content/samples/lock-keeper.yaml"}
    assert len(problems) > 50
    assert len({(one.file, one.line, one.col) for one in problems}) == len(problems), "one problem a place"
    before = len(problems)
    put(folder, "roles/lock-keeper.yaml", 'family: ""', "family: transport")
    assert len(validate(folder)) == before - 1


@pytest.mark.parametrize("slug", ["", "Lock-Keeper", "lock keeper", "../x", "a--b", "-a", "été", "general", "a\n"])
def test_a_bad_slug_is_refused(tmp_path: Path, slug: str) -> None:
    folder = copy_of_small(tmp_path)
    with pytest.raises(InputError) as caught:
        new_role(folder, slug)
    assert caught.value.code == "slug"


def test_an_existing_role_is_not_overwritten(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    before = (folder / "roles/baker.yaml").read_text(encoding="utf-8")
    with pytest.raises(InputError, match="is there already") as caught:
        new_role(folder, "baker")
    assert caught.value.code == "exists"
    assert (folder / "roles/baker.yaml").read_text(encoding="utf-8") == before


def test_no_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no folder"):
        new_role(tmp_path / "nowhere", "baker")
