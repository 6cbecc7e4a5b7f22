"""Heads and headings of résumés, small and odd: each with what a careful reader takes down."""

from __future__ import annotations

from typing import Any

import pytest

from generator.documents import paste
from generator.engine.resume import read_resume
from generator.engine.resumes.heading_names import Kind, is_label, key_of, kind_by_word, kind_named, names_language
from generator.engine.resumes.headings import sections_of
from generator.engine.resumes.rows import rows_of
from tests.engine.papers import words

JOB = "\n\nExperience\n\nWelder, Acme Tools Ltd\n2019 – Present\n- Welded 40 frames a day\n"
ME = "me@example.org"
ANA = f"Ana Lee\n{ME}\n"


def read(text: str, after: str = JOB) -> dict[str, Any]:
    found = read_resume(paste(text + after))
    return {
        "name": words(found.name),
        "label": words(found.label),
        "email": words(found.email),
        "phone": words(found.phone),
        "place": words(found.location),
        "url": words(found.url),
        "networks": [one.network for one in found.profiles],
        "summary": " ".join(one.text for one in found.summary),
    }


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Ana Lee", "Ana Lee"),
        ("Sukarno", "Sukarno"),
        ("Ana Lee\nBlue Heron", "Ana Lee"),
        ("Ana Lee | Blue Heron", "Ana Lee"),
        ("Blue Heron\n# Ana Lee", "Ana Lee"),
        ("0113 496 0187 | Ana", "Ana"),
        ("Ana | 0113 496 0187 | Leeds, UK | Blue Heron", "Ana"),
        ("0113 496 0187 | 0113 496 0188 | Leeds, UK | analee.example | Full Licence", None),
        ("Ana Lee Resume", "Ana Lee"),
        ("Name: Ana Lee Resume", "Ana Lee"),
        ("Full name: Ana Lee", "Ana Lee"),
        ("Ana Lee, PhD", "Ana Lee"),
        ("Ana Lee, Process Engineer", "Ana Lee"),
        ("Ana Lee, Nurse Education", "Ana Lee"),
        ("Ana Lee, Gdańsk, Poland", "Ana Lee"),
        ("Ana Lee,Gdańsk", "Ana Lee"),
        ("Lee, Ana", "Lee, Ana"),
        ("de la Cruz, Sinéad", "de la Cruz, Sinéad"),
        ("Ana Lee (she/her)", "Ana Lee"),
        ("Ana (she/her)", "Ana"),
        ("Blue Heron (Leeds) Forge\nAna Lee", "Ana Lee"),
        ("We Make All Ships Sail Once More", None),
        ("Internationally Recognised Craftsmanship Across Northumberland", None),
        ("Maximilian-Alexander Jo Wolfeschlegelstein Featherstonehaugh", "Maximilian-Alexander Jo Wolfeschlegelstein Featherstonehaugh"),
        ("Maximilian-Alexander Wolfeschlegelstein Featherstonehaugh Lee", None),
        ("Steel And Sea And Sky\nAna Lee", "Ana Lee"),
        ("Ana Lee\nSteel And Sea", "Ana Lee"),
        ("Steel And The Sea\nAna", "Steel And The Sea"),
        ("About Me | Projects | Contact\nAna Lee", "Ana Lee"),
        ("Confidential\nAna Lee", "Ana Lee"),
        ("Ana de la Cruz", "Ana de la Cruz"),
        ("Jean d'Artagnan", "Jean d'Artagnan"),
        ("李小龙", "李小龙"),
        ("李 小龙", "李 小龙"),
        ("quick and ready", None),
        ("Process Engineer", None),
        ("Nurse Education\nAna Lee", "Ana Lee"),
        ("New York\nAna Lee", "Ana Lee"),
        ("Acme Ltd\nAna Lee", "Ana Lee"),
        ("Amber Works\nAna Lee", "Ana Lee"),
    ],
)  # fmt: skip
def test_a_name(head: str, name: str | None) -> None:
    assert read(f"{head}\n{ME}")["name"] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Blue Heron\nAna Lee\nana@example.org", "Ana Lee"),
        ("Blue Heron\nAna Lee\n0113 496 0187", "Blue Heron"),
        ("Ana Lee\nGo Blue\ngordon@example.org", "Ana Lee"),
        ("Ana Baker\nana.baker@example.org", "Ana Baker"),
        ("Personal details\nName: Ana Lee\nana@example.org", "Ana Lee"),
        ("Contact\nme@example.org\n0113 496 0187\nLeeds, UK\nFull Licence", None),
    ],
)
def test_a_name_told_by_what_stands_around_it(text: str, name: str | None) -> None:
    assert read(text)["name"] == name


