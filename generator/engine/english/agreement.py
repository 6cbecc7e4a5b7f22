"""The later verbs of a bullet, brought into the tense of the first: "Manages X and writes Y".

What may be a verb or a noun there ("staff and stock levels", "hiring and planning") is left
alone where it may stand, and the bullet given up where leaving it might be wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from generator.engine.english.heads import is_mostly_noun, is_noun_too, tells_a_verb
from generator.engine.english.verbs import base_of, is_base, is_past, past
from generator.ground.text import fold

Form = Literal["plain", "s", "ing", "past"]

_JOINT = re.compile(
    r"(, and | and | & |, |; | then | but |/)((?:also |then )?(?:[a-z]+ly )?)([a-z]+(?:-[a-z]+)?)\b(?= ?([^\s]*))"
)
_BEFORE_ING = re.compile(
    r"(?:\b(?:by|for|of|in|on|with|from|at|while|when|after|before|through|without|including|to|like|into|about|as|than)"
    r"|,) (?:[a-z]+ly )?[a-z-]+ing\b"
)
_INFINITIVE = re.compile(
    r"\b(?:to|that|which|who|whose|how|what|where|when|while|if|can|could|will|would|help|helps|let|lets|make|makes) "
)
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|how|what|where|when|while|as|if|because|so) ")
_SUBJECT = re.compile(
    r"(?: (?!that\b|which\b|who\b|when\b|as\b|if\b)[\w-]+){0,6}? (?:fell|rose|dropped|went|grew|shrank|climbed|halved|doubled|stayed)\b"
)
"""What makes the word before it the subject of a clause of its own: ", and calls about start-up fell"."""
_ABOUT = re.compile(r"\b(?:on|of|about|for|with|across|in) [\w-]+(?:, [\w-]+)*$")
"""A list after a preposition, in which a plain verb without an object is a noun: "on absence, conduct and capability"."""
_OPEN_TAIL = frozenset("of in on at for by with from to as across per using through during under over into".split())
_PARTICLES = frozenset("up out down off".split())
_REPORTS = frozenset("report liaise work collaborate assist help deal respond coordinate act serve communicate".split())
_NOMINAL = frozenset(
    """
    training hiring planning marketing reporting scheduling testing purchasing billing budgeting cleaning accounting
    recruiting pricing coaching teaching mentoring shipping receiving ordering invoicing forecasting monitoring
    editing writing cooking baking selling buying engineering programming onboarding modelling modeling logging
    tracking branding fundraising networking publishing printing packing picking staffing trading filing processing
    screening handling rostering catering nursing counselling counseling tutoring lecturing sampling welding wiring
    plumbing painting drawing
    """.split()
)


def form_of(first: str) -> Form:
    """The form in which a leading verb stands."""
    low = fold(first)
    if is_past(low) and not is_base(low):
        return "past"
    if low.endswith("ing") and not is_base(low):
        return "ing"
    return "plain" if is_base(low) else "s"


def inflected(verb: str, *, ongoing: bool) -> str:
    """The plain verb as "I" needs it: present where the job goes on, else past."""
    return verb if ongoing else past(verb)


def agreeing(tail: str, form: Form, *, ongoing: bool) -> str | None:
    """What follows a leading verb, its further verbs in the same tense; None where one cannot be told."""
    if form == "plain" and ongoing:
        form_wanted: Form = "s"
        return None if any(True for _ in _verbs(tail, form_wanted, strict=True)) else tail
    if form == "past":
        return None if any(True for _ in _verbs(tail, "s", strict=True)) else tail
    done: list[str] = []
    at = 0
    for place, verb in _verbs(tail, form, strict=False):
        if verb is None:
            return None
        done.append(tail[at : place.start(3)] + inflected(verb, ongoing=ongoing))
        if place[1] == " & ":
            done[-1] = re.sub(r" & (?=(?:[a-z]+ly )?[a-z-]+$)", " and ", done[-1])
        at = place.end(3)
    return "".join(done) + tail[at:]


def _verbs(tail: str, form: Form, *, strict: bool) -> Iterator[tuple[re.Match[str], str | None]]:
    """The places of further verbs of a form with their plain form, None where it may be a noun.

    `strict`: only those that are surely verbs.
    """
    chained, found = 0, False
    for place in _JOINT.finditer(tail):
        if tail.count("(", 0, place.start()) > tail.count(")", 0, place.start()):
            continue
        verb = base_of(place[3])
        if verb is None or form_of(place[3]) != form or place[3] == "used":
            continue
        if place.start() == chained and not strict:
            chained = place.end(3)
            yield place, verb
            continue
        said = _reading(tail[: place.start()], place, verb, form)
        if said == "noun" and found and is_mostly_noun(verb):
            said = "unsure"
        if said == "unsure" and found and form == "s":
            said = "verb"
        found = found or said == "verb"
        if said == "verb":
            yield place, verb
        elif said == "unsure" and not strict:
            yield place, None


def _reading(before: str, place: re.Match[str], verb: str, form: Form) -> Literal["verb", "noun", "unsure"]:
    after = fold(place[4]).rstrip(".;,")
    ends = not after or place[4][:1] in ",;.)" or place.string[place.end(3) : place.end(3) + 1] in (",", ";", ".", ")")
    if _SUBJECT.match(place.string, place.end(3)):
        return "noun"
    if form == "ing":
        return _ing_reading(before, place, verb, after, ends=ends)
    if (_INFINITIVE if form == "plain" else _RELATIVE).search(before):
        return "noun"
    if (ends or after in ("and", "or", "&")) and _ABOUT.search(before):
        return "noun"
    if not is_noun_too(verb):
        return "verb"
    if after in _PARTICLES or tells_a_verb(after) or (verb in _REPORTS and after in _OPEN_TAIL):
        return "verb"
    if ends or after in _OPEN_TAIL or after in ("and", "or", "&") or (form == "plain" and is_mostly_noun(verb)):
        return "noun"
    return "unsure"


def _ing_reading(
    before: str, place: re.Match[str], verb: str, after: str, *, ends: bool
) -> Literal["verb", "noun", "unsure"]:
    if place[1] in (", ", "/") or _BEFORE_ING.search(before) or _RELATIVE.search(before):
        return "noun"
    if tells_a_verb(after) or (verb in _REPORTS and after in _OPEN_TAIL):
        return "verb"
    if ends or after == "of" or after in _OPEN_TAIL or after in ("and", "or", "&"):
        return "noun"
    return "unsure" if fold(place[3]) in _NOMINAL else "verb"
