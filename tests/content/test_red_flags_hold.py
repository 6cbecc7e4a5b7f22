"""The shared red flags catch what they are for, and leave good letters alone."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

from generator.ground.guide import RedFlag
from generator.ground.rules import flags_in

ROOT = Path(__file__).parents[2]
REVIEW = ROOT / "tests" / "fixtures" / "review"
CAUGHT_AT_LEAST = 0.95
FALSE_ALARMS_AT_MOST = 1.0
"""False alarms per thousand words of good letters."""


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


RULES: dict[str, RedFlag] = {
    rule.id: rule
    for rule in TypeAdapter(list[RedFlag]).validate_python(load(ROOT / "content" / "red_flags.yaml")["red_flags"])
}
BAD: list[dict[str, str]] = load(REVIEW / "bad_sentences.yaml")
GOOD: list[dict[str, str]] = load(REVIEW / "good_letters.yaml")


def test_there_is_enough_to_measure() -> None:
    assert len(RULES) >= 65
    assert len(BAD) >= 120
    assert len(GOOD) >= 40
    assert len({letter["trade"] for letter in GOOD}) >= 35
    for letter in GOOD:
        assert 100 <= len(letter["text"].split()) <= 250, letter["trade"]


def test_every_rule_has_two_bad_sentences_that_are_not_its_own_examples() -> None:
    counts = Counter(one["rule"] for one in BAD)
    assert {name for name in RULES if counts[name] < 2} == set()
    assert set(counts) <= set(RULES)
    examples = {text for rule in RULES.values() for text in (*rule.flags, *rule.passes)}
    assert [one["text"] for one in BAD if one["text"] in examples] == []


def test_bad_sentences_are_caught_by_their_rule(record_property: Any) -> None:
    missed = [f"{one['rule']}: {one['text']}" for one in BAD if not flags_in(RULES[one["rule"]], one["text"])]
    share = 1 - len(missed) / len(BAD)
    record_property("caught", round(share, 3))
    assert share >= CAUGHT_AT_LEAST, f"caught {share:.1%} of {len(BAD)}; missed:\n" + "\n".join(missed)


def test_good_letters_raise_hardly_a_false_alarm(record_property: Any) -> None:
    words = sum(len(letter["text"].split()) for letter in GOOD)
    alarms = [
        f"{rule.id} in {letter['trade']}: {hit.text}"
        for letter in GOOD
        for rule in RULES.values()
        for hit in flags_in(rule, letter["text"])
    ]
    rate = 1000 * len(alarms) / words
    record_property("false_alarms_per_thousand_words", round(rate, 2))
    assert rate <= FALSE_ALARMS_AT_MOST, f"{rate:.2f} per 1,000 of {words} words:\n" + "\n".join(alarms)


@pytest.mark.parametrize("letter", GOOD, ids=lambda letter: letter["trade"])
def test_no_good_letter_is_told_that_it_must_be_mended(letter: dict[str, str]) -> None:
    errors = [rule.id for rule in RULES.values() if rule.level == "error" and flags_in(rule, letter["text"])]
    assert errors == []


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_each_rule_fires_in_its_flags_and_not_in_its_passes(rule: RedFlag) -> None:
    assert len(rule.flags) >= 2
    assert len(rule.passes) >= 2
    assert [text for text in rule.flags if not flags_in(rule, text)] == []
    assert [text for text in rule.passes if flags_in(rule, text)] == []
    assert rule.message.startswith("May ")
    assert len(rule.message.split()) <= 12
