"""The figures as a Markdown table and as JSON, and what of them fell below the committed ones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.evaluation.figure import GROUPS, Figure

TABLE = Path(__file__).parent / "table.md"
FIGURES = Path(__file__).parent / "figures.json"
SLACK = 0.001
"""How far a figure may fall before it counts."""
FLOORS: dict[str, float] = {
    "drafts.unsupported": 0,
    "drafts.misquoted": 0,
    "drafts.crashed": 0,
    "postings.company": 1,
}
"""What may never be worse, whatever is committed."""


def table(figures: Iterable[Figure]) -> str:
    """One row a figure: its value, in brackets what it was measured on."""
    rows: dict[str, dict[str, Figure]] = {}
    for one in figures:
        rows.setdefault(one.label, {})[one.group] = one
    lines = ["| figure | all | tuned | held back |", "|---|---|---|---|"]
    for label, cells in rows.items():
        shown = (f"{cells[group].shown} ({cells[group].count})" if group in cells else "" for group in GROUPS)
        lines.append(f"| {label} | {' | '.join(shown)} |")
    return "\n".join(lines) + "\n"


def committed() -> dict[str, Any]:
    """The committed figures by id; none where nothing is committed yet."""
    return dict(json.loads(FIGURES.read_text(encoding="utf-8"))) if FIGURES.exists() else {}


def write(figures: Sequence[Figure]) -> None:
    """Commit the figures: the table for people, the JSON for the next check."""
    note = "Written by `make evaluate`; in brackets: on how many it was measured. Faults and rates: less is better.\n\n"
    TABLE.write_text("# Evaluation\n\n" + note + table(figures), encoding="utf-8")
    data = {one.id: {"value": one.value, "count": one.count} for one in figures}
    FIGURES.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")


def fallen(figures: Iterable[Figure], before: Mapping[str, Any]) -> Iterator[str]:
    """What is worse than committed, no longer measured, or below its floor."""
    now = {one.id: one for one in figures}
    for one in now.values():
        floor = FLOORS.get(one.key)
        if floor is not None and _worse(one, floor):
            yield f"{one.id} is {one.shown}, and may never be worse than {floor:g}"
        old = before.get(one.id)
        if old and _worse(one, old["value"]):
            yield f"{one.id} is {one.value:g}, and {old['value']:g} is committed"
    yield from (f"{name} is no longer measured" for name in before if name not in now)


def _worse(one: Figure, than: float) -> bool:
    return one.value > than + SLACK if one.better == "less" else one.value < than - SLACK
