"""What a letter still lacks: its blanks, in its order, and the questions that fill them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.engine.letters.case import Case
from generator.engine.letters.plan import Plan
from generator.engine.match import missing_must
from generator.ground.draft import Asked, Blank
from generator.ground.guide import Signal
from generator.ground.papers import Ask


def blanks_of(case: Case, plan: Plan, letter: str) -> list[Blank]:
    """Every gap of the letter with the question that fills it, in the letter's order."""
    gaps = case.content.letter.blanks
    found = [
        *(Blank(case.blank(name), gaps[name].question, None) for name in ("company", "title", "name", "standing")),
        Blank(case.blank("highlight"), next(s.ask for s in case.role.signals if s.kind == "result"), "result"),
        *(
            Blank(f"{{{move.signal.blank}}}", _question(case, move.signal), move.signal.kind)
            for move in plan.moves
            if move.blank
        ),
    ]
    return sorted((blank for blank in found if blank.text in letter), key=lambda blank: letter.index(blank.text))


def questions_of(case: Case, blanks: Sequence[Blank]) -> list[Asked]:
    """One question for each signal that nothing shows."""
    by_kind = {signal.kind: signal for signal in case.role.signals}
    seen: dict[str, Asked] = {}
    for blank in blanks:
        if blank.signal and blank.signal not in seen:
            seen[blank.signal] = Asked(blank.signal, blank.question, by_kind[blank.signal].example)
    return list(seen.values())


def _question(case: Case, signal: Signal) -> str:
    """The guide's question; for candour, about a must whose skill the résumé does not name."""
    missing = missing_must(case.posting, case.resume, case.content.skills) if signal.kind == "candour" else None
    if missing is None:
        return signal.ask
    ask, skill = missing
    return f"{signal.ask} {case.content.letter.missing_must.format(skill=skill, ask=_short(ask))}"


def _short(ask: Ask) -> str:
    return ask.said.text.rstrip(" .;")
