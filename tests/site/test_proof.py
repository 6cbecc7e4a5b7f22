"""`firstline validate` proves the samples too: a letter that fails its own review is named."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.site.proof import validated
from tests.conftest import ROOT


def copied(folder: Path) -> Path:
    shutil.copytree(ROOT / "content", folder / "content")
    return folder / "content"


def test_the_content_has_no_problem_and_a_row_for_each_guide(tmp_path: Path) -> None:
    report = validated(copied(tmp_path))
    assert report.problems == ()
    assert len(report.table.splitlines()) == len(list((ROOT / "content" / "roles").glob("*.yaml"))) + 1


def test_a_sample_whose_letter_fails_is_named(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    sample = folder / "samples" / "teacher.yaml"
    text = sample.read_text(encoding="utf-8")
    sample.write_text(
        text.replace("About Larchfield Green School", "About us").replace("Larchfield Green School", "The school"),
        encoding="utf-8",
    )
    report = validated(folder)
    assert {problem.file for problem in report.problems} == {"content/samples/teacher.yaml"}
    assert any("no company is read" in problem.what for problem in report.problems)
    assert any("finding blank" in problem.what for problem in report.problems)


def test_broken_files_are_reported_without_letters(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    (folder / "faq.yaml").write_text("faq: [", encoding="utf-8")
    report = validated(folder)
    assert report.problems[0].file == "content/faq.yaml"
    assert report.table == ""
