"""The person a posting names as the one who hires, or to whom applications go.

A wrong name in a greeting is the worst fault a letter can have, so words that the posting
also writes small, that name a company, or that belong to a department are no person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.engine.names.titles import title_words
from generator.engine.names.trades import employer_score, is_department, is_place
from generator.engine.postings.company import Named
from generator.engine.postings.fields import Field
from generator.engine.postings.layout import Item
from generator.ground.papers import Said, part
from generator.ground.text import fold, words

_ADDRESS = r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sister|Rev|Sir|Dame|Fr)"
_CAP = r"[A-ZÀ-Þ][^\W\d_]{1,20}(?:[-'’][^\W\d_]{1,20}){0,2}"
_SMALL = r"(?:van|von|de|da|del|della|der|den|bin|al|el|la|le|ter|di|dos|du)"
_LATER = rf"(?: (?:{_SMALL} ){{0,2}}(?:[A-Z]\.|[OD]['’][A-Z][a-z]{{1,20}}|{_CAP}))"
_PERSON = rf"(?:{_ADDRESS}\.? (?:(?:[A-ZÀ-Þ]\.? ?){{1,3}})?{_CAP}{_LATER}{{0,3}}|{_CAP}{_LATER}{{1,3}})(?!\w)(?! [A-ZÀ-Þ]|['’&]| &)"
_PAIR = re.compile(r"[A-ZÀ-Þ][\w.'’-]{0,60} (?:[a-z]{2,5} ){0,2}[A-ZÀ-Þ]")
_ROLE = r"(?:[Cc]hef|[Mm]atron|[Cc]oach|[Cc]aptain)"
_LABELS = re.compile(
    r"(?:hiring manager|(?:your |recruitment )?consultant|advertiser|contact(?: person| name| officer)?|attention|attn|fao|for the attention of|line manager|recruiter|recruiting manager|head ?teacher|principal|head"
    r"|reports? to|reporting to|responsible to|manager|supervisor|director|for more information|enquiries(?: to)?|inquiries(?: to)?|questions(?: to)?|meet the hiring team|addressed to)"
)
_SENT = r"(?:write|apply|application|applications|letters?|CVs?|résumé|resume|documents|speak|talk|questions|enquiries|inquiries|chat|call|report|reports|send|email|e-mail)"
_SENT_TO = rf"\b(?i:{_SENT})\b[^.!?]{{0,60}}? (?:to|reach) (?:(?:the|our) (?:[\w -]{{2,40}}, |(?:[\w-]+ ){{0,3}}(?i:manager|head|director|lead|principal|headteacher|owner|officer|partner|supervisor|matron|coordinator),? )|{_ROLE} )?({_PERSON})"
"""The cue of whom applications go to."""
_CUES = tuple(
    re.compile(source)
    for source in (
        rf"({_PERSON}),? (?:[\w ]{{2,30}}, )?who(?: is|['’]s) (?:doing the )?(?:hiring|recruiting)\b",
        rf"\b(?:with|from|by) ({_PERSON}), (?:[\w ]{{2,30}}, )?who (?:is hiring|leads|runs|heads|will be your (?:line )?manager|makes the (?:hiring |final )?decision)",
        rf"\b(?i:hiring manager|contact(?: person| name| officer)?|attention|attn|fao|addressed? to|line manager|recruiter)\.?(?:\s{{0,3}}[:–—-]\s{{0,3}}|,? (?:is )?)({_PERSON})",
        _SENT_TO,
        rf"\b(?:I(?:'|’)m|I am|[Mm]y name is) ({_PERSON})(?=,|\.| and\b)",
        rf"\b(?i:reports? to|reporting to|head ?teacher|principal|manager|supervisor|director|lead)(?:\s{{0,3}}:\s{{0,3}}| is )({_PERSON})",
        rf"\b(?:our|your|the|to|is|by|with) (?:[a-z]{{1,20}} ){{0,3}}(?i:manager|head|director|lead|principal|headteacher|matron|supervisor|chef|partner|officer|owner|founder),? ({_PERSON})",
        rf"\b(?i:contact|call|give|ring|email|e-mail|ask|ask for|speak (?:to|with)|talk (?:to|with)|get in touch with|reach out to) (?:(?:our|the|head|{_ROLE}) ){{0,2}}({_PERSON})",
        rf"(?:^|(?<=[.!?] ))({_PERSON}), (?:our |the |your )?(?:[Hh]ead|[Dd]irector|[Mm]anager|VP|[Hh]iring|[Pp]rincipal|[Tt]eam|[Ll]ead|[Cc]hief|[Ee]ngineering|[Nn]urs|[Ww]ard|[Dd]eputy|[Ss]ales)[^.]{{0,60}}\b(?:will|leads|runs|is|hires|reads)\b",
    )
)
_CONTACT = re.compile(r"\W*(?:[\w'’]{1,20} ){0,3}contact(?: (?:information|details|person))?\W*$", re.IGNORECASE)
"""A heading over a name that stands alone: "Agency contact information"."""
_LEADS_TO = re.compile(
    r"\b(?:contact|(?:attention of|addressed to|apply to|applications? to|(?:letter|cv|r[eé]sum[eé])\b.{0,80} to)):$",
    re.IGNORECASE,
)
"""What the person's name follows on the next line, or after a title on the one after that."""
_NO_PERSON = frozenset(
    """
    human resources hr recruitment recruiting team talent acquisition department school hospital office services service support
    people operations company group unit ward district council care centre center university college board
    programme program customer success business sales marketing product careers jobs vacancies admissions
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december house street road lane mill park avenue drive court place square hall farm ltd inc llc
    the this these your our if please hiring human search health medical clinic trust academy bank hotel restaurant
    region division territory country zone desk front back night day shift reception store shop site line floor kitchen main regional area national international local branch
    chief vice head deputy general senior junior north south east west new saint linkedin google microsoft indeed whatsapp
    """.split()
) - {"new", "saint", "west", "north"}
_LINKS = re.compile(r"\S{1,80}@\S{1,80}|https?:\S{1,200}|www\.\S{1,200}")
_LOWER_PARTS = frozenset("de da del della der den van von el al la le bin ter di dos du".split())


