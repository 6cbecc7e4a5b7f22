"""What a copied page brings along is no part of the posting; what the posting says is never taken for it."""

from __future__ import annotations

import pytest

from generator.engine.posting import read_posting
from generator.engine.postings.furniture import is_furniture, without_furniture
from generator.ground.papers import Document

FURNITURE = (
    "Skip to main content",
    "Careers Home",
    "Search for Jobs",
    "Sign In",
    "← Back to search results",
    "< All vacancies",
    "Apply now   Save job   Report this job",
    "Share: Facebook  LinkedIn  WhatsApp  Copy link",
    "Print this vacancy | E-mail this vacancy | Add to watchlist",
    "Home > Jobs > Driving > Doncaster",
    "You are here: Home / Jobs / Current vacancies / Democratic Services Officer",
    "Powered by Greenhouse",
)
WORDS = (
    "Home Care Assistant",
    "Print Finisher",
    "Share in our success",
    "Apply a methodical approach to testing",
    "Search Engineer",
    "Nurse | Acme Health | Leeds",
    "Data Analyst / Home Office",
    "Terms: permanent, full time",
    "Companies House experience",
    "Sign in at reception each shift",
    "Report this weekly to the board",
    "Vacancies team leader",
)


@pytest.mark.parametrize("line", FURNITURE)
def test_buttons_and_paths_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", WORDS)
def test_words_of_a_posting_are_not(line: str) -> None:
    assert not is_furniture(line)


def test_lines_keep_their_numbers() -> None:
    lines = ("Skip to main content", "Sign in", "Staff Nurse", "Apply", "You need a licence.")
    assert without_furniture(lines) == ["", "", "Staff Nurse", "", "You need a licence."]
    title = read_posting(Document("posting.txt", lines)).title
    assert title
    assert title.text == "Staff Nurse"
    assert title.at[0].line == 3


def test_other_jobs_at_the_foot_are_dropped_and_none_at_the_head() -> None:
    lines = ["Welder", "You must weld.", "We weld gates.", "Similar Jobs (3)", "Fitter", "Bolton Gates Ltd is hiring."]
    assert without_furniture(lines) == [*lines[:3], "", "", ""]
    assert without_furniture(lines[3:] + lines[:3]) == lines[3:] + lines[:3]


def test_a_chat_s_stamps_are_no_words_of_the_posting() -> None:
    lines = ["[14/03, 18:22] Thandeka (jobs): Casa Mbali is looking for a *Grill Chef*", "[1] Two years of grilling"]
    assert without_furniture(lines) == ["Casa Mbali is looking for a *Grill Chef*", lines[1]]
    posting = read_posting(Document("posting.txt", tuple(lines)))
    assert posting.title
    assert posting.title.text == "Grill Chef"
    assert posting.company
    assert posting.company.text == "Casa Mbali"
