"""Names and titles that a paper sets in capitals, as a letter writes them.

Only where it cannot come out wrong: a name with "de" or "MAC" in it, or an abbreviation, stays as it was set.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_LEAVE = frozenset(
    "van von de der den del della di da das do dos du la le lo el al ter ten bin bint ibn ben ap af av zu y e i ii iii iv jr sr phd md rn mba cpa esq".split()
)
_SMALL = frozenset("a an and at by for in of on or the to with".split())
_BETWEEN = frozenset("de du des da do del della di la le les".split())
"""Small words of titles that stay foreign: "Chef de Partie"."""
_SHORT = frozenset("end bar art law day new tax gas car key pub spa".split())
_ABBREVIATED = frozenset(
    """
    hvac scada siem nicu picu cctv emea apac latam dach sdet html saas paas iaas edtech aiml crna lcsw lmsw bcba cdel rgn rmn hgv lgv
    sre swe kyc aml ehs hse qhse hsse sharepoint netsuite autocad devops mlops devsecops ios macos rpgle cics cobol sap
    """.split()
)


def person(name: str) -> str:
    """A person's name, "JANE O'NEIL" as "Jane O'Neil"."""
    parts = name.split()
    letters = [word for word in _WORD.findall(name) if len(word) > 1]
    if len(parts) < 2 or not letters or not name.isupper() or any(map(_unsure, letters)):
        return name
    return " ".join("Mc" + part[2:].capitalize() if part.startswith("MC") else part.title() for part in parts)


def _unsure(word: str) -> bool:
    """Whether a word's small letters cannot be told: "DE", "AJ", "MACLEAN"."""
    low = word.lower()
    return low in _LEAVE or low.startswith("mac") or (len(low) == 2 and low[1] not in "aeiouy")


def title(said: str) -> str:
    """A job's title, "SENIOR IT AUDITOR" as "Senior IT Auditor"."""
    found = _WORD.findall(said)
    if not said.isupper() or not any(len(word) > 4 for word in found):
        return said
    return _WORD.sub(lambda word: _titled(word.group(), first=word.start() == 0), said)


def _titled(word: str, *, first: bool) -> str:
    low = word.lower()
    if low in _SMALL | _BETWEEN and not first:
        return low
    return (
        word
        if (len(low) <= 3 and low not in _SHORT) or low in _ABBREVIATED or not re.search("[aeiouy]", low)
        else word.capitalize()
    )
