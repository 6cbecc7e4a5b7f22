"""The same résumé set in other shapes is read as the same résumé: marks, headings, blank lines, wrapping, dates."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator

import pytest

from generator.documents import paste
from generator.engine.resume import read_resume
from generator.ground.guide import Content
from generator.ground.papers import Resume, Said

_BULLET = re.compile(r"^(\s*)- (?=\S)", re.MULTILINE)
_HEAD = re.compile(
    r"^(?:#{1,3} )?(Summary|Profile|Experience|Work|Employment|Education|Skills|Projects|Certifications|Certificates"
    r"|Tickets|Training|Placements|Teaching placements)$",
    re.MULTILINE,
)
_MONTHS = "January February March April May June July August September October November December".split()
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)}) (\d{{4}})")


def wrapped(text: str, width: int, indent: str) -> str:
    """Bullets broken at a width, as a PDF or a narrow editor leaves them; words with hyphens break at them."""
    return "\n".join(
        textwrap.fill(line, width, subsequent_indent=indent) if line.lstrip().startswith("- ") else line
        for line in text.split("\n")
    )


SHAPES: dict[str, Callable[[str], str]] = {
    "dots": lambda text: _BULLET.sub(r"\1• ", text),
    "stars": lambda text: _BULLET.sub(r"\1* ", text),
    "dashes": lambda text: _BULLET.sub(r"\1– ", text),
    "middle dots": lambda text: _BULLET.sub(r"\1· ", text),
    "headings in capitals": lambda text: _HEAD.sub(lambda head: head[1].upper(), text),
    "headings with a colon": lambda text: _HEAD.sub(lambda head: f"{head[1]}:", text),
    "headings underlined": lambda text: _HEAD.sub(lambda head: f"{head[1]}\n{'-' * len(head[1])}", text),
    "headings in bold": lambda text: _HEAD.sub(lambda head: f"**{head[1]}**", text),
    "two blank lines": lambda text: text.replace("\n\n", "\n\n\n"),
    "no blank lines": lambda text: re.sub(r"\n\n+", "\n", text),
    "Windows lines": lambda text: text.replace("\n", "\r\n"),
    "moved in": lambda text: textwrap.indent(text, "    "),
    "trailing spaces": lambda text: text.replace("\n", "  \n"),
    "hard spaces": lambda text: text.replace(" – ", "\u00a0–\u00a0"),
    "dates with a hyphen": lambda text: text.replace(" – ", " - "),
    "dates with a word": lambda text: text.replace(" – ", " to "),
    "short months": lambda text: _MONTH.sub(lambda month: f"{month[1][:3]} {month[2]}", text),
    "months as numbers": lambda text: _MONTH.sub(lambda month: f"{_MONTHS.index(month[1]) + 1:02d}/{month[2]}", text),
    "wrapped at 66, hanging": lambda text: wrapped(text, 66, "  "),
    "wrapped at 66, flush": lambda text: wrapped(text, 66, ""),
    "wrapped at 90, flush": lambda text: wrapped(text, 90, ""),
}
NOT_YET = {
    ("headings with a colon", "technical-writer-entry"): "plain headings among Markdown's own",
    ("headings in capitals", "product-designer-entry"): "a project's Markdown heading under a heading that is none",
    ("headings in capitals", "software-engineer-entry"): "a project's Markdown heading under a heading that is none",
    ("no blank lines", "electrician"): "“Training” is an employer's word as well as a heading",
    ("no blank lines", "electrician-senior"): "“Training” is an employer's word as well as a heading",
    ("wrapped at 90, flush", "security-engineer-entry"): "a line that starts with a capital may be a new one",
    ("wrapped at 66, flush", "backend-engineer-senior"): "a line that starts with a capital may be a new one",
    ("wrapped at 66, flush", "full-stack-engineer"): "a line that starts with a capital may be a new one",
}
"""What is not read yet, with the reason; whatever else fails is a fault."""


def _said(said: Said | None) -> str | None:
    return " ".join(said.text.split()) if said else None


def reading(resume: Resume) -> Iterator[object]:
    """All that a résumé says, without where it stands."""
    yield from map(_said, (resume.name, resume.email, resume.phone))
    for job in (*resume.work, *resume.projects):
        yield _said(job.title), _said(job.employer), job.start, job.end, job.current, *map(_said, job.highlights)
    yield [(_said(study.institution), _said(study.area)) for study in resume.education]
    yield [_said(skill) for skill in resume.skills]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_sample_in_another_shape_is_read_as_before(content: Content, shape: str) -> None:
    wrong = {
        sample.name
        for sample in content.samples
        if list(reading(read_resume(paste(SHAPES[shape](sample.resume)))))
        != list(reading(read_resume(paste(sample.resume))))
    }
    assert wrong == {name for known, name in NOT_YET if known == shape}
    assert len(content.samples) >= 40


_DATES = re.compile(rf"^({'|'.join(_MONTHS)}) (\d{{4}}) – (?:({'|'.join(_MONTHS)}) (\d{{4}})|Present)$")


OTHERWISE = frozenset(
    {
        "customer-success-manager",
        "customer-support-specialist",
        "data-scientist-entry",
        "security-engineer-entry",
        "teacher",
    }
)
"""Samples that set their dates in another way, or date a project."""


def entries(text: str) -> Iterator[tuple[str, re.Match[str], list[str]]]:
    """Each job of a sample by the house's own marks: its heading, its dates on the line below, its bullets."""
    lines = [re.sub(r"^\s*[*•] ", "- ", line) for line in text.split("\n") if line.strip()]
    for at, line in enumerate(lines):
        if dates := _DATES.match(line.strip()):
            after = [one.strip() for one in lines[at + 1 :]]
            bullets = [one.removeprefix("- ") for one in after[: _run(after)]]
            yield re.sub(r" \([^)]*\)", "", lines[at - 1].strip("#* ")), dates, bullets


def _run(lines: list[str]) -> int:
    """How many bullets come first."""
    return next((at for at, line in enumerate(lines) if not line.startswith("- ")), len(lines))


def test_a_sample_is_read_as_its_own_marks_say(content: Content) -> None:
    jobs = 0
    for sample in content.samples:
        found = read_resume(paste(sample.resume))
        lines = [line for line in sample.resume.split("\n") if line.strip()]
        assert found.name, sample.name
        assert lines[0].lstrip("# ").strip() == found.name.text
        assert found.email, sample.name
        assert found.email.text in sample.resume
        if sample.name in OTHERWISE:
            continue
        marked = list(entries(sample.resume))
        posts = (*found.work, *found.volunteer)
        assert len(posts) == len(marked), sample.name
        for (heading, dates, bullets), job in zip(marked, posts, strict=True):
            assert job.title, (sample.name, heading)
            assert job.employer, (sample.name, heading)
            assert heading.startswith(f"{job.title.text}, {job.employer.text}"), (heading, job)
            assert job.start, (sample.name, heading)
            assert (job.start.year, job.start.month) == (int(dates[2]), _MONTHS.index(dates[1]) + 1)
            assert job.current == (dates[3] is None)
            if job.end:
                assert (job.end.year, job.end.month) == (int(dates[4]), _MONTHS.index(dates[3]) + 1)
            assert [one.text for one in job.highlights] == bullets, (sample.name, heading)
            jobs += 1
        if "Skills" in (heads := [line.lstrip("# ").strip() for line in lines]):
            listed = heads[heads.index("Skills") + 1]
            assert [one.text for one in found.skills] == [part.strip() for part in re.split(r", (?![^(]*\))", listed)]
    assert jobs >= 100
