"""Jobs told in sentences, dates that a margin breaks, names on two lines: what each reading needs, and what stops it."""

from __future__ import annotations

import pytest

from generator.documents import paste
from generator.engine.resume import read_resume
from generator.ground.papers import Date, Resume
from tests.engine.papers import words


def read(text: str) -> Resume:
    return read_resume(paste(text))


def jobs(resume: Resume) -> list[tuple[str | None, str | None, Date | None, Date | None, bool]]:
    return [(words(one.title), words(one.employer), one.start, one.end, one.current) for one in resume.work]


TOLD = """Rommel Catacutan
rommel@example.com

I am a cook with nine years in kitchens.

Since July 2022 I have been working as Chef de Partie at Kusina ni Lola, a restaurant in Leeds. I lead three cooks.

From February 2019 to March 2022 I was a Commis Chef at Al Waha Pearl Hotel in Dubai.

My first job was Kitchen Helper at Mang Teroy Grill, from 2015 to 2017.

I like the sea.
"""


def test_jobs_in_sentences_are_jobs_and_the_rest_stays_the_summary() -> None:
    resume = read(TOLD)
    assert jobs(resume) == [
        ("Chef de Partie", "Kusina ni Lola", Date(2022, 7), None, True),
        ("Commis Chef", "Al Waha Pearl Hotel", Date(2019, 2), Date(2022, 3), False),
        ("Kitchen Helper", "Mang Teroy Grill", Date(2015), Date(2017), False),
    ]
    assert [one.text for one in resume.work[0].highlights] == ["I lead three cooks."]
    assert [one.text for one in resume.summary] == ["I am a cook with nine years in kitchens.", "I like the sea."]
    assert words(resume.work[0].dates) == "Since July 2022"


def test_every_part_is_quoted_from_its_line() -> None:
    resume = read(TOLD)
    for job in resume.work:
        for said in (job.title, job.employer, job.dates):
            assert said
            assert all(quote.text in resume.lines[quote.line - 1] for quote in said.at)


@pytest.mark.parametrize(
    "sentence",
    [
        "I was a Commis Chef at Al Waha Pearl Hotel.",
        "In 2019 I was at Al Waha Pearl Hotel.",
        "In 2019 I was keen on cooking at home.",
        "From 2019 to 2021 I was happy at Al Waha.",
    ],
    ids=["no dates", "no title", "no employer", "a feeling, no title"],
)
def test_a_sentence_that_lacks_a_part_is_no_job(sentence: str) -> None:
    assert (
        read(f"Ana Lee\nana.lee@example.com\n\nI cook for a living and have done so for years.\n{sentence}\n").work
        == ()
    )


def test_a_date_of_its_own_over_the_sentence_that_names_the_job() -> None:
    resume = read(
        "Ana Lee\nana@example.com\n\nExperience\n\n2019-06 to now\nI work as a Long Haul Driver for Prairie Transport Ltd. I pull"
        " reefers to Ontario.\n\n2015-09 to 2019-05\nI was a Delivery Driver at Wilk & Sons in Red Deer.\n"
    )
    assert jobs(resume) == [
        ("Long Haul Driver", "Prairie Transport Ltd", Date(2019, 6), None, True),
        ("Delivery Driver", "Wilk & Sons", Date(2015, 9), Date(2019, 5), False),
    ]
    assert [one.text for one in resume.work[0].highlights] == ["I pull reefers to Ontario."]


def test_sentences_under_a_heading_of_work() -> None:
    resume = read(
        "Ana Lee\nana@example.com\n\nWork\n\nSince June 2021 I have worked as Support Technician at Corrib Devices. I look after 400"
        " users.\n\nFrom 2018 to 2021 I was Helpdesk Agent at Atlantic Hosting.\n"
    )
    assert [one[:2] for one in jobs(resume)] == [
        ("Support Technician", "Corrib Devices"),
        ("Helpdesk Agent", "Atlantic Hosting"),
    ]


MARGIN = """Baptiste Kerguelen
baptiste@example.com

Work experience

Sept. 2020 –     TIG Welder
today            Chantiers de la Brière, Brest
                 Welding of pipework for passenger ships, 400 joints a year.

Jan. 2017 –      Pipefitter
July 2020        Tuyauteries Morvan SAS, Brest
                 Shutdown work in refineries and a paper mill.
"""


def test_dates_that_a_narrow_margin_breaks_over_two_lines() -> None:
    resume = read(MARGIN)
    assert jobs(resume) == [
        ("TIG Welder", "Chantiers de la Brière", Date(2020, 9), None, True),
        ("Pipefitter", "Tuyauteries Morvan SAS", Date(2017, 1), Date(2020, 7), False),
    ]
    said = resume.work[1].dates
    assert said
    assert [(quote.line, quote.text) for quote in said.at] == [(10, "Jan. 2017 –"), (11, "July 2020")]


