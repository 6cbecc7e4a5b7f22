"""Highlights to asks and signals, ranked as a careful person would rank them."""

from __future__ import annotations

import pytest

from generator.engine.match import facts_of, link_asks, missing_must, shown_by, wanted
from generator.ground.guide import Content
from tests.engine.papers import job, posting, resume, role


def ranked(content: Content, highlights: tuple[str, ...], *asks: str) -> list[str]:
    facts = facts_of(resume(job("Acme", *highlights, current=True)), posting(*asks), role(content), content)
    return [fact.said.text for fact in facts]


ORDERED = (
    (
        (
            "Rebuilt the sales report, which cut its preparation from 3 days to 40 minutes",
            "Wrote queries for the sales team now and then",
        ),
        (),
    ),
    (
        (
            "Built a Power BI dashboard that 62 depot managers open each week",
            "Built a slide deck that the directors liked a great deal",
        ),
        ("Power BI",),
    ),
    (
        ("Wrote dbt tests over 14 warehouse tables", "Organised 14 lunches for new starters in the office"),
        ("Experience with dbt and data quality",),
    ),
    (
        (
            "Reduced refresh time from 50 minutes to 4 by rewriting the SQL",
            "Documented the refresh process in a shared folder",
        ),
        ("Strong SQL",),
    ),
)


@pytest.mark.parametrize(("highlights", "asks"), ORDERED)
def test_the_stronger_highlight_stands_first_whatever_the_order(
    content: Content, highlights: tuple[str, ...], asks: tuple[str, ...]
) -> None:
    assert ranked(content, highlights, *asks) == list(highlights)
    assert ranked(content, highlights[::-1], *asks) == list(highlights)


def test_an_answer_to_a_must_beats_an_answer_to_nothing(content: Content) -> None:
    two = ("Built a churn report in Tableau for 30 managers", "Built a stock report in Excel for 30 managers")
    assert ranked(content, two, "Tableau")[0] == two[0]
    assert ranked(content, two, "Excel spreadsheets")[0] == two[1]


def test_recent_work_beats_old_work_of_the_same_weight(content: Content) -> None:
    papers = resume(
        job("New", "Built a report that 40 managers open", current=True),
        job("Old", "Built a report that 50 managers open", start=30),
    )
    assert [
        fact.job.employer.text
        for fact in facts_of(papers, posting(), role(content), content)
        if fact.job and fact.job.employer
    ] == ["New", "Old"]


def test_each_link_says_why(content: Content) -> None:
    wants = wanted(posting("Strong SQL and dbt", "Careful reconciliation of ledgers"), content.skills)
    links = link_asks(wants, "I wrote dbt tests in SQL and did the reconciliation of two ledgers.", content.skills)
    assert [link.reason for link in links] == ["both name SQL, dbt", "both speak of ledgers, reconciliation"]


def test_common_words_answer_nothing(content: Content) -> None:
    wants = wanted(
        posting("Strong communication skills and the ability to work in a team", "5+ years of experience"),
        content.skills,
    )
    assert link_asks(wants, "I worked in a strong team for 5 years and built experience.", content.skills) == []


def test_a_missing_must_is_named_only_where_its_skill_stands_nowhere(content: Content) -> None:
    papers = resume(job("Acme", "Built reports in Power BI"), more=("Skills: SQL, dbt",))
    missing = missing_must(posting("Strong SQL", "Snowflake or BigQuery in daily use"), papers, content.skills)
    assert missing is not None
    assert missing[1] in ("Snowflake", "BigQuery")
    assert missing_must(posting("Strong SQL", "Power BI or Tableau", "Clear writing"), papers, content.skills) is None


def test_what_has_no_verb_is_no_fact(content: Content) -> None:
    papers = resume(job("Acme", "SQL, Python, Excel", "Weekly reporting of everything", "Built a report for 20 people"))
    assert [fact.said.text for fact in facts_of(papers, posting(), role(content), content)] == [
        "Built a report for 20 people"
    ]


def test_signals_are_told_in_the_order_of_the_guide(content: Content) -> None:
    for one in content.roles:
        for signal in one.signals:
            assert signal.kind in shown_by(one, signal.example), (one.slug, signal.kind)


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("I have not checked a query against the source totals", False),
        ("Have never checked a query against the source totals", False),
        ("I haven't checked a query against the source totals", False),
        ("Checked each query against source totals that others had not looked at", True),
        ("Checked every query against the source after the figures did not move", True),
    ],
)
def test_only_what_a_person_denies_of_themselves_shows_nothing(content: Content, text: str, shows: bool) -> None:
    assert ("upkeep" in shown_by(role(content), text)) is shows
