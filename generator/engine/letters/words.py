"""The letter's fixed words by tone; they state no fact about the person."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ground.guide import Tone


@dataclass(frozen=True)
class Words:
    """Greeting, links, enclosure and sign-off in one tone; whether "I am" may be "I'm"."""

    greeting: str
    links: str
    attached: str
    sign_off: str
    contracted: bool


WORDS: dict[Tone, Words] = {
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
