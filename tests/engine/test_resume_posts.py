"""Headings of jobs, one turn of phrase each, and the jobs and projects of small sections."""

from __future__ import annotations

from typing import Any

import pytest

from generator.documents import paste
from generator.engine.resume import read_resume
from generator.engine.resumes.blocks import Page, edge_period
from generator.engine.resumes.jobs import items_of, projects_of
from generator.engine.resumes.pieces import around, commas, may_be_place, pieces_between, segments, without_place
from generator.engine.resumes.posts import Head, head_of, with_named_place
from generator.engine.resumes.rows import Piece, Row, rows_of, whole
from generator.ground.papers import Date, Job, Resume
from tests.engine.papers import words
from tests.engine.test_resume_wholes import told


def row(text: str) -> Row:
    (found,) = rows_of([text])
    return found


def texts(pieces: list[Piece] | tuple[Piece, ...]) -> list[str]:
    return [piece.text for piece in pieces]


def text(piece: Piece | None) -> str | None:
    return piece.text if piece else None


def heads(lines: str, *, employer_first: bool | None = None) -> Head:
    return head_of(rows_of(lines.split("\n")), employer_first=employer_first)


def read(section: str, heading: str = "Experience") -> Resume:
    return read_resume(paste(f"Ana Lee\nana@example.org\n\n{heading}\n\n{section}\n"))


def posts(section: str) -> list[list[str | None]]:
    return [[words(job.title), words(job.employer)] for job in read(section).work]


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Welder (contract), Amber Yards Inc", ["Welder", "contract", "Amber Yards Inc"]),
        ("Amber Yards (Austin, TX) - Welder", ["Amber Yards", "Austin, TX", "Welder"]),
        ("Tutor (Maths, Reading), Gorse Academy", ["Tutor", "Maths", "Reading", "Gorse Academy"]),
        ("Welder · Amber Yards · 2 yrs 6 mos", ["Welder", "Amber Yards"]),
        ("Head of Department at Gorse Academy", ["Head of Department", "Gorse Academy"]),
        ("Teacher Training at Gorse Academy", ["Teacher Training", "Gorse Academy"]),
        ("Volunteer for Age Concern", ["Volunteer", "Age Concern"]),
        ("Analyst, Institute for Public Health", ["Analyst, Institute for Public Health"]),
        ("Analyst, Institute for Health at Amber Hall", ["Analyst, Institute for Health", "Amber Hall"]),
        ("Keeper of the Lamp @ Quillon", ["Keeper of the Lamp", "Quillon"]),
        ("Keeper of the Lamp @Quillon", ["Keeper of the Lamp", "Quillon"]),
        ("Life at Sea", ["Life at Sea"]),
    ],
)
def test_a_heading_is_cut_at_its_separators(line: str, pieces: list[str]) -> None:
    assert texts(segments(whole(row(line)))) == pieces
    padded = Row(1, f"ab {line}", f"ab {line}", ((0, 0, len(line) + 3),))
    assert texts(segments(Piece(padded, 3, len(line) + 3))) == pieces


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("BSc Physics, University of Leeds", ["BSc Physics", "University of Leeds"]),
        ("University of Leeds | Austin, TX | 2016", ["University of Leeds", "Austin, TX"]),
        ("2013 – 2016 | BSc Physics, University of Leeds", ["BSc Physics", "University of Leeds"]),
    ],
)
def test_a_line_of_studies_is_cut_without_its_dates(line: str, pieces: list[str]) -> None:
    assert texts(pieces_between(row(line), edge_period(line))) == pieces


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Welder (2019 – 2021) Gdańsk", ["Welder", "Gdańsk"]),
        ("Welder [2019 – 2021] Gdańsk", ["Welder", "Gdańsk"]),
        ("2019 – 2021 Amber Yards (UK)", ["", "Amber Yards (UK)"]),
        ("A, 2019 – 2021", ["A", ""]),
    ],
)
def test_what_stands_around_dates(line: str, pieces: list[str]) -> None:
    period = edge_period(line)
    assert period
    assert texts(around(row(line), period)) == pieces


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Welder, Amber Yards, Inc.", ["Welder", "Amber Yards, Inc."]),
        ("Amber Yards, Inc.", ["Amber Yards, Inc."]),
        ("Amber Yards, Odd Hollow, TX", ["Amber Yards", "Odd Hollow, TX"]),
        ("Odd Hollow, TX", ["Odd Hollow", "TX"]),
        ("Welder, Amber Yards Ltd, Germany", ["Welder", "Amber Yards Ltd", "Germany"]),
        ("Limited, Welder", ["Limited", "Welder"]),
        ("Welder,, Amber Yards", ["Welder", "Amber Yards"]),
        ("One, Two, Three", ["One", "Two", "Three"]),
    ],
)
def test_the_parts_between_commas(line: str, parts: list[str]) -> None:
    assert texts(commas(whole(row(line)))) == parts


