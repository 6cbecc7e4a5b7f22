"""Small papers made in code, so that a test shows all that matters to it."""

from __future__ import annotations

from generator.ground.guide import Content, Role
from generator.ground.papers import Ask, Job, Posting, Quote, Resume, Said


def said(text: str, line: int = 1) -> Said:
    return Said(text, (Quote(line, text),))


def words(said: Said | None) -> str | None:
    """What a part says; None where nothing was read."""
    return said.text if said else None


def job(employer: str, *highlights: str, title: str = "Data Analyst", current: bool = False, start: int = 10) -> Job:
    return Job(
        said(title, start),
        said(employer, start),
        current=current,
        highlights=tuple(said(one, start + n) for n, one in enumerate(highlights, 1)),
    )


def resume(*jobs: Job, name: str = "Ikram Vasquez", more: tuple[str, ...] = ()) -> Resume:
    lines = [name, *more, *(one.text for job in jobs for one in (job.title, job.employer, *job.highlights) if one)]
    return Resume(tuple(lines), name=said(name), work=jobs)


def posting(
    *asks: str, nice: tuple[str, ...] = (), title: str | None = "Data Analyst", company: str | None = "Foxglove Water"
) -> Posting:
    found = (*(Ask(said(one, 5), must=True) for one in asks), *(Ask(said(one, 9), must=False) for one in nice))
    return Posting((), title=said(title) if title else None, company=said(company) if company else None, asks=found)


def role(content: Content, slug: str = "data-analyst") -> Role:
    return next(one for one in content.roles if one.slug == slug)
