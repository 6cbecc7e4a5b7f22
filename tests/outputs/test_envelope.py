from datetime import date

from generator.ground.papers import Posting, Profile, Quote, Resume, Said
from generator.outputs.envelope import address, written
from tests.words import letter_words


def said(text: str) -> Said:
    return Said(text, (Quote(1, text),))


RESUME = Resume(
    lines=(),
    name=said("Ana Díaz"),
    email=said("ana@example.org"),
    phone=said("+34 600 000 000"),
    profiles=(Profile("GitHub", said("github.com/ana")),),
)
POSTING = Posting(lines=(), title=said("Stock Lead"), company=said("Acme"), hiring_manager=said("Omar Haddad"))


def test_the_envelope_says_what_the_papers_say() -> None:
    envelope = address(RESUME, POSTING, {}, date(2026, 11, 22), letter_words())
    assert envelope.sender_name == "Ana Díaz"
    assert envelope.sender_contact == ("ana@example.org", "+34 600 000 000", "github.com/ana")
    assert envelope.recipient == ("Omar Haddad", "Acme")
    assert envelope.subject == "Application: Stock Lead"
    assert envelope.date == "22 November 2026"


def test_what_nobody_said_is_left_out() -> None:
    envelope = address(Resume(lines=()), Posting(lines=()), {}, None, letter_words())
    assert (envelope.sender_name, envelope.sender_contact, envelope.recipient) == ("", (), ())
    assert (envelope.subject, envelope.date) == ("Application", None)


def test_an_answer_goes_before_what_was_read() -> None:
    answers = {"name": "Ana D.", "company": "Acme\nSA", "hiring_manager": " ", "title": "Floor Lead"}
    envelope = address(RESUME, POSTING, answers, None, letter_words())
    assert envelope.sender_name == "Ana D."
    assert envelope.recipient == ("Omar Haddad", "Acme SA")
    assert envelope.subject == "Application: Floor Lead"


def test_a_day_has_no_leading_nought() -> None:
    assert written(date(2026, 1, 2), "British", letter_words()) == "2 January 2026"
    assert written(date(2026, 1, 2), "American", letter_words()) == "January 2, 2026"
