"""The title picks the guide; where no guide is surely right, the general one says so."""

from __future__ import annotations

import pytest

from generator.engine.role import choose_role, role_named
from generator.ground.papers import Posting
from tests.engine.papers import said
from tests.engine.posting_truth import guides
from tests.words import refused

RIGHT = {
    "registered-nurse": "Registered Nurse|Staff Nurse|RN|Registered Nurse - ICU|Charge Nurse (Nights)|Registered Nurses|Paediatric Nurse|RN/LPN",
    "teacher": "Teacher|Maths Teacher|Teacher of Physics|4th Grade Teacher|Year 4 Class Teacher|Substitute Teacher",
    "product-manager": "Product Manager|Senior Product Manager, Payments|Product Owner|Associate Product Manager|Product Manager II",
    "data-analyst": "Data Analyst|Sr. Data Analyst, Claims|BI Analyst|Data Analyst Intern|Claims Data Analyst|Data Analyst (m/w/d)",
    "machine-learning-engineer": "Machine Learning Engineer|ML Engineer|Software Engineer, Machine Learning|Senior Machine Learning Engineer – Berlin",
    "account-executive": "Account Executive|AE|Enterprise Account Executive|Account Executive, Mid-Market",
    "general": "Product Marketing Manager|Teaching Assistant|Nursery Nurse|Project Manager|Data Entry Analyst|Nurse Manager|Head Teacher|Headteacher"
    "|Nursing Assistant|Dental Nurse|Veterinary Nurse|Driving Teacher|Account Manager|Accounts Executive|Production Manager|Data Scientist|Executive Assistant|Teacher's Aide"
    "|Teacher Trainer|PR Account Executive|Account Executive Assistant|Recruiter for Nurses|Product Management Intern|Business Analyst|PM|Analyst"
    "|Health Care Assistant to Registered Nurse|Data Analyst Manager|Assistant Teacher|Learning Support Assistant|Machine Learning Research Scientist",
}


def chosen(title: str) -> tuple[str, str]:
    choice = choose_role(guides(), Posting((), title=said(title)))
    return choice.role.slug, choice.reason


@pytest.mark.parametrize(
    ("title", "slug"), [(title, slug) for slug, titles in RIGHT.items() for title in titles.split("|")]
)
def test_the_title_picks_the_guide_and_the_reason_names_both(title: str, slug: str) -> None:
    got, reason = chosen(title)
    assert got == slug
    assert title in reason
    assert reason.endswith(".")
    assert ("general guide" in reason) == (slug == "general")


def test_every_name_of_a_guide_picks_it() -> None:
    wrong = [
        (name, chosen(name)[0])
        for role in guides().roles
        for name in (role.title, *role.aliases)
        if chosen(name)[0] != role.slug
    ]
    assert wrong == []


def test_a_family_is_named_only_where_the_last_word_is_its_own() -> None:
    assert "Data and AI" in chosen("Data Scientist")[1]
    assert "nearest" not in chosen("Nurse Manager")[1]


def test_no_title_means_the_general_guide() -> None:
    choice = choose_role(guides(), Posting(()))
    assert choice.role.slug == "general"
    assert choice.reason == "The posting names no job title, so the general guide serves."


def test_a_slug_names_a_guide_and_a_wrong_one_is_answered_with_the_right_ones() -> None:
    assert role_named(guides(), "teacher").title == "Teacher"
    assert role_named(guides(), "general").slug == "general"
    with refused("registered-nurse") as error:
        role_named(guides(), "nurse")
    assert error.value.code == "role"
