"""Verbs that a bullet writes as nouns: which are turned, and what stays unsaid rather than be said wrongly."""

from __future__ import annotations

import pytest

from generator.engine.english.grammar import first_person

TURNED = {
    "Installation and commissioning of low-voltage switchgear up to 1,600 A": "I installed and commissioned low-voltage switchgear up to 1,600 A.",
    "Conversion of Simatic S5 controls to S7": "I converted Simatic S5 controls to S7.",
    "Handling of NABL documents and audits.": "I handled NABL documents and audits.",
    "Planning of material and working hours": "I planned material and working hours.",
    "Supervision of four accounts officers": "I supervised four accounts officers.",
    "Registration, filing and verification of planning applications": "I registered, filed and verified planning applications.",
    "Migration of the ledger from Sage 50 to SAP": "I migrated the ledger from Sage 50 to SAP.",
    "Development of new product line": "I developed a new product line.",
    "Reduction of scrap by 12%": "I reduced scrap by 12%.",
    "Organization of two fairs": "I organized two fairs.",
    "Organization of fairs": "I organized fairs.",
    "Organisation of fairs": "I organised fairs.",
}
UNSAID = (
    "Maintenance and fault finding on rolling mill drives",
    "Improvement of 12% in yield",
    "Collection of 40 recipes",
    "Understanding of SQL",
    "Building of trust with clients",
    "Member of",
    "Preparation of reports, supervision of staff",
    "Preparation of reports and supervision of staff",
    "Operation and upkeep of instruments",
    "Documentation according to GMP",
    "Isometric reading, preparation, purge",
    "Installation of",
)


@pytest.mark.parametrize("bullet", TURNED)
def test_a_noun_of_action_is_the_verb_that_it_stands_for(bullet: str) -> None:
    told = first_person(bullet, ongoing=False)
    assert (told[0] if told else None) == TURNED[bullet]


@pytest.mark.parametrize("bullet", UNSAID)
def test_what_names_a_thing_or_goes_on_in_nouns_stays_unsaid(bullet: str) -> None:
    assert first_person(bullet, ongoing=False) is None


def test_a_post_that_goes_on_is_told_in_the_present() -> None:
    assert first_person("Coordination of a reception team of seven", ongoing=True) == [
        "I coordinate a reception team of seven."
    ]
