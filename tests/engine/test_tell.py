"""Facts, answers and blanks as sentences."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from generator.engine.letters.ink import Ink, plain
from generator.engine.letters.plan import Move
from generator.engine.letters.tell import Teller, answered, links, standing
from generator.engine.match import facts_of
from generator.ground.guide import Content
from generator.ground.papers import Job, Profile, Resume, Study
from tests.engine.papers import job, posting, resume, role, said

FIVE = tuple(f"Built {n} reports for the finance directors" for n in range(20, 25))


def told(content: Content, *jobs: Job) -> list[str]:
    ink = Ink()
    teller = Teller(ink, content.letter.phrases)
    facts = sorted(
        facts_of(resume(*jobs), posting(), role(content), content), key=lambda fact: (fact.place, fact.said.text)
    )
    return [plain(one) for fact in facts for one in teller.fact(fact)]


def test_an_employer_is_named_once_and_sentences_begin_in_turn(content: Content) -> None:
    starts = [sentence.split(" built ")[0] for sentence in told(content, job("Acme", *FIVE))]
    assert starts == ["At Acme, I", "I also", "I", "In the same post, I", "I also"]


def test_a_new_employer_is_named_and_not_called_the_same_post(content: Content) -> None:
    starts = [
        sentence.split(" built ")[0]
        for sentence in told(content, job("Acme", FIVE[0]), job("Foxglove", FIVE[1], start=30))
    ]
    assert starts == ["At Acme, I", "At Foxglove, I"]


def test_an_employer_that_the_sentence_names_is_not_named_again(content: Content) -> None:
    assert told(content, job("Acme", "Built the Acme report for 30 managers")) == [
        "I built the Acme report for 30 managers."
    ]


def test_a_project_that_the_sentence_names_is_no_part_of_the_post_before(content: Content) -> None:
    project = replace(job("x", "Deployed to 400 students in two halls"), title=said("DormSwap"), employer=None)
    person = replace(resume(job("Acme", *FIVE[:2])), projects=(project,))
    facts = sorted(facts_of(person, posting(), role(content), content), key=lambda fact: fact.place, reverse=True)
    teller = Teller(Ink(), content.letter.phrases)
    assert [plain(one) for fact in facts for one in teller.fact(fact)] == [
        "At Acme, I built 20 reports for the finance directors.",
        "I also built 21 reports for the finance directors.",
        "I deployed DormSwap to 400 students in two halls.",
    ]


def test_a_lead_runs_on_or_is_set_off(content: Content) -> None:
    signal = role(content).signals[0]
    ink = Ink()
    assert [plain(one) for one in answered(ink, "On size", "I ran 40 sites. Two were new.")] == [
        "On size, I ran 40 sites.",
        "Two were new.",
    ]
    assert [plain(one) for one in answered(ink, "On size", "The whole of Leeds")] == ["On size: the whole of Leeds."]
    assert [plain(one) for one in Teller(ink, content.letter.phrases).move(Move(signal))] == [
        f"{signal.leads[0]}: {{{signal.blank}}}."
    ]


def test_leads_in_a_row_do_not_start_alike(content: Content) -> None:
    for one in (*content.roles, content.general):
        sentences = [
            plain(text)
            for text in Teller(Ink(), content.letter.phrases).moves([Move(signal) for signal in one.signals])
        ]
        starts = [sentence.split()[0] for sentence in sentences]
        assert all(not (a == b == c) for a, b, c in zip(starts, starts[1:], starts[2:], strict=False)), (
            one.slug,
            starts,
        )


def test_standing_is_the_latest_job_or_study_or_a_blank(content: Content) -> None:
    stands = partial(standing, say=content.letter.phrases, blank="{what you do}")
    now = Resume((), work=(job("Acme Inc.", title="Analyst", current=True),))
    before = Resume((), work=(Job(said("Analyst"), said("Acme"), dates=said("2019-2024")),))
    study = Resume((), education=(Study(said("Leeds"), said("Physics")),))
    ink = Ink()
    assert plain(stands(ink, now)) == "I work as an Analyst at Acme Inc.."
    assert ink.paragraphs(stands(ink, now), contracted=False)[0].text == "I work as an Analyst at Acme Inc."
    assert plain(stands(ink, before)) == "My last job was Analyst at Acme (2019-2024)."
    assert plain(stands(ink, study)) == "I studied Physics at Leeds."
    assert stands(ink, Resume(())) == "I am {what you do}."


def test_links_are_two_at_most_without_doubles(content: Content) -> None:
    ink = Ink()
    shown = partial(links, ink, say=content.letter.phrases)
    person = Resume(
        (),
        url=said("https://www.ana.example/"),
        profiles=(
            Profile("Site", said("ana.example/")),
            Profile("GitHub", said("github.com/ana")),
            Profile("LinkedIn", said("linkedin.com/in/ana")),
        ),
    )
    assert plain(shown(person)) == "ana.example and github.com/ana"
    assert (
        plain(shown(Resume((), profiles=(Profile("LinkedIn", said("linkedin.com/in/ana")),)))) == "linkedin.com/in/ana"
    )
    assert shown(Resume((), profiles=(Profile("Twitter", said("https://twitter.com")),))) == ""


def test_nobody_is_said_to_have_worked_at_self_employed(content: Content) -> None:
    assert told(content, job("Self-employed", "Built 20 reports for the finance directors")) == [
        "I built 20 reports for the finance directors."
    ]
