"""What a careful reader says of a letter: where each finding fires, and where it must not."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.engine.review import review_letter
from generator.ground.draft import Finding
from generator.ground.guide import SIGNAL_KINDS, Content
from generator.ground.papers import Posting, Resume
from generator.outputs.draft_json import review_data
from tests.engine.papers import posting as asks_only
from tests.engine.papers import role
from tests.pace import quiet_seconds

ENGINE = frozenset(
    """
    blank doubled-word slow-start long-letter same-start long-paragraph not-in-resume other-company other-title
    misspelled-name pasted-line anywhere-paragraph crowded-figures broken-character unseen-character
    """.split()
)
GOOD: list[dict[str, str]] = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "review" / "good_letters.yaml").read_text(encoding="utf-8")
)
START = "Dear Ms Osei,\n\nAt Acme I led a team of 12. "


def posting(*asks: str, company: str | None = "Foxglove Water") -> Posting:
    """A posting whose lines are its asks."""
    return replace(asks_only(*asks, company=company), lines=asks)


def found(letter: str, content: Content, rule: str, **more: object) -> list[str]:
    """The words that a rule fires on."""
    review = review_letter(letter, content, **more)  # type: ignore[arg-type]
    return [letter[one.start : one.end] for one in review.findings if one.rule == rule]


def test_good_letters_raise_no_finding_of_the_engines_own(content: Content) -> None:
    assert len(GOOD) >= 40
    raised = [
        (good["trade"], one.rule, good["text"][one.start : one.end])
        for good in GOOD
        for one in review_letter(good["text"], content, posting=posting("Care", company="Quillhaven Works")).findings
        if one.rule in ENGINE - {"other-company"}
    ]
    assert raised == []


def test_good_letters_raise_no_number_that_their_own_resume_holds(content: Content) -> None:
    raised = [
        one
        for good in GOOD
        for one in review_letter(good["text"], content, resume=Resume(tuple(good["text"].split("\n")))).findings
        if one.rule == "not-in-resume"
    ]
    assert raised == []


def test_good_letters_name_no_other_company_to_their_own_posting(content: Content) -> None:
    for good in GOOD:
        ad = posting(*good["text"].split("\n"), company="Quillhaven Works")
        assert found(good["text"], content, "other-company", posting=ad) == []


CASES: list[tuple[str, str, list[str]]] = [
    ("blank", "I run {how many} nights.", ["{how many}"]),
    ("blank", "For {Company} and {Your name}.", ["{Company}", "{Your name}"]),
    ("blank", "I fixed the {{ user }} bug.", []),
    ("blank", "A set {} or { \n }.", []),
    ("doubled-word", "I led the the team.", ["the the"]),
    ("doubled-word", "I worked in\nin Leeds.", ["in\nin"]),
    ("doubled-word", "The the team.", ["The the"]),
    ("doubled-word", "I know that that is hard, and I had had it.", []),
    ("doubled-word", "We log in in the morning and carry on on Monday.", []),
    ("doubled-word", "It was a vitamin A a day.", []),
    ("doubled-word", "That is what I like about it\n\nIt is close.", []),
    ("doubled-word", "the theme, to together, on only", []),
    ("same-start", "I led it well there. I led it badly here. I led it home then.", [
        "I led it well there. I led it badly here. I led it home then."]),
    ("same-start", "I led it well there. I ran it badly here. I led it home then.", []),
    ("same-start", "I led it well there. I led it badly here. We ran it home then.", []),
]  # fmt: skip


def test_the_cases_are_many_and_half_are_near_misses() -> None:
    assert len(CASES) >= 15
    assert sum(not spans for *_, spans in CASES) >= 7


@pytest.mark.parametrize(("rule", "text", "spans"), CASES)
def test_a_finding_fires_on_its_words_and_not_on_a_near_miss(
    content: Content, rule: str, text: str, spans: list[str]
) -> None:
    assert found(START + "\n" + text, content, rule) == spans


def test_a_letter_left_with_a_blank_is_an_error(content: Content) -> None:
    review = review_letter(f"{START}I run {{how many}} nights.", content)
    assert [one.level for one in review.findings if one.rule == "blank"] == ["error"]


@pytest.mark.parametrize(
    ("start", "slow"),
    [
        ("I have long been drawn to work that matters and I would love to bring my skills to your team soon.", True),
        ("I have led nurses for nine years and I would love to bring what I know to your team soon.", False),
        ("I have led 12 nurses and I would love to bring what I know to your team as soon as you like.", False),
        ("At present I work for Acme and I would love to bring what I know to your team as soon as you like.", False),
        ("I'd love to talk.", False),
    ],
)
def test_forty_words_without_a_fact_are_a_slow_start(content: Content, start: str, slow: bool) -> None:
    assert bool(found(f"Dear Ms Osei,\n\n{start}", content, "slow-start")) is slow
    assert bool(found(f"1 High Street\n2 March 2026\n\nDear Ms Osei,\n\n{start}", content, "slow-start")) is slow


def test_a_letter_of_over_420_words_is_long_from_there(content: Content) -> None:
    words = [f"w{number}" for number in range(430)]
    assert found(" ".join(words), content, "long-letter") == [" ".join(words[420:])]
    assert found(" ".join(words[:420]), content, "long-letter") == []


def test_a_paragraph_of_over_130_words_is_named_whole(content: Content) -> None:
    long, short = ("word " * 131).strip(), ("word " * 130).strip()
    assert found(f"Dear Ms Osei,\n\n{long}\n\nThanks", content, "long-paragraph") == [long]
    assert found(f"Dear Ms Osei,\n\n{short}\n\nThanks", content, "long-paragraph") == []
    lines = "\n".join([short] * 3)
    assert found(lines, content, "long-paragraph") == [], "each line is a paragraph"
    wrapped = "\n".join(["word " * 15] * 9).strip()
    assert len(found(wrapped, content, "long-paragraph")) == 1, "a paragraph in lines of mail"


OTHERS: list[tuple[str, str | None]] = [
    ("I am applying for the Data Analyst role at Globex.", "Globex"),
    ("I'd like to apply for the post at Globex Freight.", "Globex Freight"),
    ("Please accept my application for the analyst position with Globex.", "Globex"),
    ("I am interested in the analyst opening at Globex's depot.", "Globex"),
    ("I am applying for the Data Analyst role at Acme Logistics.", None),
    ("I am applying for the Data Analyst role at ACME.", None),
    ("I am applying for the Data Analyst role at Acme Logistics Ltd.", None),
    ("I am applying for the Data Analyst role at AL.", None),
    ("I am applying for the Data Analyst role at Northbank House.", None),
    ("I am applying from my analyst role at Globex.", None),
    ("In my current role at Globex I count boxes.", None),
    ("The analyst role at Globex taught me to count.", None),
    ("I applied for a role at Globex in 2019.", None),
    ("I am applying for the role at {Company}.", None),
    ("I am applying for the role. At Globex I count boxes.", None),
]


def test_the_companies_checked_are_many() -> None:
    assert len(OTHERS) >= 15
    assert sum(name is None for _, name in OTHERS) >= 10


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_the_company_of_another_application_is_an_error(content: Content, text: str, name: str | None) -> None:
    ad = posting("You work at Northbank House", company="Acme Logistics")
    assert found(START + text, content, "other-company", posting=ad) == ([name] if name else [])
    assert found(START + text, content, "other-company", posting=posting(company=None)) == []
    assert found(START + text, content, "other-company") == []


def test_a_greeting_to_another_companys_team_is_an_error_and_to_nobody_is_fine(content: Content) -> None:
    ad = posting("SQL", company="Acme Logistics")
    letter = "Dear Globex hiring team,\n\nI led 12 people."
    assert found(letter, content, "other-company", posting=ad) == ["Globex"]
    assert [
        one.level for one in review_letter(letter, content, posting=ad).findings if one.rule == "other-company"
    ] == ["error"]
    for greeting in ("Dear hiring team", "Hello", "Dear Acme Logistics hiring team", "Dear Acme's hiring manager"):
        assert found(f"{greeting},\n\nI led 12 people.", content, "other-company", posting=ad) == []


def test_the_company_that_the_person_named_is_right_too(content: Content) -> None:
    ad = posting("SQL", company="Talent Partners")
    letter = START + "I am applying for the analyst role at Globex."
    assert found(letter, content, "other-company", posting=ad, answers={"company": "Globex"}) == []


PERSON = Resume(("Cut cost by 70% for 12,000 users, £1.2 million saved", "2019 - 2023", "Ran 4 depots"))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("I cut cost by 70% for 12,000 users.", []),
        ("I cut cost by 71%.", ["71"]),
        ("It was for 12k users and saved £1.2m, or 1,200,000 pounds.", []),
        ("It was for 13k users.", ["13"]),
        ("I ran 9 depots.", []),
        ("I could start in June 2027.", []),
        ("I joined in 2018.", ["2018"]),
        ("I serve 35 people, as the posting says.", []),
        ("I audit 44 charts.", []),
    ],
)
def test_a_number_that_no_paper_holds_is_named(content: Content, text: str, numbers: list[str]) -> None:
    letter = f"12 March 2026\n020 7946 0000\n\nDear Ms Osei,\n\n{text}\n\nKind regards,\nAda\n0161 496 0000"
    more: dict[str, object] = {
        "resume": PERSON,
        "posting": posting("Serve 35 people"),
        "answers": {"scale": "44 charts a month"},
    }
    assert found(letter, content, "not-in-resume", **more) == numbers
    assert found(letter, content, "not-in-resume") == []


def test_a_signal_is_met_by_evidence_by_an_answer_and_not_while_its_blank_waits(content: Content) -> None:
    analyst = role(content)
    letter = START + "I like to hear from the floor before a change. We cut refresh time by 40%."
    met = {one.id: one for one in review_letter(letter, content, role=analyst).signals}
    assert tuple(met) == SIGNAL_KINDS
    answered = {"candour": "I like to hear from the floor before a change."}
    quote = {one.id: one.quote for one in review_letter(letter, content, role=analyst, answers=answered).signals}
    assert quote["candour"] == "I like to hear from the floor before a change."
    waiting = review_letter(letter, content, role=analyst, answers=answered, waiting=frozenset({"candour"})).signals
    assert not next(one for one in waiting if one.id == "candour").met
    for one in met.values():
        assert one.met is (one.quote is not None)
        assert one.quote is None or one.quote in letter


def test_what_stands_in_a_blank_is_no_evidence(content: Content) -> None:
    nurse = role(content, "registered-nurse")
    bare = review_letter("I work nights. {14 patients per shift, 30% fewer falls, audits}", content, role=nurse)
    assert not any(one.met for one in bare.signals)


def test_an_ask_is_answered_by_a_sentence_of_the_letter(content: Content) -> None:
    ad = posting("Two years of SQL and dbt", "A forklift licence")
    letter = START + "I wrote dbt tests and SQL for 14 tables. Your posting asks for “Two years of SQL and dbt”."
    asks = review_letter(letter, content, posting=ad).asks
    assert [(one.text, one.answered_by) for one in asks] == [
        ("Two years of SQL and dbt", "I wrote dbt tests and SQL for 14 tables."),
        ("A forklift licence", None),
    ]


def test_the_json_is_the_designs(content: Content) -> None:
    shown = review_data(review_letter(START + "{x}", content, role=role(content), posting=posting("SQL")))
    assert set(shown) == {"findings", "signals", "asks", "words", "reading_grade"}
    assert set(shown["findings"][0]) == {"rule", "level", "start", "end", "message", "why", "instead"}
    assert set(shown["signals"][0]) == {"id", "met", "quote"}
    assert set(shown["asks"][0]) == {"text", "answered_by"}
    assert isinstance(shown["words"], int)
    assert isinstance(shown["reading_grade"], float)


@pytest.mark.parametrize("letter", ["", " \n", "{", "}{", "Dear", "Dear \n", "the the", "😀" * 50, "a\r\nb"])
def test_no_letter_is_too_odd(content: Content, letter: str) -> None:
    review = review_letter(letter, content, posting=posting("SQL"), resume=PERSON)
    assert all(0 <= one.start < one.end <= len(letter) for one in review.findings)


_LETTERS = st.lists(
    st.sampled_from(
        "Dear Ms Osei,|\n\n|the the|{x}|I led 12.|I am applying for the role at Globex.|a|12%|.|Thanks,".split("|")
    ),
    max_size=30,
).map(" ".join)


@given(letter=_LETTERS)
def test_findings_stand_in_order_inside_the_letter(content: Content, letter: str) -> None:
    findings: tuple[Finding, ...] = review_letter(letter, content, posting=posting("SQL"), resume=PERSON).findings
    assert all(0 <= one.start < one.end <= len(letter) for one in findings)
    assert [one.start for one in findings] == sorted(one.start for one in findings)
    assert all(one.message and one.why and one.instead for one in findings)


def test_a_400_word_letter_is_reviewed_in_15_ms(content: Content) -> None:
    """The best of twenty, after a first call."""
    words = "\n\n".join(good["text"] for good in GOOD[:3]).split(" ")[:400]
    letter, ad = " ".join(words), posting("Two years of SQL and dbt", "A forklift licence", "Night shifts")
    assert 380 <= len(letter.split()) <= 500
    reviewed = partial(review_letter, letter, content, role=role(content), posting=ad)
    assert quiet_seconds(reviewed, best_of=20) <= 0.030
