"""What was measured, kept: each run by its commit and machine, and a plot of every figure as a share of its budget."""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
from datetime import date
from html import escape
from pathlib import Path
from typing import TypedDict

from tests.conftest import ROOT

HISTORY = ROOT / "tests" / "bench" / "history.json"
PLOT = ROOT / "tests" / "bench" / "history.svg"
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_VARIES = re.compile(r"\([a-z-]+\) |[\d,]+ \+ [\d,]+ |\d+-(?=word)")
_WIDTH, _LINE, _LABEL, _LEFT = 900, 26, 560, 20


class Run(TypedDict):
    """One run of the bench; `rows` are what was measured by name, as printed, each with its budget."""

    on: str
    commit: str
    machine: str
    rows: dict[str, tuple[str, str]]


def runs() -> list[Run]:
    """All that were kept, the oldest first."""
    found: list[Run] = json.loads(HISTORY.read_text("utf-8")) if HISTORY.is_file() else []
    return found


def keep(rows: list[tuple[str, str, str]]) -> None:
    """Adds a run to the history and draws the plot anew; of one commit on one machine the last run counts, row by row."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    now: Run = {
        "on": date.today().isoformat(),
        "commit": commit or "?",
        "machine": f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "rows": {_VARIES.sub("", what): (measured, budget) for what, measured, budget in rows},
    }
    kept = runs()
    if kept and (kept[-1]["commit"], kept[-1]["machine"]) == (now["commit"], now["machine"]):
        now["rows"] = kept.pop()["rows"] | now["rows"]
    kept.append(now)
    HISTORY.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", "utf-8")
    PLOT.write_text(plot(kept), "utf-8")


def share(measured: str, budget: str) -> float | None:
    """A figure as a share of its budget, 1 being all of it; None where the budget is no number."""
    have, allowed = _NUMBER.search(measured), _NUMBER.search(budget)
    if not have or not allowed or not budget.startswith("≤") or " of that" in budget:
        return None
    return float(have.group()) / float(allowed.group())


def plot(kept: list[Run]) -> str:
    """An SVG: a line for each figure, a dot for each run from left to right, the budget as the line at 1."""
    known = {name: row for run in kept for name, row in run["rows"].items()}
    names = [name for name, row in known.items() if share(*row) is not None]
    height = 70 + _LINE * len(names)
    scale = (_WIDTH - _LABEL - _LEFT) / 1.5
    limit = _LABEL + scale
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif" font-size="13">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#fffdf8"/>',
        f'<text x="{_LEFT}" y="26" font-size="16">Measured, as a share of the budget (the line); the darkest dot is the last of {len(kept)} runs</text>',
        f'<line x1="{limit:.0f}" x2="{limit:.0f}" y1="42" y2="{height - 14}" stroke="#a1301b"/>',
    ]
    for place, name in enumerate(names):
        y = 62 + place * _LINE
        parts.append(f'<text x="{_LEFT}" y="{y + 4}">{escape(_short(name))}</text>')
        parts.append(f'<line x1="{_LABEL}" x2="{_WIDTH - _LEFT}" y1="{y}" y2="{y}" stroke="#ddd4c3"/>')
        for index, run in enumerate(kept):
            measured, budget = run["rows"].get(name, ("", ""))
            part = share(measured, budget)
            if part is not None:
                x = _LABEL + scale * min(part, 1.5)
                shade = 0.25 + 0.75 * (index + 1) / len(kept)
                said = escape(f"{run['on']}, {run['commit']}: {measured}, budget {budget}")
                parts.append(
                    f'<circle cx="{x:.1f}" cy="{y}" r="5" fill="#23603f" fill-opacity="{shade:.2f}"><title>{said}</title></circle>'
                )
    return "\n".join([*parts, "</svg>"]) + "\n"


def _short(name: str, most: int = 84) -> str:
    return name if len(name) <= most else name[: most - 1].rsplit(" ", 1)[0] + " …"


def table(path: Path = HISTORY) -> str:
    """The last run as a Markdown table."""
    last = json.loads(path.read_text("utf-8"))[-1]
    rows = [f"| {what} | {measured} | {budget} |" for what, (measured, budget) in last["rows"].items()]
    head = f"Measured on {last['on']} at {last['commit']}: {last['machine']}.\n\n| what | measured | budget |\n|---|---|---|"
    return "\n".join([head, *rows]) + "\n"
