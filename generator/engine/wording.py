"""How a letter is worded, whatever it claims: lines pasted in, paragraphs that fit any letter, characters that broke."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.engine.claims import body_of
from generator.engine.match import places_of
from generator.ground.draft import Found
from generator.ground.guide import Role, Skill
from generator.ground.papers import Resume
from generator.ground.rules import skills_in
from generator.ground.text import NUMBER, fold, sentences, words

PARAGRAPH = re.compile(r"\S(?:.|\n(?![ \t]*\n))*")
"""Text up to a blank line."""
_NAMED = re.compile(r"(?<=[a-z0-9,;:)] )[A-Z](?!\b|['’])[\w+#.-]*|\b[A-Z]{2,}\b|[\"“”{]")
_SPELLED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|dozen|half|twice"
    r"|third|quarter|once|first|second|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"^(?:I|I['’]\w+|My|We|Our)\b")
_BROKEN = re.compile(r"â€[™œ\x9d“”˜¦\x93\x94\x99\x9c]?|Ã[\u0080-\u00bf©¨±³¶¼¤«¡]|Â[\u00a0£€°·»«]|\ufffd")
_UNSEEN = re.compile(r"[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f]+")
_OWN = re.compile(r"\b(?:not|never|no|nobody|none|nothing|without)\b|n['’]t\b|\?", re.IGNORECASE)
_EMPTY, _CROWDED = 32, 8
"""Words from which a paragraph must say something, and figures that are too many for one."""


def pasted(letter: str, resume: Resume) -> Iterator[Found]:
    """Sentences that are a line of the résumé word for word, and have nobody in them."""
    lines = {tuple(words(fold(line))) for line in resume.lines}
    start, end = body_of(letter)
    for one in sentences(letter):
        said = tuple(words(fold(one.text)))
        if start <= one.start < end and len(said) >= 6 and said in lines and not _PERSON.match(one.text):
            yield Found("pasted-line", one.start, one.end)


def anywhere(letter: str, role: Role, skills: Sequence[Skill]) -> Iterator[Found]:
    """Paragraphs of some length with no figure, no name, no tool and no signal in them; the last may just say goodbye."""
    for block in list(PARAGRAPH.finditer(letter, *body_of(letter)))[:-1]:
        text = block.group()
        if (
            len(text.split()) < _EMPTY
            or NUMBER.search(text)
            or _SPELLED.search(text)
            or _NAMED.search(text)
            or _OWN.search(text)
            or skills_in(skills, " ".join(text.split()))
            or any(places_of(signal, text) for signal in role.signals)
        ):
            continue
        yield Found("anywhere-paragraph", block.start(), block.start() + len(text.rstrip()))


def crowded(letter: str) -> Iterator[Found]:
    """Paragraphs with more figures than a reader keeps."""
    for block in PARAGRAPH.finditer(letter, *body_of(letter)):
        text = block.group().rstrip()
        count = len(NUMBER.findall(text))
        if count > _CROWDED:
            yield Found("crowded-figures", block.start(), block.start() + len(text), {"count": count})


def broken(letter: str) -> Iterator[Found]:
    """Characters that a form or a copy has mangled, and ones that nobody can see."""
    for place in _BROKEN.finditer(letter):
        mended = _mended(place.group())
        known = "broken-character.known" if mended else "broken-character.lost"
        yield Found(known, place.start(), place.end(), {"mended": mended})
    for place in _UNSEEN.finditer(letter):
        yield Found("unseen-character", place.start(), place.end())


def _mended(mangled: str) -> str:
    """What the characters were before UTF-8 was read as Windows' own encoding; "" where that cannot be said."""
    for encoding in ("cp1252", "latin-1"):
        try:
            whole = mangled.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        if len(whole) == 1 and whole.isprintable() and whole != "\ufffd":
            return whole
    return ""
