"""Postings are read as a person reads them, and where they are silent so is the reading."""

from __future__ import annotations

import pytest

from generator.engine.posting import read_posting
from generator.ground.papers import Document, Posting
from tests.engine.posting_truth import NAMES, Score, document, group, score, share, truth

SCORES = {name: score(name) for name in NAMES}


def read(text: str) -> Posting:
    return read_posting(Document("posting.txt", tuple(text.split("\n"))))


def told(scores: list[Score]) -> str:
    return "\n".join(f"{one.name}: {fault}" for one in scores for fault in one.faults)


def test_there_are_thirty_postings_or_more_and_some_were_held_back() -> None:
    assert len(NAMES) >= 30
    assert len(group("held")) >= 10
    assert set(group("held")) | set(group("tuned")) == set(NAMES)
    assert sum(truth(name)["company"] is None for name in NAMES) >= 5


@pytest.mark.parametrize("which", ["tuned", "held"])
def test_the_scores_hold(which: str) -> None:
    scores = [SCORES[name] for name in group(which)]
    assert share(one.title for one in scores) >= 0.95, told(scores)
    assert not [one.name for one in scores if one.company_wrong], told(scores)
    assert share(one.company_named for one in scores) >= 0.9, told(scores)
    assert not [one.name for one in scores if one.manager_wrong], told(scores)
    assert share(one.manager_named for one in scores) >= 0.9, told(scores)
    assert sum(one.asks_right for one in scores) >= 0.9 * sum(one.asks_all for one in scores), told(scores)
    assert share(one.reference for one in scores) >= 0.9, told(scores)
    assert not [one.name for one in scores if one.location_wrong], told(scores)
    assert share(one.role for one in scores) >= 0.95, told(scores)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_posting_with_windows_line_ends_is_read_the_same(name: str) -> None:
    plain = document(name)
    marked = Document(plain.name, tuple(f"{line}\r" if line else line for line in plain.lines))
    first, second = read_posting(plain), read_posting(marked)
    assert [ask.said.text for ask in first.asks] == [ask.said.text for ask in second.asks]
    assert (first.title and first.title.text) == (second.title and second.title.text)


NO_COMPANY = (
    "Nurse – Mental Health – Leeds",
    "Product Manager – Financial Services – London",
    "Teacher - Physical Education - Leeds",
    "Data Analyst\n\nPower BI is a tool we use. Power BI runs our reports.",
    "Sales Rep\n\nSuccess is a team sport. Salesforce is a platform that we use daily. Salesforce runs our process.",
    "Engineer\n\nJoin Team Alpha and work with Microsoft Azure. Microsoft Azure is one of the leading platforms.",
    "Marketing Manager\n\nNew York is a great place to work.",
    "Accountant\n\nPeter Abara is the founder of the firm.",
    "Nurse\nCompany: TBC",
    "Buyer\nCompany: [Company Name]\n\nAbout Acme Tools\nWe sell tools.",
    "Welder\n\nOur client, Acme Tools, is hiring a welder.",
    "Clerk\n\nAcme Tools is hiring. Bolt Works is hiring.",
)


@pytest.mark.parametrize("text", NO_COMPANY)
def test_a_name_that_may_be_none_of_the_employers_is_not_taken(text: str) -> None:
    assert read(text).company is None


COMPANIES = (
    ("Company: Acme Tools, Leeds", "Acme Tools"),
    ("Welder\nEmployer:\nAcme Tools Ltd", "Acme Tools Ltd"),
    ("Welder\n\nAbout Acme Tools\nWe sell tools.", "Acme Tools"),
    ("Welder\n\nAt Acme Tools, we weld.", "Acme Tools"),
    ("Welder\n\nJoin Acme Tools\nWe weld.", "Acme Tools"),
    ("Nurse – Acme Health – Leeds\n\nThree days a week.", "Acme Health"),
    ("Senior Data Analyst (Contract) - Acme Ltd, London", "Acme Ltd"),
    ("Data Analyst at Fernhill\n\nYou will work with Google Analytics. Google Analytics is a platform.", "Fernhill"),
    ("We're Pip & Furrow, and we need a Graphic Designer.", "Pip & Furrow"),
    ("MIG/TIG WELDER required by Tubridy Trailers Ltd, Ballyhane.", "Tubridy Trailers Ltd"),
    ("*Mobile Developer (Flutter)* needed at *Tuvuke Mobility*, Kilimani, Nairobi.", "Tuvuke Mobility"),
    ("Hotel Solar da Ribeira, Porto, has a vacancy for a Night Receptionist.", "Hotel Solar da Ribeira"),
    ("Support Specialist\nLumeo Pay\nKraków, Poland · Hybrid\nPosted 3 days ago · 47 applicants", "Lumeo Pay"),
    ("Nurse\nQuillmark\n3.9\nLeeds\n£30,000 a year", "Quillmark"),
    ("Nurse\nQuillmark · Leeds, UK (On-site)\nApply", "Quillmark"),
    ("Nurse\nPosted 3 days ago by Quillmark\nLeeds", "Quillmark"),
    ("Job Application for Nurse at Quillmark\nNurse\nLeeds", "Quillmark"),
    ("We at Quillmark are hiring a nurse.", "Quillmark"),
    (
        "ELECTRICIAN. Hartigan & Sons Electrical, Mallow Road, Clonbeg, require a qualified electrician.",
        "Hartigan & Sons Electrical",
    ),
    ("BOOKKEEPER (PART-TIME), Kilbrannan Joinery Ltd, Oban. Family firm seeks a bookkeeper.", "Kilbrannan Joinery Ltd"),
    ("Clerk\n\nAt Quillmark, we file. You act on behalf of the Board in court.", "Quillmark"),
    ("Principal Consultant\n\nAt Acme Tools, we advise.", "Acme Tools"),
)


