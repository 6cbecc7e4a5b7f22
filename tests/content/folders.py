"""Copies of the small, valid content that these tests break."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "fixtures" / "content"
REAL = ROOT / "content"


def copy_of_small(into: Path) -> Path:
    """A copy of the small content in the folder `content` under `into`."""
    return Path(shutil.copytree(SMALL, into / "content"))


def put(folder: Path, file: str, old: str, new: str) -> None:
    """Replaces the one place where `old` stands in a file."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def line_of(folder: Path, file: str, text: str) -> int:
    """The number of the one line that holds the text."""
    lines = (folder / file).read_text(encoding="utf-8", errors="replace").splitlines()
    found = [number for number, line in enumerate(lines, 1) if text in line]
    assert len(found) == 1, f"{text!r} is on lines {found} of {file}"
    return found[0]
