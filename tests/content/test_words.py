"""Slips of spelling and claims without a source are named where they stand, and what is right is let be."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.content.hiring import _CLAIM, _SOURCE
from generator.content.spelling import slips
from generator.content.validate import validate
from tests.content.folders import copy_of_small, line_of, put

CLAIMS = (
    "Most hiring managers read the letter first.",
    "Many busy recruiters skip it.",
    "83% of employers want one.",
    "Studies show that letters help.",
    "A recruiter takes 7.4 seconds to read it.",
    "Three in four are rejected by an ATS, and 9 out of 10 recruiters agree.",
)
FINE = (
    "Write to the hiring manager by name.",
    "In many places an employer may not ask your age.",
    "Ask what the employer measures.",
    "Put the date in the first ten words.",
    "Most of my work was research for one employer.",
    "All of it was data.",
    "For how many hiring managers do you recruit?",
)


@pytest.mark.parametrize("text", CLAIMS)
def test_a_claim_about_hiring_at_large_is_seen(text: str) -> None:
    assert _CLAIM.search(text)
    assert not _SOURCE.search(text)
    assert _SOURCE.search(f"{text[:-1]} (Acme survey, 2024).")


@pytest.mark.parametrize("text", FINE)
def test_advice_and_plain_words_are_none(text: str) -> None:
    assert not _CLAIM.search(text)


def test_a_slip_is_named_at_its_place_and_a_listed_word_is_right(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    assert validate(folder) == ()
    put(folder, "roles/baker.yaml", "lede: A head baker", "lede: Recieve it. A head baker recieves")
    put(folder, "families.yaml", "Trams and buses.", "Trams, sourdoh and buses.")
    at = line_of(folder, "roles/baker.yaml", "recieves")
    found = [problem for problem in validate(folder) if "slip" in str(problem)]
    assert [(problem.line, "`recieves`" in str(problem)) for problem in found] == [(at, True)]
    assert len(slips()) > 60_000


def test_a_claim_is_named_with_what_to_do(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    put(folder, "roles/baker.yaml", "lede: A head baker", "lede: Most employers bake. A head baker")
    (problem,) = [problem for problem in validate(folder) if "claim" in str(problem)]
    assert "name the source" in str(problem)