@pytest.mark.parametrize(
    ("line", "employer", "rest", "place"),
    [
        ("Amber Yards, Leeds", False, "Amber Yards", "Leeds"),
        ("Leeds", True, "Leeds", None),
        ("Amber Yards, Mill Creek, TX", False, "Amber Yards", "Mill Creek, TX"),
        ("Welder, Amber Yards, Mill Creek, TX", False, "Welder, Amber Yards", "Mill Creek, TX"),
        ("Amber Works, TX", True, "Amber Works", "TX"),
        ("Amber Yards, Odd Hollow", True, "Amber Yards", "Odd Hollow"),
        ("Keeper, Odd Lamps", False, "Keeper, Odd Lamps", None),
        ("Amber Yards, Hull Department", True, "Amber Yards, Hull Department", None),
        ("Amber Yards", True, "Amber Yards", None),
    ],
)
def test_the_place_at_the_end(line: str, employer: bool, rest: str, place: str | None) -> None:
    found = without_place(whole(row(line)), employer=employer)
    assert (text(found[0]), text(found[1])) == (rest, place)


@pytest.mark.parametrize("town", ["Odd Hollow", "Long Odd Hollow", "Foxglove"])
def test_a_town_that_no_list_knows(town: str) -> None:
    assert may_be_place(town)


@pytest.mark.parametrize(
    "other",
    [
        "Very Long Odd Hollow",
        "odd Hollow",
        "Keel Team",
        "Amber Library",
        "Council of Amber",
        "Welder",
        "Welder Training",
    ],
)
def test_what_is_no_town(other: str) -> None:
    assert not may_be_place(other)


