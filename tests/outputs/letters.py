"""Letters for the tests: one of ordinary words, and one around any text."""

from __future__ import annotations

from generator.ground.draft import (
    AskAnswered,
    Asked,
    Blank,
    Draft,
    Finding,
    Paragraph,
    Preview,
    Review,
    Sentence,
    SignalMet,
    Source,
)
from generator.outputs.envelope import Envelope

BODY = ("I relaid the stock room, and wrong picks fell from 31 a week to 9.", "On the size of the work: {how much}.")
REVIEW = Review(
    findings=(Finding("unfilled-blank", "error", 10, 20, "May be unfinished", "A reader stops.", "Fill it in."),),
    signals=(SignalMet("result", True, BODY[0]), SignalMet("scale", False, None)),
    asks=(AskAnswered("Forklift licence", None), AskAnswered("Stock control", BODY[0])),
    words=20,
    reading_grade=5.1,
)


def a_draft(*paragraphs: str, name: str = "Юлия Novák") -> Draft:
    """A draft of these paragraphs (else ordinary ones) with a greeting and a signature."""
    middle: tuple[Paragraph, ...] = (Paragraph(tuple(_guide(text) for text in (paragraphs or BODY))),)
    if paragraphs:
        middle = tuple(Paragraph((_guide(text),)) for text in paragraphs)
    sourced = Sentence(
        "I am applying to Acme.", (Source("posting", "Acme", 3), Source("guide", "I am applying to {{ role }}."))
    )
    signature = Paragraph((_guide("Kind regards,"), _guide(name)), joint="\n")
    whole = (Paragraph((_guide("Dear Ελένη Łukasz,"),)), Paragraph((sourced,)), *middle, signature)
    return Draft(
        role="general",
        opening="in-use",
        tone="plain",
        length="standard",
        letter="\n\n".join(paragraph.text for paragraph in whole),
        paragraphs=whole,
        blanks=(Blank("{how much}", "How much did you handle?", "scale"),),
        questions=(Asked("scale", "How much did you handle?", "140 orders a day."),),
        openings=(Preview("in-use", "In use now", BODY[0]),),
        first_seconds="Dear Ελένη Łukasz,",
        review=REVIEW,
    )


def an_envelope(name: str = "Юлия Novák", recipient: tuple[str, ...] = ("Ελένη Łukasz", "Søn & <Ltd>")) -> Envelope:
    """An envelope with every part."""
    return Envelope(
        name, ("julia@example.org", "+49 170 0000000"), recipient, "Application: Stock Lead", "22 November 2026"
    )


def _guide(text: str) -> Sentence:
    return Sentence(text, (Source("guide", text),))
