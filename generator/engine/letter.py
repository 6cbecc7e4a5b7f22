"""A draft from a résumé, a posting and a guide: every sentence with its sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.engine.english.grammar import lowered, typed
from generator.engine.english.language import require_english
from generator.engine.letters.case import Case
from generator.engine.letters.gaps import blanks_of, questions_of
from generator.engine.letters.ink import SIGNATURE, Ink, letter_of
from generator.engine.letters.plan import Plan, make_plan
from generator.engine.letters.quote import is_clause, worth_quoting
from generator.engine.letters.tell import Teller, links, standing
from generator.engine.match import Fact, facts_of
from generator.engine.names import capitals
from generator.engine.render import fill, render
from generator.engine.review import review_letter
from generator.ground.draft import Draft, Paragraph, Preview
from generator.ground.guide import OPENING_IDS, Content, Length, OpeningId, Role, Tone
from generator.ground.papers import Posting, Resume, Said
from generator.ground.rules import skills_in
from generator.ground.text import sentences

NAMES = ("company", "hiring_manager", "title", "name")
"""Answers that are names, beside those by signal kind."""
FIRST_SECONDS = 40
"""Words that a reader takes in before deciding to read on."""


def write_draft(
    resume: Resume,
    posting: Posting,
    role: Role,
    content: Content,
    *,
    opening: OpeningId = "in-use",
    tone: Tone = "plain",
    length: Length = "standard",
    answers: Mapping[str, str] | None = None,
    variant: int = 1,
) -> Draft:
    """The letter and all that is known of it. `answers` go by signal kind, by NAMES or by situation; `variant` counts from 1 through
    the sequence that `make_plan` states.

    Raises InputError where the résumé or the posting is not in English. The same input gives
    the same draft, byte for byte.
    """
    require_english(posting.lines, "posting")
    require_english(resume.lines, "resume")
    case = Case(resume, posting, role, content, tone, length, _clean(answers or {}), variant)
    facts = facts_of(resume, posting, role, content)
    plan = make_plan(facts, role, opening, length, case.answers, variant)
    paragraphs = _paragraphs(case, plan)
    letter = letter_of(paragraphs)
    blanks = tuple(blanks_of(case, plan, letter))
    waiting = frozenset(blank.signal for blank in blanks if blank.signal)
    return Draft(
        role=role.slug,
        opening=opening,
        tone=tone,
        length=length,
        letter=letter,
        paragraphs=paragraphs,
        blanks=blanks,
        questions=tuple(questions_of(case, blanks)),
        openings=tuple(_previews(case, facts)),
        first_seconds=" ".join(letter.split()[:FIRST_SECONDS]),
        review=review_letter(letter, content, role=role, posting=posting, answers=case.answers, waiting=waiting),
    )


def _clean(answers: Mapping[str, str]) -> dict[str, str]:
    """Answers on one line each, without characters that could pass for marks."""
    flat = {
        key: " ".join("".join(" " if "\ue000" <= c <= "\uf8ff" else c for c in text).split())
        for key, text in answers.items()
    }
    return {key: text for key, text in flat.items() if text}


def _paragraphs(case: Case, plan: Plan) -> tuple[Paragraph, ...]:
    ink, manner, say = Ink(), case.manner, case.content.letter.phrases
    teller = Teller(ink, say)
    opening = _opening(case, plan, ink, teller)
    ask, answering = (not plan.phrasing and worth_quoting(case, plan.middle)) or (None, None)
    facts = sorted(plan.middle, key=lambda fact: fact is not answering)
    # after a bridge or the posting's own words the first fact begins something: no "also"
    middle = [one for place, fact in enumerate(facts) for one in teller.fact(fact, also=place > 0)]
    late = [move for move in plan.moves if not (plan.opening == "clear-eyed" and move.signal.kind == "candour")]
    rendered = render(
        "letter/letter.j2.md",
        greeting=manner.greeting.format(addressee=_addressee(case, ink)),
        before=_told(case, ink, "first"),
        after=_told(case, ink, "last"),
        opening=opening,
        bridge=_bridge(case, plan),
        taken_up=_taken_up(case, ink, ask) if ask else "",
        middle=middle,
        signals=teller.moves(late),
        close=getattr(case.role.close, case.tone),
        links=manner.links.format(links=shown) if (shown := links(ink, case.resume, say)) else "",
        attached=manner.attached,
        sign_off=manner.sign_off + SIGNATURE,
        name=_name(case, ink),
    )
    return ink.paragraphs(rendered, contracted=manner.contracted == "yes")


def _taken_up(case: Case, ink: Ink, ask: Said) -> str:
    """The posting's own words, in quotes."""
    say = case.content.letter.phrases
    phrase = say.says if is_clause(ask.text) else say.asks_for
    return phrase.format(ask=ink.posting(_in_mid_sentence(ask.text, case), ask))


