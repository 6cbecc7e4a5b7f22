"""Capitals of a paper, set as a letter has them; what cannot be told stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.engine.names.capitals import person, title


@pytest.mark.parametrize(
    ("written", "signed"),
    [
        ("JOHN DOE", "John Doe"), ("JANE O'NEIL", "Jane O'Neil"), ("MARY-ANN MCDONALD", "Mary-Ann McDonald"),
        ("ÉLODIE ÇELIK", "Élodie Çelik"), ("JANE Q. FULLSTACKER", "Jane Q. Fullstacker"), ("JO WU", "Jo Wu"),
    ],
)  # fmt: skip
def test_a_name_in_capitals(written: str, signed: str) -> None:
    assert person(written) == signed


@pytest.mark.parametrize("name", ["LUIS DE LA CRUZ", "AJ SMITH", "Jane DOE", "ANA MACLEAN", "KIM LEE, RN", "CHER", ""])
def test_a_name_whose_small_letters_cannot_be_told(name: str) -> None:
    assert person(name) == name


@pytest.mark.parametrize(
    ("written", "called"),
    [
        ("SENIOR STAFF NURSE", "Senior Staff Nurse"), ("IT SUPPORT ANALYST", "IT Support Analyst"),
        ("HVAC TECHNICIAN II", "HVAC Technician II"), ("HEAD OF PEOPLE", "Head of People"), ("RN", "RN"),
        ("BACK-END DEVELOPER", "Back-End Developer"), ("MANAGER", "Manager"), ("iOS Engineer", "iOS Engineer"),
    ],
)  # fmt: skip
def test_a_title_in_capitals(written: str, called: str) -> None:
    assert title(written) == called


@given(st.text(max_size=40))
def test_no_letter_is_added_or_lost(text: str) -> None:
    for made in (person(text), title(text)):
        assert "".join(made.upper().split()) == "".join(text.upper().split())
