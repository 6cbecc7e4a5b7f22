"""One figure of the evaluation: what was measured, on how much, and which way is better."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Group = Literal["all", "tuned", "held"]
Better = Literal["more", "less"]
GROUPS: tuple[Group, ...] = ("all", "tuned", "held")


@dataclass(frozen=True)
class Figure:
    """`value` is a share where more is better, else a number of faults or a rate.

    `group`: "tuned" fixtures were looked at while rules were made, "held" ones were not, "all" makes no difference.
    `faults` says what lowers it; none for what is held back, so that nobody tunes on it.
    """

    key: str
    label: str
    group: Group
    value: float
    count: int
    """What it was measured on, in the label's unit."""
    better: Better = "more"
    faults: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Its name among the committed figures."""
        return f"{self.key} ({self.group})"

    @property
    def shown(self) -> str:
        """Its value for people."""
        if self.better == "less":
            return f"{self.value:g}"
        return f"{100 * self.value:.1f} %"


@dataclass(frozen=True)
class Mark:
    """One thing that was read rightly or not."""

    name: str
    right: bool
    fault: str = ""


def share(key: str, label: str, group: Group, marks: Iterable[Mark]) -> Figure:
    """How many of the marks are right."""
    known = list(marks)
    faults = tuple(f"{mark.name}: {mark.fault}" for mark in known if not mark.right)
    value = 1 - len(faults) / len(known) if known else 1.0
    return Figure(key, label, group, round(value, 4), len(known), faults=() if group == "held" else faults)
