"""Companies that their owners write in small letters: "Nurse at tema", "About tema", "tema seeks a nurse"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.engine.postings.cues import NO_COMPANY
from generator.engine.postings.layout import Item
from generator.engine.postings.title import reads_as_title
from generator.ground.papers import Said, part

_NAME = r"(?P<name>[a-z][a-z0-9]{2,20}(?:\.[a-z]{2,5})?)"
_AT = re.compile(rf"(?P<title>.{{4,80}}?) (?:at|@) {_NAME}")
_ABOUT = re.compile(rf"\W*(?:About|Why|Join|Life at|Working at) {_NAME}\W*")
_SEEKS = re.compile(rf"{_NAME} (?:seeks|is (?:looking for|hiring|seeking|recruiting)) (?:an?|our) ")
_ORDINARY = NO_COMPANY | frozenset(
    "startup scale scaleup firm organisation organization client home work school working us me business group bank".split()
)
"""Words that are no name in such a place: "at home", "the firm seeks a"."""


def small_names(top: Sequence[Item], found: Sequence[Item]) -> Iterator[Said]:
    """The names among the posting's items; `top` are those in which a title may stand before "at". After a title or under
    "About", the name counts only where a sentence elsewhere begins with it: "tema is …".
    """
    for index, item in enumerate(found):
        at = _AT.fullmatch(item.text) if index < len(top) else None
        named = at or _ABOUT.fullmatch(item.text) or (None if item.bullet else _SEEKS.match(item.text))
        if named is None or named["name"] in _ORDINARY or (at and not reads_as_title(at["title"])):
            continue
        if named.re is _SEEKS or _begins_a_sentence(named["name"], found):
            yield part(item.said, *named.span("name"))


def _begins_a_sentence(name: str, found: Sequence[Item]) -> bool:
    own = re.compile(rf"{re.escape(name)} (?:is|was|has|[a-z]{{2,14}}s)\b")
    return any(own.match(item.text) for item in found if not item.bullet)
