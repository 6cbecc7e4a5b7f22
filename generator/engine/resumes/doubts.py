"""What of a résumé may be read wrongly: named to the person, who can correct it, before a letter is made of it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.engine.names.trades import employer_score, title_score
from generator.ground.papers import Date, Doubt, Job, Resume

MOST = 5
"""More are not told: who is told of everything reads none of it."""
_LIKE = 0.8
"""The score under which a phrase has nothing of an employer but its capitals."""


def doubts_of(resume: Resume) -> tuple[Doubt, ...]:
    """Up to five doubts: the whole paper's first, then the jobs' in their order."""
    found = [*_whole(resume), *(doubt for job in resume.work for doubt in _job(job))]
    return tuple(found[:MOST])


def _whole(resume: Resume) -> Iterator[Doubt]:
    jobs = (*resume.work, *resume.projects, *resume.volunteer)
    if not resume.name:
        yield Doubt("no_name")
    if not jobs:
        yield Doubt("no_work")
    elif not any(job.highlights or job.summary for job in jobs):
        yield Doubt("no_highlights")


def _job(job: Job) -> Iterator[Doubt]:
    """One doubt a job, the gravest: who mends one line sees the next."""
    first = job.title or job.employer or job.dates
    if first is None:
        return
    shown, line = first.text, first.line
    title, employer = job.title, job.employer
    if title and not employer and title_score(shown) > 0:
        yield Doubt("no_employer", line, {"shown": shown})
    elif not title and (employer or job.highlights):
        yield Doubt("no_title", line, {"shown": shown})
    elif title and employer and _unsure(title.text, employer.text):
        yield Doubt("which", line, {"title": title.text, "employer": employer.text})
    elif not job.dates:
        yield Doubt("no_dates", line, {"shown": shown})
    elif job.start and job.end and not job.current and _month(job.end) < _month(job.start):
        yield Doubt("backwards", line, {"shown": shown})


def _unsure(title: str, employer: str) -> bool:
    """Whether the two could as well be the other way round."""
    as_read = title_score(title) + employer_score(employer)
    swapped = title_score(employer) + employer_score(title)
    return as_read < swapped - 1 or (title_score(title) <= 0 and employer_score(employer) < _LIKE)


def _month(date: Date) -> tuple[int, int]:
    return date.year, date.month or 0