def _in_mid_sentence(ask: str, case: Case) -> str:
    """The posting's words with a small letter first, unless a tool's name stands there: "Terraform for two accounts"."""
    named = any(span.start == 0 and not skill.name.islower() for skill, span in skills_in(case.content.skills, ask))
    return ask if named else lowered(ask, every=True)


def _told(case: Case, ink: Ink, place: str) -> list[str]:
    """What the person said of their situation, for one place of the letter, as typed but for its edges."""
    answers = [
        case.answers[one.slug] for one in case.content.situations if one.place == place and one.slug in case.answers
    ]
    return [ink.answer(_capital(span.text)) for answer in answers for span in sentences(typed(answer))]


def _capital(sentence: str) -> str:
    """A sentence with a capital at its head; a name that is spelled otherwise ("iOS") stays as it is."""
    first = sentence.split(maxsplit=1)[0]
    return sentence[0].upper() + sentence[1:] if first.islower() else sentence


def _bridge(case: Case, plan: Plan) -> str:
    """The way into the middle; none where the letter is short or nothing follows."""
    if not plan.middle or case.length == "short":
        return ""
    return case.role.bridges[(OPENING_IDS.index(plan.opening) + plan.phrasing) % len(case.role.bridges)]


def _opening(case: Case, plan: Plan, ink: Ink, teller: Teller) -> str:
    template = next(one.template for one in case.role.openings if one.id == plan.opening)
    stand = (
        standing(ink, case.resume, case.content.letter.phrases, case.blank("standing"))
        if plan.opening == "clear-eyed"
        else ""
    )
    employer = next((job.employer for job in case.resume.work if job.title), None)
    if stand and employer:
        teller.stand_at(employer.text)
    candour = "\n".join(teller.move(plan.candour)) if plan.opening == "clear-eyed" and plan.candour else ""
    highlight = "\n".join(teller.fact(plan.first)) if plan.first else case.blank("highlight") + "."
    return fill(template, highlight=highlight, standing=stand, candour=candour, role=_role_phrase(case, ink))


def _role_phrase(case: Case, ink: Ink) -> str:
    """Name the role, as in "the Data Analyst role at Acme", with a blank for what nobody said."""
    company = _company(case, ink) or case.blank("company")
    return case.content.letter.phrases.role.format(title=_title(case, ink), company=company)


def _title(case: Case, ink: Ink) -> str:
    if "title" in case.answers:
        return ink.answer(case.answers["title"])
    said = case.posting.title
    return ink.posting(capitals.title(said.text), said) if said else case.blank("title")


def _company(case: Case, ink: Ink, *, named: bool = True) -> str:
    """The company as it calls itself; where it only says whose team, without the article that begins it."""

    def called(name: str) -> str:
        return name if named else name.removeprefix("The ")

    if "company" in case.answers:
        return ink.answer(called(case.answers["company"]))
    said = case.posting.company
    return ink.posting(called(said.text), said) if said else ""


def _addressee(case: Case, ink: Ink) -> str:
    if "hiring_manager" in case.answers:
        return ink.answer(case.answers["hiring_manager"])
    said = case.posting.hiring_manager
    if said:
        return ink.posting(capitals.person(said.text), said)
    company = _company(case, ink, named=False)
    say = case.content.letter.phrases
    return say.company_team.format(company=company) if company else say.team


def _name(case: Case, ink: Ink) -> str:
    if "name" in case.answers:
        return ink.answer(case.answers["name"])
    said = case.resume.name
    return ink.resume(capitals.person(said.text), said) if said else case.blank("name")


def _previews(case: Case, facts: Sequence[Fact]) -> list[Preview]:
    """The three openings with the person's own facts."""
    names = {opening.id: opening.name for opening in case.content.openings}
    previews = []
    for opening in OPENING_IDS:
        ink = Ink()
        plan = make_plan(facts, case.role, opening, case.length, case.answers, case.variant)
        text = _opening(case, plan, ink, Teller(ink, case.content.letter.phrases))
        paragraphs = ink.paragraphs(text, contracted=case.manner.contracted == "yes")
        previews.append(Preview(opening, names[opening], letter_of(paragraphs)))
    return previews
