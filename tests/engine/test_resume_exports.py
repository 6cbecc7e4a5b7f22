"""Résumés as job boards, networks and much used templates set them, small and whole: what is read of each."""

from __future__ import annotations

import pytest

from generator.documents import paste
from generator.engine.resume import read_resume
from generator.ground.papers import Date, Resume
from tests.engine.papers import words

WORK = "Ana Lee\nana.lee@example.org\n\nWORK EXPERIENCE\n\n"
LATER = "\n\nWelder\n\nBolt Ltd\n\n2015 – 2017\n- Welded 40 frames a day\n"


def read(text: str) -> Resume:
    return read_resume(paste(text))


def jobs(text: str) -> list[tuple[str | None, str | None]]:
    return [(words(job.title), words(job.employer)) for job in read(text).work]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Team Helper\n\nAcme Ltd -  Leeds, UK -\n\nMarch 2019 to Present", ("Team Helper", "Acme Ltd")),
        ("SMTS\n\nAcme -  Leeds, UK -\n\nMarch 2019 to Present", ("SMTS", "Acme")),
        (
            "software engineer\n\nAcme, Bolt and Sons -\n\nMarch 2019 to Present",
            ("software engineer", "Acme, Bolt and Sons"),
        ),
        ("App develop\n\nAcme -\n\nMarch 2019 to Present", ("App develop", "Acme")),
        (
            "Lead Engineer - Testing\n\nAcme Systems -\n\nMarch 2019 to 2021",
            ("Lead Engineer - Testing", "Acme Systems"),
        ),
        ("Technical Lead at Acme Ltd.\n\nLife Sciences -\n\nMay 2017 to Present", ("Technical Lead", "Acme Ltd.")),
        ("Engineer -\n\nAcme Ltd -\n\nMarch 2018 to Present", ("Engineer", "Acme Ltd")),
        (
            "Associate\n\nAcme -\n\nMay 2017 to Present\n\nRole: Currently working on a chat bot. Developing the queries of the warehouse",
            ("Associate", "Acme"),
        ),
        ("Preschool Teacher\n\nLeeds, UK -\n\n2015 to 2018", ("Preschool Teacher", None)),
        ("Technical Architect\n\n-\n\nAugust 2015 to Present", ("Technical Architect", None)),
        ("Assistant Consultant\n\nTKS\n\n- Wrote 40 reports", ("Assistant Consultant", "TKS")),
    ],
)
def test_a_job_as_a_board_exports_it(text: str, first: tuple[str | None, str | None]) -> None:
    assert jobs(WORK + text + LATER)[0] == first


def test_a_job_without_dates_over_one_with_them() -> None:
    text = "Technical Architect\n\nAcme Services\n\nSoftware Engineer\n\nBolt -  Leeds -\n\nJune 2016 to May 2017\n\n- Built 3 ferries"
    assert jobs(WORK + text) == [("Technical Architect", "Acme Services"), ("Software Engineer", "Bolt")]


def test_what_is_told_of_a_project_heads_no_job() -> None:
    text = "Developer\n\nAcme -  Leeds -\n\nAugust 2016 to Present\n\nTeam Size: 8 Duration: Seven months\n\nScope:\n* Billed 40 clients\n\nArea of Work:\n* Wrote 3 reports"
    assert jobs(WORK + text) == [("Developer", "Acme")]
    assert jobs(WORK + text.replace("Team Size: 8", "Role: Developer\nTeam Size: 8"))[0] == ("Developer", "Acme")


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Ravi kumar Shah\nLeeds - Email me on Indeed: indeed.com/r/Ravi-kumar-Shah/da1f5f", "Ravi kumar Shah"),
        ("Leeds, Yorkshire\nravi shah\nlinkedin.com/in/ravi-shah-8a1", "ravi shah"),
        ("ravi shah\nravi@example.org", "ravi shah"),
        ("ravi shah\n0113 496 0187", "ravi shah"),
        ("keen and able\n0113 496 0187", None),
        ("Lee    Pei          Ana\nme@example.org", "Lee Pei Ana"),
    ],
)
def test_a_name_in_small_letters_or_set_wide(head: str, name: str | None) -> None:
    found = words(read(f"{head}\n\nExperience\n\nWelder, Acme Ltd\n2019 – 2021\n- Welded").name)
    assert (" ".join(found.split()) if found else None) == name


