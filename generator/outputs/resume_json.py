"""What was understood of a résumé, with JSON Resume's names."""

from __future__ import annotations

from typing import Any

from generator.ground.papers import Date, Job, Resume, Said, Study


def resume_json(resume: Resume) -> dict[str, Any]:
    """The résumé as a plain dict; every item has its `line` (from 1), what was not said is null.

    `basics.lines` gives the lines of its parts. Dates are "2020" or "2020-01".
    """
    return {
        "basics": _basics(resume),
        "work": [_post(job, "name") for job in resume.work],
        "projects": [_project(job) for job in resume.projects],
        "volunteer": [_post(job, "organization") for job in resume.volunteer],
        "education": [_study(study) for study in resume.education],
        "skills": [_named(said, "name") for said in resume.skills],
        "certificates": [_named(said, "name") for said in resume.certificates],
        "languages": [_named(said, "language") for said in resume.languages],
        "other": [_item(said) for said in resume.other],
    }


def _basics(resume: Resume) -> dict[str, Any]:
    parts = {
        "name": resume.name,
        "label": resume.label,
        "email": resume.email,
        "phone": resume.phone,
        "url": resume.url,
        "location": resume.location,
    }
    city, _, region = (resume.location.text if resume.location else "").partition(", ")
    place = {"city": city, "region": region or None, "line": resume.location.line} if resume.location else None
    return {
        **{name: _text(said) for name, said in parts.items()},
        "summary": " ".join(said.text for said in resume.summary) or None,
        "location": place,
        "profiles": [{"network": one.network, "url": one.url.text, "line": one.url.line} for one in resume.profiles],
        "lines": {
            **{name: said.line for name, said in parts.items() if said},
            **({"summary": resume.summary[0].line} if resume.summary else {}),
        },
    }


def _post(job: Job, employer: str) -> dict[str, Any]:
    return {
        employer: _text(job.employer),
        "position": _text(job.title),
        "location": _text(job.location),
        **_told(job),
    }


def _project(job: Job) -> dict[str, Any]:
    return {"name": _text(job.title), **_told(job)}


def _told(job: Job) -> dict[str, Any]:
    """What jobs and projects share; an `endDate` of null with `current` true goes on."""
    return {
        "startDate": _date(job.start),
        "endDate": _date(job.end),
        "current": job.current,
        "summary": " ".join(said.text for said in job.summary) or None,
        "highlights": [_item(said) for said in job.highlights],
        "line": _line(job.title, job.employer, job.dates, *job.summary, *job.highlights),
    }


def _study(study: Study) -> dict[str, Any]:
    return {
        "institution": _text(study.institution),
        "area": _text(study.area),
        "studyType": _text(study.study_type),
        "startDate": _date(study.start),
        "endDate": _date(study.end),
        "courses": [_item(said) for said in study.notes],
        "line": _line(study.institution, study.study_type, study.area, *study.notes),
    }


def _named(said: Said, name: str) -> dict[str, Any]:
    return {name: said.text, "line": said.line}


def _item(said: Said) -> dict[str, Any]:
    return {"text": said.text, "line": said.line}


def _text(said: Said | None) -> str | None:
    return said.text if said else None


def _line(*parts: Said | None) -> int | None:
    """The first line that any of the parts stands on."""
    return min((part.line for part in parts if part), default=None)


def _date(date: Date | None) -> str | None:
    if date is None:
        return None
    return f"{date.year:04d}-{date.month:02d}" if date.month else f"{date.year:04d}"
