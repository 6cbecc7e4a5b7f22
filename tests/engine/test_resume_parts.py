"""The parts of a résumé, each alone: dates, the head, a job's heading, studies, lists and projects."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.documents import paste
from generator.engine.resume import read_resume
from generator.engine.resumes.dates import date_of, is_duration, period_in
from generator.ground.papers import Date, Resume
from tests.engine.papers import words

PARTS: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "resume_parts.yaml").read_text(encoding="utf-8")
)
JOB = "\n\nExperience\n\nWelder, Acme Tools Ltd\n2019 – Present\n- Welded 40 frames a day\n- Trained two apprentices\n"


def date(text: str | None) -> Date | None:
    return None if text is None else Date(*map(int, text.split("-")))


def under(heading: str, text: str) -> Resume:
    return read_resume(paste(f"Ana Lee\nana@example.org{JOB}\n{heading}\n\n{text}\n"))


@pytest.mark.parametrize("text", PARTS["dates"])
def test_dates(text: str) -> None:
    want, have = PARTS["dates"][text], period_in(text)
    if want is None:
        assert have is None
    else:
        assert have is not None
        assert (have.start, have.end, have.current) == (date(want[0]), date(want[1]), len(want) == 3)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("2019/2020", Date(2020)),
        ("Sept 18", Date(2018, 9)),
        ("May '49", Date(2049, 5)),
        ("May '50", Date(1950, 5)),
        ("13/2020", Date(2020)),
        ("2020-12-31", Date(2020, 12)),
        ("12.2020", Date(2020, 12)),
        ("soon", None),
        ("18", None),
    ],
)
def test_one_date(text: str, want: Date | None) -> None:
    assert date_of(text) == want


@pytest.mark.parametrize("text", PARTS["durations"])
def test_a_length_of_time_alone_is_one(text: str) -> None:
    assert is_duration(text) is PARTS["durations"][text]


@pytest.mark.parametrize("head", PARTS["heads"], ids=lambda head: head["text"][:40].replace("\n", " / "))
def test_the_head(head: dict[str, Any]) -> None:
    found = read_resume(paste(head["text"] + JOB))
    have = {
        "name": words(found.name),
        "label": words(found.label),
        "email": words(found.email),
        "phone": words(found.phone),
        "place": words(found.location),
        "links": {
            **({"": found.url.text} if found.url else {}),
            **{one.network: one.url.text for one in found.profiles},
        },
    }
    assert have == {"name": None, "label": None, "email": None, "phone": None, "place": None, "links": {}} | {
        key: value for key, value in head.items() if key != "text"
    }
    assert [words(job.employer) for job in found.work] == ["Acme Tools Ltd"]


@pytest.mark.parametrize("heading", PARTS["posts"])
def test_a_jobs_heading(heading: str) -> None:
    text = (
        f"Ana Lee\nana@example.org\n\nExperience\n\n{heading}\n2019 – 2021\n- Welded 40 frames\n- Led a crew of nine\n"
    )
    (job,) = read_resume(paste(text)).work
    assert [words(job.title), words(job.employer), words(job.location)] == PARTS["posts"][heading]
    assert (job.start, job.end, len(job.highlights)) == (Date(2019), Date(2021), 2)


@pytest.mark.parametrize("study", PARTS["studies"], ids=lambda study: study["text"].replace("\n", " / "))
def test_a_study(study: dict[str, Any]) -> None:
    (found,) = under("Education", study["text"]).education
    have = {"degree": words(found.study_type), "area": words(found.area), "school": words(found.institution)}
    assert have == {key: study.get(key) for key in have}
    assert found.end == date(study.get("end"))


@pytest.mark.parametrize(
    ("kind", "one"),
    [(kind, one) for kind in ("skills", "languages", "certificates") for one in PARTS[kind]],
    ids=lambda one: one if isinstance(one, str) else one["text"].replace("\n", " / "),
)
def test_a_list(kind: str, one: dict[str, Any]) -> None:
    heading = {"skills": "Skills", "languages": "Languages", "certificates": "Certifications"}[kind]
    assert [said.text for said in getattr(under(heading, one["text"]), kind)] == one["items"]


@pytest.mark.parametrize("one", PARTS["projects"], ids=lambda one: one["text"][:40].replace("\n", " / "))
def test_projects(one: dict[str, Any]) -> None:
    found = under("Projects", one["text"]).projects
    assert [[words(job.title), [said.text for said in job.highlights]] for job in found] == one["found"]