# A heading: title, employer, place and what else is said.
HEADS: dict[str, list[Any]] = {
    "Employer: Amber Yards, Gdańsk\nPosition: Welder": ["Welder", "Amber Yards", "Gdańsk"],
    "Employer: Amber Yards, Odd Hollow\nPosition: Welder": ["Welder", "Amber Yards", "Odd Hollow"],
    "Position: Keeper, Lamps\nEmployer: Quillon": ["Keeper, Lamps", "Quillon", None],
    "Employer: Amber Yards Ltd\nWelder": ["Welder", "Amber Yards Ltd", None],
    "Location: Leeds\nWelder | Quillon": ["Welder", "Quillon", "Leeds"],
    "Welder | 42": ["Welder", None, None],
    "Welder | maternity cover": ["Welder", None, None],
    "Welder | full time": ["Welder", None, None],
    "Welder | Fitter": ["Welder", None, None, "Fitter"],
    "Quillon | Teacher Training": ["Teacher Training", "Quillon", None],
    "Nurse | Teacher Training | Quillon": ["Nurse", "Quillon", None, "Teacher Training"],
    "Welder, Amber Yards | keel plates": ["Welder", "Amber Yards", None, "keel plates"],
    "Welder, Hull Yard | Amber Yards Ltd": ["Welder, Hull Yard", "Amber Yards Ltd", None],
    "Welder, Night Crew | Amber Yards": ["Welder, Night Crew", "Amber Yards", None],
    "Welder | Quillon | Odd Hollow": ["Welder", "Quillon", "Odd Hollow"],
    "Odd Hollow | Quillon | Welder": ["Welder", "Odd Hollow", "Quillon"],
    "Welder (Keel Plates), Quillon": ["Welder", "Quillon", "Keel Plates"],
    "Welder | a yard of ninety people on the cold coast | Quillon": ["Welder", "Quillon", None, "a yard of ninety people on the cold coast"],
    "Welder | Amber and Bell Yards of the North Shore | Odd Hollow": ["Welder", "Amber and Bell Yards of the North Shore", "Odd Hollow"],
    "Welder | Quillon | Keel Plates | Gdańsk": ["Welder", "Quillon", "Gdańsk", "Keel Plates"],
    "Welder | Quillon, Odd Hollow | Keel Plates": ["Welder", "Quillon", "Odd Hollow", "Keel Plates"],
    "Welder, Gdańsk | Quillon | Keel Plates": ["Welder", "Quillon", "Gdańsk", "Keel Plates"],
    "Nurse | Harbour Hospital | Intensive Care Unit": ["Nurse", "Harbour Hospital", None, "Intensive Care Unit"],
    "Welder | Quillon | TIG Seams": ["Welder", "Quillon", None, "TIG Seams"],
    "Coach | Blue Sky Team, Odd Hollow": ["Coach", "Blue Sky Team", "Odd Hollow"],
    "Coach | Youth Team": ["Coach", "Youth Team", None],
    "Mechanic – Night Shift, Société des eaux": ["Mechanic", "Société des eaux", None],
    "Mechanic, Pump Room, Société des eaux": ["Mechanic, Pump Room", "Société des eaux", None],
    "Keeper of the Lamp | Harbour Hospital": ["Keeper of the Lamp", "Harbour Hospital", None],
    "Harbour Hospital | Keeper of the Lamp": ["Keeper of the Lamp", "Harbour Hospital", None],
    "Société des eaux | Keeper of the Lamp": ["Keeper of the Lamp", "Société des eaux", None],
    "# Quillon\nKeeper of the Lamp": ["Keeper of the Lamp", "Quillon", None],
    "### Quillon\n#### Keeper of the Lamp": ["Keeper of the Lamp", "Quillon", None],
    "### Keeper of the Lamp\n### Quillon": ["Keeper of the Lamp", "Quillon", None],
    "KEEPER OF THE LAMP\nQUILLON": ["KEEPER OF THE LAMP", "QUILLON", None],
    "Keeper of the Lamp\nQUILLON": ["Keeper of the Lamp", "QUILLON", None],
    "Welder, Leeds": ["Welder", None, "Leeds"],
    "Coach, Salford City": ["Coach", "Salford City", None],
    "Welder, Amber Yards, Mill Creek, TX": ["Welder", "Amber Yards", "Mill Creek, TX"],
    "Amber Yards, Mill Creek, TX": [None, "Amber Yards", "Mill Creek, TX"],
    "Welder, Amber Yards, Mill Creek, TX | Remote": ["Welder", "Amber Yards", "Remote"],
    "Quillon, Teacher Training": ["Teacher Training", "Quillon", None],
    "Quillon": [None, "Quillon", None],
    "thoughtbot, Berlin": [None, "thoughtbot", "Berlin"],
    "Keeper of the Lamp": ["Keeper of the Lamp", None, None],
    "Quillon, Odd Hollow, Welder": ["Welder", "Quillon", "Odd Hollow"],
    "Quillon, Odd Hollow, Welder | Gdańsk": ["Welder", "Quillon", "Gdańsk"],
    "Quillon, Hull Department, Welder": ["Welder", "Quillon", None],
    "Quillon, Welder, Keel Team": ["Welder, Keel Team", "Quillon", None],
    "Welder, Fitter, Amber Yards": ["Welder, Fitter", "Amber Yards", None],
    "Developer, Design Studios": ["Developer", "Design Studios", None],
    "Nurse, Cardiology": ["Nurse, Cardiology", None, None],
    "Engineer, Tidewrack Payments, Leeds": ["Engineer", "Tidewrack Payments", "Leeds"],
    "Engineer, Core Payments, Leeds": ["Engineer, Core Payments", None, "Leeds"],
    "Developer, thoughtbot, Odd Hollow": ["Developer", "thoughtbot", "Odd Hollow"],
    "Nurse, Intensive Care Unit, Harbour Hospital": ["Nurse, Intensive Care Unit", "Harbour Hospital", None],
    "Welder, Quillon, Odd Hollow": ["Welder", "Quillon", "Odd Hollow"],
    "Welder, Quillon, Odd Hollow, Blue Shire": ["Welder", "Quillon", "Odd Hollow, Blue Shire"],
    "Welder, Quillon, Hull Unit": ["Welder", "Quillon", None],
    "Welder, Quillon, Odd Hollow | Remote": ["Welder", "Quillon", "Remote"],
}  # fmt: skip


