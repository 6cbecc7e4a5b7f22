"""What stands around a letter on its page: who writes, to whom, when and about what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date as Day

from generator.engine.english.usage import Usage, usage_of
from generator.engine.names import capitals
from generator.ground.guide import LetterWords
from generator.ground.papers import Posting, Resume, Said
from generator.outputs.characters import one_line


@dataclass(frozen=True)
class Envelope:
    """The lines around the letter. What nobody said is empty or None, never a guess.

    `sender_contact` is e-mail, telephone and link; `recipient` the person hiring and the company;
    `date` as written ("22 November 2026"); `language` a BCP 47 tag.
    """

    sender_name: str
    sender_contact: tuple[str, ...]
    recipient: tuple[str, ...]
    subject: str
    date: str | None
    language: str = "en"


def address(
    resume: Resume, posting: Posting, answers: Mapping[str, str], date: Day | None, say: LetterWords
) -> Envelope:
    """The envelope of a letter; an answer (`name`, `company`, `hiring_manager`, `title`) goes
    before what the résumé or the posting says.
    """

    def said(key: str, read: Said | None, set_as: Callable[[str], str] = str) -> str:
        return one_line(answers.get(key, "")) or set_as(_text(read))

    title = said("title", posting.title, capitals.title)
    recipient = (said("hiring_manager", posting.hiring_manager, capitals.person), said("company", posting.company))
    return Envelope(
        sender_name=said("name", resume.name, capitals.person),
        sender_contact=_contact(resume),
        recipient=tuple(filter(None, recipient)),
        subject=say.phrases.subject.format(title=title) if title else say.phrases.subject_alone,
        date=written(date, usage_of(posting, resume), say) if date else None,
    )


def written(day: Day, usage: Usage, say: LetterWords) -> str:
    """A date as a letter has it: "22 November 2026", or in American "November 22, 2026"."""
    return say.dates[usage].format(day=day.day, month=say.months[day.month - 1], year=day.year)


def _contact(resume: Resume) -> tuple[str, ...]:
    link = resume.url or (resume.profiles[0].url if resume.profiles else None)
    return tuple(filter(None, (_text(resume.email), _text(resume.phone), _text(link))))


def _text(said: Said | None) -> str:
    return one_line(said.text) if said else ""
