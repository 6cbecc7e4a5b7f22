"""Facts, answers and blanks as marked sentences: the phrases that a letter's template places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.engine.english.grammar import article, lowered, typed
from generator.engine.letters.ink import Ink
from generator.engine.letters.plan import Move
from generator.engine.match import PROJECT, Fact
from generator.engine.names.trades import is_break
from generator.ground.guide import Phrases, Signal
from generator.ground.papers import Job, Resume, Said
from generator.ground.text import sentences

_NO_PLACE = frozenset(
    ["self-employed", "self employed", "freelance", "freelancer", "independent", "various", "various clients"]
)
"""What stands where an employer does, and is none."""


class Teller:
    """Tells facts in order, naming each employer once and varying how sentences begin."""

    def __init__(self, ink: Ink, say: Phrases) -> None:
        self._ink = ink
        self._say = say
        self._at: str | None = None
        self._job: Job | None = None
        self._same = 0
        self._told = -1
        self._lead_word = ""

    def stand_at(self, employer: str) -> None:
        """The employer has just been named."""
        self._at, self._same = employer, 1

    def fact(self, fact: Fact, lead: str = "", *, also: bool = True) -> list[str]:
        """A fact's sentences; `lead` comes before the first. Without `also` it stands for itself."""
        first, *rest = fact.sentences
        self._told += 1
        told = self._ink.resume(first, fact.said)
        where = self._where(fact)
        if lead:
            head = f"{lead}: {where}{told}" if where else f"{lead}, {told}"
        elif where:
            head = where[0].upper() + where[1:] + told
        else:
            head = self._again(first, fact) if also else told
        return [head, *(self._ink.resume(one, fact.said) for one in rest)]

    def moves(self, moves: Iterable[Move]) -> list[str]:
        """The sentences of several moves; a third fact in a row goes without a lead, so that no
        shape comes three times running.
        """
        told: list[str] = []
        led = 0
        for move in moves:
            led = led + 1 if move.fact else 0
            told += self.fact(move.fact) if move.fact and led % 3 == 0 else self.move(move)
        return told

    def move(self, move: Move) -> list[str]:
        """A signal's sentences: its fact, the person's answer, or the blank that asks for it."""
        lead = self._lead(move.signal)
        if move.answer is not None:
            return answered(self._ink, lead, move.answer)
        if move.fact is not None:
            return self.fact(move.fact, lead)
        return [f"{lead}: {{{move.signal.blank}}}."]

    def _lead(self, signal: Signal) -> str:
        """The signal's first lead that does not start like the lead before."""
        lead = next((one for one in signal.leads if one.split()[0] != self._lead_word), signal.leads[0])
        self._lead_word = lead.split()[0]
        return lead

    def _where(self, fact: Fact) -> str:
        """ "at Acme, " at the first fact from there, else nothing."""
        job = fact.job
        place = (job.title if fact.place == PROJECT else job.employer) if job else None
        key = place.text if place else ""
        if not place or key == self._at or key.lower() in _NO_PLACE:
            self._same += 1
            return ""
        self._at, self._same, self._job = key, 0, job
        if key.lower() in fact.text.lower() or key.split(" (")[0].lower() in fact.text.lower():
            self._same = 2  # it names its place itself: neither "also" nor "in the same post"
            return ""
        if fact.place == PROJECT:
            return self._say.in_project.format(place=self._ink.resume(place.text.split(" (")[0], place))
        return self._say.at.format(place=self._ink.resume(place.text, place))

    def _again(self, first: str, fact: Fact) -> str:
        """A further sentence from the same place: "I also ...", "I ...", "In the same post, I ..." in turn."""
        told = self._ink.resume(first, fact.said)
        if self._told < 1 or not first.startswith("I ") or first.startswith(("I am ", "I was ", "I also ")):
            return told
        if self._same % 3 == 1:
            return self._say.also.format(rest=self._ink.resume(first[2:], fact.said))
        if self._same % 3 == 0 and fact.job is self._job and fact.place != PROJECT:
            return self._say.same_post.format(sentence=told)
        return told


def answered(ink: Ink, lead: str, answer: str) -> list[str]:
    """A lead and the answer as typed: run on where it is a sentence, set off where it is a fragment."""
    parts = [span.text for span in sentences(typed(answer))]
    first, *rest = parts
    if first.startswith(("I ", "I'", "I’", "My ", "We ", "Our ")):
        head = f"{lead}, {ink.answer(lowered(first))}"
    else:
        head = f"{lead}: {ink.answer(lowered(first))}"
    return [head, *(ink.answer(one) for one in rest)]


def standing(ink: Ink, resume: Resume, say: Phrases, blank: str) -> str:
    """Where the person stands, from the latest job or study; the blank where neither is read."""
    for job in resume.work:
        if job.title and not is_break(job.title.text):
            return _job(ink, job, job.title, say)
    for study in resume.education:
        what, where = study.area or study.study_type, study.institution
        if what and where:
            return say.studied.format(what=ink.resume(what.text, what), where=ink.resume(where.text, where))
    return say.stands.format(standing=blank)


def _job(ink: Ink, job: Job, title: Said, say: Phrases) -> str:
    named = ink.resume(title.text, title)
    where = say.where.format(employer=ink.resume(job.employer.text, job.employer)) if job.employer else ""
    if where and "," in title.text:
        where = f",{where}"
    if job.current:
        return say.works.format(article=article(title.text), title=named, where=where)
    dates = say.dates.format(dates=ink.resume(job.dates.text, job.dates)) if job.dates else ""
    return say.worked.format(title=named, where=where, dates=dates)


def links(ink: Ink, resume: Resume, say: Phrases) -> str:
    """Up to two links worth following, joined by "and"; a work network only if there is no other."""
    led = [profile for profile in resume.profiles if "/" in _bare(profile.url.text)]
    work = [profile.url for profile in led if profile.network.lower() != "linkedin"]
    other = [profile.url for profile in led if profile.network.lower() == "linkedin"]
    chosen = [*([resume.url] if resume.url else []), *work][:2] or other[:1]
    shown = [ink.resume(_bare(said.text), said) for said in _unique(chosen)]
    return say.both.format(one=shown[0], other=shown[1]) if len(shown) == 2 else "".join(shown)


def _unique(chosen: Sequence[Said]) -> Iterator[Said]:
    seen: set[str] = set()
    for said in chosen:
        if _bare(said.text) not in seen:
            seen.add(_bare(said.text))
            yield said


def _bare(url: str) -> str:
    return url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/.,;")