@pytest.mark.parametrize("lines", HEADS)
def test_what_a_heading_says(lines: str) -> None:
    head = heads(lines)
    assert [text(head.title), text(head.employer), text(head.location), *texts(head.rest)] == HEADS[lines]
    assert head.dates is None


@pytest.mark.parametrize(
    ("lines", "sure"),
    [
        ("Employer: Quillon\nPosition: Keeper of the Lamp", True),
        ("Keeper of the Lamp | Quillon", False),
        ("2019 – 2021", False),
        ("Keeper of the Lamp | Harbour Hospital", True),
        ("Welder", True),
        ("Harbour Hospital", True),
        ("Quillon", False),
        ("Keeper of the Lamp", False),
        ("Welder | Quillon", True),
        ("Welder, Quillon", True),
        ("Quillon, Welder", True),
        ("Welder, Fitter", True),
    ],
)
def test_whether_words_tell_the_title(lines: str, sure: bool) -> None:
    assert heads(lines).sure is sure


@pytest.mark.parametrize(
    ("lines", "swapped"),
    [
        ("Welder | Quillon", False),
        ("Quillon | Welder", True),
        ("Welder, Quillon", False),
        ("Quillon, Welder", True),
        ("Welder", False),
    ],
)
def test_whether_the_employer_comes_first(lines: str, swapped: bool) -> None:
    assert heads(lines).swapped is swapped


@pytest.mark.parametrize(
    ("lines", "employer_first", "title", "employer"),
    [
        ("Quillon | Bosun's Mate", True, "Bosun's Mate", "Quillon"),
        ("Bosun's Mate | Quillon", False, "Bosun's Mate", "Quillon"),
        ("### Bosun's Mate\nQuillon", False, "Bosun's Mate", "Quillon"),
        ("### Quillon\nBosun's Mate", True, "Bosun's Mate", "Quillon"),
        ("lamp-keeping, Berlin", False, "lamp-keeping", None),
        ("thoughtbot, Berlin", True, None, "thoughtbot"),
    ],
)
def test_the_order_of_other_headings(lines: str, employer_first: bool, title: str | None, employer: str | None) -> None:
    head = heads(lines, employer_first=employer_first)
    assert (text(head.title), text(head.employer)) == (title, employer)


@pytest.mark.parametrize(
    ("lines", "title", "start", "end", "current"),
    [
        ("Welder, 2019 – 2021\nQuillon, 2018 – 2022", "Welder", Date(2019), Date(2021), False),
        ("Welder | Quillon\n2019 – present\n2 years", "Welder", Date(2019), None, True),
        ("Employer: 2019 – 2021\nWelder", "Welder", Date(2019), Date(2021), False),
        ("Dates: 2019 – 2021\nPosition: Welder", "Welder", Date(2019), Date(2021), False),
        ("2019 – 2021", None, Date(2019), Date(2021), False),
        ("2 years\nWelder", "Welder", None, None, False),
    ],
)
def test_the_dates_of_a_heading(
    lines: str, title: str | None, start: Date | None, end: Date | None, current: bool
) -> None:
    head = heads(lines)
    assert (text(head.title), head.start, head.end, head.current) == (title, start, end, current)
    assert head.rest == ()


