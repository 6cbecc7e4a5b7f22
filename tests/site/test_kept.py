"""What one build keeps for the next: never anything but what the next would make."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from generator.ground.draft import Draft
from generator.ground.guide import Content, Role, Sample
from generator.site import specimen as module
from generator.site.cards import cards
from generator.site.kept import Kept
from generator.site.samples import sample_draft
from generator.site.specimen import specimens
from generator.site.writer import page_content


def test_a_value_is_made_anew_where_what_it_was_made_from_or_the_program_changed(tmp_path: Path) -> None:
    file = tmp_path / "build" / "kept.pickle"
    made: list[str] = []

    def get(made_from: str, program: str = "one") -> str:
        kept = Kept(file, program)

        def make() -> str:
            made.append(made_from)
            return f"of {made_from} by {program}"

        value = kept.get("letter", made_from, make)
        kept.save()
        return value

    assert [get("a"), get("a"), get("b"), get("b", "two"), get("b", "two"), get("a")] == [
        *["of a by one"] * 2,
        "of b by one",
        *["of b by two"] * 2,
        "of a by one",
    ]
    assert made == ["a", "b", "b", "a"]


def test_what_a_build_did_not_ask_for_goes(tmp_path: Path) -> None:
    file = tmp_path / "kept.pickle"
    first = Kept(file)
    assert (first.get("a", 1, lambda: "a"), first.get("b", 1, lambda: "b")) == ("a", "b")
    first.save()
    second = Kept(file)
    second.get("b", 1, lambda: "never")
    second.save()
    assert Kept(file).get("a", 1, lambda: "new") == "new"
    assert Kept(file).get("b", 1, lambda: "new") == "b"


@pytest.mark.parametrize("broken", [b"", b"no pickle", pickle.dumps([1]), b"cgenerator.gone\nThing\n."])
def test_a_file_that_cannot_be_read_is_as_good_as_none(tmp_path: Path, broken: bytes) -> None:
    file = tmp_path / "kept.pickle"
    file.write_bytes(broken)
    assert Kept(file).get("a", 1, lambda: "made") == "made"


def test_an_edit_of_one_guide_writes_its_letters_and_no_others(
    content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kept.pickle"
    kept = Kept(file)
    specimens(content, kept)
    kept.save()
    written: list[str] = []

    def noted(sample: Sample, role: Role, content: Content) -> Draft:
        written.append(sample.name)
        return sample_draft(sample, role, content)

    monkeypatch.setattr(module, "sample_draft", noted)
    role = content.roles[3]
    edited = replace(content, roles=(*content.roles[:3], replace(role, lede="Another."), *content.roles[4:]))
    again = specimens(edited, Kept(file))
    assert written == [one.name for one in content.samples if one.role == role.slug]
    assert len(written) == 3
    assert len(again) == len(content.samples)
    written.clear()
    specimens(replace(content, skills=content.skills[1:]), Kept(file))
    assert len(written) == len(content.samples)


def test_what_is_kept_is_what_would_be_made(content: Content, tmp_path: Path) -> None:
    file = tmp_path / "kept.pickle"
    fresh = specimens(content), page_content(content), cards(content)
    for _ in range(2):
        kept = Kept(file)
        assert (specimens(content, kept), page_content(content, kept), cards(content, kept)) == fresh
        kept.save()
