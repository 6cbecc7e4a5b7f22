"""How rightly the fixtures' résumés are read.

The truth beside each has what `test_resume.found` reads; `resume_details.yaml` has each job, the links and the skills.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

import yaml

from generator.documents import read
from generator.engine.resume import read_resume
from generator.ground.papers import Date, Document, Job, Resume
from generator.ground.text import fold
from tests.engine.papers import words
from tests.engine.test_resume import FIXTURES, fixture, found
from tests.evaluation.figure import GROUPS, Figure, Group, Mark, share

DETAILS = Path(__file__).parents[1] / "fixtures" / "resume_details.yaml"
LABELS = {
    "name": "name",
    "email": "e-mail",
    "phone": "phone",
    "links": "each link",
    "title": "latest job's title",
    "employer": "latest job's employer",
    "jobs": "number of jobs",
    "each title": "each job's title",
    "each employer": "each job's employer",
    "each start": "each job's start",
    "each end": "each job's end",
    "highlights": "number of highlights",
    "skills": "each skill",
}
_JOB = ("title", "employer", "start", "end")


@dataclass(frozen=True)
class Paper:
    """A résumé of the fixtures with its truth; `details` is empty where nobody wrote any."""

    name: str
    group: Group
    truth: dict[str, Any]
    details: dict[str, Any]
    document: Document
    resume: Resume


@lru_cache
def papers() -> tuple[Paper, ...]:
    """Every résumé of the fixtures, read."""
    details = yaml.safe_load(DETAILS.read_text(encoding="utf-8"))
    return tuple(_paper(path, details.get(path.stem, {})) for path in FIXTURES)


def figures() -> Iterator[Figure]:
    """A figure for each part that some truth speaks of."""
    marks = [(part, paper.group, mark) for paper in papers() for part, mark in _marks(paper)]
    for part, label in LABELS.items():
        for group in GROUPS:
            here = [mark for one, of, mark in marks if (one, of) == (part, group)]
            if here:
                yield share(f"resumes.{part}", f"résumés: {label}", group, here)


def _paper(path: Path, details: dict[str, Any]) -> Paper:
    truth = yaml.safe_load(path.read_text(encoding="utf-8"))
    file = fixture(path)
    document = read(file.name, file.read_bytes())
    group: Group = "held" if truth.get("held_out") else "tuned"
    return Paper(path.stem, group, truth, details, document, read_resume(document))


def _marks(paper: Paper) -> Iterator[tuple[str, Mark]]:
    for part, have in found(paper.resume).items():
        if part in paper.truth:
            yield part, _mark(paper, part, have, paper.truth[part], right=have == paper.truth[part])
    links = {_bare(url.text) for url in (paper.resume.url, *(one.url for one in paper.resume.profiles)) if url}
    for want in paper.details.get("links", ()):
        yield "links", _mark(paper, "links", sorted(links), want, right=_bare(want) in links)
    skills = {fold(one.text) for one in paper.resume.skills}
    for want in paper.details.get("skills", ()):
        yield "skills", _mark(paper, "skills", sorted(skills), want, right=fold(want) in skills)
    if "work" in paper.details:
        for job, wanted in zip_longest(paper.resume.work, paper.details["work"]):
            yield from _job_marks(paper, job, wanted or [None] * len(_JOB))


def _job_marks(paper: Paper, job: Job | None, wanted: list[str | None]) -> Iterator[tuple[str, Mark]]:
    have = _told(job) if job else {}
    for part, want in zip(_JOB, wanted, strict=True):
        if want is not None:
            there = have.get(part)
            yield f"each {part}", _mark(paper, part, there, want, right=there in want.split(" or "))


def _told(job: Job) -> dict[str, str | None]:
    end = "present" if job.current else _date(job.end)
    return {"title": words(job.title), "employer": words(job.employer), "start": _date(job.start), "end": end}


def _date(date: Date | None) -> str | None:
    if date is None:
        return None
    return f"{date.year}-{date.month:02}" if date.month else str(date.year)


def _bare(url: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", url.lower()).rstrip("/")


def _mark(paper: Paper, part: str, have: object, want: object, *, right: bool) -> Mark:
    return Mark(paper.name, right, f"{part} is {have!r}, not {want!r}")
