"""Time limits that mean the same on a slow or busy machine: counted in a fixed piece of work, not in seconds."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

QUIET = 0.005
"""Seconds of processor time that `work` takes on the machine where the limits were set, with nothing else running."""
WORDS = re.compile(r"(?:[A-Za-z]+(?:'[a-z]+)?|\d+)")
TEXT = "In 2024 I led a team of 4 that cut the nightly run from 6 hours to 50 minutes. " * 120


def work() -> int:
    """What the engine does all day: patterns, slices, sets and small objects."""
    seen: dict[str, list[int]] = {}
    for match in WORDS.finditer(TEXT):
        seen.setdefault(match.group().lower(), []).append(match.start())
    return sum(len(places) for places in seen.values()) + len({TEXT[i : i + 4] for i in range(len(TEXT))})


def processor_seconds(call: Callable[[], object], *, best_of: int = 3) -> float:
    """The least processor time of some calls, in seconds."""
    took = []
    for _ in range(best_of):
        start = time.process_time()
        call()
        took.append(time.process_time() - start)
    return min(took)


def quiet_seconds(call: Callable[[], object], *, best_of: int = 3) -> float:
    """What the call would take on the quiet machine: its processor time over that of `work`, before and after."""
    before = processor_seconds(work)
    took = processor_seconds(call, best_of=best_of)
    return took * QUIET / max(QUIET, (before + processor_seconds(work)) / 2)
