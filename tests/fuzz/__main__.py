"""Feeds the readers what no person would: `python -m tests.fuzz READER SECONDS`, or all of them one after the other.

atheris changes inputs towards code that it has not seen yet. Each reader may give a result or an InputError, within
ten seconds and a gigabyte; anything else ends the run, with the input in a file named in the output.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["generator"]):
    from generator.documents import paste, read
    from generator.engine.posting import read_posting
    from generator.engine.resume import read_resume
    from generator.ground.errors import InputError
    from generator.outputs.posting_json import posting_json
    from generator.outputs.resume_json import resume_json
    from generator.site.desk import refusals

FIXTURES = Path(__file__).parents[1] / "fixtures"
LIMITS = ("-timeout=10", "-rss_limit_mb=1024", "-max_len=20000", "-verbosity=0", "-print_final_stats=1")


def _one_line(error: InputError) -> None:
    """An error that a person reads is one line."""
    if "\n" in error.said(refusals()):
        raise AssertionError(error.said(refusals()))


def _resume(name: str) -> Callable[[bytes], None]:
    """A reader of files of one kind, to the JSON of a résumé."""

    def one(data: bytes) -> None:
        try:
            resume_json(read_resume(read(name, data)))
        except InputError as error:
            _one_line(error)

    return one


def _posting(data: bytes) -> None:
    """The reader of pasted postings, to their JSON."""
    try:
        posting_json(read_posting(paste(data.decode("utf-8", "replace"))))
    except InputError as error:
        _one_line(error)


READERS: dict[str, tuple[Callable[[bytes], None], str]] = {
    "text": (_resume("resume.md"), "resumes/*.[tm][xd]*"),
    "json": (_resume("resume.json"), "resumes/*.json"),
    "pdf": (_resume("resume.pdf"), "resumes/*.pdf"),
    "docx": (_resume("resume.docx"), "resumes/*.docx"),
    "posting": (_posting, "postings/*.txt"),
}


def _fuzz(name: str, seconds: int) -> None:
    """Runs until the time is over; the process ends here, with a status of its own."""
    reader, seeds = READERS[name]
    with tempfile.TemporaryDirectory() as folder:
        for path in FIXTURES.glob(seeds):
            (Path(folder) / path.name).write_bytes(path.read_bytes())
        atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", f"-artifact_prefix={name}-", *LIMITS, folder], reader)
        atheris.Fuzz()


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _fuzz(sys.argv[1], int(sys.argv[2]))
    else:
        each = sys.argv[1] if len(sys.argv) > 1 else "60"
        for one in READERS:
            print(f"{one}: {each} seconds", flush=True)
            subprocess.run([sys.executable, "-m", "tests.fuzz", one, each], check=True)