@pytest.mark.parametrize(
    ("row", "job"),
    [
        ("Officer at Harrow Financial Group (S) Pte Ltd\nJuly 2013 to Present", ("Officer", "Harrow Financial Group (S) Pte Ltd")),
        ("Officer – Harrow (India) Private Limited\nJuly 2013 to Present", ("Officer", "Harrow (India) Private Limited")),
        ("Harrow & Co (now part of Bolt LLP)\nAuditor\n2013 – 2015", ("Auditor", "Harrow & Co")),
        ("Welder  at   Acme\nJuly 2013 to Present", ("Welder", "Acme")),
        ("Clerk    Mill Valley, CA\nBank of Harrow    2013 – 2015", ("Clerk", "Bank of Harrow")),
        ("HARROW FUND (Bolt Financial Services) – Part-Time Research Associate: (May 2016 – to date)", ("Part-Time Research Associate", "Bolt Financial Services")),
        ("Acme Pay Inc. (AcmePay)    Leeds, UK\nFounding Member & Site Engineer & Infrastructure Team Lead    2021 – 2023", ("Founding Member & Site Engineer & Infrastructure Team Lead", "Acme Pay Inc.")),
        ("Chief of Staff\nYahey!\nJuly 2012 – 2014", ("Chief of Staff", "Yahey!")),
        ("Jan 2016 –\nPresent\nAcme Pte. Ltd.\nFinance and Compliance Executive", ("Finance and Compliance Executive", "Acme Pte. Ltd.")),
        ("Acme, Leeds    Jan 2010 – Oct2012\nClerk", ("Clerk", "Acme")),
        ("Geologist, Chemist, and Project Manager, Acme Ltd, Leeds    2010 – 2012", ("Geologist, Chemist, and Project Manager", "Acme Ltd")),
        ("Worked as an Office Boy for Acme Petroleum from May 2010 to June 2012", ("Office Boy", "Acme Petroleum")),
        ("Working in ACME SERVICES Ltd (India) as a Accountant\nMay 2010 to June 2012", ("Accountant", "ACME SERVICES Ltd")),
        ("Working with ACME WORKS, as a “SITE ENGINEER” during the period from 5th May 2015 to till date", ("SITE ENGINEER", "ACME WORKS")),
        ("Working as a Team Leader with Acme India From 21st  Sep,2013 to till date.", ("Team Leader", "Acme India")),
        ("Organization               - Acme Pvt Ltd\nDesignation                 - Engineer.\nMay 2010 to June 2012", ("Engineer", "Acme Pvt Ltd")),
        ("Company : Acme East\nDesignation : Project Engineer\nDuration : From Jun 2010 to Present", ("Project Engineer", "Acme East")),
        ("From Sep 2010 to Dec 2017\nEngineer-Electrical Maintenance\nACME-QATAR\nClient: Qatar Foundation", ("Engineer-Electrical Maintenance", "ACME-QATAR")),
        ("Company Name    : Acme Limited\nPeriod    :    January-2016 to May-2016\nDesignation    :    Site Engineer.", ("Site Engineer", "Acme Limited")),
        ("Manager - Business – 15th May-2017 to Present\nEmployer’s name – Acme Ltd", ("Manager", "Acme Ltd")),
    ],
)  # fmt: skip
def test_the_head_of_a_job(row: str, job: tuple[str, str]) -> None:
    assert jobs(f"Ana Lee\nme@example.org\n\nExperience\n\n{row}\n- Welded 40 frames a day")[0] == job


def test_dates_broken_over_two_lines_and_a_month_without_a_space() -> None:
    text = "Ana Lee\nme@example.org\n\nExperience\n\nJan 2016 –\nMay 2018\nAcme Ltd\nWelder\n- Welded\n\nClerk, Bolt Ltd    Jan2010 – Oct2012\n- Wrote"
    assert [(job.start, job.end) for job in read(text).work] == [
        (Date(2016, 1), Date(2018, 5)),
        (Date(2010, 1), Date(2012, 10)),
    ]


def test_a_label_of_how_long_that_says_when() -> None:
    text = "Ana Lee\nme@example.org\n\nExperience\n\nCompany : Acme East\nDesignation : Project Engineer\nDuration : From Jun 2010 to Present\n- Welded 40 frames a day"
    (job,) = read(text).work
    assert (job.start, job.current) == (Date(2010, 6), True)


def test_an_employer_with_a_bullet_over_its_title_and_dates() -> None:
    text = (
        "Ana Lee\nme@example.org\n\nExperience\n\n• Acme    Leeds, UK\nSoftware Engineer    Oct 2016 – Present\n◦ Boats: built 3 ferries\n◦ Rail: built 2 trains\n"
        "• Bolt    York, UK\nSenior Engineer    Jan 2014 – Oct 2016\n◦ Mail: sent 40 letters\n"
    )
    assert jobs(text) == [("Software Engineer", "Acme"), ("Senior Engineer", "Bolt")]
    assert [len(job.highlights) for job in read(text).work] == [2, 1]


def test_what_the_employer_does_between_its_line_and_the_title() -> None:
    text = (
        "Ana Lee\nme@example.org\n\nExperience\n\nHARROW GROUP, LEEDS    Nov 2010 till date\nA firm that invests in ferries and in harbours of the north.\nVICE PRESIDENT\n• Led 5 people\n\n"
        "BOLT, YORK    Jan 2009 – Oct 2010\nBolt is a bank for shipping.\nHEAD OF RISK\n• Cut 3 risks\n"
    )
    assert jobs(text) == [("VICE PRESIDENT", "HARROW GROUP"), ("HEAD OF RISK", "BOLT")]
    assert [job.start for job in read(text).work] == [Date(2010, 11), Date(2009, 1)]


