"""The site, built for tests in a folder of its own beside links to the content, the generator and the theme."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from generator.site.site import build

ROOT = Path(__file__).parents[2]
EPOCH = "1767225600"


def desk(folder: Path) -> Path:
    """A project folder whose content, generator and theme are the real ones, and whose build is its own."""
    (folder / "build").mkdir()
    for name in ("content", "generator", "theme", "pyodide_app", "build/runtime"):
        (folder / name).symlink_to(ROOT / name)
    (folder / "mkdocs.yml").write_text((ROOT / "mkdocs.yml").read_text("utf-8"), "utf-8")
    build(folder)
    return folder


def mkdocs(folder: Path, site: str = "site", tool: str = "mkdocs") -> subprocess.CompletedProcess[str]:
    """MkDocs, or a tool that takes its place, run on the folder, strictly."""
    command = [
        sys.executable,
        "-m",
        tool,
        "build",
        "--config-file",
        "mkdocs.yml",
        "--strict",
        "--site-dir",
        str(folder / site),
    ]
    env = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


def built_site(folder: Path) -> Path:
    """The site built under the folder; raises where the build fails."""
    done = mkdocs(desk(folder))
    assert done.returncode == 0, done.stderr
    return folder / "site"