def find_manager(found: Sequence[Item], known: Sequence[Field], named: Sequence[Named]) -> Said | None:
    """The person, with the title of address if one is given; None where only a department is named."""
    candidates = [*_labelled(found, known), *_told(found)]
    if not candidates:
        return None
    small = {fold(word) for item in found for word in words(_LINKS.sub(" ", item.text)) if word[0].islower()}
    companies = frozenset(name.key for name in named if name.points > 3)
    return next((said for said in candidates if _is_person(said.text, small, companies)), None)


def _labelled(found: Sequence[Item], known: Sequence[Field]) -> Iterator[Said]:
    for field in known:
        under_contact = field.label == "name" and any(
            "contact" in fold(item.text[:80]) for item in found[max(0, field.index - 3) : field.index]
        )
        match = re.match(rf"(?:[^,;]*, )?({_PERSON})(?=\s*$|\s*[,(;|/–—-]|\. )", field.value.text)
        first = re.match(rf"({_PERSON})(?=\s*$|\s*[,(;|/–—-]|\. )", field.value.text)
        if first and not title_words(first[1]):
            match = first  # "Ewan Bhattacharjee, Lead Practice Nurse", or the other way round
        if match and (under_contact or _LABELS.fullmatch(field.label)):
            yield part(field.value, match.start(1), match.end(1))


def _told(found: Sequence[Item]) -> Iterator[Said]:
    paired = [item for item in found if _PAIR.search(item.text)]
    for cue in _CUES:
        for item in paired:
            if item.bullet and cue.pattern == _SENT_TO:
                continue  # "Submit applications to HM Land Registry" is a duty
            for match in cue.finditer(item.text):
                yield part(item.said, match.start(1), match.end(1))
    for before, item in pairwise(found):
        if _CONTACT.match(before.text) and re.fullmatch(_PERSON, item.text):
            yield item.said
    for index, item in enumerate(found):
        if _LEADS_TO.search(item.text):
            yield from (one.said for one in found[index + 1 : index + 3] if re.fullmatch(_PERSON, one.text))


def _is_person(text: str, small: set[str], companies: frozenset[str]) -> bool:
    bare = re.sub(rf"^{_ADDRESS}\.? ", "", text)
    low = {fold(word) for word in words(bare)} - _LOWER_PARTS
    if low & (_NO_PERSON | small) or title_words(bare) or is_place(bare) or is_department(bare):
        return False
    return employer_score(bare) < 2 and not any(fold(bare) in one or one in fold(bare) for one in companies)
