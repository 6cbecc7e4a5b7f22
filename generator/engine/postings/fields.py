"""The labelled values of a posting: "Location: Leeds", or the label on one line and the value on the next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.engine.postings.layout import Item
from generator.ground.papers import Said, part
from generator.ground.text import words

_FIELD = re.compile(r"(?P<label>[A-Za-z][\w /()'’.-]{1,40}?)(?:\s{0,3}[:#]|\t| {4})\s*(?P<value>.*)", re.DOTALL)
_BARE = re.compile(
    r"(?:job |post |vacancy )?(?:ref|no|locations?|reference(?: number)?|requisition id|job requisition id|employer|company|meet the hiring team|hiring manager)",
    re.IGNORECASE,
)
KNOWN = {
    "title": re.compile(
        r"(?:job |position |role |post |vacancy )?(?:title|position|role|vacancy|post|job|opening)|stelle"
    ),
    "company": re.compile(
        r"(?:hiring |the )?(?:company|employer|organi[sz]ation|school|hospital|trust|client|institution|practice|business|entreprise|restaurant"
        r"|firm|hotel|district|university|college|charity|studio|council|clinic|care home|home|academy|agency)(?:'s)?(?: name)?"
    ),
    "location": re.compile(
        r"(?:job |primary |work )?(?:locations?|based in|place of work|where|city|office|workplace|duty station|base|site)|standort"
    ),
    "reference": re.compile(
        r"(?:job |vacancy |our |competition |position |post )?(?:ref(?:erence)?\.?(?: no\.?| number| code| id)?|requisition(?: id| number)?|(?:job )?requisition id"
        r"|id|(?:job )?announcement number|competition number|number|req\.?(?: id)?|posting (?:id|number))"
    ),
    "salary": re.compile(
        r"(?:base )?(?:salary|pay|compensation|hourly rate|rate|wage|ote|starting salary)(?: range| rate| scale)?"
    ),
}
_IN_TEXT = re.compile(
    r"\b(?:reference|ref|quoting|requisition|announcement|competition|vacancy|quote|(?-i:ID|Job ID|Vacancy ID))\.?(?: (?:number|no\.?|code|id|reference|ref))?[:#]? {0,2}"
    r"((?=[\w/-]{0,20}\d)[A-Z0-9][\w/-]{2,24})",
    re.IGNORECASE,
)
_EMPTY = re.compile(r"^\W*$|^t\.?b\.?[dca]\b|^n/?a\b|^enter\b", re.IGNORECASE)
_BLANK = re.compile(
    r"[\[<{(]\s?(?:[^\]>})]{0,40}\b(?:name|city|state|company|location|insert|number|your|enter|x+)\b[^\]>})]{0,40})[\]>})]",
    re.IGNORECASE,
)
_LONGEST = 160


@dataclass(frozen=True)
class Field:
    """A label in lower case, its value, and the place of the label among the items."""

    label: str
    value: Said
    index: int


def fields(found: Sequence[Item]) -> Iterator[Field]:
    """Every labelled value, in order."""
    for index, item in enumerate(found):
        after = found[index + 1] if index + 1 < len(found) else None
        match = _FIELD.match(item.text[: _LONGEST * 2])
        label = match["label"] if match else item.text
        if match and match["value"].strip():
            yield Field(_key(label), part(item.said, match.start("value"), len(item.text)), index)
        elif after and not after.bullet and (match or _BARE.fullmatch(item.text)) and len(words(after.text)) <= 16:
            yield Field(_key(label), after.said, index)


def labelled(name: str, known: Sequence[Field]) -> Said | None:
    """The first value whose label is one of the known ones for `name`, placeholders left out."""
    for field in known:
        if KNOWN[name].fullmatch(field.label) and is_filled(field.value.text):
            return field.value
    return None


def find_reference(found: Sequence[Item], known: Sequence[Field]) -> Said | None:
    """The number an applicant should quote, after its label or in running text."""
    said = labelled("reference", known)
    if said and (lead := re.match(r"[\s:#]+", said.text)):
        said = part(said, lead.end(), len(said.text))
    if said and any(c.isdigit() for c in said.text) and len(said.text) <= 40:
        return said
    for item in found:
        if match := _IN_TEXT.search(item.text):
            return part(item.said, match.start(1), match.end(1))
    return None


def is_filled(value: str) -> bool:
    """Whether a value is more than a placeholder: not "[Your City]", not "TBC"."""
    return len(value) < _LONGEST and not _EMPTY.search(value) and not has_blank(value)


def has_blank(text: str) -> bool:
    """Whether a text has a hole to be filled: "[Company Name]", "{Location}"."""
    return "[" in text or _BLANK.search(text) is not None


def _key(label: str) -> str:
    return " ".join(label.lower().replace("’", "'").split()).strip(" .")
