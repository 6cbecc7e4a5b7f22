"""The fuzzer runs over every reader for a few seconds at each test; `make fuzz` runs it for long."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris has no wheel here")
ROOT = Path(__file__).parents[2]
SECONDS = 6


def fuzz(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """A run whose files of guilty inputs stay in a folder of its own."""
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("reader", ["text", "json", "pdf", "docx", "posting"])
def test_a_reader_gives_a_result_or_an_error_it_knows(reader: str, tmp_path: Path) -> None:
    done = fuzz(tmp_path, "-m", "tests.fuzz", reader, str(SECONDS))
    assert done.returncode == 0, done.stderr[-2_000:]
    units = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    assert units
    assert int(units[1]) > 100


def test_the_fuzzer_sees_a_reader_that_breaks(tmp_path: Path) -> None:
    broken = (
        "import sys; sys.argv = ['fuzz', 'text', '5']\n"
        "from tests.fuzz import __main__ as fuzz\n"
        "def breaks(data):\n"
        "    assert b'Experience' not in data\n"
        "fuzz.READERS['text'] = (breaks, fuzz.READERS['text'][1])\n"
        "fuzz._fuzz('text', 5)\n"
    )
    done = fuzz(tmp_path, "-c", broken)
    assert done.returncode != 0
    assert "AssertionError" in done.stderr + done.stdout
    assert list(tmp_path.glob("text-crash-*"))
