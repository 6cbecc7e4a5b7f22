"""What shows a signal whatever the role, added to each role's own evidence: "I have never …" is candour anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ground.guide import Evidence, GeneralSignal, Role


def whole(role: Role, signals: Sequence[GeneralSignal]) -> Role:
    """The role with the shared evidence of each kind after its own."""
    shared = {one.kind: one.everywhere for one in signals}
    return replace(
        role,
        signals=tuple(
            replace(signal, evidence=_sum(signal.evidence, shared.get(signal.kind, Evidence())))
            for signal in role.signals
        ),
    )


def _sum(own: Evidence, shared: Evidence) -> Evidence:
    return Evidence(
        words=tuple(dict.fromkeys((*own.words, *shared.words))),
        units=tuple(dict.fromkeys((*own.units, *shared.units))),
        patterns=tuple(dict.fromkeys((*own.patterns, *shared.patterns))),
    )
