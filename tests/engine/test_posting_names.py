"""Whose posting it is, as pages of real employers say it in passing; and the words that look like a name and are none."""

from __future__ import annotations

import pytest

from generator.documents import paste
from generator.engine.posting import read_posting
from tests.engine.papers import words

ABOUT = "\n\nWhat you will do\n- Keep the models in order\n- Write tests\n"


def company(text: str) -> str | None:
    return words(read_posting(paste(text + ABOUT)).company)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Data Engineer, dbt (Reporting) at Harrow Ferries\n\nLocation: Leeds", "Harrow Ferries"),
        ("Data Engineer at easyFerry Holidays\n\nLocation: Leeds", "easyFerry Holidays"),
        ("Job details for Data Engineer at Harrow Ferries", "Harrow Ferries"),
        ("Data Engineer at Ferries on Tap\nLocation: Leeds", "Ferries on Tap"),
        (
            "Data Engineer\n\nHarrow is one of the north's leading transport and ferry companies, with 900 people.",
            "Harrow",
        ),
        (
            "Data Engineer\n\nHarrow Ferries, founded in 2001, is a pioneering organization in the north.",
            "Harrow Ferries",
        ),
        ("Data Engineer\n\nHarrow Labs is a premier technology studio operating at the edge.", "Harrow Labs"),
        ("Data Engineer\n\nHarrow Labs is Europe's fastest growing engineering consultancy.", "Harrow Labs"),
        ("Data Engineer\n\nOverview\n\nHarrow is the all-in-one booking platform for ferries.", "Harrow"),
        (
            "Data Engineer\n\nHarrow is the all-in-one booking platform for ferries, crews and harbours all over the north.",
            "Harrow",
        ),
        ("Data Engineer\n\nHarrow Ferries is strengthening its data foundation.", "Harrow Ferries"),
        ("Data Engineer\n\nThe Harrow Group is fully committed to safety.", "The Harrow Group"),
        ("Data Engineer\n\nThe post is remote.\n\nHarrow is an Equal Opportunity Employer", "Harrow"),
        ("Data Engineer\n\nReady to join the Data department at Harrow Ferries? Read on.", "Harrow Ferries"),
        ("Data Engineer\n\nWe help everyone at Harrow to do their best work.", "Harrow"),
        ("Data Engineer\n\nAt 1HARROW5°, we build boats.", "1HARROW5°"),
        (
            "Data Engineer\n\nHarrow is looking for people. Our promise to our clients, our crew and ourselves is care.",
            "Harrow",
        ),
        ("Business (Business) Data Engineer\n\nHarrow Ferries is looking for a Data Engineer.", "Harrow Ferries"),
        ("Four Harrows, a leader in ferries, is looking for a Data Engineer.", "Four Harrows"),
        ("Data Engineer at harrow\n\nAbout harrow\nharrow is a dynamic consulting firm.", "harrow"),
        ("# Data Engineer\n\n## About tema\n\ntema is rebuilding energy trading to be fair.", "tema"),
        ("Data Engineer\n\nharrowx seeks a Data Engineer to develop things.", "harrowx"),
        (
            "Data Engineer\n\nThe data team shapes how Harrow adopts tools. Our goal is a data culture at Harrow.\n\n"
            "Transform data from Harrow's systems.\n\nKeep up Harrow's glossary of terms.",
            "Harrow",
        ),
        (
            "Harrow Ferries\n\nCompany\nAbout us\n\nData Engineer\n\nHarrow Ferries is looking for a Data Engineer.",
            "Harrow Ferries",
        ),
        ("Data Engineer\n\nWrite to jobs@harrow.example. Harrow Academy trains you. Harrow pays.", "Harrow"),
        ("Data Engineer\n\nHarrow carries people. Read on at https://careers.harrow.example/jobs", "Harrow"),
        (
            "OPEN POSITIONS\n\nHar/Crete Ready Mix is currently looking for talented people to join our team.",
            "Har/Crete Ready Mix",
        ),
        (
            "Building Foreman\n\nHarrow Structures offers many great benefits such as health insurance.",
            "Harrow Structures",
        ),
        (
            "Assistant\n\nThe Harrow Digital Service (HDS) helps.\n\nHDS is an equal opportunity employer.",
            "Harrow Digital Service",
        ),
        ("Assistant\n\nHDS is an equal opportunity employer (HDS).", "HDS"),
        ("UX Researcher\nUtrecht / Product & Design / Full-time\n\nHoi! We're Harrow 👋", "Harrow"),
        ("To: undisclosed-recipients\nSubject: Tax Associate\n\nHarrow is looking for a Tax Associate.", "Harrow"),
        (
            "WE ARE HIRING!!!\n\nSan Lorenzo Medical Center\nHarrow City, Mill Province\n\nLABORATORY TECHNICIAN",
            "San Lorenzo Medical Center",
        ),
        ("© Harrow Payments Limited 2023\nData Engineer", "Harrow Payments Limited"),
    ],
)
def test_a_name_said_in_passing(text: str, name: str) -> None:
    assert company(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Senior Data Engineer, Product, Payments\n\nYou join the Payments team. The Payments team builds.",
        "Data Engineer\n\nCompany Culture\n\n- Open doors",
        "Data Engineer\n\nCompany Context\n\nA platform for small firms.",
        "Data Engineer\n\nWhy Apply?\n- Good pay",
        "Data Engineer\n\nCompany: A project-based consultancy firm specialising in data",
        "Join the Software Center of Excellence of the group as a Data Engineer.",
        "Data Engineer\n\nTelemetry Acceleration Tribe is evolving.",
        "Data Engineer\n\nTeaching counts. Read https://teaching.blog.gov.uk and https://teaching-jobs.service.gov.uk",
        "Designer\n\nAn opportunity in the Teaching Jobs team. Teaching Jobs is now the largest source of jobs.",
        "Manager, Pricing Information Systems\n\nYou report to the head of pricing.",
        "Planner\n\nWorks with others. Identifies needs that supply cannot meet.",
        "Data Engineer\n\nBased in Leeds (Hybrid)",
        "Data Engineer\n\nOne of our clients, a leader in ferries, is looking for help.",
        "Data Engineer\n\nOur clients are looking for a Data Engineer.",
        "Data Engineer at scale\n\nWork with data at scale.",
        "Data Engineer\n\nabout the role\nthe role is new.",
        # A tool is spoken of as often as an employer is, but as of a tool.
        "Data Engineer\n\nExperience with Snowfall is a must. Models at Snowfall are daily. You know all of Snowfall's tasks. Snowfall tests. Snowfall docs.",
    ],
)
def test_no_name(text: str) -> None:
    assert company(text) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Business Intelligence (BI) Developer\n\nHarrow Ferries seeks help.", "Business Intelligence (BI) Developer"),
        ("About The Role\n\nThe Senior Data and Analytics Engineer leads the design of models for the whole of the firm and its crews, day by day.", "Senior Data and Analytics Engineer"),
        ("Up to £85,000\n\nA provider of ferries grows, as they seek a Data Engineer to lead the build.", "Data Engineer"),
        ("Who are we looking for?\nAn Analytics Engineer to join the data team.", "Analytics Engineer"),
        ("We're looking for a structured and solution-oriented Analytics Engineer to join us.", "Analytics Engineer"),
        ("We’re looking for an experienced Senior Business Intelligence (BI) Analyst to join our team.", "Senior Business Intelligence (BI) Analyst"),
        ("Key Responsibilities of the Data Engineer:\n- Build", "Data Engineer"),
    ],
)  # fmt: skip
def test_a_title_said_in_passing(text: str, title: str) -> None:
    assert words(read_posting(paste(text + ABOUT)).title) == title


