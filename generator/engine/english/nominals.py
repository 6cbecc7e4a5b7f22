"""Bullets whose verb is written as a noun: "Installation and commissioning of switchgear".

Only nouns that name what the person did, and only before "of", where what follows is the verb's object. Résumés of much of
Europe and Asia are written so from end to end.
"""

from __future__ import annotations

import re

from generator.engine.english.verbs import base_of
from generator.ground.text import fold

_NOUNS = dict(
    pair.split()
    for pair in """administration administer|adaptation adapt|allocation allocate|assembly assemble|assessment assess|calibration calibrate|collection collect
    |compilation compile|completion complete|conversion convert|coordination coordinate|co-ordination co-ordinate|creation create|definition define|delivery deliver|deployment deploy
    |development develop|digitisation digitise|digitization digitize|distribution distribute|documentation document|editing edit|evaluation evaluate|examination examine|execution execute|expansion expand|fabrication fabricate
    |implementation implement|improvement improve|inspection inspect|installation install|integration integrate|introduction introduce|investigation investigate|maintenance maintain
    |management manage|migration migrate|modernisation modernise|modernization modernize|negotiation negotiate|operation operate|optimisation optimise|optimization optimize|organisation organise|organization organize
    |preparation prepare|presentation present|production produce|reconciliation reconcile|recruitment recruit|reduction reduce|registration register|renovation renovate|replacement replace
    |reorganisation reorganise|reorganization reorganize|scheduling schedule|selection select|supervision supervise|translation translate|validation validate|verification verify""".replace(
        "\n", ""
    ).split("|")
)
_ONE = r"[A-Za-z]+(?:-[a-z]+)?"
_HEAD = re.compile(rf"({_ONE})((?:, {_ONE})*)(?:,? (?:and|&) ({_ONE}))? of (?=[\w$£€~])")
_FURTHER = re.compile(rf"(?:,|;| and| &) ({_ONE}) (?:of|and|&)\b")


_COUNTED = frozenset(
    "supervision management coordination co-ordination training production delivery processing handling".split()
)
"""Nouns after which a number counts what was worked on: "Supervision of four officers", but "Improvement of 12%"."""
_STATES = frozenset(
    "meeting beginning opening understanding setting finding saving offering ending rating ranking listing drawing writing building standing".split()
)
"""Words in "-ing" that name a thing or a state before "of"."""


def as_verbs(bullet: str) -> tuple[list[str], str] | None:
    """The plain verbs of a bullet's leading nouns and what follows "of"; None where one is no such noun, or where a later one
    would stand unturned.
    """
    head = _HEAD.match(bullet)
    if not head:
        return None
    nouns = [head[1], *head[2].split(", ")[1:], *([head[3]] if head[3] else [])]
    verbs = [_verb(noun) for noun in nouns]
    rest = bullet[head.end() :]
    if not rest[0].isalpha() and fold(nouns[-1]) not in _COUNTED:
        return None
    if None in verbs or any(_verb(further[1]) for further in _FURTHER.finditer(rest)):
        return None
    return [verb for verb in verbs if verb], rest


def _verb(noun: str) -> str | None:
    """The plain verb of a noun of action: "Maintenance" is "maintain", "Handling" is "handle"."""
    low = fold(noun)
    return _NOUNS.get(low) or (base_of(low) if low.endswith("ing") and low not in _STATES else None)
