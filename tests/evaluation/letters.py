"""What the review says of good letters, and which bad sentences it catches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from generator.engine.review import review_letter
from generator.ground.guide import Content
from generator.ground.rules import flags_in
from tests.evaluation.figure import Figure, Mark, share

FOLDER = Path(__file__).parents[1] / "fixtures" / "review"


def figures(content: Content) -> Iterator[Figure]:
    """False alarms per 1,000 words of good letters, whatever the rule, and the share of bad sentences caught."""
    letters = yaml.safe_load((FOLDER / "good_letters.yaml").read_text(encoding="utf-8"))
    alarms = tuple(
        f"{letter['trade']}: {found.rule}, {letter['text'][found.start : found.end]!r}"
        for letter in letters
        for found in review_letter(letter["text"], content).findings
    )
    size = sum(len(letter["text"].split()) for letter in letters)
    label = "review: false alarms per 1,000 words of good letters"
    yield Figure("review.alarms", label, "all", round(1000 * len(alarms) / size, 3), len(letters), "less", alarms)
    bad = yaml.safe_load((FOLDER / "bad_sentences.yaml").read_text(encoding="utf-8"))
    rules = {rule.id: rule for rule in content.red_flags}
    marks = [
        Mark(one["rule"], one["rule"] in rules and bool(flags_in(rules[one["rule"]], one["text"])), one["text"])
        for one in bad
    ]
    yield share("review.caught", "review: bad sentences caught by their rule", "all", marks)