def test_a_title_alone_on_its_line_far_down() -> None:
    prose = "We carry two million people a year between the islands and the coast, and each of them counts on a ferry that is on time, clean and safe."
    found = read_posting(paste(f"Harrow Ferries\n\n{prose}\n\n{prose}\n\nSenior Data Engineer\n\n{prose}"))
    assert words(found.title) == "Senior Data Engineer"


def test_who_posts_on_a_network_is_not_what_is_sought() -> None:
    found = read_posting(
        paste(
            "Ana Lee\n • 2nd\nHead of People, North @ Harrow | Building teams\n1w • Edited •\n\nFollow\n\n"
            "My team at Harrow is growing and I'm looking for an HR Business Partner to be based in Leeds.\n\nWhat I'm looking for:\n✅ 6+ years in HR"
        )
    )
    assert (words(found.title), words(found.company)) == ("HR Business Partner", "Harrow")


def test_the_mark_that_a_post_is_for_everybody_tells_its_title() -> None:
    text = "Kleine Linde – Kindergarten\nJobs\n\nTeacher / Educator (m/f/d), English-speaking, full time or part time, thirty to thirty-nine hours,\nfor our group in the north of the town, starting on the first of September or earlier"
    assert words(read_posting(paste(text)).title) == "Teacher / Educator"


