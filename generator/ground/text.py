"""Words, sentences and numbers of English text, with their places.

A stemmer and a sentence splitter of our own, because both run in the browser on every key
press: the libraries that do this bring 100 KB and more, and all that is needed here is that
"deployed" finds "deploy" and that "Inc." ends no sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

WORD = re.compile(r"[^\W_]+[+#]*")
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_END = re.compile(r"(?<![.!?])[.!?]+[\"')\]”’]*(?=\s+[\"'(\[“‘{]*[A-Z0-9{£$€])|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sr|Jr|vs|etc|approx|No|Nos|Pvt|Pte|Pty|Inc|Ltd|Co|Corp|Dept|est|incl|inc|excl|esp|e\.g|i\.e|a\.m|p\.m"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-HJ-Z]|\b[A-Z]\.[A-Z])\.$"
)
_ENDS_EVEN_SO = re.compile(r"\b(?:Inc|Ltd|Co|Corp|etc|a\.m|p\.m)\.$")
_NUMBERED = re.compile(r"\b(?:No|Nos|[Mm]ax|[Mm]in|[Aa]vg|c|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$")
_OWN = {
    **{
        word: word
        for word in """
    nursing marketing accounting banking housing clothing evening morning wedding ceiling nothing something anything
    everything during sales news goods customs canvas series species means hundred kindred sacred embed biomed
    apartment department always
    """.split()
    },
    **dict.fromkeys(("use", "uses", "used", "using"), "use"),
    **dict.fromkeys(("programme", "programmes"), "program"),
    "embeds": "embed",
    "buses": "bus",
    "tied": "tie",
    "hundreds": "hundred",
    "apartments": "apartment",
    "departments": "department",
    "evenings": "evening",
    "mornings": "morning",
    "weddings": "wedding",
}
_AGREED = frozenset(("agreed", "freed", "guaranteed", "decreed", "refereed"))
_RUNS = re.compile(r"[aeiou]+|[^aeiou]+")


@dataclass(frozen=True)
class Span:
    """A stretch of a text: `text` is what stands from `start` to `end`, end excluded."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without the endings that inflect it: "Deployments" and "deployed" are "deploy".

    After Porter, but a doer stays apart from the deed ("server", "serve") and so do words whose
    sense has moved ("nursing", "sales", "marketing"): a false match makes false evidence.
    """
    low = fold(word)
    if low in _OWN:
        return _OWN[low]
    if len(low) <= 3 or not low.isalpha():
        return low
    low = _uninflected(low)
    if low.endswith("ment") and _measure(low[:-4]) > 1:
        low = low[:-4]
    if low.endswith("ational") and _measure(low[:-7]) > 0:
        low = low[:-5] + "e"
    if low.endswith("iveness"):
        low = low[:-4]
    if low.endswith("e") and (_measure(low[:-1]) > 1 or (_measure(low[:-1]) == 1 and not _is_short(low[:-1]))):
        low = low[:-1]
    return low[:-1] if low.endswith("ll") and _measure(low) > 1 else low


def _uninflected(low: str) -> str:
    """Without the "-s", "-ed" or "-ing", its "e" or single letter put back."""
    if low.endswith("sses"):
        return low[:-2]
    if low.endswith(("ies", "ied")) and len(low) > 5:
        return low[:-3] + "y"
    if low.endswith("s"):
        if low.endswith(("ss", "us", "is")):
            return low
        return _uninflected(low[:-1]) if low.endswith(("ings", "eds")) else low[:-1]
    if low.endswith("eed"):
        return low[:-1] if low in _AGREED else low
    for ending in ("ingly", "edly", "ing", "ed"):
        root = low[: len(low) - len(ending)]
        if low.endswith(ending) and len(root) >= 2 and _voiced(root):
            return _mended(root)
    return low


def _mended(root: str) -> str:
    """ "plann" is "plan", "hop" of "hoping" is "hope"."""
    if root.endswith(("at", "bl", "iz")):
        return root + "e"
    if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "aeioulsz":
        return root[:-1]
    return root + "e" if _measure(root) == 1 and _is_short(root) else root


def _voiced(root: str) -> bool:
    return any(letter in "aeiou" for letter in root) or "y" in root[1:]


def _measure(root: str) -> int:
    """How many times a vowel run is followed by a consonant run."""
    runs = _RUNS.findall(_consonant_y(root))
    return sum(1 for one, other in pairwise(runs) if one[0] in "aeiou" and other[0] not in "aeiou")


def _is_short(root: str) -> bool:
    """Consonant, vowel, consonant at the end, as in "hop"."""
    low = _consonant_y(root)
    return (
        len(low) >= 3 and low[-1] not in "aeiouwx" and root[-1] != "y" and low[-2] in "aeiou" and low[-3] not in "aeiou"
    )


def _consonant_y(root: str) -> str:
    """The letters, "y" after a consonant written as the vowel "i" that it sounds like."""
    return re.sub(r"(?<=[^aeiouy])y", "i", root)


def fold(text: str) -> str:
    """Lower case, accents off: "Résumé" is "resume"."""
    if text.isascii():
        return text.lower()
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """The words as written, marks and hyphens off; "C++" and "C#" keep theirs."""
    return WORD.findall(text)


def stems(text: str) -> tuple[str, ...]:
    """The stems of the words, in order."""
    return tuple(stem(word) for word in WORD.findall(text))


def numbers(text: str) -> list[str]:
    """The numbers as written, unit and sign off: "1,200", "99.7", "3:1"."""
    return NUMBER.findall(text)


def sentences(text: str) -> Iterator[Span]:
    """The sentences; a line break ends one, an abbreviation or an initial does not."""
    start = 0
    for end in _END.finditer(text):
        if end.group()[0] != "\n":
            head = text[max(0, end.start() - 12) : end.start() + 1]
            if end.group() == "." and _goes_on(
                head, text[end.end() : end.end() + 3], text[start : min(start + 6, end.start())]
            ):
                continue
        stop = end.start() if end.group()[0] == "\n" else end.end()
        yield from _trimmed(text, start, stop)
        start = end.end()
    yield from _trimmed(text, start, len(text))


def _goes_on(head: str, after: str, piece: str) -> bool:
    """Whether the full stop that ends `head` ends no sentence; `piece`: the sentence so far."""
    if len(piece) < 6 and piece.strip().isdigit():
        return True
    if _NUMBERED.search(head):
        return after.lstrip(" £$€")[:1].isdigit()
    return bool(_ABBREVIATION.search(head)) and not _ENDS_EVEN_SO.search(head)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    inner = piece.strip()
    if inner:
        start += len(piece) - len(piece.lstrip())
        yield Span(start, start + len(inner), inner)


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """About how many syllables an English word has; at least one."""
    low = fold(word)
    groups = len(re.findall(r"[aeiouy]+", low))
    if low.endswith("e") and not low.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    if low.endswith("ed") and not low.endswith(("ted", "ded")) and groups > 1:
        groups -= 1
    return max(1, groups)


def reading_grade(text: str) -> float:
    """Flesch-Kincaid's US school grade, to one place; 0 for a text without words."""
    spoken = [word for word in WORD.findall(text) if not word[0].isdigit()]
    if not spoken:
        return 0.0
    count = max(1, sum(1 for _ in sentences(text)))
    grade = 0.39 * len(spoken) / count + 11.8 * sum(map(syllables, spoken)) / len(spoken) - 15.59
    return round(max(0.0, grade), 1)
