"""Lists, studies, dates, doubts and JSON fields at their edges: what would be read otherwise if a condition were off."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.documents import paste, read
from generator.engine.resume import read_resume
from generator.engine.resumes.dates import date_of, is_duration, period_in, without_durations
from generator.engine.resumes.doubts import doubts_of
from generator.engine.resumes.lists import paragraphs
from generator.engine.resumes.rows import LONG, rows_of
from generator.engine.resumes.studies import is_study
from generator.ground.papers import Date, Document, Job, Resume, Said
from tests.engine.papers import said, words

HEAD = "Marta Kowalska\nmarta@example.org\n"
WORK = "\nExperience\n\nWelder, Amber Yards Ltd, 2019 – 2021\n- Welded 40 frames a day\n"
MARKED = "# Marta Kowalska\nmarta@example.org\n"
MARKED_WORK = "## Experience\n### Welder, Amber Yards Ltd, 2019 – 2021\n- Welded 40 frames a day\n"


def texts(found: tuple[Said, ...]) -> list[str]:
    return [one.text for one in found]


def under(heading: str, text: str) -> Resume:
    return read_resume(paste(f"{HEAD}{WORK}\n{heading}\n\n{text}\n"))


def jobs(resume: Resume) -> list[tuple[str | None, str | None]]:
    return [(words(job.title), words(job.employer)) for job in resume.work]


# Lists


@pytest.mark.parametrize(
    ("lines", "groups"),
    [
        (["Rowing", "Chess"], 2),
        (["Rowing in eights", "and sculls"], 1),
        (["Rowing in eights", "- and sculls"], 2),
        (["Rowing in eights", "### and sculls"], 2),
        (["Rowing in eights", "", "and sculls"], 2),
        (["Rowing in eights", "**and sculls**"], 2),
        (["Swift for", "iOS"], 1),
        (["Swift for", "IoT"], 2),
        (["Python,", "SQL"], 1),
        (["Research &", "Development"], 1),
        (["Rowing and", "Chess"], 1),
        (["Welding (MIG", "TIG)"], 1),
        (["Welding (MIG)", "Cutting"], 2),
        (["Python", "tools: dbt"], 2),
        (["Python,", "tools: dbt"], 1),
    ],
)
def test_which_lines_go_on_with_the_one_before(lines: list[str], groups: int) -> None:
    assert len(paragraphs(rows_of(lines))) == groups


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Tools:\npython, sql", ["python", "sql"]),
        ("On my bench:\nPython, SQL", ["Python", "SQL"]),
        ("Python,\nsql, dbt", ["Python", "sql", "dbt"]),
        ("Python, SQL, Excel, R (basic), Go", ["Python", "SQL", "Excel", "R (basic)", "Go"]),
        ("Welding (MIG, TIG, cutting", ["Welding (MIG", "TIG", "cutting"]),
        ("Welding [MIG, TIG], Cutting", ["Welding [MIG, TIG]", "Cutting"]),
        ("Welding (MIG (thin), TIG), Cutting", ["Welding (MIG (thin), TIG)", "Cutting"]),
        ("Python) SQL, R (base, tidyverse)", ["Python) SQL", "R (base, tidyverse)"]),
        ("Python, SQL, and dbt", ["Python", "SQL", "dbt"]),
        ("Docker (basic), Data: Airflow, dbt", ["Docker (basic)", "Airflow", "dbt"]),
        ("SQL / dbt", ["SQL", "dbt"]),
        ("Languages: Go, Rust\nTools: Docker,\nTerraform", ["Go", "Rust", "Docker", "Terraform"]),
        ("Python, 2024,\nSQL", ["Python", "SQL"]),
    ],
)
def test_skills(text: str, items: list[str]) -> None:
    assert texts(under("Skills", text).skills) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("First Aid at Work, Manual Handling", ["First Aid at Work", "Manual Handling"]),
        (
            "Certified welder, passed with distinction in May",
            ["Certified welder, passed with distinction in May"],
        ),
        ("AWS Solutions Architect, 2021", ["AWS Solutions Architect, 2021"]),
        ("ISTQB: Foundation Level", ["ISTQB: Foundation Level"]),
        ("- BLS · ACLS", ["BLS", "ACLS"]),
        ("BLS; Working at height level two", ["BLS", "Working at height level two"]),
        ("- Certified Kubernetes Administrator · 2021", ["Certified Kubernetes Administrator · 2021"]),
        (
            "Scrum Master by training course; finished with honours in 2021",
            ["Scrum Master by training course; finished with honours in 2021"],
        ),
        ("AWS Solutions Architect and\nDeveloper", ["AWS Solutions Architect and Developer"]),
    ],
)
def test_certificates(text: str, items: list[str]) -> None:
    assert texts(under("Certifications", text).certificates) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Language | Level\nGerman | B2", ["German | B2"]),
        ("English · German", ["English", "German"]),
        ("English | German", ["English", "German"]),
        ("English, German\nFrench", ["English", "German", "French"]),
        ("Polish (native), English (C1, IELTS 8)", ["Polish (native)", "English (C1, IELTS 8)"]),
        ("English (fluent)\nand some German", ["English (fluent) and some German"]),
        ("- German | fluent in speech", ["German | fluent in speech"]),
        ("- German: fluent, with a diploma", ["German: fluent, with a diploma"]),
    ],
)
def test_languages(text: str, items: list[str]) -> None:
    assert texts(under("Languages", text).languages) == items


TWO = ("I row in eights on the Motława.", "I play chess against the harbour master.")


def long(size: int) -> str:
    """Two sentences of together `size` characters."""
    return f"{TWO[0]} {'On every other day of the week ' * 9}"[: size - len(TWO[1]) - 2] + f". {TWO[1]}"


@pytest.mark.parametrize(
    ("text", "count"),
    [(" ".join(TWO), 1), (long(LONG // 2), 1), (long(LONG // 2 + 1), 3), (f"- {long(LONG // 2 + 1)}", 1)],
)
def test_a_long_paragraph_is_told_by_sentences_and_a_bullet_never(text: str, count: int) -> None:
    assert len(under("Interests", text).other) == count


# Studies


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "- BSc Nursing, University of Leeds, 2016\n- Abitur, Goethe-Gymnasium Bonn, 2012",
            [["BSc", "Nursing", "University of Leeds"], ["Abitur", None, "Goethe-Gymnasium Bonn"]],
        ),
        ("BSc Nursing, 2016\n- Won the ward prize", [["BSc", "Nursing", None, "Won the ward prize"]]),
        (
            "University of Leeds, 2016\n- Chaired the physics club",
            [[None, None, "University of Leeds", "Chaired the physics club"]],
        ),
        ("GPA: 3.9\nBSc Nursing, University of Leeds, 2016", [["BSc", "Nursing", "University of Leeds"]]),
        ("BSc Nursing, University of Leeds, 2016\nGPA: 3.9", [["BSc", "Nursing", "University of Leeds", "GPA: 3.9"]]),
        ("University of Leeds\nBSc Nursing\n3 years", [["BSc", "Nursing", "University of Leeds"]]),
        ("High School Diploma, 2008", [["High School Diploma", None, None]]),
        ("BSc Nursing\nMSc Statistics", [["BSc", "Nursing", None], ["MSc", "Statistics", None]]),
        ("BSc Nursing\nUniversity of Leeds", [["BSc", "Nursing", "University of Leeds"]]),
        ("University of Leeds\nUniversity of Oslo", [[None, None, "University of Leeds"], [None, None, "University of Oslo"]]),
        ("2013 – 2016\nUniversity of Leeds\nBSc Nursing", [["BSc", "Nursing", "University of Leeds"]]),
        ("2013 – 2016\n\nBSc Nursing, University of Leeds", [["BSc", "Nursing", "University of Leeds"]]),
        ("### University of Leeds\n### BSc Nursing", [["BSc", "Nursing", "University of Leeds"]]),
        ("University of Leeds\n\nBSc Nursing\n\n2016", [["BSc", "Nursing", "University of Leeds"]]),
        ("BSc Nursing, 2016\nUniversity of Leeds", [["BSc", "Nursing", "University of Leeds"]]),
        ("BSc Nursing, University of Leeds, 2016\n\nLeeds, UK", [["BSc", "Nursing", "University of Leeds"]]),
        (
            "BSc Nursing, 2016\n\nUniversity of Oslo\nMSc Statistics, 2018",
            [["BSc", "Nursing", None], ["MSc", "Statistics", "University of Oslo"]],
        ),
        (
            "University of Leeds, 2016\n\nMSc Statistics\nUniversity of Oslo, 2018",
            [[None, None, "University of Leeds"], ["MSc", "Statistics", "University of Oslo"]],
        ),
        ("University of Leeds, Leeds, UK\nBSc Nursing, 2016", [["BSc", "Nursing", "University of Leeds"]]),
        ("Lincoln College, TX\nBSc Nursing, 2015", [["BSc", "Nursing", "Lincoln College"]]),
        ("University of Leeds\nBSc School of Nursing, 2016", [["BSc", None, "University of Leeds"]]),
        ("University of Leeds\nSchool of Nursing BSc, 2016", [["BSc", None, "University of Leeds"]]),
        ("BSc University of Leeds, 2016", [["BSc", None, "University of Leeds"]]),
        ("Leeds College BSc Nursing, 2016", [["BSc", "Nursing", "Leeds College"]]),
        ("Nursing BSc, University of Leeds, 2016", [["BSc", "Nursing", "University of Leeds"]]),
        ("GCSEs, Maplewood, 2010", [["GCSEs", None, "Maplewood"]]),
        ("BSc, University of Leeds, 2016", [["BSc", None, "University of Leeds"]]),
        ("BSc, Nursing, University of Leeds, 1st", [["BSc", "Nursing", "University of Leeds", "1st"]]),
        ("BSc Nursing, University of Leeds, Distinction", [["BSc", "Nursing", "University of Leeds", "Distinction"]]),
    ],
)  # fmt: skip
def test_studies(text: str, found: list[list[str | None]]) -> None:
    have = under("Education", text).education
    assert [
        [words(one.study_type), words(one.area), words(one.institution), *texts(one.notes)] for one in have
    ] == found


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("BSc Nursing, 2016, University of Leeds", [(None, 2016)]),
        ("Nursing course, 2016\nWelding course, 2018", [(None, 2016), (None, 2018)]),
        ("2013 – 2016\nUniversity of Leeds\nBSc Nursing", [(2013, 2016)]),
        ("University of Leeds\nBSc Nursing, 2013 – 2016\nGrade: 1.3", [(2013, 2016)]),
        ("- Nursing course\n- Welding course", [(None, None), (None, None)]),
        ("### Nursing\n\n### Welding", [(None, None), (None, None)]),
    ],
)
def test_when_each_study_was(text: str, spans: list[tuple[int | None, int | None]]) -> None:
    have = under("Education", text).education
    assert [(one.start and one.start.year, one.end and one.end.year) for one in have] == spans


def test_prose_among_studies_is_a_note_of_the_one_before() -> None:
    prose = "A course on wards and in theatres, " + "with weeks of nights and of days and of both, " * 4 + "for all."
    (study,) = under("Education", f"BSc Nursing, University of Leeds, 2016\n\n{prose}").education
    assert (words(study.institution), texts(study.notes)) == ("University of Leeds", [prose])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("BSc Nursing, University of Leeds", True),
        ("BSc Nursing", False),
        ("University of Leeds", False),
        ("Welder", False),
    ],
)
def test_a_study_names_a_degree_and_a_school(text: str, found: bool) -> None:
    assert is_study(text) is found


# Dates


@pytest.mark.parametrize(
    ("text", "start", "end", "current", "single"),
    [
        ("2018 – 2019, again May – August 2020", Date(2018), Date(2019), False, False),
        ("May – August 2018, again 2019 – 2020", Date(2018, 5), Date(2018, 8), False, False),
        ("05/49 - 06/50", Date(2049, 5), Date(1950, 6), False, False),
        ("2020–20", Date(2020), Date(2020), False, False),
        ("2010-12", Date(2010), Date(2012), False, False),
        ("2012-09", None, Date(2012, 9), False, True),
        ("June 2020, then July 2021", None, Date(2021, 7), False, True),
        ("since June 2020", Date(2020, 6), None, True, False),
        ("2020 to present", Date(2020), None, True, False),
        ("06/21 - 07/22", Date(2021, 6), Date(2022, 7), False, False),
    ],
)
def test_a_span_is_open_closed_or_a_single_date(
    text: str, start: Date | None, end: Date, current: bool, single: bool
) -> None:
    have = period_in(text)
    assert have is not None
    assert (have.start, have.end, have.current, have.single) == (start, end, current, single)


@pytest.mark.parametrize("text", ["May", "Room 18", "2 x 18", "Sept"])
def test_half_a_date_is_none(text: str) -> None:
    assert date_of(text) is None


def test_only_prose_is_too_long_for_dates() -> None:
    assert period_in("2019 – 2021 ".ljust(LONG, "x")) is not None
    assert period_in("2019 – 2021 ".ljust(LONG + 1, "x")) is None
    assert without_durations("Acme (2 years)") == "Acme          "
    assert without_durations("(2 years)".ljust(LONG, "x")) == " " * 9 + "x" * (LONG - 9)
    assert is_duration("2 years, as was said to everyone who asked for it") is False


# Doubts


def of_job(job: Job) -> list[tuple[str, int | None, dict[str, str]]]:
    more = Job(said("Welder", 9), said("Acme Ltd", 9), dates=said("2019", 9), highlights=(said("Welded", 9),))
    resume = Resume((), name=said("Ana Díaz"), work=(job, more))
    return [(one.key, one.line, dict(one.values)) for one in doubts_of(resume)]


def posted(title: str | None, employer: str | None, dates: str | None = "2019 – 2021", *lines: str) -> Job:
    parts = [said(text, line) if text else None for line, text in enumerate((title, employer, dates), 4)]
    return Job(parts[0], parts[1], dates=parts[2], highlights=tuple(map(said, lines)))


@pytest.mark.parametrize(
    ("job", "doubt"),
    [
        (posted(None, None, "2019 – 2021", "Led four"), ("no_title", 6, "2019 – 2021")),
        (posted(None, None), None),
        (posted(None, None, None, "Led four"), None),
        (posted(None, "Acme Ltd"), ("no_title", 5, "Acme Ltd")),
        (posted("Welder", None), ("no_employer", 4, "Welder")),
        (posted("Senior Zorb", None), ("no_employer", 4, "Senior Zorb")),
        (posted("Sabbatical", None), None),
        (posted("Sabbatical", None, None), ("no_dates", 4, "Sabbatical")),
        (posted("Welder", "Acme Ltd", None), ("no_dates", 4, "Welder")),
        (posted("Welder", "Acme Ltd", "2019 – 2021", "Led four"), None),
    ],
)
def test_what_is_missing_of_a_job_is_doubted(job: Job, doubt: tuple[str, int, str] | None) -> None:
    assert of_job(job) == ([(doubt[0], doubt[1], {"shown": doubt[2]})] if doubt else [])


@pytest.mark.parametrize(
    ("title", "employer", "doubted"),
    [
        ("Acme Ltd", "Stock Lead", True),
        ("Acme Ltd", "Leeds Bank", True),
        ("Senior Zorb", "Bar Manager", True),
        ("Keeper Zorb", "Quillon", True),
        ("Senior Zorb", "Quillon", False),
        ("Zorb", "hospital", False),
        ("Welder", "Quillon", False),
        ("Welder", "Salisbury Student", False),
        ("Zorb", "Acme Ltd", False),
    ],
)
def test_which_is_the_title_is_doubted_where_words_do_not_tell(title: str, employer: str, doubted: bool) -> None:
    found = [("which", 4, {"title": title, "employer": employer})] if doubted else []
    assert of_job(posted(title, employer)) == found


@pytest.mark.parametrize(
    ("start", "end", "current", "doubted"),
    [
        (Date(2022), Date(2019), False, True),
        (Date(2020, 5), Date(2020, 3), False, True),
        (Date(2020, 3), Date(2020, 5), False, False),
        (Date(2020), Date(2020), False, False),
        (Date(2020, 5), Date(2020, 5), False, False),
        (Date(2020), Date(2020, 5), False, False),
        (Date(2022), Date(2019), True, False),
        (Date(2022), None, False, False),
        (None, Date(2019), False, False),
    ],
)
def test_a_job_that_ends_before_it_starts_is_doubted(
    start: Date | None, end: Date | None, current: bool, doubted: bool
) -> None:
    job = Job(said("Welder", 4), said("Acme Ltd", 4), start=start, end=end, current=current, dates=said("2022", 4))
    assert [key for key, _, _ in of_job(job)] == (["backwards"] if doubted else [])


def test_lines_of_any_kind_of_job_are_enough_and_five_doubts_are() -> None:
    good = Job(dates=said("2019"), title=said("Welder"), employer=said("Acme Ltd"))
    nobody = Resume((), name=said("Ana Díaz"))
    for job in (replace(good, summary=(said("A yard."),)), replace(good, highlights=(said("Welded"),))):
        for one in (replace(nobody, work=(job,)), replace(nobody, projects=(job,)), replace(nobody, volunteer=(job,))):
            assert doubts_of(one) == ()
    bare = Resume((), work=(posted("Welder", None),) * 9)
    assert [one.key for one in doubts_of(bare)] == ["no_name", "no_highlights"] + ["no_employer"] * 3


# JSON


def of_json(**data: Any) -> Resume:
    return read_resume(read("resume.json", json.dumps({"basics": {}, **data}, ensure_ascii=False).encode()))


@pytest.mark.parametrize(
    ("basics", "url", "links"),
    [
        ({"website": "https://a.example"}, "https://a.example", []),
        ({"url": "https://a.example", "website": "https://b.example"}, "https://a.example", []),
        ({"profiles": {"network": "GitHub", "username": "ana"}}, None, [("GitHub", "ana")]),
        ({"profiles": [{"url": "a.example/ana", "username": "ana"}, "ana"]}, None, [("", "a.example/ana")]),
        ({"profiles": "ana", "name": 7}, None, []),
        ("Ana", None, []),
    ],
)
def test_the_links_of_a_json_resume(basics: Any, url: str | None, links: list[tuple[str, str]]) -> None:
    found = of_json(basics=basics)
    assert (words(found.url), [(one.network, one.url.text) for one in found.profiles]) == (url, links)


@pytest.mark.parametrize(
    ("entry", "job"),
    [
        ({"name": "Acme", "company": "Quillon"}, [None, "Acme", None, False, [], []]),
        ({"company": "Quillon", "title": "Cook"}, ["Cook", "Quillon", None, False, [], []]),
        ({"position": "Cook", "title": "Chef"}, ["Cook", None, None, False, [], []]),
        ({"name": "Acme", "startDate": "2019"}, [None, "Acme", "2019", True, [], []]),
        ({"name": "Acme", "endDate": "2019"}, [None, "Acme", "2019", False, [], []]),
        ({"name": "Acme", "startDate": "2019", "endDate": "now"}, [None, "Acme", "2019 – now", True, [], []]),
        ({"name": "Acme", "highlights": [{"text": "Led four"}, {}, 7, ""]}, [None, "Acme", None, False, [], ["Led four"]]),
        ({"name": "Acme", "summary": ["A yard.", 7, "", "Of 900."]}, [None, "Acme", None, False, ["A yard.", "Of 900."], []]),
        ({"name": "", "position": None, "highlights": []}, None),
    ],
)  # fmt: skip
def test_a_job_of_a_json_resume(entry: dict[str, Any], job: list[Any] | None) -> None:
    have = [
        [
            words(one.title),
            words(one.employer),
            words(one.dates),
            one.current,
            texts(one.summary),
            texts(one.highlights),
        ]
        for one in of_json(work=entry).work
    ]
    assert have == ([job] if job else [])


def test_voluntary_posts_and_projects_of_a_json_resume() -> None:
    found = of_json(
        volunteer=[{"organisation": "Rowing Club"}, {"organization": "Chess Club", "organisation": "x"}, {"name": "x"}],
        projects=[
            {"name": "Tidegraph", "startDate": "2019", "endDate": "2021-05"},
            {"name": "Fogbell", "startDate": "2019", "endDate": " Ongoing "},
            {"name": "Lamp", "startDate": 2019, "endDate": 2020},
            {"description": ""},
        ],
        education=[{"institution": "Leeds", "score": "4.5"}, {"area": ""}, "Oslo"],
    )
    assert [words(one.employer) for one in found.volunteer] == ["Rowing Club", "Chess Club"]
    assert [(words(one.title), one.start, one.end, one.current) for one in found.projects] == [
        ("Tidegraph", Date(2019), Date(2021, 5), False),
        ("Fogbell", Date(2019), None, True),
        ("Lamp", Date(2019), Date(2020), False),
    ]
    assert [(words(one.institution), texts(one.notes)) for one in found.education] == [("Leeds", ["4.5"])]


def test_the_lists_of_a_json_resume() -> None:
    found = of_json(
        skills=[{"name": "Code", "keywords": []}, {"keywords": ["Go"]}, {"level": "x"}, 7, "SQL"],
        languages=[{"language": "Polish", "name": "x"}, {"name": "Dutch", "fluency": "A1", "level": "x"}, {"level": "C1"}],
        certificates={"name": "BLS", "title": "x"},
        awards=[{"awarder": "Guild"}, {"title": "Torch", "awarder": "Guild", "publisher": "x"}, {"summary": "For a seam."}],
        publications=[{"name": "On Seams"}],
        interests=[{"keywords": ["chess"]}],
    )  # fmt: skip
    assert texts(found.skills) == ["Code", "Go", "SQL"]
    assert texts(found.languages) == ["Polish", "Dutch (A1)"]
    assert texts(found.certificates) == ["BLS"]
    assert texts(found.other) == ["Guild", "Torch, Guild", "For a seam.", "On Seams", "chess"]
    assert texts(of_json(languages={"language": "Polish", "fluency": "C2"}).languages) == ["Polish (C2)"]
    assert texts(of_json(languages="Polish").languages) == []


# The whole


def test_a_paper_of_no_lines_is_an_empty_resume() -> None:
    assert read_resume(Document("empty.txt", ())) == Resume(())


def test_a_signature_is_no_head() -> None:
    text = f"Marta Kowalska\nWelder\n\nContact\nmarta.kowalska@example.org\n{WORK}\nDeclaration\nAll is true.\n"
    found = read_resume(paste(f"{text}Marta Kowalska\n"))
    assert [words(one) for one in (found.name, found.label, found.email)] == [
        "Marta Kowalska",
        "Welder",
        "marta.kowalska@example.org",
    ]


def test_a_project_that_a_skill_names_is_no_head() -> None:
    found = read_resume(paste(f"Skills\nTide charts, Python\n\nProjects\nTide Charts\n- Drew 40 harbours\n{WORK}"))
    assert [words(one.title) for one in found.projects] == ["Tide Charts"]
    assert jobs(found) == [("Welder", "Amber Yards Ltd")]


@pytest.mark.parametrize("name", ["Bo Li", "Marta Anna Kowalska", "Ana Maria Silva Santos"])
def test_a_name_under_a_side_column(name: str) -> None:
    mail = f"{name.lower().replace(' ', '.')}@example.org"
    found = read_resume(paste(f"Contact\n{mail}\nSkills\nWelding, Cutting\nArc\n{name}\nWelder\n{WORK}"))
    assert [words(found.name), words(found.label), words(found.email)] == [name, "Welder", mail]
    assert (texts(found.skills), jobs(found)) == (["Welding", "Cutting", "Arc"], [("Welder", "Amber Yards Ltd")])


@pytest.mark.parametrize(
    ("mail", "name", "skills"),
    [
        ("marta.kowalska@welding.example", "Marta Kowalska", ["Welding"]),
        ("carl.ruiz@example.org", "Carl Ruiz", ["C", "R"]),
    ],
)
def test_a_skill_that_the_mail_holds_is_no_name(mail: str, name: str, skills: list[str]) -> None:
    found = read_resume(paste(f"Contact\n{mail}\nSkills\n{'   '.join(skills)}\n{name}\nWelder\n{WORK}"))
    assert (words(found.name), texts(found.skills)) == (name, skills)


def test_a_firm_of_ones_own_is_no_head() -> None:
    text = (
        "Contact\nmarta@kowalska-welding.example\n\nExperience\n\nKowalska Welding\nWelder\n2019 – 2021\n- Welded 40\n"
    )
    assert jobs(read_resume(paste(text))) == [("Welder", "Kowalska Welding")]


@pytest.mark.parametrize(
    ("section", "feats", "other"),
    [
        ("## Proud of\n- Built a dinghy in oak\n- Saved a barge\n", ["Built a dinghy in oak", "Saved a barge"], []),
        ("## Out of hours\n- Built a dinghy in oak\n", [], ["Built a dinghy in oak"]),
        ("## Out of hours\n- Built a dinghy in oak\n- Chess\n", [], ["Built a dinghy in oak", "Chess"]),
        ("## Activities\n- Led a crew of nine\n- Built a dinghy\n", [], ["Led a crew of nine", "Built a dinghy"]),
    ],
)
def test_achievements_are_known_by_most_of_their_verbs(section: str, feats: list[str], other: list[str]) -> None:
    found = read_resume(paste(MARKED + MARKED_WORK + section))
    assert [line for job in found.projects for line in texts(job.highlights)] == feats
    assert texts(found.other) == other


ON = "- Welded 40 frames a day\n"


@pytest.mark.parametrize(
    ("text", "found", "place"),
    [
        ("Gdańsk, May 2021\n\nWelder, Amber Yards Ltd, 2019 – 2021\n", [("Welder", "Amber Yards Ltd")], None),
        ("The keeper of the lamp at the north light, 2019 – 2021\n", [("The keeper of the lamp at the north light", None)], None),
        ("Quillon\n2019 – 2021\n", [(None, "Quillon")], None),
        ("Quillon | 2019\n", [(None, "Quillon")], None),
        ("Gdańsk, Poland\nWelder, 2019 – 2021\nAmber Yards Ltd\n", [("Welder", "Amber Yards Ltd")], "Gdańsk, Poland"),
        ("Gdańsk, Poland\nAmber Yards Ltd, 2019 – 2021\nWelder\n", [("Welder", "Amber Yards Ltd")], "Gdańsk, Poland"),
        ("Gdańsk, Poland\nAmber Yards Ltd\nWelder\n2019 – 2021\n", [("Welder", "Amber Yards Ltd")], "Gdańsk, Poland"),
        ("• Gdańsk, Poland\n2019 – 2021\nWelder, Amber Yards Ltd\n", [("Welder", "Amber Yards Ltd")], "Gdańsk, Poland"),
        ("Welder, Amber Yards Ltd, 2019\n", [("Welder", "Amber Yards Ltd")], None),
    ],
)  # fmt: skip
def test_where_jobs_without_a_heading_start(
    text: str, found: list[tuple[str | None, str | None]], place: str | None
) -> None:
    have = read_resume(paste(HEAD + text + ON))
    assert (words(have.name), jobs(have), words(have.location)) == ("Marta Kowalska", found, place)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Welder\n2019 – 2021\n", [("Welder", None)]),
        ("2019 – 2021\nWelder, Amber Yards Ltd\n", [("Welder", "Amber Yards Ltd")]),
    ],
)
def test_a_name_right_over_a_job_stays_the_name(text: str, found: list[tuple[str | None, str | None]]) -> None:
    have = read_resume(paste(f"Marta Kowalska\n{text}{ON}"))
    assert (words(have.name), jobs(have)) == ("Marta Kowalska", found)


def test_a_sentence_right_over_the_dates_of_a_job_is_summary() -> None:
    prose = "I have welded ships and barges in two yards."
    have = read_resume(paste(f"{HEAD}{prose}\n2019 – 2021\nWelder, Amber Yards Ltd\n{ON}"))
    assert (texts(have.summary), jobs(have)) == ([prose], [("Welder", "Amber Yards Ltd")])


def test_jobs_under_a_heading_that_no_table_knows() -> None:
    told = "2019 – 2021\nWelder, Amber Yards Ltd"
    text = f"{MARKED}## Skills\nWelding\n## My story so far\n{told}\n{ON}## Languages\nPolish\n## Interests\nChess\n"
    found = read_resume(paste(text))
    assert (jobs(found), texts(found.skills)) == ([("Welder", "Amber Yards Ltd")], ["Welding"])
    assert (texts(found.languages), texts(found.other)) == (["Polish"], ["Chess"])


def test_jobs_in_the_head_though_an_unknown_section_follows() -> None:
    text = f"{MARKED}Welder, Amber Yards Ltd, 2019 – 2021\n{ON}## Skills\nCutting\n## Boats\nA dinghy\n## Languages\nPolish\n"
    found = read_resume(paste(text))
    assert (jobs(found), texts(found.other)) == ([("Welder", "Amber Yards Ltd")], ["A dinghy"])
    assert (texts(found.skills), texts(found.languages)) == (["Cutting"], ["Polish"])


WEEK = (
    "Every week of term there were groups of BSc students from the University of Gdańsk, with"
    " questions on waves and on tides, on charts and on lamps, on oak, steel."
)


@pytest.mark.parametrize(
    "line",
    [
        "Taught BSc students at the University of Gdańsk",
        "- BSc tutorials at the University of Gdańsk for 40 students",
        WEEK,
    ],
)
def test_a_line_of_a_tutor_is_no_study(line: str) -> None:
    found = read_resume(paste(f"{HEAD}\nTutor, Amber Training Ltd, 2019 – 2021\n{line}\n- Marked 90 essays\n"))
    assert (jobs(found), found.education) == ([("Tutor", "Amber Training Ltd")], ())
    assert len(WEEK) == 160


def test_a_tutor_of_bachelors_is_a_job() -> None:
    text = f"{HEAD}\nTutor of BSc students, University of Gdańsk, 2019 – 2021\n- Taught 40\n\nWelder, Amber Ltd, 2017 – 2019\n{ON}"
    found = read_resume(paste(text))
    assert jobs(found) == [("Tutor of BSc students", "University of Gdańsk"), ("Welder", "Amber Ltd")]
    assert found.education == ()


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        (f"{HEAD}I weld ships and barges in Gdańsk.\n{WORK}", ["I weld ships and barges in Gdańsk."]),
        (f"{HEAD}Passionate about ships and barges\n{WORK}", []),
        (f"{HEAD}\nSummary\n\nWelder of ships\n\nReader of drawings\n{WORK}", ["Welder of ships", "Reader of drawings"]),
        (f"{HEAD}\nSummary\n- Welder of ships\n- Reader of drawings\n{WORK}", ["Welder of ships", "Reader of drawings"]),
        (
            f"{MARKED}## Summary\nWelder of ships\n### Looking for a yard near Gdynia\n{MARKED_WORK}",
            ["Welder of ships", "Looking for a yard near Gdynia"],
        ),
    ],
)  # fmt: skip
def test_the_sentences_of_the_summary(text: str, summary: list[str]) -> None:
    assert texts(read_resume(paste(text)).summary) == summary


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("### Welder", [("Welder", None)]),
        ("### Amber Yards Ltd", [(None, "Amber Yards Ltd")]),
        ("### 2019 – 2021", [(None, None)]),
        ("", []),
    ],
)
def test_a_job_has_at_least_a_title_an_employer_or_dates(
    heading: str, found: list[tuple[str | None, str | None]]
) -> None:
    have = read_resume(paste(f"{MARKED}## Experience\n{heading}\n{ON}"))
    assert jobs(have) == found
    assert [texts(job.highlights) for job in (*have.work, *have.projects)] == [["Welded 40 frames a day"]]


def test_tools_of_a_voluntary_post_are_skills() -> None:
    found = under("Volunteering", "Coach, Rowing Club, 2018 – present\n- Coached 12 juniors\nTools: Python, Excel")
    assert texts(found.skills) == ["Python", "Excel"]
