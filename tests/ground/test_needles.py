"""A pattern is left out only where it could not have matched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.ground.needles import may_match, needles
from generator.ground.rules import pattern

ROOT = Path(__file__).parents[2]


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def rules() -> list[Any]:
    files = [ROOT / "content" / "red_flags.yaml", *sorted((ROOT / "content" / "roles").glob("*.yaml"))]
    return [rule for file in files for rule in load(file).get("red_flags") or ()]


def texts() -> list[str]:
    found = [text for rule in rules() for text in (*rule["flags"], *rule["passes"])]
    for name in ("bad_sentences", "good_letters"):
        found.extend(one["text"] for one in load(ROOT / "tests" / "fixtures" / "review" / f"{name}.yaml"))
    return found


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (r"\bhit the ground running\b", {"hit the ground running"}),
        (r"(?:quick|fast) learner", {"quick learner", "fast learner"}),
        (r"\bwell[- ]known\b", {"well-known", "well known"}),
        (r"\bgo (?:\w{1,14} )?above and beyond", {"above and beyond"}),
        (r"[A-Z]{4,}", set()),
        (r"(?:a|\d)", set()),
        (r"(?:very )?", set()),
        (r"(?!not )KIND", {"kind"}),
    ],
)
def test_needles_are_what_every_match_must_hold(source: str, wanted: set[str]) -> None:
    assert needles(source) == wanted


def test_no_match_is_ever_lost() -> None:
    everything = texts()
    sources = {source for rule in rules() for source in rule.get("patterns") or ()}
    assert len(sources) > 200
    hits = [(source, text) for source in sources for text in everything if pattern(source).search(text)]
    assert len(hits) > 400
    assert [(source, text) for source, text in hits if not may_match(source, text.lower())] == []


def test_most_patterns_are_left_out_for_a_good_letter() -> None:
    letter = load(ROOT / "tests" / "fixtures" / "review" / "good_letters.yaml")[0]["text"].lower()
    sources = {source for rule in rules() for source in rule.get("patterns") or ()}
    assert sum(may_match(source, letter) for source in sources) < len(sources) / 5