@pytest.mark.parametrize(
    ("head", "label"),
    [
        ("Ana Lee | Welder | Leeds, UK", "Welder"),
        ("Ana Lee | Chef", "Chef"),
        ("ANA LEE | WELDER", "WELDER"),
        ("ANA LEE | BAKER", "BAKER"),
        ("Ana Lee, RN", None),
        ("Ana Lee | Leeds, UK", None),
        ("Ana Lee | Nurse Education", "Nurse Education"),
        ("Ana Lee (Welder)", "Welder"),
        ("Ana Lee – Senior Welder and Trainer of Young Hands on Ships", "Senior Welder and Trainer of Young Hands on Ships"),
        ("Ana Lee – Senior Welder and Trainer of Many Young Hands on Ships", "Senior Welder and Trainer of Many Young Hands on Ships"),
        ("Ana Lee – I am a welder who has worked on ships for ten years", None),
        ("Ana Lee\nWelder | Leeds, UK", "Welder"),
        ("Ana Lee\n(Assistant) Manager | Leeds, UK", "(Assistant) Manager"),
        ("Ana Lee\nTitle: Welder – Ships", "Welder – Ships"),
        ("Ana Lee\nWelder at Acme Tools", "Welder"),
        ("Ana Lee\nNurse Education", "Nurse Education"),
        ("Ana Lee\n0113 496 0187\nLeeds, UK\nWelder", "Welder"),
        ("Ana Lee\n0113 496 0187\nLeeds, UK\nanalee.example\nTrained by a master baker in Leeds", None),
        ("Ana Lee\nSenior Welder, Pipe Fitter, Crane Driver, Forklift Driver, Trainer and Safety Officer", "Senior Welder, Pipe Fitter, Crane Driver, Forklift Driver, Trainer and Safety Officer"),
        ("Ana Lee\nWelding and teaching each apprentice the craft that keeps our ships and harbours", None),
        ("Ana Lee\nWelder of ships and bridges.", None),
        ("Ana Lee\nBaker Street 14", None),
        ("Ana Lee\nWelder with a love of the sea", None),
        ("Ana Lee\nMother: a welder", None),
        ("Ana Lee\nSteel and sea", None),
    ],
)  # fmt: skip
def test_a_label(head: str, label: str | None) -> None:
    found = read(f"{head}\n{ME}")
    assert (found["name"].title(), found["label"]) == ("Ana Lee", label)


def test_a_name_that_is_a_trade_is_no_label() -> None:
    assert read("Ana Baker\nana.baker@example.org\nPastry Chef")["label"] == "Pastry Chef"


@pytest.mark.parametrize(
    ("row", "phone"),
    [
        ("07700900123", "07700900123"),
        ("5125550142", "5125550142"),
        ("555-0142", "555-0142"),
        ("585 550 142", "585 550 142"),
        ("+290 22158", "+290 22158"),
        ("(58) 555-01", "(58) 555-01"),
        ("+33 6 55 50 14 20", "+33 6 55 50 14 20"),
        ("512 555 2014", "512 555 2014"),
        ("Tel: 496 01 87", "496 01 87"),
        ("Tel: 55501423", "55501423"),
        ("Hull 12 34 56 78", None),
        ("Crew 123456789", None),
        ("License no. 5125550142", None),
        ("1234 5678 9012 3456", None),
        ("Sales up by +125 000", None),
        ("03/2019 - 08/2021", None),
        ("+44 20 2010-2011", "+44 20 2010-2011"),
        ("Rated 1 2 3 4 5 6 7 8 9", None),
        ("Open 12 34, or call 0113 496 0187", "0113 496 0187"),
    ],
)
def test_a_phone(row: str, phone: str | None) -> None:
    assert read(ANA + row)["phone"] == phone


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("@analee | ana@example.org", "ana@example.org"),
        ("ana@example.org", "ana@example.org"),
        ("Never @ rest: " + "I weld all day and all night. " * 10 + "ana@example.org", "ana@example.org"),
        ("Summary\nI weld; write to ana@example.org", "ana@example.org"),
        ("Summary\nRan the desk help@acme.example\n\nContact\nana@example.org", "ana@example.org"),
        ("References\nBo Oak, bo@example.org", None),
    ],
)
def test_an_email(text: str, email: str | None) -> None:
    assert read(f"Ana Lee\n{text}")["email"] == email


