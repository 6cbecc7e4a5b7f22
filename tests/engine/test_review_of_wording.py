"""What the review says of names, of pasted lines and of paragraphs that fit any letter; and what it lets be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.engine.review import review_letter
from generator.engine.wording import _mended
from generator.ground.guide import Content
from generator.ground.papers import Resume
from tests.engine.papers import posting as asks_only
from tests.engine.papers import said
from tests.engine.test_review import GOOD, found

HEAD = "Dear Ms Osei,\n\n"
LINES = (
    "Jane Ferreira",
    "Data Analyst, Acme",
    "Led a team of four analysts and cut the weekly report to 40 minutes",
    "I moved 14 reports from Excel into Power BI in a year",
    "Python, dbt",
)
RESUME = Resume(LINES, name=said("Jane Ferreira"))
POSTING = replace(
    asks_only("Kubernetes", company="Marlow Tern Ferries"),
    title=said("Senior Data Analyst"),
    lines=("Senior Data Analyst", "Marlow Tern Ferries", "Kubernetes"),
)

CASES: list[tuple[str, str, list[str]]] = [
    ("misspelled-name", "I would join Marlowe Tern Ferries in May.", ["Marlowe"]),
    ("misspelled-name", "I would join Marlow Tern Feries in May.", ["Feries"]),
    ("misspelled-name", "I would join Marlow Tern Ferries' office.", []),
    ("misspelled-name", "I would join Marlow's team in Harlow.", []),
    ("misspelled-name", "I crossed on the ferry twice.", []),
    ("misspelled-name", "Best,\nJane Ferriera", ["Ferriera"]),
    ("misspelled-name", "Best,\nJane Ferreira", []),
    ("other-title", "I am applying for the Product Designer role at Marlow Tern Ferries.", ["Product Designer"]),
    ("other-title", "I am applying for the role of Staff Nurse with you.", ["Staff Nurse"]),
    ("other-title", "I am applying for the Senior Data Analyst role.", []),
    ("other-title", "I am applying for the Analyst role.", []),
    ("other-title", "I was a Product Designer for the role of Hamlet.", []),
    ("not-in-resume", "I ran it on Terraform for a year.", ["Terraform"]),
    ("not-in-resume", "I ran it on Python and Power BI.", []),
    ("not-in-resume", "I have not used Terraform.", []),
    ("not-in-resume", "I would be learning Terraform here.", []),
    ("not-in-resume", "You run Kubernetes, as do I.", []),
    ("pasted-line", "Led a team of four analysts and cut the weekly report to 40 minutes.", [
        "Led a team of four analysts and cut the weekly report to 40 minutes."]),
    ("pasted-line", "I led a team of four analysts and cut the weekly report to 40 minutes.", []),
    ("pasted-line", "I moved 14 reports from Excel into Power BI in a year.", []),
    ("crowded-figures", "It had 1, 2, 3, 4, 5, 6, 7, 8 and 9 parts.", ["It had 1, 2, 3, 4, 5, 6, 7, 8 and 9 parts."]),
    ("crowded-figures", "It had 1, 2, 3, 4, 5 parts.\n\nAnd 6, 7, 8 and 9 more.", []),
    ("broken-character", "Itâ€™s mine.", ["â€™"]),
    ("broken-character", "My rÃ©sumÃ© is here.", ["Ã©", "Ã©"]),
    ("broken-character", "It’s Zoë’s résumé – £40, “so”, at Ângström.", []),
    ("unseen-character", "It is\u200b mine.", ["\u200b"]),
    ("unseen-character", "It is\u00a0mine.\tYes.\nNo.", []),
]  # fmt: skip
ANYWHERE = (
    "I am a hard worker who always gives the best and who gets along with everyone in every kind of place, and I would bring "
    "that same attitude to your organisation from the very beginning of my time there."
)


def test_the_cases_are_many_and_half_are_near_misses() -> None:
    assert len(CASES) >= 24
    assert sum(not spans for *_, spans in CASES) >= 12


@pytest.mark.parametrize(("rule", "text", "spans"), CASES)
def test_a_finding_fires_on_its_words_and_not_on_a_near_miss(
    content: Content, rule: str, text: str, spans: list[str]
) -> None:
    assert found(HEAD + text, content, rule, posting=POSTING, resume=RESUME) == spans


def test_a_paragraph_that_fits_any_letter_is_named_and_one_fact_saves_it(content: Content) -> None:
    end = "\n\nI would be glad to talk."
    assert found(HEAD + ANYWHERE + end, content, "anywhere-paragraph") == [ANYWHERE]
    assert found(HEAD + ANYWHERE, content, "anywhere-paragraph") == [], "it is the close"
    for fact in ("in Leeds", "on 40 days", "with PostgreSQL", "for two years"):
        assert found(HEAD + ANYWHERE.replace("there", fact) + end, content, "anywhere-paragraph") == []


def test_good_letters_are_their_own_persons(content: Content) -> None:
    """With a résumé and a posting that hold the letter's own names, nothing is called strange."""
    rules = {"misspelled-name", "other-title", "not-in-resume"}
    raised = [
        (good["trade"], one.rule, good["text"][one.start : one.end])
        for good in GOOD
        for one in review_letter(
            good["text"],
            content,
            posting=replace(POSTING, title=None, lines=tuple(good["text"].split("\n"))),
            resume=Resume(tuple(good["text"].split("\n"))),
        ).findings
        if one.rule in rules
    ]
    assert len(GOOD) >= 40
    assert raised == []


def test_what_a_form_mangled_is_told_back() -> None:
    assert [_mended(one) for one in ("â€™", "Ã©", "â€œ", "\ufffd")] == ["’", "é", "“", ""]