def test_the_mark_in_a_sentence_tells_the_title_after_as() -> None:
    text = "Do you want to help?\nMake a difference with us and add to our success as:  Intern Data & Analytics (m/f/d) .\n\nYour impact:\nAs an  Intern Data & Analytics (m/f/d) , you help."
    assert words(read_posting(paste(text)).title) == "Intern Data & Analytics"


def test_the_mark_in_a_sentence_tells_the_title_of_a_link() -> None:
    text = "Open Position at the Harrow Team\n\nThe Department is opening a position for a [Systems Engineer / DevOps Engineer (m/f/d)](https://harrow.example/jobs/7), bridging all."
    assert words(read_posting(paste(text)).title) == "Systems Engineer / DevOps Engineer"


def test_rows_with_two_columns_of_letters_are_rows() -> None:
    rows = (
        "Secure knowledge of the curriculum for the whole of the subject\tE\tA/I",
        "Able to manage behaviour by a system for the whole of the school\tE\tI/R",
        "Experience of work with learners of the language\tD\tA",
    )
    found = read_posting(paste("Teacher\n\nPerson specification\n\nQualified Teacher Status\tE\tA\n" + "\n".join(rows)))
    assert [(ask.said.text.split()[0], ask.must) for ask in found.asks] == [
        ("Qualified", True),
        ("Secure", True),
        ("Able", True),
        ("Experience", False),
    ]


def test_an_address_with_and_for_an_ampersand() -> None:
    assert company("COOK - Salt & Vine, Harrow\n\nWrite to kitchen@saltandvine.example") == "Salt & Vine"


def test_a_bullet_elsewhere_does_not_loosen_a_list_without_bullets() -> None:
    text = "Welder\n\nSkills\n+ show more\n\nMinimum Qualifications:\nHigh school diploma or GED\nUse of a lathe\n\nPreferred:\nA second language\n"
    found = read_posting(paste(text))
    assert {("High school diploma or GED", True), ("Use of a lathe", True), ("A second language", False)} <= {
        (ask.said.text, ask.must) for ask in found.asks
    }


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("For questions about the job, contact:\nWard Manager\nGemma Tatters\ngemma@harrow.example\n01632 960418", "Gemma Tatters"),
        ("Please send a cover letter and résumé to the attention of:\n\n        Dr. Marguerite Shaw\n        Head of Collections", "Dr. Marguerite Shaw"),
        ("Nurses work with:\nGemma Tatters\nOn the ward", None),
        ("Please contact:\nWard Office\nHarrow Lane\nGemma Tatters", None),
    ],
)  # fmt: skip
def test_a_person_on_the_line_after(foot: str, name: str | None) -> None:
    assert (
        words(
            read_posting(paste(f"Nurse\n\nHarrow Hospital seeks a Nurse.\n\n{foot}\n\nHow it goes on")).hiring_manager
        )
        == name
    )
