"""A draft: what is said, what is asked, and that nothing more is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.engine.letter import FIRST_SECONDS, write_draft
from generator.engine.match import facts_of
from generator.ground.draft import Draft
from generator.ground.guide import LENGTHS, OPENING_IDS, TONES, Content
from generator.ground.papers import Posting, Profile, Resume
from tests.engine.papers import job, posting, resume, role, said
from tests.words import refused

HIGHLIGHTS = (
    "Rebuilt the depot report in Power BI, which cut its preparation from 3 days to 40 minutes",
    "Wrote dbt tests over 14 warehouse tables, so a bad load is caught before 7 am",
    "Built a dashboard that 62 depot managers open each week",
    "Found that two postcode areas caused 31% of failed deliveries",
    "Agreed one definition of a failed delivery with operations and finance",
    "Answered 30 questions a month from 12 depots in SQL",
    "Taught 25 colleagues to write their own queries",
)


def draft(content: Content, *, papers: Resume | None = None, job_ad: Posting | None = None, **more: object) -> Draft:
    person = papers or resume(job("Pinwheel Parcels", *HIGHLIGHTS, current=True))
    return write_draft(person, job_ad or posting("Strong SQL", "Power BI"), role(content), content, **more)  # type: ignore[arg-type]


def test_the_first_forty_words_hold_a_number_or_a_name(content: Content) -> None:
    for opening in OPENING_IDS:
        start = draft(content, opening=opening).first_seconds
        assert len(start.split()) == FIRST_SECONDS
        assert "Pinwheel Parcels" in start


def test_a_company_that_nobody_names_is_a_blank(content: Content) -> None:
    found = draft(content, job_ad=posting("SQL", company=None, title=None))
    assert "{Company}" in found.letter
    assert "{job title}" in found.letter
    assert [blank.text for blank in found.blanks][:2] == ["{job title}", "{Company}"]
    assert found.letter.startswith("Hello hiring team,")


def test_answers_stand_in_for_what_the_papers_do_not_say(content: Content) -> None:
    given = {"company": "Marlow Ferries", "title": "Lead Analyst", "name": "Ana", "hiring_manager": "Dr Osei"}
    found = draft(content, job_ad=posting(company=None, title=None), answers=given)
    assert found.letter.startswith("Hello Dr Osei,")
    assert "the Lead Analyst role at Marlow Ferries" in found.letter
    assert found.letter.endswith("\nAna")


def test_every_signal_without_evidence_is_asked_once_and_stays_a_blank(content: Content) -> None:
    found = draft(content, papers=resume(job("Acme", "Sorted the post for everyone every day")))
    kinds = [question.signal for question in found.questions]
    assert len(kinds) == len(set(kinds)) >= 4
    for question in found.questions:
        assert question.text
        assert question.example
    assert all(blank.text in found.letter for blank in found.blanks)
    assert {one.id for one in found.review.signals if not one.met} >= set(kinds)
    assert {"blank"} <= {finding.rule for finding in found.review.findings}


def test_an_answer_goes_in_as_typed_and_closes_its_question(content: Content) -> None:
    found = draft(content, answers={"candour": "I have not run a controlled experiment"})
    assert "I have not run a controlled experiment." in found.letter
    assert "candour" not in [question.signal for question in found.questions]
    assert next(one for one in found.review.signals if one.id == "candour").met


def test_an_answer_is_data_not_a_template(content: Content) -> None:
    found = draft(content, answers={"candour": "{{ 7 * 7 }} {% raw %} <b> \ue0000\ue001x\ue002"})
    assert "{{ 7 * 7 }} {% raw %} <b>" in found.letter


def test_a_fragment_is_set_off_and_a_sentence_runs_on(content: Content) -> None:
    leads = role(content).signals[-1].leads
    fragment = draft(content, answers={"candour": "no experiments so far"}).letter
    assert any(f"{lead}: no experiments so far." in fragment for lead in leads)
    sentence = draft(content, answers={"candour": "I have run none."}).letter
    assert any(f"{lead}, I have run none." in sentence for lead in leads)


def test_tones_and_lengths_differ(content: Content) -> None:
    assert len({draft(content, tone=tone).letter for tone in TONES}) == 3
    told = [
        sum(text[1:30].lower() in draft(content, length=length).letter.lower() for text in HIGHLIGHTS)
        for length in LENGTHS
    ]
    assert told == sorted(told)
    assert told[0] < told[1]
    formal = draft(content, tone="formal").letter
    assert "I'm" not in formal
    assert formal.startswith("Dear ")


def test_the_same_input_gives_the_same_draft(content: Content) -> None:
    assert draft(content) == draft(content)


def test_each_employer_is_named_once_in_a_row(content: Content) -> None:
    letter = draft(content, length="full").letter
    assert letter.count("At Pinwheel Parcels") == 1


def test_no_sentence_is_told_twice(content: Content) -> None:
    for opening in OPENING_IDS:
        told = [s.text for p in draft(content, opening=opening, length="full").paragraphs for s in p.sentences]
        assert len(told) == len(set(told))


def test_the_posting_is_quoted_at_most_once(content: Content) -> None:
    letter = draft(
        content, job_ad=posting("Power BI dashboards for managers", "dbt tests and data quality", "Strong SQL")
    ).letter
    assert letter.count("Your posting") <= 1


def test_links_that_exist_are_pointed_at(content: Content) -> None:
    person = resume(job("Acme", *HIGHLIGHTS))
    linked = Resume(
        person.lines,
        name=person.name,
        work=person.work,
        url=said("https://ikram.example/"),
        profiles=(Profile("GitHub", said("github.com/ikram")), Profile("LinkedIn", said("linkedin.com/in/x"))),
    )
    assert "ikram.example and github.com/ikram." in draft(content, papers=linked).letter
    assert "There is more" not in draft(content, papers=person).letter


def test_an_empty_resume_still_gets_an_honest_letter(content: Content) -> None:
    found = draft(content, papers=Resume(("",)))
    assert len(found.questions) == 5
    assert "{Your name}" in found.letter


@pytest.mark.parametrize("which", ["posting", "résumé"])
def test_another_language_is_refused_with_a_plain_word(content: Content, which: str) -> None:
    lines = (
        "Nous cherchons une personne pour la gestion de la relation avec les clients et le suivi des ventes dans la région. "
        * 3,
    )
    person = Resume(lines) if which == "résumé" else resume()
    ad = Posting(lines) if which == "posting" else posting()
    with refused(f"{which} reads as French"):
        draft(content, papers=person, job_ad=ad)


def test_the_previews_are_the_three_openings(content: Content) -> None:
    found = draft(content, opening="rebuilt")
    assert [one.id for one in found.openings] == list(OPENING_IDS)
    body = found.letter.split("\n\n")[1]
    assert found.openings[1].text == body


def test_a_company_with_an_article_is_greeted_without_it_and_named_with_it(content: Content) -> None:
    made = draft(content, job_ad=posting("SQL", company="The Cassia Tower"))
    assert made.letter.startswith("Hello Cassia Tower hiring team,")
    assert "at The Cassia Tower" in made.letter


def test_a_title_with_a_comma_is_set_off_by_another(content: Content) -> None:
    made = draft(
        content,
        opening="clear-eyed",
        papers=resume(job("Harbor Hospital", "Led a team of four nurses", title="Registered Nurse, ICU", current=True)),
    )
    assert "I work as a Registered Nurse, ICU, at Harbor Hospital." in made.letter


def test_a_project_is_the_object_of_the_verb_that_lacks_one(content: Content) -> None:
    made = job("Chatter", "Open-sourced with 120 stars and 14 contributors", "Used in 3 schools each day")
    project = replace(made, title=said("Chatter (2024)"), employer=None)
    facts = facts_of(replace(resume(), projects=(project,)), posting("SQL"), role(content), content)
    assert [fact.text for fact in facts] == ["I open-sourced Chatter with 120 stars and 14 contributors."]
    assert {quote.text for quote in facts[0].said.at} >= {"Chatter (2024)"}, "the name has its source too"


def test_a_project_that_is_only_a_kind_of_thing_is_not_named_as_one(content: Content) -> None:
    made = replace(job("x", "Built in React for 40 users of a club"), title=said("Personal Website"), employer=None)
    assert facts_of(replace(resume(), projects=(made,)), posting("SQL"), role(content), content) == []


def test_capitals_of_a_paper_are_not_shouted_in_the_letter(content: Content) -> None:
    person = replace(resume(job("Acme", *HIGHLIGHTS)), name=said("MAYA O'NEIL"))
    found = draft(content, papers=person, job_ad=posting("SQL", title="SENIOR DATA ANALYST", company="ACME"))
    assert found.letter.endswith("\nMaya O'Neil")
    assert "the Senior Data Analyst role at ACME" in found.letter
