"""What a letter tells, in which order: the choice of facts, before a word is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.engine.match import PROJECT, Fact
from generator.ground.guide import SIGNAL_KINDS, Length, OpeningId, Role, Signal, SignalKind
from generator.ground.text import words

_MIDDLE: dict[Length, int] = {"short": 1, "standard": 2, "full": 4}
_LED: dict[Length, int] = {"short": 1, "standard": 2, "full": 4}
_WORDS: dict[Length, int] = {"short": 0, "standard": 85, "full": 150}
"""How many words of facts a letter of each length holds before further facts stop coming in."""


_LATE: tuple[SignalKind, ...] = ("upkeep", "fit", "scale")
_LAST = 1000
"""More than anyone's jobs: takes a project's place behind them all."""
_WORTH = 3.0
"""The least weight of a fact that comes in only because there is room."""


_OPENERS = 3
_NEAR = 0.6
"""The least share of the strongest fact's weight with which another may open a variant."""


@dataclass(frozen=True)
class Move:
    """A signal still to be shown, by a fact or an answer, or left as a blank to fill."""

    signal: Signal
    fact: Fact | None = None
    answer: str | None = None

    @property
    def blank(self) -> bool:
        """Whether nothing shows the signal yet."""
        return self.fact is None and self.answer is None


@dataclass(frozen=True)
class Plan:
    """The fact that opens, those that follow, and the signals that the rest must show."""

    opening: OpeningId
    first: Fact | None
    middle: tuple[Fact, ...]
    moves: tuple[Move, ...]
    phrasing: int = 0
    """Which of the guide's ways from part to part: 0 the usual one, 1 another, without a line of the posting's."""

    @property
    def candour(self) -> Move | None:
        """The move for candour, which a clear-eyed letter opens with."""
        return next((move for move in self.moves if move.signal.kind == "candour"), None)


def make_plan(
    facts: Sequence[Fact],
    role: Role,
    opening: OpeningId,
    length: Length,
    answers: Mapping[str, str],
    variant: int = 1,
) -> Plan:
    """The strongest fact that fits the opening first, then those that answer the posting, then
    each signal not yet shown: by the person's answer, else a fact, else a blank.

    Variants, from 1: the same with the next strongest facts first, as long as they are near the strongest (at most
    three); then all of these once more in the other phrasing; then from the start.
    """
    firsts = _firsts(facts, opening)
    first = firsts[(variant - 1) % len(firsts)] if firsts else None
    phrasing = (variant - 1) // max(1, len(firsts)) % 2
    middle = _middle(facts, first, role, _MIDDLE[length], answers)
    told = [fact for fact in (first, *middle) if fact]
    moves = list(_moves(facts, told, role, answers, _LED[length], opening))
    return Plan(opening, first, middle, tuple(_further(facts, told, moves, role, length)), phrasing)


_FITS: dict[OpeningId, Callable[[Fact], float]] = {
    "in-use": lambda fact: 2.0 * ("result" in fact.signals) + 1.5 * fact.moved,
    "rebuilt": lambda fact: 6.0 * fact.changes,
    "clear-eyed": lambda fact: 0.0,
}
"""What an opening adds to a fact's weight: a result in use, the more where a figure moved; a change for the better; nothing."""


def _firsts(facts: Sequence[Fact], opening: OpeningId) -> list[Fact]:
    """The facts that may open, the weightiest for this opening first; one of the guide's signals first, a project last."""
    fits = _FITS[opening]

    def weight(fact: Fact) -> float:
        return fact.weight + fits(fact) + 2.0 * bool(fact.signals) - 4.0 * (fact.place == PROJECT)

    ranked = sorted(facts, key=weight, reverse=True)
    near = [fact for fact in ranked[1:] if not fact.flagged and weight(fact) >= _NEAR * weight(ranked[0])]
    return [*ranked[:1], *near[: _OPENERS - 1]]


def _middle(
    facts: Sequence[Fact], first: Fact | None, role: Role, most: int, answers: Mapping[str, str]
) -> tuple[Fact, ...]:
    """The facts after the first that add most: new signals and new asks before more of the same."""
    chosen: list[Fact] = []
    shown: set[SignalKind] = {*(first.signals if first else ()), *(kind for kind in _kinds(role) if kind in answers)}
    answered = {link.ask.said.text for link in first.links} if first else set[str]()
    while len(chosen) < most:
        rest = [fact for fact in facts if fact is not first and fact not in chosen and not fact.flagged]
        if not rest:
            break
        best = max(rest, key=lambda fact: _gain(fact, shown, answered))
        if best.weight < 1.0:
            break
        chosen.append(best)
        shown.update(best.signals)
        answered.update(link.ask.said.text for link in best.links)
    here = first.place if first else 0
    return tuple(sorted(chosen, key=lambda fact: (fact.place != here, fact.place % _LAST, -fact.weight)))


def _gain(fact: Fact, shown: set[SignalKind], answered: set[str]) -> float:
    new = sum(1 for link in fact.links if link.ask.must and link.ask.said.text not in answered)
    return fact.weight + 1.5 * len(set(fact.signals) - shown) + 1.0 * min(new, 2)


def _moves(
    facts: Sequence[Fact], told: Sequence[Fact], role: Role, answers: Mapping[str, str], most: int, opening: OpeningId
) -> Iterable[Move]:
    used = list(told)
    shown = {kind for fact in told for kind in fact.signals}
    for signal in role.signals:
        answer = answers.get(signal.kind, "").strip()
        if answer:
            yield Move(signal, answer=answer)
        elif signal.kind not in shown or (signal.kind == "candour" and opening == "clear-eyed"):
            spare = [fact for fact in facts if signal.kind in fact.signals and fact not in used and not fact.flagged]
            fact = spare[0] if spare and len(used) - len(told) < most else None
            if fact:
                used.append(fact)
                shown.update(fact.signals)
            yield Move(signal, fact=fact)


def _further(
    facts: Sequence[Fact], told: Sequence[Fact], moves: Sequence[Move], role: Role, length: Length
) -> list[Move]:
    """The moves, and before candour further facts while the letter has room for them."""
    used = [*told, *(move.fact for move in moves if move.fact)]
    room = (
        _WORDS[length]
        - sum(len(words(fact.text)) for fact in used)
        - sum(len(words(move.answer or "")) // 2 for move in moves)
    )
    by_kind = {signal.kind: signal for signal in role.signals}
    spoken = {move.signal.kind for move in moves}
    extra: list[Move] = []
    for fact in facts:
        kind = next((kind for kind in (*_LATE, "result") if kind in fact.signals and kind not in spoken), None)
        if room > 0 and kind and fact not in used and not fact.flagged and fact.weight >= _WORTH:
            extra.append(Move(by_kind[kind], fact=fact))
            spoken.add(kind)
            room -= len(words(fact.text))
    here = next((fact.place for fact in reversed(told)), 0)
    return sorted([*moves, *extra], key=lambda move: _turn(move, here))


def _turn(move: Move, here: int) -> tuple[bool, bool, bool, int]:
    """Where a move comes: candour last, blanks before it, and facts from the place just spoken of first."""
    away = move.fact is not None and move.fact.place != here
    return (move.signal.kind == "candour", move.blank, away, SIGNAL_KINDS.index(move.signal.kind))


def _kinds(role: Role) -> tuple[SignalKind, ...]:
    return tuple(signal.kind for signal in role.signals)