@pytest.mark.parametrize(
    ("title", "employer", "place", "found"),
    [
        ("Editor", None, "Bramble Rook, Dublin", ("Bramble Rook", "Dublin")),
        ("Editor", None, "Bramble Rook, Leeds, England", ("Bramble Rook", "Leeds, England")),
        ("Editor", None, "Bramble Rook", (None, "Bramble Rook")),
        ("Editor", None, "Rook, Ireland", (None, "Rook, Ireland")),
        ("Editor", None, "New York, USA", (None, "New York, USA")),
        ("Editor", "Amber Press", "Odd Hollow, Ireland", ("Amber Press", "Odd Hollow, Ireland")),
        (None, None, "Odd Hollow, Ireland", (None, "Odd Hollow, Ireland")),
        ("Editor", None, None, (None, None)),
    ],
)
def test_a_place_that_is_an_employer(
    title: str | None, employer: str | None, place: str | None, found: tuple[str | None, str | None]
) -> None:
    first, second, third = (whole(row(one)) if one else None for one in (title, employer, place))
    head = with_named_place(Head(title=first, employer=second, location=third))
    assert (text(head.employer), text(head.location)) == found


DONE = "\n- Built 40 frames a day\n"
JOBS: dict[str, list[list[str | None]]] = {
    # Where words do not tell, most of the other headings do.
    "Amber Yards Ltd, Welder, 2019 – 2021\n- A\n\nFitter, Harbour Works Ltd, 2017 – 2019\n- B\n\nBosun's Mate, Quillon, 2015 – 2017\n- C": [
        ["Welder", "Amber Yards Ltd"], ["Fitter", "Harbour Works Ltd"], ["Bosun's Mate", "Quillon"]],
    "Amber Yards Ltd, Welder, 2019 – 2021\n- A\n\nQuillon, Bosun's Mate, 2017 – 2019\n- B\n\nFoxglove, Keeper of the Lamp, 2015 – 2017\n- C": [
        ["Welder", "Amber Yards Ltd"], ["Bosun's Mate", "Quillon"], ["Keeper of the Lamp", "Foxglove"]],
    "Amber Yards Ltd, Welder, 2019 – 2021\n- A\n\nHarbour Works Ltd, 2017 – 2019\n- B\n\nQuillon, Bosun's Mate, 2015 – 2017\n- C": [
        ["Welder", "Amber Yards Ltd"], [None, "Harbour Works Ltd"], ["Bosun's Mate", "Quillon"]],
    "Amber Yards Ltd, Welder, 2019 – 2021\n- A\n\nFitter, 2017 – 2019\n- B\n\nQuillon, Bosun's Mate, 2015 – 2017\n- C": [
        ["Welder", "Amber Yards Ltd"], ["Fitter", None], ["Bosun's Mate", "Quillon"]],
    "### Welder\nAmber Yards Ltd\n2019 – 2021\n- A\n\n### Bosun's Mate\nQuillon\n2015 – 2017\n- C": [
        ["Welder", "Amber Yards Ltd"], ["Bosun's Mate", "Quillon"]],
    # An employer's line over several titles.
    "Driftwood Labs Ltd, 2016 – 2021\nLead Developer, 2019 – 2021\n- A\n\nDeveloper, 2016 – 2019\n- B": [
        ["Lead Developer", "Driftwood Labs Ltd"], ["Developer", "Driftwood Labs Ltd"]],
    "Bramble & Rook, 2016 – 2021\nLead Developer, 2019 – 2021\n- A\n\nDeveloper, 2016 – 2019\n- B": [
        ["Lead Developer", "Bramble & Rook"], ["Developer", "Bramble & Rook"]],
    "Driftwood Labs Ltd, 2019 – 2021\n- A\n\nDeveloper, 2016 – 2019\n- B": [
        [None, "Driftwood Labs Ltd"], ["Developer", None]],
    "Driftwood Labs Ltd, 2019 – 2021\n\nWelder, Amber Yards Ltd, 2016 – 2019\n- B": [
        [None, "Driftwood Labs Ltd"], ["Welder", "Amber Yards Ltd"]],
    "Welder, Amber Yards Ltd, 2019 – 2021\n\nFitter, 2016 – 2019\n- B": [["Welder", "Amber Yards Ltd"], ["Fitter", None]],
    "Welder, 2019 – 2021\n\nFitter, 2016 – 2019\n- B": [["Welder", None], ["Fitter", None]],
    "Welder, Amber Yards Ltd, 2019 – 2021\n- A\n\nDriftwood Labs Ltd, 2016 – 2018": [
        ["Welder", "Amber Yards Ltd"], [None, "Driftwood Labs Ltd"]],
    "Driftwood Labs Ltd\nLead Developer\n2019 – 2021\n- A\n\nFreelance Illustrator, 2017 – 2019\n- B\n\nDeveloper, 2015 – 2017\n- C": [
        ["Lead Developer", "Driftwood Labs Ltd"], ["Freelance Illustrator", None], ["Developer", "Driftwood Labs Ltd"]],
    "Driftwood Labs Ltd\nLead Developer\n2019 – 2021\n- A\n\nWelder, Amber Yards Ltd, 2017 – 2019\n- B\n\nFitter, 2015 – 2017\n- C": [
        ["Lead Developer", "Driftwood Labs Ltd"], ["Welder", "Amber Yards Ltd"], ["Fitter", None]],
    "Lead Developer\nDriftwood Labs Ltd\n2019 – 2021\n- A\n\nFitter, 2015 – 2017\n- C": [
        ["Lead Developer", "Driftwood Labs Ltd"], ["Fitter", None]],
    # A ward goes with the title, another employer does not.
    "St Brannoc's Hospital\nStaff Nurse\n2019 – 2021\n- A\n\nStaff Nurse, Acute Medical Unit, 2017 – 2019\n- B\n\nStaff Nurse, Harbour Clinic, 2015 – 2017\n- C": [
        ["Staff Nurse", "St Brannoc's Hospital"], ["Staff Nurse, Acute Medical Unit", "St Brannoc's Hospital"], ["Staff Nurse", "Harbour Clinic"]],
    "St Brannoc's Hospital\nStaff Nurse\n2019 – 2021\n- A\n\nPractice Nurse at Foxglove Surgery, 2015 – 2017\n- B": [
        ["Staff Nurse", "St Brannoc's Hospital"], ["Practice Nurse", "Foxglove Surgery"]],
    "Editor | Bramble Rook, Ireland\n2019 – 2021\n- A": [["Editor", "Bramble Rook"]],
}  # fmt: skip