@pytest.mark.parametrize(("text", "name"), COMPANIES)
def test_a_company_is_named_in_many_ways(text: str, name: str) -> None:
    found = read(text).company
    assert found is not None
    assert found.text == name


UNNAMED = (
    "Support Specialist\nIntensive Care\nLeeds\nPosted 3 days ago",
    "Support Specialist\nLumeo Pay\nKraków, Poland",
    "Engineer\n\nWe have been retained by one of Europe's payment companies. Lindqvist & Rowe is a search firm with offices in Oslo.",
    "Engineer\nConsultant: Tobias Ferrante\n\nLindqvist Rowe is a company that helps.",
    "Clerk\n\nAcme Tools is hiring for its friends.\n\nAna Lee, Principal Consultant, Blue Search",
    "A DBS check is required by Ofsted.",
    "SAP requires a licence. Payroll Systems requires a password.",
    "Nurse\nIntensive Care · Leeds, UK",
    "Nurse\nMatron\n3.9\nLeeds",
    "Nurse\nLeeds\n3.9\nLondon",
    "Nurse\nPermanent\n3.9\nLeeds",
    "Nurse\n- Quillmark\n3.9\nLeeds",
    "On behalf of a clinic we seek a nurse. At Quillmark, we place people.",
    "We are recruiting on behalf of a clinic. At Quillmark, we place people.",
)


@pytest.mark.parametrize("text", UNNAMED)
def test_a_department_an_agency_and_an_authority_are_no_company(text: str) -> None:
    assert read(text).company is None


NO_MANAGER = (
    "Clerk\nContact: Human Resources Department",
    "Clerk\nReports to: Regional Director",
    "Clerk\nHiring manager: TBC",
    "Clerk\nContact: Front Desk",
    "Clerk\n\nContact New Customer Setup. The new customer setup is open until four.",
    "Clerk\n\nSend your CV to Sunny Side Café. Speak to Anna.",
    "Clerk\n\nAcme Tools is hiring. Write to Acme Tools for a form.",
    "Clerk\n\nContact Jane Doe Recruiting Ltd for more.",
    "Clerk\n\nApply to Leeds City Council by Friday.",
)


@pytest.mark.parametrize("text", NO_MANAGER)
def test_a_department_a_firm_or_common_words_are_no_manager(text: str) -> None:
    assert read(text).hiring_manager is None


MANAGERS = (
    ("Hiring manager: Tomasz Lindqvist, Nurse Manager, 5 West", "Tomasz Lindqvist"),
    ("Please address your application to Mr J. Okonjo, Head Teacher.", "Mr J. Okonjo"),
    ("You will report to Sarah Connolly, Head of Support.", "Sarah Connolly"),
    ("Questions? Ask Ruud van Ellery, who leads the team, at ruud@example.org.", "Ruud van Ellery"),
    ("Contact Ward Manager Jo Smith.\nCall Jo Smith.", "Jo Smith"),
    ("Contact officer: Priyanka Sorensen, (02) 5550 1122", "Priyanka Sorensen"),
    ("Ring our superintendent, Graeme Pilkington, who's doing the hiring.", "Graeme Pilkington"),
    (
        "An interview with Matthias Oberndorfer, VP Sales, who will be your manager and leads this search",
        "Matthias Oberndorfer",
    ),
    ("CVs in confidence to Deirdre Mulhearn, Eyre House, Galway.", "Deirdre Mulhearn"),
    ("Consultant: Tomás Quaresma", "Tomás Quaresma"),
    ("Questions? Give Tama Rangihuna, our manager, a call.", "Tama Rangihuna"),
)


