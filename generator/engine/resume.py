"""A résumé read from a document, whatever its shape; every part knows its line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.engine.names.trades import field_of, starts_with_verb
from generator.engine.resumes import json_resume
from generator.engine.resumes.blocks import Page, edge_period, head_score, page_of
from generator.engine.resumes.contact import contact_of
from generator.engine.resumes.dates import with_margins
from generator.engine.resumes.heading_names import Kind
from generator.engine.resumes.headings import Section, sections_of
from generator.engine.resumes.jobs import posts_of, projects_of
from generator.engine.resumes.lists import certificates_of, languages_of, lines_said, skills_of, tools_at
from generator.engine.resumes.posts import head_of
from generator.engine.resumes.rows import LONG, Row, rows_of, tail, told
from generator.engine.resumes.studies import is_study, opens_study, studies_of
from generator.engine.resumes.told_posts import tells_a_post, told_posts
from generator.ground.papers import Document, Job, Resume, Said
from generator.ground.text import fold


def read_resume(document: Document) -> Resume:
    """The résumé as understood. What is unsure stays None or empty; odd input raises nothing."""
    if document.data is not None:
        return json_resume.read(document.data, document.lines)
    rows = with_margins(rows_of(document.lines))
    sections = _with_work(_with_labelled_post(_with_name_apart(sections_of(rows))))
    resume = _with_contact(Resume(document.lines), sections)
    resume = _with_posts(resume, sections, page_of(rows))
    if not resume.work:
        work, summary = told_posts(resume.summary)
        resume = replace(resume, work=work, summary=summary)
    return _with_lists(resume, sections)


def _rows(sections: Iterable[Section], *kinds: Kind) -> list[Row]:
    return [row for section in sections if section.kind in kinds for row in section.rows]


def _with_name_apart(sections: Sequence[Section]) -> list[Section]:
    """A page that starts with its side column: the head is where the name of the e-mail or link stands."""
    if len(sections) < 2 or sections[0].rows or sections[1].kind != "contact":
        return list(sections)
    handles = " ".join(row.source[:LONG].lower() for row in sections[1].rows)
    for index, section in enumerate(sections[2:], 2):
        if section.heading and not section.known and _is_named(section.heading, handles):
            return [Section("head", (section.heading, *section.rows)), *sections[1:index], *sections[index + 1 :]]
        for at, row in enumerate(section.rows if section.kind != "work" else ()):
            if _is_named(row, handles):
                before = replace(section, rows=section.rows[:at])
                head = Section("head", section.rows[at:])
                return [head, *sections[1:index], before, *sections[index + 1 :]]
    return list(sections)


def _with_labelled_post(sections: Sequence[Section]) -> list[Section]:
    """The sections, with a post that stands among the person's particulars in one of its own: "Position: …", "Company: …"."""
    done: list[Section] = []
    for section in sections:
        fields = [field_of(row.text)[0] for row in section.rows] if _may_hold_posts(section) else []
        posts = ({"title", "employer"} <= set(fields[index : index + 3]) for index in range(len(fields)))
        at = next((index for index, found in enumerate(posts) if found), None)
        if at is None:
            done.append(section)
        else:
            at = next(index for index in range(at, at + 3) if fields[index] in ("title", "employer", "dates"))
            at -= at > 0 and fields[at - 1] == "dates"
            done += [replace(section, rows=section.rows[:at]), Section("work", section.rows[at:])]
    return done


def _may_hold_posts(section: Section) -> bool:
    return section.kind in ("head", "contact", "summary") or (section.kind == "other" and not section.known)


def _is_named(row: Row, handles: str) -> bool:
    """Whether a row is two to four words that the e-mail's address or a link holds, as a name is."""
    words = fold(row.text).split()
    return 2 <= len(words) <= 4 and all(len(word) > 1 and word in handles for word in words)


def _with_work(sections: Sequence[Section]) -> list[Section]:
    """The sections, with work and achievements found also where no heading names them."""
    told_as = [_told_by_rows(section) for section in sections]
    if any(section.kind == "work" for section in told_as):
        return told_as
    unnamed = [
        index for index, one in enumerate(told_as) if (one.kind == "other" and not one.known) or one.kind == "head"
    ]
    for index in unnamed[::-1]:
        start = _first_post(told_as[index].rows)
        if start is not None:
            section = told_as[index]
            before = [replace(section, rows=section.rows[:start])] if start else []
            work, studies = _split_studies(section.rows[start:])
            after = [Section("education", studies)] if studies else []
            return [*told_as[:index], *before, Section("work", work), *after, *told_as[index + 1 :]]
    return told_as


