"""The English of a letter: what the papers are called, how a date is set, how one signs."""

from __future__ import annotations

from functools import partial

import pytest

from generator.documents import paste
from generator.engine.english.usage import usage_of
from generator.engine.letter import write_draft
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.engine.role import choose_role
from generator.ground.guide import Content
from tests.pace import quiet_seconds

PERSON = "Ana Lee\nana@example.org\n{place}\n\nExperience\n\nWelder, Acme Ltd\n2019 – Present\n- {line}\n"
POST = "Welder\nCompany: Tidewrack Yards\n{place}\n\nYou will weld 40 frames a day.\n{line}\n"
CASES = {
    ("", "Please send your CV to us.", "Austin, TX", "Welded 40 frames"): "British",
    ("", "Send a resume and a letter.", "Leeds, UK", "Welded 40 frames"): "American",
    ("", "Attach your résumé.", "Leeds, UK", "Welded 40 frames"): "American",
    ("", "Send your CV or résumé.", "Leeds, UK", "Welded 40 frames"): "British",
    ("Location: Denver, CO", "", "Leeds, UK", "Welded 40 frames"): "American",
    ("Location: Leeds, UK", "", "Denver, CO", "Welded 40 frames"): "British",
    ("Location: Nairobi, Kenya", "", "", "Welded 40 frames"): "British",
    ("Location: Toronto, ON", "", "", "Welded 40 frames"): "American",
    ("", "", "Denver, CO", "Welded 40 frames"): "American",
    ("", "", "Leeds, UK", "Welded 40 frames"): "British",
    ("", "Pay: £31,000", "", "Welded 40 frames"): "British",
    ("", "Pay: $61,000", "", "Welded 40 frames"): "American",
    ("", "", "", "Organised 40 welders and the colour of 3 ships"): "British",
    ("", "", "", "Organized 40 welders and the color of 3 ships"): "American",
    ("", "", "", "Supervised, advised and exercised 40 welders"): "American",
    ("", "", "Austin, TX", "Kept the CV of each welder"): "American",
    ("", "", "", "Kept the CV of each welder"): "British",
    ("", "", "", "Welded 40 frames"): "American",
    ("", "", "+34 600 000 000", "Welded 40 frames"): "British",
    ("", "Pay: £31,000", "+1 312 555 0142", "Welded 40 frames"): "American",
}


@pytest.mark.parametrize("case", CASES)
def test_the_english_of_two_papers(case: tuple[str, str, str, str]) -> None:
    there, asks, place, line = case
    posting = read_posting(paste(POST.format(place=there, line=asks)))
    resume = read_resume(paste(PERSON.format(place=place, line=line)))
    assert usage_of(posting, resume) == CASES[case]


@pytest.mark.parametrize(
    ("asks", "tone", "says"),
    [
        ("Send your CV.", "plain", "My CV is attached."),
        ("Send your CV.", "formal", "My CV is enclosed.\n\nYours sincerely,\nAna Lee"),
        ("Send your resume.", "warm", "My résumé is attached, and I'm happy to answer questions."),
        ("Send your resume.", "formal", "My résumé is enclosed.\n\nSincerely,\nAna Lee"),
    ],
)
def test_a_letter_says_it_in_the_readers_english(content: Content, asks: str, tone: str, says: str) -> None:
    posting = read_posting(paste(POST.format(place="", line=asks)))
    resume = read_resume(paste(PERSON.format(place="", line="Welded 40 frames a day for ships")))
    role = choose_role(content, posting).role
    assert says in write_draft(resume, posting, role, content, tone=tone).letter  # type: ignore[arg-type]


@pytest.mark.parametrize("unit", ["a", "is", "£", "colour ", "ise ", ", TX ", "CV "])
def test_long_papers_take_little_time(unit: str) -> None:
    posting = read_posting(paste(unit * (200_000 // len(unit))))
    resume = read_resume(paste("Ana Lee\nana@example.org"))
    assert quiet_seconds(partial(usage_of, posting, resume), best_of=1) < 1
