"""Whether a text is English, by its commonest words; only English letters are written so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from generator.ground.errors import InputError
from generator.ground.text import fold, words

_COMMON = {
    "English": "the and of to in for with on at is are you we our your from by as that this will have an be or their",
    "French": "le la les des et du de en un une pour dans sur avec est sont vous nous au aux par qui votre notre nos ans",
    "German": "der die das und mit von fur in den zu im ein eine ist sind sie wir auf als bei des dem ihre unser",
    "Spanish": "el la los las de y en un una con para por del al es son que su se como nuestro anos",
    "Italian": "il la lo gli le di e in un una con per del della dei che si al sono nel nostra anni",
    "Portuguese": "o a os as de e em um uma com para por do da dos das que ao na no nos sua anos",
    "Dutch": "de het een en van in op met voor is zijn wij je bij aan te als onze jaar",
    "Polish": "i w z na do oraz dla jest od przez lub po za sie lat",
}
_SETS = {name: frozenset(text.split()) for name, text in _COMMON.items()}
_ENOUGH = 40


def language_of(lines: Sequence[str]) -> str:
    """The language's English name; "English" where the text is too short to tell."""
    have = [fold(word) for line in lines for word in words(line)]
    if len(have) < _ENOUGH:
        return "English"
    count = {name: sum(word in common for word in have) for name, common in _SETS.items()}
    best = max(count, key=lambda name: count[name])
    return best if count[best] > 1.5 * count["English"] and count[best] > 0.06 * len(have) else "English"


def require_english(lines: Sequence[str], what: Literal["posting", "resume"]) -> None:
    """InputError where the text is in another language."""
    language = language_of(lines)
    if language != "English":
        raise InputError(f"language.{what}", language=f"@{language}")
