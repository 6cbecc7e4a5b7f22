"""How a skill's names are found in a line."""

from __future__ import annotations

import pytest

from generator.ground.guide import Skill
from generator.ground.rules import skills_in

SKILLS = (
    Skill("Looker"),
    Skill("RFP responses", aliases=("RFP",)),
    Skill("wound care", aliases=("dressing changes",)),
    Skill("A/B testing"),
    Skill("Go", context=("python", "kubernetes")),
    Skill("triage", aliases=("triaged",), context=("patient",)),
    Skill("chart audits"),
    Skill("401(k) plans"),
    Skill("R", context=("python",)),
)

LINES = [
    ("Dashboards in looker and LOOKER", [("Looker", "looker")]),
    ("Looking after dashboards; the lookers", []),
    ("Two RFPs and an rfp", [("RFP responses", "RFPs")]),
    ("Changed dressings; dressing changed twice", [("wound care", "dressing changed")]),
    ("A/B tests and a/b tested", [("A/B testing", "A/B tests")]),
    ("Python, Go", [("Go", "Go")]),
    ("Python, go", []),
    ("Python and go, GO, then Go", [("Go", "Go")]),
    ("Go-to-market in Python, no-Go", []),
    ("Go-based, not Python", [("Go", "Go")]),
    ("Go & Kubernetes", [("Go", "Go")]),
    ("Go alone", []),
    ("Go the way of Python. Go to Kubernetes", []),
    ("Python. Move from Go to Rust", [("Go", "Go")]),
    ("Triage in patient care", [("triage", "Triage")]),
    ("Triage of patients", [("triage", "Triage")]),
    ("TRIAGE of patients", []),
    ("Chart audits", [("chart audits", "Chart audits")]),
    ("Charts, audits", []),
    ("Charts (audits)", []),
    ("Two 401(k) plans", [("401(k) plans", "401(k) plans")]),
    ("R&D and R & D with Python", []),
    ("R & Python", [("R", "R")]),
    ("", []),
]


@pytest.mark.parametrize(("line", "names"), LINES)
def test_names_are_found_with_their_places(line: str, names: list[tuple[str, str]]) -> None:
    found = skills_in(SKILLS, line)
    assert [(skill.name, span.text) for skill, span in found] == names
    assert all(line[span.start : span.end] == span.text for _, span in found)


def test_skills_come_in_the_order_given_and_each_once() -> None:
    line = "Wound care, RFP, wound care, Looker, RFP"
    assert [skill.name for skill, _ in skills_in(SKILLS, line)] == ["Looker", "RFP responses", "wound care"]


def test_a_list_that_changes_is_read_anew() -> None:
    skills = [Skill("Looker")]
    assert len(skills_in(skills, "Looker and dbt")) == 1
    skills.append(Skill("dbt"))
    assert len(skills_in(skills, "Looker and dbt")) == 2
    assert len(skills_in(iter(skills), "Looker and dbt")) == 2


def test_the_first_name_that_counts_is_the_place() -> None:
    skill = Skill("Spark", aliases=("Apache Spark",), context=("apache",))
    [(found, span)] = skills_in((skill,), "spark, then Apache Spark")
    assert found is skill
    assert span.start == 19