@pytest.mark.parametrize("section", JOBS)
def test_jobs_beside_one_another(section: str) -> None:
    full = section.replace("- A", "- Built 40 frames a day").replace("- B", "- Led a crew of nine")
    assert posts(full.replace("- C", "- Kept six boats afloat")) == JOBS[section]


@pytest.mark.parametrize(
    ("under", "summary", "highlights"),
    [
        ("A small yard on the coast.\n- Built 40 frames a day", ["A small yard on the coast."], ["Built 40 frames a day"]),
        ("Built 40 frames a day.", [], ["Built 40 frames a day."]),
        ("- Built 40 frames a day\n\nMoved to the dry dock after a year.", [], ["Built 40 frames a day", "Moved to the dry dock after a year."]),
        ("- Built 40 frames a day\n- 40 / 50", [], ["Built 40 frames a day"]),
    ],
)  # fmt: skip
def test_what_is_said_under_a_heading(under: str, summary: list[str], highlights: list[str]) -> None:
    (job,) = read(f"Welder, Amber Yards Ltd, 2019 – 2021\n{under}").work
    assert [[one.text for one in job.summary], [one.text for one in job.highlights]] == [summary, highlights]


@pytest.mark.parametrize(
    ("aside", "quotes"),
    [
        ("a yard of ninety people", ["a yard of ninety people"]),
        ("a yard of *ninety* good people", ["a yard of", "ninety", "good people"]),
        ("a yard of ninety", []),
    ],
)
def test_an_aside_of_some_length_is_told(aside: str, quotes: list[str]) -> None:
    (job,) = read(f"### Welder | **Amber Yards Ltd** | {aside} | 2019 – 2021{DONE}").work
    assert [quote.text for one in job.summary for quote in one.at] == quotes
    assert [one.text for one in job.summary] == ([aside.replace("*", "")] if quotes else [])
    assert told(job) == ["Welder", "Amber Yards Ltd", "2019", "2021", ["Built 40 frames a day"]]


