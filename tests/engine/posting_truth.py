"""The postings written for the tests, the truth about each, and how well a reading agrees with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from generator.content.read import read_content
from generator.engine.posting import read_posting
from generator.engine.role import choose_role
from generator.ground.guide import Close, Content, Family, Role
from generator.ground.papers import Document, Posting, Said
from generator.ground.text import fold
from tests.words import CONTENT, letter_words

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "fixtures" / "postings"
GUIDES = (
    "account-executive",
    "data-analyst",
    "machine-learning-engineer",
    "product-manager",
    "registered-nurse",
    "teacher",
)
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))


@dataclass(frozen=True)
class Score:
    """How one posting was read. `faults` says in words what differs from the truth."""

    name: str
    title: bool
    company_wrong: bool
    company_named: bool | None
    """Whether the company was read; None where the posting names none."""
    manager_wrong: bool
    manager_named: bool | None
    asks_right: int
    asks_all: int
    """The asks in the truth, and those read that are not in it."""
    reference: bool
    location_wrong: bool
    role: bool
    faults: tuple[str, ...]


def group(wanted: str) -> tuple[str, ...]:
    """The names of the postings that rules were "tuned" on, or were "held" back from it."""
    return tuple(name for name in NAMES if truth(name)["group"] == wanted)


@lru_cache
def truth(name: str) -> dict[str, Any]:
    """What a person reads in the posting. A list of names holds all that would be right."""
    return dict(yaml.safe_load((FOLDER / f"{name}.yaml").read_text()))


@lru_cache
def document(name: str) -> Document:
    """The posting as a document."""
    return Document(f"{name}.txt", tuple((FOLDER / f"{name}.txt").read_text().split("\n")))


@lru_cache
def guides() -> Content:
    """The six guides that the truths speak of, by name alone, and the families."""
    families = yaml.safe_load((ROOT / "content" / "families.yaml").read_text())["families"]
    return Content(
        signals=(),
        openings=(),
        red_flags=(),
        faq=(),
        skills=(),
        samples=(),
        families=tuple(Family(**family) for family in families),
        situations=(),
        changes=(),
        letter=letter_words(),
        checks=(),
        interface=read_content(CONTENT).interface,
        general=guide("general", "Any Role", "business-and-operations"),
        roles=tuple(_guide(slug) for slug in GUIDES),
    )


def guide(
    slug: str, title: str, family: str, aliases: tuple[str, ...] = (), other_trades: tuple[str, ...] = ()
) -> Role:
    """A guide of which nothing is known but its names."""
    return Role(
        slug=slug,
        title=title,
        family=family,
        aliases=aliases,
        description="",
        lede="",
        signals=(),
        openings=(),
        bridges=(),
        close=Close("", "", ""),
        red_flags=(),
        faq=(),
        other_trades=other_trades,
    )


def _guide(slug: str) -> Role:
    page = yaml.safe_load((ROOT / "content" / "roles" / f"{slug}.yaml").read_text())
    return guide(slug, page["title"], page["family"], tuple(page["aliases"]), tuple(page.get("other_trades", ())))


def score(name: str) -> Score:
    """One posting, read and held against its truth."""
    true, read = truth(name), read_posting(document(name))
    right, every, faults = _asks(true, read)
    role = choose_role(guides(), read).role.slug
    marks = {
        key: (_agrees(getattr(read, key), true[key]), getattr(read, key) is not None)
        for key in ("title", "company", "hiring_manager", "reference", "location")
    }
    for key, (agrees, _) in marks.items():
        if not agrees:
            faults.append(f"{key}: {_text(getattr(read, key))!r}, not {true[key]!r}")
    if role != true["role"]:
        faults.append(f"role: {role}, not {true['role']}")
    return Score(
        name=name,
        title=marks["title"][0],
        company_wrong=marks["company"][1] and not marks["company"][0],
        company_named=_named(true["company"], marks["company"]),
        manager_wrong=marks["hiring_manager"][1] and not marks["hiring_manager"][0],
        manager_named=_named(true["hiring_manager"], marks["hiring_manager"]),
        asks_right=right,
        asks_all=every,
        reference=marks["reference"][0],
        location_wrong=marks["location"][1] and not marks["location"][0],
        role=role == true["role"],
        faults=tuple(faults),
    )


def share(flags: Iterable[bool | None]) -> float:
    """How many of the flags are true, those that are None left out."""
    known = [flag for flag in flags if flag is not None]
    return sum(known) / len(known) if known else 1.0


def _asks(true: dict[str, Any], read: Posting) -> tuple[int, int, list[str]]:
    left = [(ask.said.text, ask.must) for ask in read.asks]
    faults: list[str] = []
    right = 0
    wanted = [(start, True) for start in true["musts"]] + [(start, False) for start in true["nices"]]
    for start, must in wanted:
        hit = next((ask for ask in left if fold(ask[0]).startswith(fold(start))), None)
        if hit:
            left.remove(hit)
        if hit and hit[1] == must:
            right += 1
        else:
            faults.append(f"{'must' if must else 'nice'}: {start!r} {'is the other kind' if hit else 'was not read'}")
    faults.extend(f"no ask: {text!r}" for text, _ in left)
    return right, len(wanted) + len(left), faults


def _named(true: Any, mark: tuple[bool, bool]) -> bool | None:
    optional = true is None or (isinstance(true, list) and None in true)
    return None if optional else mark[0] and mark[1]


def _agrees(said: Said | None, true: Any) -> bool:
    options = true if isinstance(true, list) else [true]
    return any(
        (said is None) if one is None else (said is not None and fold(said.text) == fold(one)) for one in options
    )


def _text(said: Said | None) -> str | None:
    return said.text if said else None
