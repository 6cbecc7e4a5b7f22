"""Which phrases are titles of jobs, and what of a title is level and noise."""

from __future__ import annotations

import pytest

from generator.documents import paste
from generator.engine.names.titles import clean_title, is_title, title_words, without_level
from generator.engine.posting import read_posting
from generator.engine.role import choose_role
from generator.ground.guide import Content
from generator.ground.papers import Document


@pytest.mark.parametrize(
    "phrase", ["Registered Nurse", "Line Cook", "Teacher of Science", "operatives", "Sr. Data Analyst, Claims"]
)
def test_a_title_is_known_by_its_words(phrase: str) -> None:
    assert is_title(phrase)
    assert title_words(phrase)


@pytest.mark.parametrize("phrase", ["", "Leeds", "Full-time", "We need a nurse.", "About the role", "Apply now!"])
def test_other_phrases_are_none(phrase: str) -> None:
    assert not is_title(phrase)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Product Owner (w/m/d)", "Product Owner"),
        ("Engineer (m/f/d) – ", "Engineer"),
        ("Nurse (Full-time, nights)", "Nurse"),
        ("**Baker**", "Baker"),
        ("Clerk Ref: AB-12", "Clerk"),
    ],
)
def test_gender_marks_terms_and_references_go(raw: str, clean: str) -> None:
    assert clean_title(raw) == clean


@pytest.mark.parametrize(
    ("title", "bare"),
    [("Senior Nurse (Remote)", "Nurse"), ("Data Analyst II", "Data Analyst"), ("Lead Baker", "Baker")],
)
def test_a_level_goes(title: str, bare: str) -> None:
    assert without_level(title) == bare


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Job Title:\nDental Laboratory Technician", "Dental Laboratory Technician"),
        ("Nurse – Acme Health – Leeds", "Nurse"),
        ("Acme Ltd - Senior Nurse (ICU), Leeds", "Senior Nurse"),
        ("We're hiring! Chef de Partie", "Chef de Partie"),
        ("CDL-A DRIVER - HOME EVERY WEEKEND!!!", "CDL-A DRIVER"),
        ("LINE COOK WANTED", "LINE COOK"),
        (
            "Login.gov - Application Engineer\nLogin.gov is hiring for GS-15 - Application Engineer.",
            "Application Engineer",
        ),
        ("Job Application for Senior Nurse at Quillmark", "Senior Nurse"),
        ("ELECTRICIAN. Hartigan & Sons, Mallow Road, require a qualified electrician.", "ELECTRICIAN"),
        ("Acme is hiring for GS-15 - Application Engineer.", "Application Engineer"),
        ("PART-TIME BOOKKEEPER (20 hrs p.w.) wanted for a merchant, Ennis area.", "PART-TIME BOOKKEEPER"),
        ("Closes: 22 September, 4.00pm\nTeacher of Mathematics, Years 9–13", "Teacher of Mathematics"),
        (
            "Verdemar\nExecutive & management recruitment for hotels\nFRONT OFFICE MANAGER – resort",
            "FRONT OFFICE MANAGER",
        ),
        ("Our client, a leading oil contractor\nARC WELDER – 25 nos", "ARC WELDER"),
        (
            "Dear candidate\n\nThank you.\n\nFor our client we are looking for a\n\nLaboratory Technician (f/m/d)",
            "Laboratory Technician",
        ),
        ("Casa Mbali in Green Point is looking for a *Grill Chef* to start 1 April!!", "Grill Chef"),
        ("Warehouse operatives wanted for a cold store near Wakefield.", "Warehouse operative"),
        ("Bramwell House is looking for a kind and steady Care Assistant to join our team.", "Care Assistant"),
        ("As a Data Analyst, you will count things. You bring SQL and you don't wait for an engineer.", "Data Analyst"),
        ("Title: [Job Title]\n\nWe hired well last year. You will like it here, as a volunteer told us.", None),
    ],
)
def test_a_posting_names_its_title_in_many_ways(text: str, title: str | None) -> None:
    found = read_posting(Document("posting.txt", tuple(text.split("\n")))).title
    assert (found.text if found else None) == title


@pytest.mark.parametrize(
    ("heading", "slug"),
    [
        ("Software Engineer, Machine Learning", "machine-learning-engineer"),
        ("Senior Software Engineer (ML), Berlin", "machine-learning-engineer"),
        ("Software Engineer - Machine Learning | Acme", "machine-learning-engineer"),
        ("Machine Learning Engineer, Leeds", "machine-learning-engineer"),
    ],
)
def test_a_guide_is_known_by_what_follows_the_comma(content: Content, heading: str, slug: str) -> None:
    posting = read_posting(
        paste(f"{heading}\nCompany: Acme\n\nRequirements\n- Python and SQL\n- 3 years with models\n")
    )
    assert choose_role(content, posting).role.slug == slug
