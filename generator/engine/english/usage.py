"""Which English a letter is to be in, American or British: what one calls one's papers, how a date is set, how one signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from generator.ground.papers import Posting, Resume, Said

Usage = Literal["American", "British"]

_CV = re.compile(r"\b(?:CVs?|C\.V\.|curriculum vitae)(?!\w)")
_RESUME = re.compile(r"\br[eé]sum[eé]s?\b", re.IGNORECASE)
_STATE = re.compile(
    r", (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
    r"|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK)\b"
)
_AMERICA = re.compile(r"\b(?:USA?|U\.S\.A?\.?|United States|Canada)(?!\w)")
_ELSEWHERE = re.compile(
    r"\b(?:UK|U\.K\.|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|Australia|New Zealand|South Africa"
    r"|Nigeria|Kenya|Ghana|Uganda|India|Pakistan|Malaysia|Singapore|Hong Kong|Malta|Germany|France|Netherlands|Belgium|Austria"
    r"|Switzerland|Denmark|Sweden|Norway|Finland|Poland|Spain|Portugal|Italy|Greece|UAE|United Arab Emirates|Europe|EU"
    r"|County [A-Z]\w+|London|Manchester|Leeds|Liverpool|Sheffield|Bristol|Nottingham|Leicester|Coventry|Sunderland|Newcastle|Belfast|Cardiff"
    r"|Swansea|Edinburgh|Glasgow|Aberdeen|Dundee|Dublin|Cork|Galway|Limerick|Yorkshire|Lancashire|Cheshire|Kent|Surrey|Sussex|Essex|Devon|Cornwall"
    r"|Norfolk|Suffolk|Somerset|Dorset|Hampshire|Oxfordshire|Cambridgeshire|Hertfordshire|Sydney|Melbourne|Brisbane|Auckland|Johannesburg"
    r"|Cape Town|Lagos|Nairobi|Mumbai|Delhi|Bengaluru|Berlin|Paris|Amsterdam|Lisbon|Madrid)(?!\w)"
)
_SPELLED_BRITISH = re.compile(
    r"\b\w{0,12}(?:[a-z]{3}is(?:e[ds]?|ing|ation)|colour|favour|labour|behaviour|programme|centre|theatre|licence|catalogue)\w{0,12}\b"
)
_SPELLED_AMERICAN = re.compile(
    r"\b\w{0,12}(?:[a-z]{3}iz(?:e[ds]?|ing|ation)|color|favor|labor|behavior|center|theater|catalog)\w{0,12}\b"
)
_SAME = re.compile(
    r"\b(?:exercis|promis|supervis|advis|compromis|enterpris|expertis|revis|precis|surpris|franchis|merchandis|improvis|disguis|devis"
    r"|televis|rais|prais|aris|premis|concis|otherwis|likewis|cruis|excis|advertis|compris|treatis)\w*",
    re.IGNORECASE,
)
"""Words with "is" on both sides."""


def _by_word(lines: Sequence[str]) -> Usage | None:
    """What the paper calls such papers, where it does not say both."""
    text = "\n".join(lines)
    cv, american = bool(_CV.search(text)), bool(_RESUME.search(text))
    return None if cv == american else "British" if cv else "American"


def _by_place(place: Said | None) -> Usage | None:
    where = place.text if place else ""
    if _AMERICA.search(where) or _STATE.search(where):
        return "American"
    return "British" if _ELSEWHERE.search(where) else None


def usage_of(posting: Posting, resume: Resume) -> Usage:
    """By the posting's own word for the papers, then by where it is, then by where the person is and their own word,
    then by the telephone's country, money and spelling; American where nothing tells.
    """
    told = (_by_word(posting.lines), _by_place(posting.location), _by_place(resume.location), _by_word(resume.lines))
    for usage in told:
        if usage:
            return usage
    code = resume.phone.text.removeprefix("00") if resume.phone else ""
    if code.startswith("+"):
        return "American" if code.startswith(("+1 ", "+1-", "+1(", "+1.")) else "British"
    both = "\n".join((*posting.lines, *resume.lines))
    pounds, dollars = both.count("£") + both.count("€"), both.count("$")
    if re.search(r"\bNHS\b", both):
        return "British"
    if pounds != dollars:
        return "British" if pounds > dollars else "American"
    plain = _SAME.sub(" ", both)
    return "British" if len(_SPELLED_BRITISH.findall(plain)) > len(_SPELLED_AMERICAN.findall(plain)) else "American"
