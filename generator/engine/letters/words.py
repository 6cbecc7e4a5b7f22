"""The letter's fixed words by tone and by the English it is in; they state no fact about the person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.engine.english.usage import Usage
from generator.ground.guide import Tone


@dataclass(frozen=True)
class Words:
    """Greeting, links, enclosure and sign-off in one tone; whether "I am" may be "I'm"."""

    greeting: str
    links: str
    attached: str
    sign_off: str
    contracted: bool


_AMERICAN: dict[Tone, Words] = {
    "plain": Words("Hello", "There is more at", "My résumé is attached.", "Thanks,", contracted=True),
    "warm": Words(
        "Hello",
        "There is more to see at",
        "My résumé is attached, and I am happy to answer questions.",
        "With best wishes,",
        contracted=True,
    ),
    "formal": Words("Dear", "Further work can be seen at", "My résumé is enclosed.", "Sincerely,", contracted=False),
}


def _british(words: Words) -> Words:
    """What is said otherwise on the other side of the ocean."""
    signed = "Yours sincerely," if words.sign_off == "Sincerely," else words.sign_off
    return replace(words, attached=words.attached.replace("résumé", "CV"), sign_off=signed)


WORDS: dict[Usage, dict[Tone, Words]] = {
    "American": _AMERICAN,
    "British": {tone: _british(words) for tone, words in _AMERICAN.items()},
}
