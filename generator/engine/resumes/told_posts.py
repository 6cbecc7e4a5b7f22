"""Jobs that a résumé tells in sentences alone: "Since July 2022 I have been working as Chef de Partie at Casa Mbali."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.engine.names.trades import is_place, title_score
from generator.engine.resumes.dates import period_in
from generator.ground.papers import Job, Said, part

_CAPITALS = r"[A-ZÀ-Þ0-9][\w.&'’+-]{0,30}(?:,? (?:(?:&|and|of|the|for|de|da|do|del|di|la|le|ni|van|von) ){0,2}(?=[A-ZÀ-Þ0-9])(?!(?:From|Since|Till|As)\b|\d{1,2}(?:st|nd|rd|th)\b)[\w.&'’+-]{1,30}){0,6}"
_POST = re.compile(
    r"\b(?:(?:[Ww]orked|[Ww]orking|[Ww]ork|[Ss]erved|[Ee]mployed|[Jj]oined|[Ss]tarted|[Ss]tarted out|[Bb]egan|[Hh]ired|[Ee]ngaged|[Cc]ontinued) (?:\w+ ){0,2}?as|(?:job|role|post|position) (?:was|is)(?: as)?|\b(?:I am|I['’]m|I was|I became|I have been|I['’]ve been))"
    rf" (?:currently |now )?(?:an? |the |their )?[“\x22‘]?(?!working\b|employed\b|serving\b)(?P<title>[\w][\w/&'’+-]*(?: (?!at |for |with |in )[\w/&'’+-]+){{0,5}})[”\x22’]?,?(?: \([^()]{{1,60}}\))? (?:at|for|with|in) (?:the |M/s\.? )?(?P<employer>{_CAPITALS})"
)
"""The verb that tells a post, the title and the employer after it."""
_PLACED = re.compile(
    rf"\b(?:[Ww]orking|[Ww]orked|[Ee]mployed|[Ss]erved|[Ee]xperience|[Jj]ob) (?:\w+ ){{0,2}}?(?:at|with|in|for) (?:the |M/s\.? )?(?P<employer>{_CAPITALS})(?: \([^()]{{1,40}}\))?,? [Aa]s (?:an? |the )?[“\x22‘]?"
    r"(?P<title>[\w][\w/&.'’+-]*(?: (?!(?:at|for|from|since|in|till|on)\b)[\w/&'’+-]+){0,5})"
)
"""The employer before the title: "working with Acme as a Senior Engineer"."""
_OPENS = re.compile(r"\W*(?:(?:[Pp]resently|[Cc]urrently|[Nn]ow|[Aa]t present),? )?[Ww]ork(?P<now>ing|ed)\b")
"""How an item begins that tells a post even without dates."""


def told_posts(said: Sequence[Said]) -> tuple[tuple[Job, ...], tuple[Said, ...]]:
    """The jobs that sentences tell, and the sentences that are no job's. Those that follow in its paragraph say what was
    done there.
    """
    jobs: list[Job] = []
    rest: list[Said] = []
    last: int | None = None
    for one in said:
        job = _told(one)
        if job:
            jobs.append(job)
        elif last is not None and one.line <= last + 1:
            jobs[-1] = replace(jobs[-1], highlights=(*jobs[-1].highlights, one))
        else:
            rest.append(one)
        inside = job is not None or (last is not None and one.line <= last + 1)
        last = one.at[-1].line if inside else None
    return tuple(jobs), tuple(rest)


def in_sentences(job: Job) -> tuple[Job, ...]:
    """A job as it is; one without title and employer as the jobs that its sentences tell: under dates of its own the
    first names it ("I work as a Driver for Acme."), without dates each that gives its own is one.
    """
    if job.title or job.employer or not (job.summary or job.highlights):
        return (job,)
    if job.dates is None:
        jobs, rest = told_posts((*job.summary, *job.highlights))
        if not jobs:
            return (job,)
        return (*jobs, *([replace(job, summary=(), highlights=rest)] if rest else []))
    if not job.highlights:
        return (job,)
    told, *more = job.highlights
    post = _named(told)
    return (job if post is None else replace(job, title=post[0], employer=post[1], highlights=tuple(more)),)


def tells_a_post(text: str) -> bool:
    """Whether a sentence tells a post, so that it heads none."""
    return text.rstrip().endswith(".") and _POST.search(text) is not None


def _told(said: Said) -> Job | None:
    """The job of a sentence with a title, an employer and dates."""
    post, period = _named(said), period_in(said.text)
    opens = _OPENS.match(said.text)
    if post is not None and period is None and opens:
        return Job(title=post[0], employer=post[1], current=opens["now"] == "ing")
    if post is None or period is None:
        return None
    return Job(
        title=post[0],
        employer=post[1],
        start=period.start,
        end=period.end,
        current=period.current,
        dates=part(said, period.at, period.to),
    )


def _named(said: Said) -> tuple[Said, Said] | None:
    """The title and the employer that a sentence tells."""
    spans = _spans(said.text)
    return (part(said, *spans[0]), part(said, *spans[1])) if spans else None


def post_of(text: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the title and the employer stand in a line that says it as a sentence does: "Worked as a Welder at Acme"."""
    return _spans(text) if _OPENS.match(text) else None


def _spans(text: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    match = _POST.search(text) or _PLACED.search(text)
    if match is None:
        return None
    named = all(word[0].isupper() or len(word) <= 3 for word in match["title"].split())
    if title_score(match["title"]) < 1.5 and not named:
        return None
    employer = match["employer"].rstrip(".,")
    name, _, place = employer.rpartition(", ")
    employer = name if name and is_place(place) else employer
    start = match.start("employer")
    return None if is_place(employer) else (match.span("title"), (start, start + len(employer)))