def test_a_margin_s_whole_dates_are_left_as_they_are() -> None:
    whole = MARGIN.replace("Sept. 2020 –     TIG", "2020 – today     TIG").replace(
        "today            Ch", "                 Ch"
    )
    assert jobs(read(whole))[0] == ("TIG Welder", "Chantiers de la Brière", Date(2020), None, True)


@pytest.mark.parametrize(
    ("top", "name"),
    [
        ("ZBIGNIEW\nKARASIŃSKI\nTruck Driver\nz.karasinski@example.com", "ZBIGNIEW KARASIŃSKI"),
        ("Ana\nLee\nana.lee@example.com", "Ana Lee"),
        ("ANA LEE\nWELDER\nana.lee@example.com", "ANA LEE"),
    ],
)
def test_a_name_on_two_lines(top: str, name: str) -> None:
    assert words(read(f"{top}\n\nExperience\nWelder, Acme Ltd, 2019 - 2021\n- Welded 40 gates\n").name) == name


TEAMS = """Gareth Penhallow
g.penhallow@example.com

Career history

Westmarsh City Council          Apr 2017 – Present
Assistant Team Manager, Older People's Team (Jan 2021 – Present)
- Supervise six social workers

Senior Social Worker, Hospital Discharge Team (Apr 2017 – Jan 2021)
- Carried a caseload of 25 adults

Severnleigh County Council      Sept 2009 – Mar 2017
Social Worker, Disability Team
- Set up direct payments for adults
"""


def test_two_posts_in_teams_under_a_dated_employer() -> None:
    have = jobs(read(TEAMS))
    assert [one[1] for one in have] == ["Westmarsh City Council"] * 2 + ["Severnleigh County Council"]
    assert [one[2] for one in have] == [Date(2021, 1), Date(2017, 4), Date(2009, 9)]


def test_a_break_from_work_is_never_where_somebody_stands() -> None:
    resume = read(
        "Ana Lee\nana@example.com\n\nExperience\n\nCAREER BREAK\n2019 – 2023: at home raising two children.\n"
    )
    assert [one[:2] for one in jobs(resume)] == [("CAREER BREAK", None)]


@pytest.mark.parametrize("heading", ["Teaching experience", "Clinical experience", "Other relevant work"])
def test_a_heading_in_sentence_case_that_stands_alone(heading: str) -> None:
    resume = read(
        f"Ana Lee\nana@example.com\n\n{heading}\n\nTeacher at Hill School, January 2021 to present\nI teach 30 children.\n"
    )
    assert [one[:2] for one in jobs(resume)] == [("Teacher", "Hill School")]


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Mobile No.: +91 98555 01437", "+91 98555 01437"),
        ("Reg. No. 98555 01437", None),
        ("Passport number: 985550143", None),
    ],
)
def test_the_number_of_a_telephone_and_no_other(line: str, phone: str | None) -> None:
    assert words(read(f"Ana Lee\n{line}\nana@example.com\n").phone) == phone


NUMBERED = """Lakshmi Priya
lakshmi.priya@example.com

WORK EXPERIENCE : 6+ Years

1) Senior Lab Technician
Sai Aravind Diagnostics Pvt. Ltd., Tirupati
From 01-08-2021 to till date
➢ Preparation of documents for audits.

2) Lab Technician
Padmavathi Speciality Hospital, Chittoor
From 12-06-2018 to 25-07-2021
➢ Collection of blood samples.
"""


def test_numbered_titles_over_their_employers_under_a_heading_with_a_span() -> None:
    assert jobs(read(NUMBERED)) == [
        ("Senior Lab Technician", "Sai Aravind Diagnostics Pvt. Ltd.", Date(2021, 8), None, True),
        ("Lab Technician", "Padmavathi Speciality Hospital", Date(2018, 6), Date(2021, 7), False),
    ]


def test_a_numbered_item_of_a_list_heads_nothing() -> None:
    resume = read(
        "Ana Lee\nana@example.com\n\nExperience\n\nNurse, Acme Hospital\n2019 - 2021\n1) Led a team of 4\n2) Nurse mentor for six"
        " students\n3) Wrote the rota\n"
    )
    assert [one[:2] for one in jobs(resume)] == [("Nurse", "Acme Hospital")]
    assert len(resume.work[0].highlights) == 3


def test_a_break_told_in_more_words_has_no_employer() -> None:
    resume = read(
        "Ana Lee\nana@example.com\n\nEmployment history\n\nCareer break to care for a parent, March 2020 – present\n\nClerk, Calder Council,"
        " 2016 - 2020\n- Took minutes at 40 meetings\n"
    )
    assert next(one[:2] for one in jobs(resume)) == ("Career break to care for a parent", None)


def test_capitals_right_under_a_heading_are_its_first_row() -> None:
    resume = read(
        "Ana Lee\nana@example.com\n\nEXPERIENCE\n\nNurse, Acme Ltd, 2019\n\nSKILLS\n\nSEO\nHubSpot\n\nEDUCATION\n\nBA, Hill College, 2010\n"
    )
    assert [one.text for one in resume.skills] == ["SEO", "HubSpot"]