@pytest.mark.parametrize(
    ("row", "url", "networks"),
    [
        ("github.com/analee | GitHub.com/analee", None, ["GitHub"]),
        ("analee.example | www.github.com/analee", "analee.example", ["GitHub"]),
        ("ana.dev@example.org", None, []),
        ("https://x.com/analee, https://analee.example.", "https://analee.example", ["X"]),
    ],
)
def test_links(row: str, url: str | None, networks: list[str]) -> None:
    found = read(ANA + row)
    assert (found["url"], found["networks"]) == (url, networks)


WIDE = "0113 496 0187 | ana@example.org | " + " | ".join(f"analee{index}.example" for index in range(10, 18))
ROAMS = "I have welded ships from city to city for years"


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ("Leeds, UK", "Leeds, UK"),
        ("Leeds, UK 0113.example/ana", "Leeds, UK"),
        ("Leeds, UK ana@example.org", "Leeds, UK"),
        ("Leeds, UK www.analee.example", "Leeds, UK"),
        ("Write to ana@example.org", None),
        ("14 Harbour Street, Leeds", "Leeds"),
        ("14 Harbour Street,Leeds", "Leeds"),
        ("14 Harbour Street, 80001 Gdańsk", "80001 Gdańsk"),
        ("Walking, Reading", None),
        ("Welded by hand 40 frames a day for twelve years in all weathers on each ship there is to weld, Leeds", None),
        ("Address: Leeds, UK (open to moving)", "Leeds, UK"),
        ("analee.example | Location: Hull | 0113 496 0187", "Hull"),
        ("ana@example.org | Address: 14 Harbour Street, Leeds | 0113 496 0187", "14 Harbour Street, Leeds"),
        ((ROAMS + ", and sang at each").ljust(201, "!"), None),
        ("Address: 14 Harbour Street, Leeds | ".ljust(200, "x"), "14 Harbour Street, Leeds"),
        ("Leeds, UK | ".ljust(200, "x"), "Leeds, UK"),
        ("Steel | Reading | ".ljust(201, "x"), None),
    ],
)  # fmt: skip
def test_a_place(rows: str, place: str | None) -> None:
    assert read(ANA + rows)["place"] == place


def test_a_name_that_is_a_town_is_no_place() -> None:
    found = read("Florence\nflorence@example.org")
    assert (found["name"], found["place"]) == ("Florence", None)


@pytest.mark.parametrize(
    "row",
    [
        "Write to me at any hour of the day: ana@example.org",
        "Drawings of all of my welds at www.analee.example",
        "Please call me after five on 0113 496 0187",
        "Remote, any town or city in the UK",
        "Address: the third house in the lane by the mill",
        "Welds ana@example.org | by the sea | and a lot more of it | ".ljust(200, "x"),
    ],
)
def test_what_says_how_to_reach_one_is_no_summary(row: str) -> None:
    assert read(ANA + row)["summary"] == ""


@pytest.mark.parametrize(
    "row",
    ["I weld frames for ships that sail the seas.", ("I weld; ana@example.org knows why, " + "and so on " * 30)[:200] + "."],
)  # fmt: skip
def test_prose_of_the_head_is_the_summary(row: str) -> None:
    assert read(ANA + row)["summary"] == row


def test_how_to_reach_others_far_below_is_not_the_persons() -> None:
    prose = [f"Line {chr(97 + index)} of a tale of ships" for index in range(13)]
    assert read(ANA + "\n".join([*prose, "Hotline of the yard 0113 496 0187"]))["phone"] is None
    assert read(ANA + "\n".join([*prose[1:], "Hotline of the yard 0113 496 0187"]))["phone"] == "0113 496 0187"
    notes = "\n".join(f"Note {chr(97 + index)} on ships" for index in range(25))
    assert read(f"Ana Lee\n\nContact\n{notes}\nHotline 0113 496 0187")["phone"] is None


