"""How rightly the fixtures' résumés are read.

Every truth has the parts that `test_resume.found` reads. One may also have `links` (as written), `skills` (names) and
`work`: a list of `employer`, `title` and `dates` (as written), one for each job.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

import yaml

from generator.documents import read
from generator.engine.resume import read_resume
from generator.ground.papers import Document, Job, Resume
from generator.ground.text import fold
from tests.engine.test_resume import FIXTURES, fixture, found, words
from tests.evaluation.figure import Figure, Group, Mark, share

LABELS = {
    "name": "name",
    "email": "e-mail",
    "phone": "phone",
    "title": "latest job's title",
    "employer": "latest job's employer",
    "jobs": "number of jobs",
    "highlights": "number of highlights",
    "links": "each link",
    "skills": "each skill",
    "work.employer": "each job's employer",
    "work.title": "each job's title",
    "work.dates": "each job's dates",
}


@dataclass(frozen=True)
class Paper:
    """A résumé of the fixtures with its truth."""

    name: str
    group: Group
    truth: dict[str, Any]
    document: Document
    resume: Resume


@lru_cache
def papers() -> tuple[Paper, ...]:
    """Every résumé of the fixtures, read."""
    return tuple(map(_paper, FIXTURES))


def figures() -> Iterator[Figure]:
    """A figure for each part that some truth speaks of."""
    marks = [(part, paper.group, mark) for paper in papers() for part, mark in _marks(paper)]
    for part, label in LABELS.items():
        for group in ("tuned", "held"):
            here = [mark for one, of, mark in marks if (one, of) == (part, group)]
            if here:
                yield share(f"resumes.{part}", f"résumés: {label}", group, here)


def _paper(truth: Path) -> Paper:
    want = yaml.safe_load(truth.read_text(encoding="utf-8"))
    path = fixture(truth)
    document = read(path.name, path.read_bytes())
    return Paper(truth.stem, "held" if want.get("held_out") else "tuned", want, document, read_resume(document))


def _marks(paper: Paper) -> Iterator[tuple[str, Mark]]:
    have, want = found(paper.resume), paper.truth
    for part in have:
        right = have[part] == want[part]
        yield part, Mark(paper.name, right, f"{part} is {have[part]!r}, not {want[part]!r}")
    links = [one.url.text for one in paper.resume.profiles] + ([paper.resume.url.text] if paper.resume.url else [])
    skills = [one.text for one in paper.resume.skills]
    for part, there in (("links", links), ("skills", skills)):
        known = {fold(one) for one in there}
        for wanted in want.get(part, ()):
            yield part, Mark(paper.name, fold(wanted) in known, f"{wanted!r} is not among {part}")
    for job, wanted in zip_longest(paper.resume.work, want.get("work", ())) if "work" in want else ():
        for part in wanted or {}:
            yield f"work.{part}", _job_mark(paper.name, job, part, wanted[part])


def _job_mark(name: str, job: Job | None, part: str, want: str | None) -> Mark:
    have = words(getattr(job, part)) if job else None
    return Mark(name, have == want, f"{part} is {have!r}, not {want!r}")