@pytest.mark.parametrize(("text", "name"), MANAGERS)
def test_a_manager_is_named_in_many_ways(text: str, name: str) -> None:
    found = read(f"Clerk\n\n{text}").hiring_manager
    assert found is not None
    assert found.text == name


ASKS: tuple[tuple[str, list[str], list[str]], ...] = (
    ("Requirements\n- SQL\n- Dutch is a plus", ["SQL"], ["Dutch is a plus"]),
    ("Requirements\n- English; Dutch is a plus", ["English"], ["Dutch is a plus"]),
    ("Requirements\n- BLS required, ACLS preferred", ["BLS required, ACLS preferred"], []),
    ("Requirements: SQL; Python\n\nNice to have: Go; Rust", ["SQL", "Python"], ["Go", "Rust"]),
    ("ESSENTIAL\nSQL every day\nTact\n\nDESIRABLE\nDutch", ["SQL every day", "Tact"], ["Dutch"]),
    ("What we ask for\n- SQL\n\nOur tools:\n- Python\n\nWhat we offer\n- Cake", ["SQL", "Python"], []),
    ("Requirements\n- SQL\n\nYou will have access to many benefits including:\n- Cake", ["SQL"], []),
    ("Requirements\n- All of the following:\n- SQL\n- You must be a U.S. citizen", ["SQL"], []),
    ("Criteria\tEssential\tDesirable\nSkills\tSQL\tGo\nTraining\tA degree\t", ["SQL", "A degree"], ["Go"]),
    ("You'll need a van. We'd love it if you had a ladder, but this is not required.", ["You'll need a van."], ["We'd love it if you had a ladder, but this is not required."]),
    ("Requirements\nE\tClear English\nD\tA degree\nE\tTact", ["Clear English", "Tact"], ["A degree"]),
    ("Person specification\nClear English\tE\tInterview\nA degree\tD\tForm", ["Clear English"], ["A degree"]),
    ("| Criterion | Essential | Desirable |\n| --- | --- | --- |\n| SQL | X | |\n| Go | | X |", ["SQL"], ["Go"]),
    ("Criterion\tEssential\tDesirable\nSQL\t✓\t\nGo\t\t✓", ["SQL"], ["Go"]),
    ("Criterion    Essential    Desirable\nSQL    ✓    \nGo        ✓", ["SQL"], ["Go"]),
    ("Criteria    Essential    Desirable\nSkills    SQL    Go", ["SQL"], ["Go"]),
    ("✅ 3+ years of SQL\n✅ You must have a van\n➕ A ladder is a bonus", ["3+ years of SQL", "You must have a van"], ["A ladder is a bonus"]),
    ("Requirements\n- SQL\n\nWhat Lindenhurst Care offers you\n- Two years of cake", ["SQL"], []),
    ("Requirements\n- SQL\n- Send a two-page CV to me", ["SQL"], []),
    ("Requirements\n- SQL\n- Own tools not needed.", ["SQL"], []),
    ("Requirements\n- SQL\n- Go is not needed but nice", ["SQL"], ["Go is not needed but nice"]),
    ("Requirements\n- SQL\n\nWhat would make us smile\n- Go", ["SQL"], ["Go"]),
    ("Requirements\n- SQL\n\nIt'd be lovely if you had\n- Go", ["SQL"], ["Go"]),
    ("Requirements\n- SQL\n\nThe following would be welcome, though none of them is a condition:\n- Go", ["SQL"], ["Go"]),
    ("You need SQL. Our results have been good for five years running. In return you have a yearly bonus.", ["You need SQL."], []),
    ("Essential job functions:\n- Teaches\n\nQualifications:\n- A licence", ["A licence"], []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "musts", "nices"), ASKS)
def test_what_is_asked_for_is_told_from_what_would_be_nice_and_from_the_rest(
    text: str, musts: list[str], nices: list[str]
) -> None:
    asks = read(f"Clerk\n\n{text}").asks
    assert [ask.said.text for ask in asks if ask.must] == musts
    assert [ask.said.text for ask in asks if not ask.must] == nices


def test_an_empty_posting_says_nothing() -> None:
    assert read("") == Posting(("",))
    assert read(" \n\n \t") == Posting((" ", "", " \t"))


def test_a_name_alone_under_the_title_that_a_later_sentence_speaks_of() -> None:
    top = "Financial Analyst, FP&A\nHarrow Point Ferries\nHalifax (hybrid)\n\n"
    told = "Harrow Point Ferries carries 1.9 million passengers a year. FP&A is a team of three.\n"
    found = read(top + told).company
    assert found
    assert found.text == "Harrow Point Ferries"
    assert read(top + "We carry 1.9 million passengers. FP&A is a team of three.\n").company is None