def _told_by_rows(section: Section) -> Section:
    """A section that no table knows is one of achievements where its bullets start with verbs."""
    if section.kind == "certificates" and section.rows:
        studies = sum(is_study(row.text) for row in section.rows)
        return replace(section, kind="education") if studies * 2 > len(section.rows) else section
    if section.kind != "other" or section.known:
        return section
    bullets = [row for row in section.rows if row.bullet]
    if section.rows and not section.rows[0].bullet and _first_post(section.rows[:3]) == 0:
        return section
    led = sum(starts_with_verb(row.text) for row in bullets)
    return replace(section, kind="achievements") if len(bullets) > 1 and led * 2 > len(bullets) else section


def _first_post(rows: Sequence[Row]) -> int | None:
    """Where jobs start among rows without a heading: the first heading row over a span of dates."""
    for index, row in enumerate(rows):
        period = edge_period(row.text) if not row.bullet and not tells_a_post(row.text) else None
        if period is None or (period.single and head_score(row) < 5):
            continue
        head = head_of([row])
        if head.title or head.employer or index == 0:
            return index
        first = index
        while first > 1 and index - first < 2 and not rows[first - 1].bullet and head_score(rows[first - 1]) >= 2:
            first -= 1
        return first
    return None


def _split_studies(rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Rows of jobs and, from the first heading that names a degree and a school on, of studies."""
    for index, row in enumerate(rows):
        if (
            index
            and not row.bullet
            and len(row.text) < 160
            and opens_study(row.text)
            and not starts_with_verb(row.text)
        ):
            return rows[:index], rows[index:]
    return rows, ()


def _with_contact(resume: Resume, sections: Sequence[Section]) -> Resume:
    """Who the person is, and the summary's sentences."""
    head = _rows(sections, "head")
    others = [row for section in sections if not _is_of_others(section) for row in section.rows]
    contact = contact_of(head, _rows(sections, "contact"), others)
    first = _prose([row for row in head if row.number not in contact.used])
    summary = told_sections([first, *(list(section.rows) for section in sections if section.kind == "summary")])
    return replace(
        resume,
        name=contact.name,
        label=contact.label,
        email=contact.email,
        phone=contact.phone,
        url=contact.url,
        location=contact.location,
        profiles=contact.profiles,
        summary=summary,
    )


def _is_of_others(section: Section) -> bool:
    """Whether a section may hold other people's e-mail addresses."""
    return section.heading is not None and "refer" in section.heading.text.lower()


def _prose(rows: Sequence[Row]) -> list[Row]:
    """The rows from the first sentence on."""
    start = next((index for index, row in enumerate(rows) if len(row.text.split()) >= 7), len(rows))
    return list(rows[start:])


def told_sections(sections: Iterable[Sequence[Row]]) -> tuple[Said, ...]:
    """The sentences of prose; each bullet and each paragraph begins one."""
    found: list[Said] = []
    for rows in sections:
        group: list[Row] = []
        for row in rows:
            if group and (row.bullet or row.after_blank or row.level):
                found += told(group)
                group = []
            group.append(row)
        found += told(group) if group else ()
    return tuple(found)


def _with_posts(resume: Resume, sections: Sequence[Section], page: Page) -> Resume:
    """Jobs, voluntary posts, projects and achievements; the tools that jobs list are skills."""
    work = [posts_of(section.rows, page) for section in sections if section.kind == "work"]
    service = [posts_of(section.rows, page) for section in sections if section.kind == "volunteer"]
    jobs = [job for posts in work for job in posts.jobs]
    headless = [job for job in jobs if not (job.title or job.employer or job.dates)]
    feats = [Job(highlights=lines_said(section.rows)) for section in sections if section.kind == "achievements"]
    projects = [job for section in sections if section.kind == "projects" for job in projects_of(section.rows, page)]
    tools = [tail(row, tools_at(row)) for posts in (*work, *service) for row in posts.tools]
    return replace(
        resume,
        work=tuple(job for job in jobs if job not in headless),
        volunteer=tuple(job for posts in service for job in posts.jobs),
        projects=(
            *(job for job in headless if job.highlights),
            *(feat for feat in feats if feat.highlights),
            *projects,
        ),
        skills=skills_of(tools),
    )


def _with_lists(resume: Resume, sections: Sequence[Section]) -> Resume:
    """Studies, skills, certificates, languages and the rest."""
    skills = skills_of(_rows(sections, "skills"))
    named = {one.text for one in skills}
    return replace(
        resume,
        education=tuple(
            study for section in sections if section.kind == "education" for study in studies_of(section.rows)
        ),
        skills=(*skills, *(one for one in resume.skills if one.text not in named)),
        certificates=certificates_of(_rows(sections, "certificates")),
        languages=languages_of(_rows(sections, "languages")),
        other=tuple(one for section in sections if section.kind == "other" for one in lines_said(section.rows)),
    )
