"""What README and CONTRIBUTING name exists, and the README's example runs as written."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from tests.cli.test_cli import COMMAND, POSTING, RESUME
from tests.conftest import ROOT

PAGES = ("README.md", "CONTRIBUTING.md")


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def test_every_make_command_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        name
        for page in PAGES
        for name in re.findall(r"\bmake ([a-z]+)\b(?=[`\s])", text(page))
        if f"make {name}`" in text(page) or f"\nmake {name} " in text(page)
    }
    assert named <= targets
    assert {"serve", "test", "clean", "help"} <= named


def test_every_path_that_is_linked_exists() -> None:
    links = [(page, link) for page in PAGES for link in re.findall(r"\]\(([^)#:]+)\)", text(page))]
    assert len(links) >= 4
    for page, link in links:
        assert (ROOT / link).exists(), (page, link)


def test_every_folder_of_the_map_exists() -> None:
    for folder in re.findall(r"^([a-z_]+)/ ", text("README.md"), re.MULTILINE):
        assert (ROOT / folder).is_dir(), folder
    for room in ("ground", "content", "documents", "engine", "outputs", "site", "templates"):
        assert f" {room} " in text("README.md")
        assert (ROOT / "generator" / room).is_dir()


@pytest.mark.parametrize(
    "line", [line for line in text("README.md").splitlines() if line.startswith(".venv/bin/firstline")]
)
def test_the_examples_run_as_written(tmp_path: Path, line: str) -> None:
    (tmp_path / "posting.txt").write_text(POSTING)
    (tmp_path / "cv.pdf").write_bytes(RESUME.encode())
    (tmp_path / "answers.yaml").write_text("candour: I have not run an experiment.\n")
    words = shlex.split(line)
    out = subprocess.run([str(COMMAND), *words[1:]], cwd=tmp_path, capture_output=True, timeout=60, check=False)
    assert out.returncode == 0, out.stderr.decode()
