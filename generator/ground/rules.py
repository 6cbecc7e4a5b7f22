"""Evidence, red flags and skills, found in a text with their places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.ground.guide import Evidence, RedFlag, Skill
from generator.ground.needles import may_match
from generator.ground.text import WORD, Span, fold, sentences, stem, stems, words

_COUNT = (
    r"(?:\d[\d,.:]{0,15}(?:\s?[kKmM](?![a-zA-Z])|bn\b)?\+?"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\b)"
)
_BREAK = re.compile(r"[\s'’-]")
_CURRENCY = "$£€¥₹"
_TIED_BEFORE = re.compile(r"\w[-&]$")
_TIED_AFTER = re.compile(r"-(?!based|like|style|native|driven|powered|backed|only|heavy|first)[^\W\d_]|&\w|\s&\sD\b")
_BEGINS = re.compile(r"(?:^|[.!?:;]\s)\W*$")
_VERB_AFTER = re.compile(r"\s(?:at|in|above|beyond|to|the|your|our|my|their|an?|this|that|each|every)\b")


@lru_cache(maxsize=4_000)
def unit_pattern(unit: str) -> re.Pattern[str]:
    """A number with its unit: "38 ms", "£2m" for "£", "14 patients per shift" for "per shift"."""
    if unit in _CURRENCY:
        return re.compile(re.escape(unit) + r"\s?" + _COUNT)
    if unit == "%":
        return re.compile(_COUNT + r"\s?(?:%|per\s?cent\b)", re.IGNORECASE)
    between = r"(?:[\s-]+[^\W\d_][\w'’-]*){0,2}" if (unit[0].isalpha() and len(unit) > 3) or " " in unit else ""
    tail = r"(?!\w)" if unit[-1].isalnum() else ""
    head = r"(?<![^\W\d_])" if unit[0].isalpha() else ""
    body = head + r"\s+".join(re.escape(part) for part in unit.split())
    return re.compile(_COUNT + between + r"[\s-]*" + body + tail, re.IGNORECASE)


@lru_cache(maxsize=4_000)
def pattern(source: str) -> re.Pattern[str]:
    """A rule's regular expression, case ignored."""
    return re.compile(source, re.IGNORECASE)


@lru_cache(maxsize=4_000)
def phrase_pattern(phrase: str) -> re.Pattern[str]:
    """A literal phrase, whatever its case, white space, hyphens and apostrophes."""
    parts = re.split(r"[\s-]+", phrase.strip())
    body = r"[\s-]+".join(re.escape(part).replace("'", "['’]") for part in parts)
    head = r"(?<!\w)" if phrase[:1].isalnum() else ""
    tail = r"(?!\w)" if phrase[-1:].isalnum() else ""
    return re.compile(head + body + tail, re.IGNORECASE)


_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")


@lru_cache(maxsize=8)
def _lowered(text: str) -> str:
    """A letter meets a hundred rules: its lower case is made once."""
    return text.lower()


@lru_cache(maxsize=8)
def _readings(text: str) -> tuple[str, ...]:
    """The text, and where a figure has decimals the text with a mark in each that ends no sentence: "from 3·1% to 1·2%"."""
    whole = _DECIMAL.sub("·", text)
    return (text,) if whole == text else (text, whole)


@lru_cache(maxsize=4_000)
def _last_word(unit: str) -> str:
    return unit.split()[-1].lower()


def evidence_in(evidence: Evidence, text: str) -> list[Span]:
    """Every place where the text shows the evidence, in order."""
    low = _lowered(text)
    units = (unit for unit in evidence.units if unit == "%" or _last_word(unit) in low)
    likely = (source for source in evidence.patterns if may_match(source, low))
    compiled = (*map(unit_pattern, units), *map(pattern, likely))
    places = {m.span() for one in compiled for read in _readings(text) for m in one.finditer(read) if m.group()}
    found = [Span(start, end, text[start:end]) for start, end in places]
    found.extend(terms_in(evidence.words, text))
    return sorted(found, key=lambda span: (span.start, span.end))


def terms_in(terms: Iterable[str], text: str) -> Iterator[Span]:
    """Where a word or phrase stands in the text, inflected or not."""
    places, have, first = _stemmed(text)
    for term in terms:
        want = term_stems(term)
        for index in first.get(want[0], ()) if want else ():
            if have[index : index + len(want)] == want:
                start, end = places[index][0], places[index + len(want) - 1][1]
                yield Span(start, end, text[start:end])


@lru_cache(maxsize=64)
def _stemmed(text: str) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...], dict[str, list[int]]]:
    """The places of a text's words, their stems, and where each stem stands."""
    found = list(WORD.finditer(text))
    have = tuple(stem(place.group()) for place in found)
    first: dict[str, list[int]] = {}
    for index, one in enumerate(have):
        first.setdefault(one, []).append(index)
    return tuple(place.span() for place in found), have, first


@lru_cache(maxsize=20_000)
def term_stems(term: str) -> tuple[str, ...]:
    """The stems of a term's words."""
    return stems(term)


@lru_cache(maxsize=4_000)
def _first_word(phrase: str) -> str:
    return _BREAK.split(phrase.strip().lower(), maxsplit=1)[0]