def test_the_present_job_among_the_particulars() -> None:
    text = (
        "Ana Lee\nPersonal Particulars\nNationality: British\nEmail: me@example.org\n\nDate: Oct 2016 – present\nPosition: Compliance Manager\nCompany: Harrow Holdings Ltd\n• HR matters\n\n"
        "Past employment:\nDate: Oct 2014 – July 2016\nPosition: Clerk\nCompany: Bolt Ltd\n• Wrote 40 letters\n"
    )
    assert jobs(text) == [("Compliance Manager", "Harrow Holdings Ltd"), ("Clerk", "Bolt Ltd")]


def test_the_foot_of_a_template_and_a_birthday_are_no_jobs() -> None:
    text = "Ana Lee\nme@example.org\n\nExperience\n\nWelder, Acme Ltd    2019 – 2021\n• Welded\n\nFebruary 10, 2026    Ana Lee · Résumé    1\nClerk, Bolt Ltd    2017 – 2019\n• Wrote\nBritish citizen | DOB 12 Nov 1987\n"
    assert jobs(text) == [("Welder", "Acme Ltd"), ("Clerk", "Bolt Ltd")]


@pytest.mark.parametrize(
    ("heading", "job"),
    [
        ("JOB EXPERIENCE :    Total 02 Years", ("Welder", "Acme Ltd")),
        ("EXPERIENCES:-  Total Experience (5 years.)", ("Welder", "Acme Ltd")),
        ("Professional Experience    :    (2  Years In Civil Construction)", ("Welder", "Acme Ltd")),
    ],
)
def test_a_heading_that_says_how_long(heading: str, job: tuple[str, str]) -> None:
    assert jobs(f"Ana Lee\nme@example.org\n\n{heading}\n\nWelder, Acme Ltd\n2016 – 2018\n- Welded 40 frames") == [job]


def test_a_post_that_a_bullet_tells_without_dates_and_a_place_is_no_employer() -> None:
    text = "Ana Lee\nme@example.org\n\nExperience\n\n• Nearly 8 years in the erection of mega structures of steel.\n• Working as a Project Engineer in ACME WORKS PVT. LTD\n• Anchor bolt fixing and inspection as per the drawing.\n"
    assert jobs(text)[0] == ("Project Engineer", "ACME WORKS PVT. LTD")
    assert read(text).work[0].current
    assert ("Project Engineer", "Leeds, UK") not in jobs(text.replace("ACME WORKS PVT. LTD", "Leeds, UK"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("C.V.\nMukesh jat\nB.Tech. (Civil)\nEmail: - mukeshjat7@example.org", "Mukesh jat"),
        ("RESUME\nM.AJAI\n2018/4 Mill street,\nEmail: ajaimsc9@example.org", "M.AJAI"),
        ("Curriculum Vitae\nRahul.V.Gupta\nH NO, B/11 Mill Colony,\nKhoni Village,\nMobile: 0113 496 0187\nrahul.k@example.org", "Rahul.V.Gupta"),
        ('Walter A. (Bill) Sullivan\nDepartment of Geology\nE-mail: wasul@example.org\nAREAS OF SPECIALIZATION', "Walter A. (Bill) Sullivan"),
        ("RESUME\nName:    Rama krushna dash\nPost applied for:    Engineer\nContact No:    0113 496 0187", "Rama krushna dash"),
        ("CURRICULUM VITAE\nInstitute Detail:\nInstitute : -  Harrow\nPersonal Details:\nName    : -    Jatin Soni\nSex    : -    Male", "Jatin Soni"),
        ("CURRICULUM    - VITAE\nSHAHNAWAZ\nHouse No.1248 Street No.17,\nRajiv Gandhi Nagar\nMobile 0113 496 0187", "SHAHNAWAZ"),
        ("RESUME\nJitender kumar\npbk@example.org\nMobile: 0113 496 0187", "Jitender kumar"),
        ("M  Priya\n4/266, B1 – Mill Apartments,\nharsh.priya@example.org", "M Priya"),
        ("POST APPLIED FOR : Electrician\nObjective:\nTo work.\n\nPersonal Details\nName : Israk Naseem\nFather’s name : Ali Naseem", "Israk Naseem"),
    ],
)  # fmt: skip
def test_a_name_among_particulars(text: str, name: str) -> None:
    found = words(read(f"{text}\n\nExperience\n\nWelder, Acme Ltd\n2019 – 2021\n- Welded").name)
    assert found
    assert " ".join(found.split()) == name


def test_a_dash_before_an_address_is_none_of_it() -> None:
    assert words(read("Ana Lee\nEmail-ana204@example.org\n\nSkills\nWelding").email) == "ana204@example.org"
    assert words(read("Ana Lee\nEmail ID:-ana204@example.org\n\nSkills\nWelding").email) == "ana204@example.org"
