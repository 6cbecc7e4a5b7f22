"""Small résumés whole, each with what a careful reader takes down, and a JSON Resume with every field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.documents import paste, read
from generator.engine.resume import read_resume
from generator.ground.papers import Date, Job, Resume, Said
from tests.engine.papers import words

WHOLES: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "resume_wholes.yaml").read_text(encoding="utf-8")
)


def texts(said: tuple[Said, ...]) -> list[str]:
    return [one.text for one in said]


def when(date: Date | None) -> str | None:
    return None if date is None else f"{date.year}" if date.month is None else f"{date.year}-{date.month:02}"


def told(job: Job) -> list[Any]:
    return [words(job.title), words(job.employer), when(job.start), when(job.end), texts(job.highlights)]


def taken_down(resume: Resume) -> dict[str, Any]:
    return {
        "name": words(resume.name),
        "email": words(resume.email),
        "summary": texts(resume.summary),
        "jobs": [told(job) for job in resume.work],
        "job_summary": texts(resume.work[0].summary) if resume.work else [],
        "volunteer": [told(job) for job in resume.volunteer],
        "projects": [[words(job.title), texts(job.highlights)] for job in resume.projects],
        "schools": [words(study.institution) for study in resume.education],
        "skills": texts(resume.skills),
        "languages": texts(resume.languages),
        "other": texts(resume.other),
    }


@pytest.mark.parametrize("name", WHOLES)
def test_a_small_resume(name: str) -> None:
    case = WHOLES[name]
    have = taken_down(read_resume(paste(case["text"])))
    want = {key: value for key, value in case.items() if key != "text"}
    assert {key: have[key] for key in want} == want


EVERYTHING: dict[str, Any] = {
    "basics": {
        "name": "Marta Kowalska",
        "label": "Welder",
        "email": "marta@example.org",
        "phone": "+48 58 555 01 42",
        "url": "https://marta.example.org",
        "summary": "Welds ships. Reads drawings.",
        "location": {"city": "Gdańsk", "region": "Pomerania", "countryCode": "PL", "address": "14 Harbour Street"},
        "profiles": [{"network": "GitHub", "url": "https://github.com/martak"}, {"username": "martak"}, {"network": "X"}],
    },
    "work": [
        {
            "name": "Amber Yards",
            "position": "Welder",
            "location": "Gdańsk",
            "startDate": "2019-03",
            "endDate": "2021-08-31",
            "summary": "A yard of 900.",
            "highlights": ["Welded 40 frames a day", "", "Trained two apprentices"],
        },
        {"company": "Harbour Works", "title": "Fitter", "startDate": 2016, "endDate": "Present", "highlights": "Fitted 300 valves"},
        {"position": "Deckhand", "startDate": "2014"},
        {},
        "no object",
    ],
    "volunteer": [{"organization": "Rowing Club", "position": "Coach", "highlights": ["Coached 12 juniors"]}],
    "education": [
        {
            "institution": "University of Gdańsk",
            "area": "Physics",
            "studyType": "BSc",
            "startDate": "2011",
            "endDate": "2014",
            "score": "4.5",
            "courses": ["Optics", "Waves"],
        },
        {},
    ],
    "projects": [
        {"name": "Tidegraph", "description": "Draws tides.", "summary": "For sailors.", "highlights": ["Drew 40 harbours"], "startDate": "2020", "endDate": "present"},
        {"name": "Fogbell", "startDate": "2019"},
    ],
    "skills": [{"name": "Programming", "keywords": ["Go", "Python"]}, {"name": "Welding"}, "Rigging"],
    "certificates": [{"name": "Coded welder", "issuer": "TÜV"}, {"title": "First aid"}, {"date": "2020"}],
    "languages": [{"language": "Polish", "fluency": "native"}, {"name": "English", "level": "B2"}, {"language": "German"}, "Kashubian"],
    "awards": [{"title": "Golden Torch", "awarder": "Guild of Welders", "summary": "For one seam."}],
    "publications": [{"name": "On Seams", "publisher": "Torch Press"}],
    "interests": [{"name": "Rowing", "keywords": ["eights", "sculls"]}],
}  # fmt: skip


def test_every_field_of_a_json_resume() -> None:
    found = read_resume(read("resume.json", json.dumps(EVERYTHING, ensure_ascii=False).encode()))
    assert [words(one) for one in (found.name, found.label, found.email, found.phone, found.url, found.location)] == [
        "Marta Kowalska",
        "Welder",
        "marta@example.org",
        "+48 58 555 01 42",
        "https://marta.example.org",
        "Gdańsk, Pomerania",
    ]
    assert [(one.network, one.url.text) for one in found.profiles] == [
        ("GitHub", "https://github.com/martak"),
        ("", "martak"),
    ]
    assert texts(found.summary) == ["Welds ships.", "Reads drawings."]
    assert [told(job) for job in found.work] == [
        ["Welder", "Amber Yards", "2019-03", "2021-08", ["Welded 40 frames a day", "Trained two apprentices"]],
        ["Fitter", "Harbour Works", "2016", None, ["Fitted 300 valves"]],
        ["Deckhand", None, "2014", None, []],
    ]
    assert [(job.current, words(job.dates), words(job.location), texts(job.summary)) for job in found.work] == [
        (False, "2019-03 – 2021-08-31", "Gdańsk", ["A yard of 900."]),
        (True, "Present", None, []),
        (True, "2014", None, []),
    ]
    assert [told(job) for job in found.volunteer] == [["Coach", "Rowing Club", None, None, ["Coached 12 juniors"]]]
    (study,) = found.education
    assert [words(one) for one in (study.institution, study.area, study.study_type)] == [
        "University of Gdańsk",
        "Physics",
        "BSc",
    ]
    assert (when(study.start), when(study.end), texts(study.notes)) == ("2011", "2014", ["4.5", "Optics", "Waves"])
    assert [(*told(job), job.current, texts(job.summary)) for job in found.projects] == [
        ("Tidegraph", None, "2020", None, ["Drew 40 harbours"], True, ["Draws tides.", "For sailors."]),
        ("Fogbell", None, "2019", None, [], False, []),
    ]
    assert texts(found.skills) == ["Go", "Python", "Welding", "Rigging"]
    assert texts(found.certificates) == ["Coded welder", "First aid"]
    assert texts(found.languages) == ["Polish (native)", "English (B2)", "German", "Kashubian"]
    assert texts(found.other) == [
        "Golden Torch, Guild of Welders",
        "For one seam.",
        "On Seams, Torch Press",
        "Rowing",
        "eights",
        "sculls",
    ]


@pytest.mark.parametrize(
    ("basics", "place"),
    [
        ({"location": "Gdańsk"}, "Gdańsk"),
        ({"location": {"city": "Gdańsk", "countryCode": "PL"}}, "Gdańsk, PL"),
        ({"location": {"address": "14 Harbour Street"}}, "14 Harbour Street"),
        ({"location": {"region": "Pomerania"}}, "Pomerania"),
        ({"location": []}, None),
    ],
)
def test_where_a_json_resume_says_one_lives(basics: dict[str, Any], place: str | None) -> None:
    found = read_resume(read("resume.json", json.dumps({"basics": basics}).encode()))
    assert words(found.location) == place


@pytest.mark.parametrize(
    ("end", "goes_on"), [(None, True), ("present", True), ("Now", True), ("2021", False), ("soon", False)]
)
def test_when_a_json_job_goes_on(end: str | None, goes_on: bool) -> None:
    entry = {"name": "Acme", "startDate": "2019", **({"endDate": end} if end else {})}
    (job,) = read_resume(read("resume.json", json.dumps({"work": [entry]}).encode())).work
    assert job.current is goes_on


@pytest.mark.parametrize(
    ("year", "read_as"), [(1940, "1940"), (1939, None), (2049, "2049"), (2050, None), (True, None)]
)
def test_a_year_may_be_a_number(year: int, read_as: str | None) -> None:
    entry = {"name": "Acme", "startDate": year}
    (job,) = read_resume(read("resume.json", json.dumps({"work": [entry]}).encode())).work
    assert when(job.start) == read_as
