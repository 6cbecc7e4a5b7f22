"""Whether what stands as an example is one: rules fire where they should, evidence finds its sample."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.content.everywhere import whole
from generator.content.files import GENERAL
from generator.content.patterns import sound
from generator.content.problems import Problem
from generator.content.read import Sheet, Shelf
from generator.content.source import Loc
from generator.ground.guide import Evidence, RedFlag, Role, Sample, Signal
from generator.ground.rules import evidence_in, flags_in
from generator.ground.text import NUMBER, words

_COUNTED = frozenset(
    (
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen"),
        *("twenty", "thirty", "forty", "fifty", "hundred", "thousand", "half", "third", "quarter", "twice"),
    )
)


def examples(shelf: Shelf) -> Iterator[Problem]:
    """Problems of red flags' `flags` and `passes`, openings' examples, and samples."""
    shared = shelf.signals.value.signals if shelf.signals else ()
    for sheet in shelf.sheets():
        value = whole(sheet.value, shared) if isinstance(sheet.value, Role) else sheet.value
        for index, rule in enumerate(getattr(sheet.value, "red_flags", ())):
            yield from _rule(sheet, ("red_flags", index), rule)
        for index, opening in enumerate(getattr(sheet.value, "openings", ())):
            if opening.example:
                yield from _figures(sheet, ("openings", index, "example"), opening.example)
        for index, situation in enumerate(getattr(sheet.value, "situations", ())):
            if situation.example:
                yield from _figures(sheet, ("situations", index, "example"), situation.example)
        for index, signal in enumerate(getattr(value, "signals", ())):
            yield from _answer(sheet, ("signals", index, "example"), signal)
    yield from _samples(shelf)
    yield from _elsewhere(shelf)


def runs(rule: RedFlag) -> bool:
    """Whether a rule has something to look for and can safely be run."""
    return bool(rule.phrases or rule.patterns) and sound((*rule.patterns, *rule.unless)) and all(rule.phrases)


def figures(text: str) -> int:
    """How many figures a text has, in digits or in words."""
    return len(NUMBER.findall(text)) + sum(word.lower() in _COUNTED for word in words(text))


def _rule(sheet: Sheet[Any], loc: Loc, rule: RedFlag) -> Iterator[Problem]:
    if not runs(rule):
        return
    for number, text in enumerate(rule.flags):
        if text and not flags_in(rule, text):
            what = f"the rule `{rule.id}` does not fire in this example"
            yield sheet.problem((*loc, "flags", number), what, "mend the rule or the example")
    for number, text in enumerate(rule.passes):
        hits = flags_in(rule, text)
        if hits:
            what = f"the rule `{rule.id}` fires here, on “{hits[0].text}”"
            yield sheet.problem((*loc, "passes", number), what, "make the rule narrower, or add to `unless`")


def _figures(sheet: Sheet[Any], loc: Loc, text: str) -> Iterator[Problem]:
    count = figures(text)
    if count < 2:
        have = "1 figure" if count else "no figures"
        yield sheet.problem(loc, f"the example has {have}", "give it two to four")
    elif len(NUMBER.findall(text)) > 6:
        yield sheet.problem(loc, f"the example has {count} figures", "give it two to four")


def _answer(sheet: Sheet[Any], loc: Loc, signal: Signal) -> Iterator[Problem]:
    if signal.example and _usable(signal.evidence) and not evidence_in(signal.evidence, signal.example):
        what = f"the example shows no evidence of `{signal.kind}`"
        yield sheet.problem(loc, what, "use a word or unit of the evidence, or add one to it")


def _samples(shelf: Shelf) -> Iterator[Problem]:
    shared = shelf.signals.value.signals if shelf.signals else ()
    for guide in shelf.guides():
        for sample in (one for one in shelf.samples if one.value.role == guide.slug):
            signals = shared if guide.slug == GENERAL else whole(guide.value, shared).signals
            home = shelf.signals if guide.slug == GENERAL else guide
            yield from _shown(home, signals, sample)


def _shown(home: Sheet[Any] | None, signals: tuple[Signal, ...], sample: Sheet[Sample]) -> Iterator[Problem]:
    """Each signal shows in the sample's résumé or answers, and each answer shows its own signal."""
    answers = sample.value.answers
    lines = [*sample.value.resume.splitlines(), *(" ".join(one.split()) for one in answers.values())]
    for index, signal in enumerate(signals):
        if not home or not signal.kind or not _usable(signal.evidence) or not sample.value.resume:
            continue
        if not any(evidence_in(signal.evidence, line) for line in lines):
            what = f"the evidence of `{signal.kind}` finds nothing in samples/{sample.slug}.yaml"
            yield home.problem(("signals", index, "evidence"), what, "add what the sample says, or an answer to it")
        elif answers.get(signal.kind) and not evidence_in(signal.evidence, " ".join(answers[signal.kind].split())):
            what = f"the answer shows no evidence of `{signal.kind}`"
            yield sample.problem(("answers", signal.kind), what, "say it in words that the role's evidence knows")


def _elsewhere(shelf: Shelf) -> Iterator[Problem]:
    """A role's own evidence that finds itself in the work of another trade. Candour is the same in all."""
    lines = shelf.elsewhere.value.highlights if shelf.elsewhere else ()
    for sheet in shelf.roles:
        for index, signal in enumerate(sheet.value.signals):
            if signal.kind == "candour" or not _usable(signal.evidence):
                continue
            for line in lines:
                if hits := evidence_in(signal.evidence, line):
                    what = f"the evidence of `{signal.kind}` finds “{hits[0].text}” in another trade's line: “{line}”"
                    yield sheet.problem(("signals", index, "evidence"), what, "make it narrower")


def _usable(evidence: Evidence) -> bool:
    return bool(evidence.words or evidence.units or evidence.patterns) and (
        sound(evidence.patterns) and all(evidence.units)
    )


def examples_of(role: Role) -> int:
    """How many examples of a guide are run: every `flags` and `passes`, and every opening's and signal's example."""
    tried = sum(len(rule.flags) + len(rule.passes) for rule in role.red_flags)
    return tried + len(role.openings) + len(role.signals)