def test_a_line_that_goes_on_with_nothing_stands_alone() -> None:
    first, second = row("and more"), row("Built 40 frames")
    assert items_of([("more", first), ("item", second), ("more", first)]) == [(False, [first]), (True, [second, first])]


# Projects: name, start, end, summary, lines.
PROJECTS: dict[str, list[list[Any]]] = {
    "Tidegraph\nDraws tides for 40 harbours": [["Tidegraph", None, None, [], ["Draws tides for 40 harbours"]]],
    "Tidegraph\nDraws tides for 40 harbours\n\nFogbell\nRings when it is foggy\nand when it snows": [
        ["Tidegraph", None, None, [], ["Draws tides for 40 harbours"]],
        ["Fogbell", None, None, [], ["Rings when it is foggy and when it snows"]]],
    "Draws tides for 40 harbours.\nRings when it is foggy.": [
        [None, None, None, [], ["Draws tides for 40 harbours. Rings when it is foggy."]]],
    "The Tide Graph of the North\nDraws tides for 40 harbours": [
        ["The Tide Graph of the North", None, None, [], ["Draws tides for 40 harbours"]]],
    "Tidegraph, one for all harbours at sea\nand on rivers": [
        [None, None, None, [], ["Tidegraph, one for all harbours at sea and on rivers"]]],
    "Tidegraph.\nFogbell.": [[None, None, None, [], ["Tidegraph. Fogbell."]]],
    "Tidegraph\nDraws tides for 40 harbours.\nRings a bell.\nWins a cup.": [
        ["Tidegraph", None, None, [], ["Draws tides for 40 harbours.", "Rings a bell.", "Wins a cup."]]],
    "Tidegraph, a chart of tides that is read by 900 sailors\nin rain and in fog": [
        [None, None, None, [], ["Tidegraph, a chart of tides that is read by 900 sailors in rain and in fog"]]],
    "Tidegraph (2019 – 2021)\n- Drew tides for 40 harbours": [["Tidegraph", "2019", "2021", [], ["Drew tides for 40 harbours"]]],
    "2019 – 2021\nTidegraph\n- Drew tides for 40 harbours": [["Tidegraph", "2019", "2021", [], ["Drew tides for 40 harbours"]]],
    "### Tidegraph\n2019 – present\n- Drew tides for 40 harbours": [["Tidegraph", "2019", "now", [], ["Drew tides for 40 harbours"]]],
    "### Tidegraph – a chart of tides for sailors\n- Drew tides for 40 harbours": [
        ["Tidegraph", None, None, ["a chart of tides for sailors"], ["Drew tides for 40 harbours"]]],
    "### Tidegraph – charts for sailors\n- Drew tides for 40 harbours": [
        ["Tidegraph", None, None, ["charts for sailors"], ["Drew tides for 40 harbours"]]],
    "Tidegraph\nA chart of tides for\nsailors in fog": [["Tidegraph", None, None, [], ["A chart of tides for sailors in fog"]]],
    "### Tidegraph\nDraws tides for 40 harbours.\n### Fogbell\nRings when it is foggy.": [
        ["Tidegraph", None, None, [], ["Draws tides for 40 harbours."]],
        ["Fogbell", None, None, [], ["Rings when it is foggy."]]],
    "Tidegraph\n- Drew 40 harbours\n- Won a cup\n\nFogbell\n- Rang 30 bells\n- Won a mug": [
        ["Tidegraph", None, None, [], ["Drew 40 harbours", "Won a cup"]],
        ["Fogbell", None, None, [], ["Rang 30 bells", "Won a mug"]]],
    "Draws tides for 40 harbours": [[None, None, None, [], ["Draws tides for 40 harbours"]]],
    "### Tidegraph\n2019 – 2021\n**With the Rowing Club**\n- Drew 40 harbours": [
        ["Tidegraph", "2019", "2021", ["With the Rowing Club"], ["Drew 40 harbours"]]],
    "### Tidegraph (beta) (2019 – 2021)\n- Drew 40 harbours": [["Tidegraph (beta)", "2019", "2021", [], ["Drew 40 harbours"]]],
    "### (2019 – 2021) Tidegraph\n- Drew 40 harbours": [["Tidegraph", "2019", "2021", [], ["Drew 40 harbours"]]],
    "### Tidegraph, 2020\n- Drew 40 harbours": [["Tidegraph", None, "2020", [], ["Drew 40 harbours"]]],
    "- Tidegraph: draws tides\n  for 40 harbours": [["Tidegraph", None, None, [], ["draws tides for 40 harbours"]]],
    "- Built Tidegraph, which draws\n  40 harbours": [[None, None, None, [], ["Built Tidegraph, which draws 40 harbours"]]],
    "### Tidegraph – Python, Flask\n- Drew tides for 40 harbours": [["Tidegraph", None, None, [], ["Drew tides for 40 harbours"]]],
    "### Tidegraph – a chart of tides (2019 – 2021)\n- Drew tides for 40 harbours": [
        ["Tidegraph", "2019", "2021", ["a chart of tides"], ["Drew tides for 40 harbours"]]],
    "### 2019 – 2021 Tidegraph – a chart of tides\n- Drew tides for 40 harbours": [
        ["Tidegraph", "2019", "2021", ["a chart of tides"], ["Drew tides for 40 harbours"]]],
    "### Tidegraph\n**With the Rowing Club**\n- Drew tides for 40 harbours": [
        ["Tidegraph", None, None, ["With the Rowing Club"], ["Drew tides for 40 harbours"]]],
    "- Tidegraph: draws tides for 40 harbours": [["Tidegraph", None, None, [], ["draws tides for 40 harbours"]]],
    "- Built Tidegraph: 40 harbours in one page": [[None, None, None, [], ["Built Tidegraph: 40 harbours in one page"]]],
    "- The Great Tide Graph of the North Sea: draws tides": [
        ["The Great Tide Graph of the North Sea", None, None, [], ["draws tides"]]],
    "- One page that shows me all the tides today: draws them": [
        [None, None, None, [], ["One page that shows me all the tides today: draws them"]]],
}  # fmt: skip


def project(job: Job) -> list[Any]:
    start, end = ((f"{one.year}" if one else None) for one in (job.start, job.end))
    return [words(job.title), start, "now" if job.current else end, [one.text for one in job.summary], [one.text for one in job.highlights]]  # fmt: skip


def test_projects_right_under_their_heading() -> None:
    found = read_resume(
        paste("Ana Lee\nana@example.org\n\nProjects\nTidegraph\nDraws tides for 40 harbours\n")
    ).projects
    assert [project(one) for one in found] == [["Tidegraph", None, None, [], ["Draws tides for 40 harbours"]]]


@pytest.mark.parametrize("section", PROJECTS)
def test_a_section_of_projects(section: str) -> None:
    assert [project(one) for one in projects_of(rows_of(section.split("\n")), Page(0))] == PROJECTS[section]
