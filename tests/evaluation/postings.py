"""How rightly the fixtures' postings are read, by the scores of `posting_truth`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.engine.posting_truth import Score, group, score
from tests.evaluation.figure import Figure, Group, Mark, share

_FIELDS: tuple[tuple[str, str, Callable[[Score], bool | None]], ...] = (
    ("title", "title", lambda one: one.title),
    ("company", "company right or left blank", lambda one: not one.company_wrong),
    ("company named", "company named where it is named", lambda one: one.company_named),
    ("location", "location right or left blank", lambda one: not one.location_wrong),
    ("manager", "hiring manager right or left blank", lambda one: not one.manager_wrong),
    ("manager named", "hiring manager named where named", lambda one: one.manager_named),
    ("reference", "reference number", lambda one: one.reference),
    ("role", "guide chosen", lambda one: one.role),
)


def figures() -> Iterator[Figure]:
    """A figure for each field, and one for the asks: every must and nice, its kind included, and no other."""
    groups: tuple[Group, ...] = ("tuned", "held")
    scores = {of: [score(name) for name in group(of)] for of in groups}
    for key, label, right in _FIELDS:
        for of, ones in scores.items():
            marks = [Mark(one.name, bool(right(one)), _faults(one, key)) for one in ones if right(one) is not None]
            yield share(f"postings.{key}", f"postings: {label}", of, marks)
    for of, ones in scores.items():
        yield share("postings.asks", "postings: each ask, must or nice", of, (m for one in ones for m in _asks(one)))


def _asks(one: Score) -> Iterator[Mark]:
    yield from (Mark(one.name, right=True) for _ in range(one.asks_right))
    wrong = [fault for fault in one.faults if fault.startswith(("must:", "nice:", "no ask:"))]
    yield from (Mark(one.name, False, fault) for fault in wrong)


def _faults(one: Score, key: str) -> str:
    starts = {"manager": "hiring_manager"}
    field = starts.get(key.split()[0], key.split()[0])
    return "; ".join(fault for fault in one.faults if fault.startswith(field))
