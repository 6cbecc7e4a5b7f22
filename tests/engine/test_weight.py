"""How much a fact weighs, to the last part: what is added, what is taken off, and where each line is drawn."""

from __future__ import annotations

import pytest

from generator.engine.match import PROJECT, Fact, Link, facts_of, link_asks, wanted
from generator.ground.guide import Content, SignalKind
from generator.ground.papers import Ask
from tests.engine.papers import job, posting, resume, role, said

PLAIN = "I kept the ledgers of the harbour office tidy"
EIGHT = 1.5
"""What a plain fact of the second job weighs: its recency alone."""


def fact(
    text: str = PLAIN,
    *,
    signals: tuple[SignalKind, ...] = (),
    links: tuple[Link, ...] = (),
    place: int = 1,
    flagged: bool = False,
) -> Fact:
    return Fact(said(text), (text,), None, place, signals, links, flagged)


def link(strength: float, *, must: bool = False) -> Link:
    return Link(Ask(said("SQL"), must=must), "both name SQL", strength, 1.0)


@pytest.mark.parametrize(
    ("one", "weight"),
    [
        (fact(), EIGHT),
        (fact(place=0), 3.0),
        (fact(place=2), 0.5),
        (fact(place=3), 0.0),
        (fact(place=PROJECT), 0.0),
        (fact(PLAIN + " for 40 ships"), EIGHT + 3.0),
        (fact(PLAIN + " since 2019"), EIGHT),
        (fact(signals=("scale",)), EIGHT + 0.7),
        (fact(signals=("scale", "fit")), EIGHT + 1.4),
        (fact(signals=("result",)), EIGHT + 2.7),
        (fact(flagged=True), EIGHT - 3.0),
        (fact(links=(link(1.0),)), EIGHT + 1.0),
        (fact(links=(link(1.0, must=True),)), EIGHT + 1.5),
        (fact(links=tuple(link(strength) for strength in (0.5, 2.0, 1.0, 1.5))), EIGHT + 4.5),
        (fact("I kept the ledgers there tidy too"), EIGHT),
        (fact("I kept the ledgers there tidy"), EIGHT - 1.0),
        (fact("I kept " + "very " * 31 + "tidy"), EIGHT),
        (fact("I kept " + "very " * 32 + "tidy"), EIGHT - 2.0),
    ],
)
def test_a_fact_weighs_the_sum_of_what_it_says(one: Fact, weight: float) -> None:
    assert one.weight == pytest.approx(weight)


def test_a_fact_is_measured_by_a_number_that_is_no_year_and_changes_by_its_words() -> None:
    assert fact("I led 4 clerks there in 2019").measured
    assert not fact("I led clerks there in 2019").measured
    assert fact("Cut the queue from 9 to 4").changes
    assert not fact("Kept the queue").changes


@pytest.mark.parametrize(
    ("text", "strength", "share"),
    [
        ("I wrote SQL", 1.2 + 0.4 + 0.2, 1.0),
        ("I wrote dashboards for warehouse buyers", 0.4 * 2 + 0.2, 2 / 3),
        ("I wrote dashboards", None, None),
    ],
)
def test_an_answer_is_as_strong_as_what_it_shares(
    content: Content, text: str, strength: float | None, share: float | None
) -> None:
    asks = wanted(posting("SQL") if "SQL" in text else posting("Dashboards of the warehouse stock"), content.skills)
    found = link_asks(asks, text, content.skills)
    if strength is None:
        assert found == []
        return
    (one,) = found
    assert one.strength == pytest.approx(strength)
    assert one.share == pytest.approx(share)


def test_strength_has_a_ceiling(content: Content) -> None:
    many = "SQL, Python, Power BI, Tableau and Looker for warehouse stock, buyers, carriers and drivers"
    (named,) = link_asks(wanted(posting(many), content.skills), many, content.skills)
    assert named.strength == 2.5
    words = "Warehouse stock, buyers, carriers, drivers, harbour, berths"
    (shared,) = link_asks(wanted(posting(words), content.skills), words, content.skills)
    assert shared.strength == 2.0


def test_what_is_told_of_each_entry(content: Content) -> None:
    now = job("Acme", "Ran the depot report for 14 depots", "Ran the depot report for 14 depots", "Ran it", start=10)
    before = job("Bell", "Ran the night rota for 30 drivers", start=30)
    found = facts_of(resume(now, before), posting("SQL"), role(content), content)
    assert [one.text for one in found] == [
        "I run the depot report for 14 depots."
        if "I run" in found[0].text
        else "I ran the depot report for 14 depots.",
        "I ran the night rota for 30 drivers.",
    ]
    assert [one.place for one in found] == [0, 1]


def test_duties_are_wanted_unless_told_otherwise(content: Content) -> None:
    from dataclasses import replace

    ad = replace(posting("SQL"), duties=(said("Own the depot report"),))
    assert [one.ask.said.text for one in wanted(ad, content.skills)] == ["SQL", "Own the depot report"]
    assert [one.ask.must for one in wanted(ad, content.skills)] == [True, False]
    assert len(wanted(ad, content.skills, duties=False)) == 1
