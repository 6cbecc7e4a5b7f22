"""Reading a résumé: the fixtures' truths, the promise about quotes, and time."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.documents import paste, read
from generator.engine.resume import read_resume
from generator.ground.errors import InputError
from generator.ground.papers import Date, Document, Resume
from generator.outputs.resume_json import resume_json
from tests.engine.papers import words
from tests.engine.quoted import all_said, misquoted
from tests.pace import quiet_seconds

ROOT = Path(__file__).parents[2]
FIXTURES = sorted((ROOT / "tests/fixtures/resumes").glob("*.yaml"))
CORPUS = sorted((ROOT.parent / "shared/corpus/resumes").glob("*"))
PARTS = ("name", "email", "phone", "title", "employer", "jobs", "highlights")


def resume_of(text: str) -> Resume:
    return read_resume(paste(text))


def found(resume: Resume) -> dict[str, Any]:
    job = resume.work[0] if resume.work else None
    return {
        "name": words(resume.name),
        "email": words(resume.email),
        "phone": words(resume.phone),
        "title": words(job.title) if job else None,
        "employer": words(job.employer) if job else None,
        "jobs": len(resume.work),
        "highlights": sum(len(one.highlights) for one in resume.work),
    }


def fixture(truth: Path) -> Path:
    return next(path for path in truth.parent.glob(f"{truth.stem}.*") if path.suffix != ".yaml")


@pytest.mark.parametrize("truth", FIXTURES, ids=lambda path: path.stem)
def test_a_fixture_is_read_as_its_truth_says(truth: Path) -> None:
    want = yaml.safe_load(truth.read_text(encoding="utf-8"))
    path = fixture(truth)
    have = found(read_resume(read(path.name, path.read_bytes())))
    missed = set(want.get("missed", ()))
    wrong = {part: (want[part], have[part]) for part in PARTS if want[part] != have[part]}
    assert set(wrong) == missed, wrong


def test_there_are_fixtures_of_many_shapes() -> None:
    assert len(FIXTURES) >= 15
    assert sum(bool(yaml.safe_load(path.read_text(encoding="utf-8")).get("held_out")) for path in FIXTURES) >= 5


@pytest.mark.parametrize("path", [*map(fixture, FIXTURES), *CORPUS], ids=lambda path: path.name)
def test_every_quote_stands_in_its_line(path: Path) -> None:
    try:
        document = read(path.name, path.read_bytes())
    except InputError:
        assert "fresh-fresh" in path.name
        return
    resume = read_resume(document)
    assert misquoted(resume, document) == []
    json.dumps(resume_json(resume))


LINE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "# Jane Roe",
            "EXPERIENCE",
            "Experience",
            "## Work Experience",
            "Nurse, Acme Ltd, Leeds, 2019 - 2021",
            "**Nurse** | Acme | 2019–",
            "• Led **four** [nurses](https://x.example/a) on nights",
            "- cut falls by 18%, submis-",
            "sions too",
            "Jan 2020 – Present (2 years 3 months)",
            "Skills: Python (pandas, numpy), Go; SQL",
            "Languages: English, German (B2)",
            "jane@roe.example | +44 20 7946 0142 | Leeds, UK",
            "BSc Nursing, University of X (2016)",
            "---",
            "Jane Roe – 1/2",
            "",
            "   ",
            "{{ x }}",
            "Summary",
            "Education",
            "Projects",
            "(((",
            "• A • B • C",
            "| a | b |",
            "*",
            "2019",
            "at",
        ]
    ),
)


@given(st.lists(LINE, max_size=25))
@settings(max_examples=400, deadline=None)
@example(["Experience", "• ", "Led a team", "2019 -"])
@example(["Experience", "**", "** **", "[a](b)"])
def test_hostile_lines_are_quoted_truly_and_raise_nothing(lines: list[str]) -> None:
    document = Document("x", tuple(line.replace("\n", " ") for line in lines))
    resume = read_resume(document)
    assert misquoted(resume, document) == []
    resume_json(resume)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                "name company position startDate highlights summary url location profiles keywords".split()
            ),
            inner,
        )
    ),
    max_leaves=12,
)


@given(
    st.dictionaries(
        st.sampled_from(
            "basics work education skills projects volunteer certificates languages awards interests".split()
        ),
        JSON,
        min_size=1,
    ),
    st.sampled_from([None, 1, 2]),
    st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_any_json_is_quoted_truly_and_raises_nothing(data: dict[str, Any], indent: int | None, escaped: bool) -> None:
    document = read("x.json", json.dumps(data, indent=indent, ensure_ascii=escaped).encode("utf-8", "surrogatepass"))
    resume = read_resume(document)
    assert misquoted(resume, document) == []
    resume_json(resume)


@pytest.mark.parametrize(
    "unit",
    [
        "• Led a team of four and cut falls by 18%\n",
        "Nurse, Acme Ltd, 2019 - 2021\n",
        "plain words of a sentence. ",
        "a",
        ".",
        "-",
        "* ",
        "(",
        "1",
        "@",
        "[",
        "[a](b)",
        "__",
        "A, ",
        "\n",
        "EXPERIENCE\n",
        "- a\nb\n",
        "| ",
        "2019 - ",
        "a......",
        "<b ",
        "a.b.",
        "• x ",
    ],
)
def test_long_input_takes_little_time(unit: str) -> None:
    text = (unit * (200_000 // len(unit) + 1))[:200_000]
    for paper in (f"Jane Roe\njane@roe.example\nExperience\n{text}\nx", f"Jane Roe\n{text}"):
        took = quiet_seconds(partial(read_resume, paste(paper)), best_of=1)
        assert took < 4, unit  # quadratic is minutes


def test_the_promises_hold_something() -> None:
    path = fixture(FIXTURES[0])
    assert len(list(all_said(read_resume(read(path.name, path.read_bytes()))))) > 10


def test_several_titles_at_one_employer_keep_it() -> None:
    resume = resume_of(
        "Experience\n\nAcme Labs\nSenior Engineer, 2021 - present\n- Led four\nEngineer, 2018 - 2021\n- Built one\n"
    )
    assert [words(job.employer) for job in resume.work] == ["Acme Labs", "Acme Labs"]
    assert [words(job.title) for job in resume.work] == ["Senior Engineer", "Engineer"]


@pytest.mark.parametrize(
    ("heading", "title", "employer"),
    [
        ("Backend Engineer, Tidewrack Payments, London", "Backend Engineer", "Tidewrack Payments"),
        ("Backend Engineer, Core Payments, London", "Backend Engineer, Core Payments", None),
        ("Account Manager, Customer Success, Austin, TX", "Account Manager, Customer Success", None),
        ("Producer, Larkwing Music, Lagos", "Producer", "Larkwing Music"),
    ],
)
def test_a_firm_whose_name_ends_like_a_department_is_a_firm(heading: str, title: str, employer: str | None) -> None:
    lines = (
        f"Jane Roe\njane@roe.example\n\nExperience\n\n{heading}\nMay 2020 – Present\n- Moved 14 services in a year\n"
    )
    (job,) = read_resume(paste(lines)).work
    assert (job.title and job.title.text, job.employer.text if job.employer else None) == (title, employer)


def test_a_hyphenated_word_is_made_whole_and_quoted_as_it_stands() -> None:
    resume = resume_of(
        "Experience\nNurse, Acme Ltd, 2019 - 2021\n• Raised submis-\nsions by a third in low-\nlight wards\n"
    )
    (said,) = resume.work[0].highlights
    assert said.text == "Raised submissions by a third in low-light wards"
    assert [quote.line for quote in said.at] == [3, 4, 5]


def test_json_resume_of_the_old_schema_is_read() -> None:
    data = {
        "work": [
            {"company": "Acme", "position": "Nurse", "startDate": "2014", "endDate": 2016, "highlights": "Led four"}
        ]
    }
    (job,) = read_resume(read("x.json", json.dumps(data).encode())).work
    assert (words(job.employer), words(job.title), job.start) == ("Acme", "Nurse", Date(2014))
    assert [one.text for one in job.highlights] == ["Led four"]


def test_an_empty_document_is_an_empty_resume() -> None:
    assert read_resume(Document("x", ())) == Resume(())


@pytest.mark.parametrize("unit", [" ", "\t", "  a", "| ", ", ", "(", "–", "1 ", "A ", "a:"])
@pytest.mark.parametrize(
    "heading", ["Experience", "Languages", "Skills", "Certificates", "Education", "Projects", "Awards"]
)
def test_a_row_of_one_sign_takes_little_time_under_any_heading(heading: str, unit: str) -> None:
    """The fuzzer found 900 blanks under "Languages" that took 14 seconds."""
    row = unit * (900 // len(unit))
    for paper in (f"Jane Roe\n\n{heading}\n\nx{row}x\n", f"Jane Roe\n\n{heading}\n\n{row}\nx\n{row}y\n"):
        assert quiet_seconds(partial(read_resume, paste(paper)), best_of=1) < 1