def outline(text: str) -> list[str]:
    """Each section's kind ("?" where no table knows its heading) and rows; an empty head left out."""
    found = [
        (one.kind + "" if one.known else one.kind + "?", [row.text for row in one.rows])
        for one in sections_of(rows_of(text.split("\n")))
    ]
    return [f"{kind}: {' / '.join(rows)}" for kind, rows in found if rows or kind != "head"]


ACME = "Welder, Acme, 2019 – 2021"
SAME = ["head: Ana Lee", f"work: {ACME} / Welded"]
OUTLINES: dict[str, list[str]] = {
    # A label in a job opens no section, unless it stands out as much as the job's own heading.
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n\nAchievements\nWon": [*SAME, "achievements: Won"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nAchievements:\nWon": [SAME[0], SAME[1] + " / Won"],
    f"Ana Lee\n\nExperience:\n{ACME}\nWelded\nAchievements:\nWon": [*SAME, "achievements: Won"],
    f"Ana Lee\n\nEXPERIENCE\n{ACME}\nWelded\n\nAchievements\nWon": [SAME[0], SAME[1] + " / Won"],
    f"Ana Lee\n\nEXPERIENCE\n{ACME}\nWelded\n\nACHIEVEMENTS\nWon": [*SAME, "achievements: Won"],
    f"Ana Lee\n\nExperience\n-----\n{ACME}\nWelded\n\nAchievements\nWon": [SAME[0], SAME[1] + " / Won"],
    f"Ana Lee\n\nExperience\n-----\n{ACME}\nWelded\n\nAchievements\n-----\nWon": [*SAME, "achievements: Won"],
    f"Ana Lee\n\n**Experience**\n{ACME}\nWelded\n\nAchievements\nWon": [SAME[0], SAME[1] + " / Won"],
    f"Ana Lee\n\n**Experience**\n{ACME}\nWelded\n\n**Achievements**\nWon": [*SAME, "achievements: Won"],
    f"Ana Lee\n\n# Experience\n{ACME}\nWelded\n\n**Achievements**\nWon": [SAME[0], SAME[1] + " / Won"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\n\n### Achievements\nWon": [SAME[0], SAME[1] + " / Won"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\n\n## Achievements\nWon": [*SAME, "achievements: Won"],
    f"Ana Lee\n\n# Experience\n{ACME}\nWelded\n\n## Achievements\nWon\n\n## Skills\nRigging": [SAME[0], SAME[1] + " / Won", "skills: Rigging"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nProjects:\nTidegraph": [SAME[0], SAME[1] + " / Tidegraph"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n\nProjects:\nTidegraph": [*SAME, "projects: Tidegraph"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nProjects\nTidegraph": [*SAME, "projects: Tidegraph"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nEducation:\nBSc": [*SAME, "education: BSc"],
    "Ana Lee\n\nEducation\nBSc\n\nAchievements\nWon": ["head: Ana Lee", "education: BSc", "achievements: Won"],
    # A heading with its text on the same line.
    "Ana Lee\nNationality: Polish": ["head: Ana Lee / Nationality: Polish"],
    "Ana Lee\nLanguages: Polish": ["head: Ana Lee", "languages: Polish"],
    "Ana Lee\n\nSummary\nWelds\nInterests: chess": ["head: Ana Lee", "summary: Welds", "other: chess"],
    "Ana Lee\n\nSkills\nRigging\nLanguages: Go, Python": ["head: Ana Lee", "skills: Rigging / Languages: Go, Python"],
    "Ana Lee\n\nSkills\nRigging\nLanguages: English": ["head: Ana Lee", "skills: Rigging", "languages: English"],
    "Ana Lee\n\nSkills\nRigging\nAbilities: French seams": ["head: Ana Lee", "skills: Rigging / Abilities: French seams"],
    "Ana Lee\n\nSkills\nRigging\nEducation: BSc": ["head: Ana Lee", "skills: Rigging", "education: BSc"],
    "Ana Lee\n\nSkills\nRigging\nCertificates: First aid": ["head: Ana Lee", "skills: Rigging", "certificates: First aid"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nSkills: Rigging": [SAME[0], SAME[1] + " / Skills: Rigging"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n\nSkills: Rigging": [*SAME, "skills: Rigging"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n\nAchievements: a cup": [SAME[0], SAME[1] + " / Achievements: a cup"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nSkills\tRigging": [*SAME, "skills: Rigging"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n- Skills\tRigging": [SAME[0], SAME[1] + " / Skills\tRigging"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n\nTools: lathe": [SAME[0], SAME[1] + " / Tools: lathe"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n\nProgramming languages: Go": [SAME[0], SAME[1] + " / Programming languages: Go"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n\n- **Training: taught 40 apprentices**": [SAME[0], SAME[1] + " / Training: taught 40 apprentices"],
    "Ana Lee\nSkills   Rigging": ["head: Ana Lee", "skills: Rigging"],
    "Ana Lee\nContact\tin Leeds": ["head: Ana Lee / Contact\tin Leeds"],
    "Ana Lee\nTechnical skills: Rigging": ["head: Ana Lee", "skills: Rigging"],
    "Ana Lee\nProfessional development: First aid": ["head: Ana Lee", "certificates: First aid"],
    "Ana Lee\nExperience: nine years on ships": ["head: Ana Lee / Experience: nine years on ships"],
    "Ana Lee\nFavourite ship: the Ark": ["head: Ana Lee / Favourite ship: the Ark"],
    "Ana Lee\nPortfolio: analee.dev": ["head: Ana Lee / Portfolio: analee.dev"],
    "Ana Lee\nContact: 113 496 018": ["head: Ana Lee / Contact: 113 496 018"],
    "Ana Lee\nEducation: BSc 2010 – 2014": ["head: Ana Lee", "education: BSc 2010 – 2014"],
    "Ana Lee\n\n## Projects\nTidegraph\n\n### Certification: a tool for exams\nMade it": ["head: Ana Lee", "projects: Tidegraph / Certification: a tool for exams / Made it"],
    # How a heading stands out.
    f"Ana Lee\n\nEducation\nBSc\n# Clinical ward experience\n{ACME}": ["head: Ana Lee", "education: BSc", f"work: {ACME}"],
    f"Ana Lee\n\nEducation\nBSc\nCLINICAL WARD EXPERIENCE\n{ACME}": ["head: Ana Lee", "education: BSc", f"work: {ACME}"],
    f"Ana Lee\n\nEducation\nBSc\nClinical ward experience\n-----\n{ACME}": ["head: Ana Lee", "education: BSc", f"work: {ACME}"],
    f"Ana Lee\n\nEducation\nBSc\n**Clinical ward experience**\n{ACME}": ["head: Ana Lee", "education: BSc", f"work: {ACME}"],
    f"Ana Lee\n\nEducation\nBSc\nClinical ward experience:\n{ACME}": ["head: Ana Lee", "education: BSc", f"work: {ACME}"],
    f"Ana Lee\n\nEducation\nBSc\n\nClinical Ward Experience\n{ACME}": ["head: Ana Lee", "education: BSc", f"work: {ACME}"],
    "Ana Lee\n\nEducation\nBSc in the theory of long\nward experience": ["head: Ana Lee", "education: BSc in the theory of long / ward experience"],
    "Ana Lee\n\nEducation\nBSc\n\nShips, bridges and other projects": ["head: Ana Lee", "education: BSc / Ships, bridges and other projects"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n\nHead Of Projects\nHull": [SAME[0], SAME[1] + " / Head Of Projects / Hull"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nNorthern Skills\nHull": [SAME[0], SAME[1] + " / Northern Skills / Hull"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded, cut and learnt many other\nskills": [SAME[0], f"work: {ACME} / Welded, cut and learnt many other / skills"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded, cut and learnt many other\nkey skills": [SAME[0], f"work: {ACME} / Welded, cut and learnt many other / key skills"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nSkills\nRigging": [*SAME, "skills: Rigging"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nSelected Publications\nOn Seams": [*SAME, "other: On Seams"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nTechnical Leadership\nLed": [SAME[0], SAME[1] + " / Technical Leadership / Led"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\nClinical Nurse\nHull": [SAME[0], SAME[1] + " / Clinical Nurse / Hull"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n• SKILLS\nRigging": [*SAME, "skills: Rigging"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n• Skills\nRigging": [SAME[0], SAME[1] + " / Skills / Rigging"],
    f"Ana Lee\n\nExperience\n{ACME}\nWelded\n• Skills:\nRigging": [SAME[0], SAME[1] + " / Skills: / Rigging"],
    f"Ana Lee\n\nExperience (all of it at work in three yards along the Tyne)\n{ACME}\nWelded": SAME,
    "Ana Lee\n\nSKILLS\nCOMMUNICATION, PROCUREMENT, TROUBLESHOOTING, COMPUTER LANGUAGES\nRigging": ["head: Ana Lee", "skills: COMMUNICATION, PROCUREMENT, TROUBLESHOOTING, COMPUTER LANGUAGES / Rigging"],
    "Юлия Петрова\nВарна\n\nSkills 2019\nRigging": ["head: Юлия Петрова / Варна / Skills 2019 / Rigging"],
    f"ana lee\n\nwork experience\n{ACME}\n\ntalks\nOn Seams": ["head: ana lee", f"work: {ACME}", "other: On Seams"],
    # A word that may just be a word heads a section where a job or a study follows.
    f"Ana Lee\n\nSkills\nRigging\nWork\n{ACME}": ["head: Ana Lee", "skills: Rigging", f"work: {ACME}"],
    "Ana Lee\n\nSkills\nRigging\nWork\nWelder, Acme\n2019 – 2021": ["head: Ana Lee", "skills: Rigging", "work: Welder, Acme / 2019 – 2021"],
    "Ana Lee\n\nSkills\nRigging\nStudies\nBSc Physics, University of Leeds": ["head: Ana Lee", "skills: Rigging", "education: BSc Physics, University of Leeds"],
    f"Ana Lee\n\nExperience\n{ACME}\nBackground\nA yard of many on the Tyne\n- Welded": [SAME[0], f"work: {ACME} / Background / A yard of many on the Tyne / Welded"],
    f"Ana Lee\n\nExperience\n{ACME}\nBackground\n- Won a cup in 2019\n- Welded": [SAME[0], f"work: {ACME} / Background / Won a cup in 2019 / Welded"],
    f"Ana Lee\n\nExperience\n{ACME}\nEquipment\nLathe, bought in 2019": [SAME[0], f"work: {ACME} / Equipment / Lathe, bought in 2019"],
    # Among headings that are marked as such.
    f"Ana Lee\n{ME}\n\n## Experience\n{ACME}\n\n## Seamanship\nKnots": [f"head: Ana Lee / {ME}", f"work: {ACME}", "other?: Knots"],
    f"Ana Lee\n{ME}\n## Seamanship\nKnots\n\n## Experience\n{ACME}": [f"head: Ana Lee / {ME}", "other?: Knots", f"work: {ACME}"],
    f"Ana Lee\n{ME}\n\n# Experience\n{ACME}\n\n# Reading Club\nRead, 2019": [f"head: Ana Lee / {ME}", f"work: {ACME}", "other?: Read, 2019"],
    f"{ME}\n0113 496 0187\n# Ana Lee\nin Leeds\n\n## Experience\n{ACME}": [f"head: {ME} / 0113 496 0187 / Ana Lee / in Leeds", f"work: {ACME}"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\nTalks\nOn Seams": [SAME[0], SAME[1] + " / Talks / On Seams"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\n**Talks**\nOn Seams": [*SAME, "other: On Seams"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\nSKILLS\nRigging": [*SAME, "skills: Rigging"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\n\nSkills\n-----\nRigging": [*SAME, "skills: Rigging"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\n\n**Client ship projects**\nRigged": [SAME[0], SAME[1] + " / Client ship projects / Rigged"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\n\n### Client ship projects\nRigged": [SAME[0], SAME[1] + " / Client ship projects / Rigged"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\n\n### Skills\nRigging": [*SAME, "skills: Rigging"],
    "Ana Lee\n\n## Education\nBSc\n\n### Awards\nCup": ["head: Ana Lee", "education: BSc / Awards / Cup"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\n\n## Awards\nCup": [*SAME, "other: Cup"],
    f"Ana Lee\n\n## Experience\n{ACME}\nWelded\n\nSkills: Rigging": [*SAME, "skills: Rigging"],
    "Ana Lee\n\n# Skills\nRigging\n\n## Education\nBSc\n\n## Awards\nCup": ["head: Ana Lee", "skills: Rigging", "education: BSc", "other: Cup"],
}  # fmt: skip


@pytest.mark.parametrize("text", OUTLINES)
def test_sections(text: str) -> None:
    assert outline(text) == OUTLINES[text]


CAPITALS = f"Ana Lee\n{ME}\n\nEXPERIENCE\n{ACME}\n\nEDUCATION\nBSc\n\n"
BEFORE = [f"head: Ana Lee / {ME}", f"work: {ACME}"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("SEAMANSHIP\nKnots", ["education: BSc", "other?: Knots"]),
        ("THINGS I HAVE DONE AT SEA\nKnots", ["education: BSc", "other?: Knots"]),
        ("I WELD SHIPS FOR ALL OF YOU\nKnots", ["education: BSc / I WELD SHIPS FOR ALL OF YOU / Knots"]),
        ("CUTTING, WELDING\nKnots", ["education: BSc / CUTTING, WELDING / Knots"]),
        ("LEAD WELDER\nKnots", ["education: BSc / LEAD WELDER / Knots"]),
        ("AMBER YARDS LTD\nKnots", ["education: BSc / AMBER YARDS LTD / Knots"]),
        ("THE LAMP\n2015 – 2017\nKnots", ["education: BSc / THE LAMP / 2015 – 2017 / Knots"]),
        ("THE LAMP\nHull\n2015 – 2017\nKnots", ["education: BSc / THE LAMP / Hull / 2015 – 2017 / Knots"]),
        ("SEAMANSHIP\nKnots\nSails\nCup 2019", ["education: BSc", "other?: Knots / Sails / Cup 2019"]),
        ("SEAMANSHIP\n- Sailed in 2019", ["education: BSc", "other?: Sailed in 2019"]),
        ("• SEAMANSHIP\nKnots", ["education: BSc / SEAMANSHIP / Knots"]),
        ("Knots\nTHE END", ["education: BSc / Knots / THE END"]),
        ("Awards\nCup", ["education: BSc / Awards / Cup"]),
        ("Skills\nRigging", ["education: BSc", "skills: Rigging"]),
        ("AWARDS\nCup", ["education: BSc", "other: Cup"]),
        ("Languages: Polish\n\nInterests: chess", ["education: BSc", "languages: Polish", "other: chess"]),
        ("SEAMANSHIP\nKNOTS\nSAILS\nOARS\nHULLS\nTAR", ["education: BSc / SEAMANSHIP / KNOTS / SAILS / OARS / HULLS / TAR"]),
        ("SEAMANSHIP\nKnots, TAR\nOARS.\nHULLS.", ["education: BSc", "other?: Knots, TAR / OARS. / HULLS."]),
    ],
)  # fmt: skip
def test_sections_under_headings_in_capitals(text: str, last: list[str]) -> None:
    assert outline(CAPITALS + text) == [*BEFORE, *last]


def test_a_motto_in_capitals_is_no_heading() -> None:
    assert outline(CAPITALS.replace(ME, f"{ME}\nSTEEL AND SEA\nin Leeds") + "x") == [
        f"head: Ana Lee / {ME} / STEEL AND SEA / in Leeds",
        f"work: {ACME}",
        "education: BSc / x",
    ]


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("", None),
        ("seamanship", None),
        ("languages", "languages"),
        ("selected patents", "other"),
        ("my other selected patents", "other"),
        ("ward nights and other long experience", "work"),
        ("we gave all of them our experience", None),
        ("community outreach work", "volunteer"),
        ("project management work", "projects"),
        ("community welding projects", "projects"),
        ("community choir", None),
        ("welding experience", "work"),
        ("education and hobbies", "education"),
        ("ships and projects", "projects"),
        ("experience at sea", "work"),
        ("training history", "certificates"),
        ("training ships", None),
        ("welding at sea", None),
    ],
)
def test_the_kind_of_a_heading_by_its_words(key: str, kind: Kind | None) -> None:
    assert kind_by_word(key) == kind


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Key achievements:", True),
        ("Key responsibilities (while she led it):", True),
        ("responsibilities", False),
        ("Seamanship", False),
    ],
)
def test_a_label_inside_a_job(text: str, label: bool) -> None:
    assert is_label(text) is label


def test_the_words_of_a_heading() -> None:
    assert key_of("Compétences & Tools (IT)") == "competences and tools"
    assert (kind_named("Centres d’intérêt"), kind_named("Seamanship")) == ("other", None)
    assert (names_language("Français (C1)"), names_language("Python")) == (True, False)
