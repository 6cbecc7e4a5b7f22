"""Where exactly the review draws its lines: one step to this side it speaks, one to that it is silent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.engine.claims import _slip, strange_numbers
from generator.engine.review import review_letter
from generator.ground.guide import Content, Evidence, RedFlag, Signal
from generator.ground.papers import Resume
from tests.engine.papers import posting as wanting
from tests.engine.papers import role
from tests.engine.test_review import found, posting


@pytest.mark.parametrize(
    ("word", "name", "slip"),
    [
        ("ferreira", "ferreira", False),
        ("ferriera", "ferreira", True),  # two swapped
        ("fereirra", "ferreira", False),  # two changed that stand apart
        ("ferreirx", "ferreira", True),  # the last changed
        ("xerreira", "ferreira", False),  # the first changed
        ("feirera", "ferreira", False),
        ("ferreir", "ferreira", True),  # the last left out
        ("fereira", "ferreira", True),
        ("erreira", "ferreira", False),  # the first left out
        ("ferreiraa", "ferreira", True),
        ("ferreiras", "ferreira", False),
        ("jonas", "jones", False),  # five letters are too few to tell
        ("jonse", "jones", True),
        ("simons", "simone", True),
        ("ferre", "ferreira", False),
        ("kestrelwork", "kestrelworks", False),
    ],
)
def test_a_slip_is_one_letter_and_never_the_first(word: str, name: str, slip: bool) -> None:
    assert _slip(word, name) is slip


def strange(letter: str, *lines: str) -> list[str]:
    text = f"Dear Jo,\n\n{letter}\n\nBest,\nAna"
    return [text[one.start : one.end] for one in strange_numbers(text, Resume(lines), None, {})]


@pytest.mark.parametrize(
    ("letter", "lines", "numbers"),
    [
        ("It cost 40 thousand.", ("40k",), []),
        ("It cost 40k.", ("$40,000",), []),
        ("It cost 40 thousand.", ("40,001",), ["40"]),
        ("It took 3m.", ("3,000,000",), []),
        ("It took 3 billion.", ("3bn",), []),
        ("It took 31 million.", ("31,000,000",), []),
        ("It took 31 million.", ("31,000",), ["31"]),
        ("It took 12 million.", ("12 billion",), []),
        ("From 2027 I could.", ("Since 2025",), []),
        ("In 2025 I could.", ("Since 2025",), []),
        ("In 2024 I did.", ("Since 2025",), ["2024"]),
        ("In 2024 I did.", ("Nothing dated",), []),
        ("I led 9 and 10.", ("One",), ["10"]),
    ],
)
def test_a_number_is_strange_by_its_value(letter: str, lines: tuple[str, ...], numbers: list[str]) -> None:
    assert strange(letter, *lines) == numbers


A = "I led it well there. "
B = "We ran it badly then. "


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (A * 3, 1),
        (A * 2, 0),
        (A * 4, 1),
        (B + A * 3, 1),
        (A * 3 + B + A * 3, 2),
        (A + B + A * 2, 0),
        (B + A * 3 + B, 1),
    ],
)
def test_a_run_of_like_starts_is_named_once(content: Content, text: str, count: int) -> None:
    assert len(found(text, content, "same-start")) == count


def test_two_rules_that_meet_are_one_finding_and_two_that_touch_are_two(content: Content) -> None:
    rule = content.red_flags[0]
    first = replace(rule, id="first", phrases=("alpha beta",), patterns=(), unless=())
    second = replace(rule, id="second", phrases=("beta gamma",), patterns=(), unless=())
    third = replace(rule, id="third", phrases=(" gamma",), patterns=(), unless=())
    letter = "So alpha beta gamma delta came."

    def rules(*flags: RedFlag) -> list[str]:
        review = review_letter(
            letter, replace(content, red_flags=flags, general=replace(content.general, red_flags=()))
        )
        return [one.rule for one in review.findings if one.rule in ("first", "second", "third")]

    assert rules(first, second) == ["first"]
    assert rules(second, first) == ["second"]
    assert rules(first, third) == ["first", "third"]


@pytest.mark.parametrize(
    ("answer", "letter", "met"),
    [
        ("we count every tray twice at close", "Then, we count every tray twice at close.", True),
        ("we count every tray twice at close", "I count the trays.", False),
        ("a b", "I did a b there.", False),
        ("by ear", "I know it by ear.", True),
        ("I do.", "I do.", True),
        ("Ok.", "Ok.", False),
        ("Yes, tray counts go into the log", "First. As for it: Yes, tray counts go into the log. Last.", True),
    ],
)
def test_an_answer_is_found_by_its_first_words(content: Content, answer: str, letter: str, met: bool) -> None:
    plain = replace(
        role(content),
        signals=tuple(
            replace(one, evidence=replace(one.evidence, words=(), units=(), patterns=("never-there",)))
            for one in role(content).signals
        ),
    )
    review = review_letter(letter, content, role=plain, answers={"upkeep": answer})
    (signal,) = [one for one in review.signals if one.id == "upkeep"]
    assert signal.met is met
    if met:
        assert signal.quote is not None
        assert signal.quote in letter
        assert answer.split()[-1] in signal.quote


def test_a_paragraph_is_measured_whole_where_lines_are_wrapped_and_by_line_where_not(content: Content) -> None:
    wrapped = "\n".join(["word " * 18 + "end"] * 7)
    assert max(map(len, wrapped.split("\n"))) <= 100
    assert len(found(wrapped, content, "long-paragraph")) == 1
    lines = "\n".join(["word " * 30 + "end"] * 5)
    assert found(lines, content, "long-paragraph") == []
    edge = "\n".join(["x" * 100] + ["word " * 19 + "abcde"] * 7)
    assert len(found(edge, content, "long-paragraph")) == 1
    over = "\n".join(["x" * 101] + ["word " * 19 + "abcde"] * 7)
    assert found(over, content, "long-paragraph") == []


def test_a_greeting_counts_only_at_the_letters_head(content: Content) -> None:
    late = "word " * 400 + "\nDear Jo,\n12 and 45 more.\n"
    assert "45" in [late[one.start : one.end] for one in strange_numbers(late, Resume(("12",)), None, {})]
    assert posting("SQL").company is not None


def test_a_lead_without_its_fact_answers_no_ask(content: Content) -> None:
    job_ad = wanting("Trust in the figures that leaders read", "3+ years of reports for leaders")
    letter = "Hello,\n\nOn trust in the figures that leaders read: {how you check}.\n\nI explained reports to nine leaders.\n\nThanks,\nAna"
    found = review_letter(letter, content, role=role(content), posting=job_ad)
    assert [(ask.text, ask.answered_by) for ask in found.asks] == [
        ("Trust in the figures that leaders read", None),
        ("3+ years of reports for leaders", None),
    ]
    longer = letter.replace("I explained", "For 4 years I explained")
    assert review_letter(longer, content, role=role(content), posting=job_ad).asks[1].answered_by


def test_a_signal_that_stands_in_the_sentence_after_a_loose_match_is_met(content: Content) -> None:
    loose = Signal(
        "scale",
        "a",
        "b",
        Evidence(patterns=(r"\brows\b.{0,60}\bnight\b|\b\d+ tables a night\b",)),
        "c",
        "d",
        "e",
        ("f",),
    )
    guide = replace(role(content), signals=(loose,))
    letter = "Hello,\n\nI like clean rows. I load 40 tables a night for the depot.\n\nThanks,\nAna"
    assert review_letter(letter, content, role=guide).signals[1].quote == "I load 40 tables a night for the depot."


def test_the_posting_in_quotes_shows_nothing_about_the_person(content: Content) -> None:
    quoted = 'Your posting asks for "dbt tests over 400 tables a night".'
    letter = f"Hello,\n\nI am applying for the role. {quoted}\n\nThanks,\nAna"
    assert not any(one.met for one in review_letter(letter, content, role=role(content)).signals)
    own = letter.replace(quoted, "I run dbt tests over 400 tables a night.")
    assert any(one.met for one in review_letter(own, content, role=role(content)).signals)


def test_a_denial_answers_no_ask(content: Content) -> None:
    job_ad = wanting("Power BI")
    for line, answered in (("I have not used Power BI.", None), ("I use Power BI daily.", "I use Power BI daily.")):
        review = review_letter(f"Hello,\n\n{line}\n\nThanks,\nAna", content, role=role(content), posting=job_ad)
        assert review.asks[0].answered_by == answered