def flags_in(rule: RedFlag, text: str) -> list[Span]:
    """Every place where a red flag fires, overlaps left out, in order."""
    low = _lowered(text)
    likely = (source for source in rule.patterns if may_match(source, low))
    phrases = (phrase for phrase in rule.phrases if _first_word(phrase) in low)
    compiled = (*map(phrase_pattern, phrases), *map(pattern, likely))
    hits = sorted((m.span() for one in compiled for m in one.finditer(text) if m.group()), key=lambda s: (s[0], -s[1]))
    if not hits:
        return []
    excuses = [pattern(source) for source in rule.unless]
    around = list(sentences(text)) if excuses else []
    found: list[Span] = []
    for start, end in hits:
        if found and start < found[-1].end:
            continue
        inside = " ".join(s.text for s in around if s.start < end and start < s.end)
        if not any(excuse.search(inside) for excuse in excuses):
            found.append(Span(start, end, text[start:end]))
    return found


def skills_in(skills: Iterable[Skill], line: str) -> list[tuple[Skill, Span]]:
    """The skills that one line or sentence names, each at its first place, in the order given.

    A word with a capital in a name is a proper name: it matches in any case, but "looking" is no Looker;
    an "s" may follow capitals ("RFPs"). Other words match inflected; no comma or bracket stands between.
    A name with `context` needs a word of it in the same line, its own upper and lower case (a capital may
    begin it), no hyphen or "&" that ties it to another word, and no use as a verb ("Excel at reports").
    """
    return list(_skills_named(_Same(skills if isinstance(skills, tuple) else tuple(skills)), line))


@lru_cache(maxsize=4_000)
def _skills_named(same: _Same, line: str) -> tuple[tuple[Skill, Span], ...]:
    """The same line is asked about again and again: by each ask, each fact, each turn of the draft."""
    index = _by_first_stem(same)
    places = list(WORD.finditer(line))
    written = [place.group() for place in places]
    have = tuple(map(stem, written))
    hits = [
        (name, at)
        for at, one in enumerate(have)
        for place in index.get(one, ())
        if _stands(name := _name(*place), written, have, at)
    ]
    found: dict[int, tuple[Skill, Span]] = {}
    for name, at in sorted(hits, key=lambda hit: (hit[0].order, hit[0].rank, hit[1])):
        if name.order not in found:
            start, end = places[at].start(), places[at + len(name.stems) - 1].end()
            span = Span(start, end, line[start:end])
            if not _parted(span, name) and (not name.skill.context or _in_context(name.skill, span, line)):
                found[name.order] = name.skill, span
    return tuple(found.values())


@dataclass(frozen=True)
class _Name:
    """One name of a skill: `order` is the skill's place among the skills, `rank` the name's in the skill."""

    order: int
    rank: int
    skill: Skill
    text: str
    stems: tuple[str, ...]
    proper: tuple[frozenset[str], ...]
    """Word by word: the spellings of a proper name in lower case; none where inflections match."""


class _Same:
    """A tuple that is equal to itself alone, so that a cache need not hash every skill."""

    def __init__(self, skills: tuple[Skill, ...]) -> None:
        self.skills = skills

    def __hash__(self) -> int:
        return id(self.skills)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.skills is other.skills


@lru_cache(maxsize=8)
def _by_first_stem(same: _Same) -> dict[str, list[tuple[int, int, Skill]]]:
    """The names of the skills, each by its skill's place and its own, by the stem of their first word."""
    index: dict[str, list[tuple[int, int, Skill]]] = {}
    for order, skill in enumerate(same.skills):
        for rank, name in enumerate(_names(skill)):
            if first := WORD.search(name):
                index.setdefault(stem(first.group()), []).append((order, rank, skill))
    return index


@lru_cache(maxsize=4_096)
def _name(order: int, rank: int, skill: Skill) -> _Name:
    """A name taken apart: only those whose first word was met ever are."""
    name = _names(skill)[rank]
    return _Name(order, rank, skill, name, term_stems(name), tuple(map(_spellings, words(name))))


def _names(skill: Skill) -> tuple[str, ...]:
    return (skill.name, *skill.aliases)


def _spellings(word: str) -> frozenset[str]:
    if word.islower():
        return frozenset()
    return frozenset({fold(word), f"{fold(word)}s"} if word.isupper() else {fold(word)})


def _stands(name: _Name, written: Sequence[str], have: tuple[str, ...], at: int) -> bool:
    """Whether the name begins at word `at`, its proper names as they are."""
    if have[at : at + len(name.stems)] != name.stems:
        return False
    return all(not ways or fold(word) in ways for ways, word in zip(name.proper, written[at:], strict=False))


def _parted(span: Span, name: _Name) -> bool:
    """Whether a mark that the name itself does not hold sets its words apart: "charts, audits"."""
    return any(mark in span.text and mark not in name.text for mark in ",;:|()")


def _in_context(skill: Skill, span: Span, line: str) -> bool:
    before, after = line[: span.start], line[span.end :]
    mid_sentence = span.text[:1].lower() + span.text[1:]
    if not {span.text, mid_sentence} & {*_names(skill)} or _TIED_BEFORE.search(before) or _TIED_AFTER.match(after):
        return False
    if " " not in span.text and _VERB_AFTER.match(after) and _BEGINS.search(before) and not skill.name.islower():
        return False
    return next(terms_in(skill.context, f"{before} {after}"), None) is not None
