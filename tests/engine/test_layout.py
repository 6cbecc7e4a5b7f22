"""Lines become the items that a reader sees, and a part of an item knows its quotes."""

from __future__ import annotations

import pytest

from generator.engine.postings.layout import items, joined
from generator.ground.papers import Quote, Said, part


def texts(page: str) -> list[str]:
    return [item.text for item in items(page.split("\n"))]


@pytest.mark.parametrize(
    "mark",
    [
        "- ",
        "-",
        "* ",
        "• ",
        "•",
        "✓ ",
        "➤ ",
        "► ",
        "– ",
        "o ",
        "1. ",
        "12) ",
        "a) ",
        "iv. ",
        "✅ ",
        "· ",
        "\uf0b7 ",
        "★ ",
    ],
)
def test_a_bullet_is_known_by_any_mark(mark: str) -> None:
    found = items(["Needs", f"{mark}wound care", f"{mark}patience"])
    assert [(item.text, item.bullet) for item in found] == [("Needs", False), ("wound care", True), ("patience", True)]


def test_a_mark_alone_on_its_line_is_the_next_lines() -> None:
    assert [(item.text, item.bullet) for item in items(["•", "Wound care", "•", "Patience"])] == [
        ("Wound care", True),
        ("Patience", True),
    ]


def test_wrapped_lines_are_joined() -> None:
    page = "We look for a baker who can run an early shift and who likes\npeople, because the counter is part of the kitchen here.\n\n- Knowledge of sourdough and\n  of long proofs"
    assert texts(page) == [
        "We look for a baker who can run an early shift and who likes people, because the counter is part of the kitchen here.",
        "Knowledge of sourdough and of long proofs",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "Bachelor of Social Work from an accredited program\nRegistration with the college",
        "You'll need\na portfolio with print work in it\nan eye for type",
        "Location: Leeds\nSalary: £20,000\nCompany: Acme",
        "Requirements:\nexperience of tills",
    ],
)
def test_whole_lines_are_left_apart(page: str) -> None:
    assert texts(page) == page.split("\n")


def test_headings_bold_and_pictures_lose_their_marks() -> None:
    found = items(["## Requirements ##", "**Nice to have:**", "🚀 Perks", "-----", "text"])
    assert [item.text for item in found] == ["Requirements", "Nice to have:", "Perks", "text"]
    assert (found[0].hashes, found[1].bold, found[2].bullet) == (2, True, False)


def test_a_part_of_joined_lines_keeps_the_quotes_that_hold_it() -> None:
    whole = joined([Quote(3, "Wound care and"), Quote(4, "patience"), Quote(4, ", always")])
    assert whole.text == "Wound care and patience, always"
    assert part(whole, 0, 10) == Said("Wound care", (Quote(3, "Wound care"),))
    assert part(whole, 6, 23) == Said("care and patience", (Quote(3, "care and"), Quote(4, "patience")))
