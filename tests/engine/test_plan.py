"""What a letter tells, in which order."""

from __future__ import annotations

from generator.engine.letters.plan import make_plan
from generator.engine.match import Fact, facts_of
from generator.ground.guide import LENGTHS, OPENING_IDS, Content
from generator.ground.papers import Job, Resume
from tests.engine.papers import job, posting, resume, role

NEW = job(
    "Pinwheel",
    "Rebuilt the depot report in Power BI, which cut its preparation from 3 days to 40 minutes",
    "Built a dashboard that 62 depot managers open each week",
    "Wrote dbt tests over 14 warehouse tables, so a bad load is caught before 7 am",
    current=True,
)
OLD = job("Thistledown", "Answered 30 questions a month from 12 teams in SQL", "Sorted the office post", start=40)


def facts(content: Content, *jobs: Job, projects: tuple[Job, ...] = ()) -> list[Fact]:
    person = resume(*(jobs or (NEW, OLD)))
    return facts_of(
        Resume(person.lines, work=person.work, projects=projects), posting("Power BI", "SQL"), role(content), content
    )


def test_rebuilt_opens_with_something_made_better(content: Content) -> None:
    first = make_plan(facts(content), role(content), "rebuilt", "standard", {}).first
    assert first is not None
    assert first.changes


def test_a_project_opens_only_where_there_is_nothing_else(content: Content) -> None:
    own = job("", "Built a dashboard that 90,000 people open each week", title="Ferry Times")
    both = make_plan(facts(content, NEW, projects=(own,)), role(content), "in-use", "standard", {}).first
    assert both is not None
    assert both.job is NEW
    alone = make_plan(
        facts_of(Resume((), projects=(own,)), posting(), role(content), content),
        role(content),
        "in-use",
        "standard",
        {},
    ).first
    assert alone is not None
    assert alone.job is own


def test_no_fact_is_told_twice(content: Content) -> None:
    told = facts(content)
    for opening in OPENING_IDS:
        for length in LENGTHS:
            plan = make_plan(told, role(content), opening, length, {})
            used = [plan.first, *plan.middle, *(move.fact for move in plan.moves if move.fact)]
            assert len(used) == len({id(fact) for fact in used})


def test_every_signal_is_shown_or_asked_exactly_once(content: Content) -> None:
    for answers in (
        {},
        {"candour": "I have not run an experiment."},
        dict.fromkeys(("result", "scale", "upkeep", "fit", "candour"), "I did this."),
    ):
        plan = make_plan(facts(content), role(content), "in-use", "standard", answers)
        told = {kind for fact in (plan.first, *plan.middle) if fact for kind in fact.signals}
        kinds = [move.signal.kind for move in plan.moves]
        assert len(kinds) == len(set(kinds))
        assert told | {k for m in plan.moves if m.fact for k in m.fact.signals} | set(kinds) == {
            "result",
            "scale",
            "upkeep",
            "fit",
            "candour",
        }


def test_an_answer_is_always_told(content: Content) -> None:
    plan = make_plan(facts(content), role(content), "in-use", "short", {"result": "A report of mine runs each night."})
    assert [move.answer for move in plan.moves if move.signal.kind == "result"] == ["A report of mine runs each night."]


def test_candour_comes_last_and_blanks_before_it(content: Content) -> None:
    plan = make_plan(facts(content, OLD), role(content), "in-use", "full", {"candour": "I have not run an experiment."})
    assert plan.moves[-1].signal.kind == "candour"
    blanks = [move.blank for move in plan.moves[:-1]]
    assert blanks == sorted(blanks)


def test_no_facts_leave_five_blanks(content: Content) -> None:
    plan = make_plan([], role(content), "in-use", "standard", {})
    assert plan.first is None
    assert [move.blank for move in plan.moves] == [True] * 5
