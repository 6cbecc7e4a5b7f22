"""The employer that a posting names, read only where the posting really says it.

A wrong company is worse than none, so a name needs cues that name companies ("Company:",
"About Acme", "Acme is hiring"), and rivals of equal weight cancel out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import islice, pairwise

from generator.engine.english.verbs import is_form
from generator.engine.names.titles import title_words
from generator.engine.names.trades import (
    employer_score,
    is_department,
    is_legal_form,
    is_place,
    is_terms,
    may_be_employer,
)
from generator.engine.postings.cues import MENTION_CUES, NAME, NO_COMPANY, NO_OWNER, SUBJECT_CUES, TRADES, WEAK
from generator.engine.postings.fields import KNOWN, Field, is_filled
from generator.engine.postings.layout import Item
from generator.engine.postings.small_names import small_names
from generator.engine.postings.title import AT, reads_as_title, seeks, segments
from generator.ground.papers import Said, part
from generator.ground.text import fold, sentences, words

_HOLE = re.compile(
    r"[\[<{](?:the |your |our )?(?:company|employer|organi[sz]ation|business|school|hospital|charity|client|firm)(?:'s)?(?: name)?[\]>}]"
    r"|\((?:the |your |our )?(?:company|employer|organi[sz]ation|business|school|hospital|charity|client|firm) name\)",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\b(?:our|my|a) client(?:,| is\b| has\b| in\b|'s? (?!needs?\b|expectation|success|challenge|business|requirement|goal|satisfaction|journey|problem|data\b|system|experience))|\b(?:one of )?our clients (?:are|have|is|has) (?:\w+ )?(?:look|seek|search|recruit|hiring|an? (?:opening|opportunit|vacanc))|\bone of (?:our|my) clients\b|\bclient of ours\b|(?:^|[.\n] ?)on behalf of (?:an?|our|the|one)\b(?! (?:friend|colleague|mate))|\b(?:recruit\w{0,6}|hiring|looking|seeking|searching|advertis\w{1,5}|working|posted|role|vacancy|position) (?:\w+ ){0,4}on behalf of\b|\bon behalf of (?:an?|our|the|one of our) (?:[\w-]+ ){0,3}clients?\b|\bundisclosed\b(?![- ]recipients)|\bconfidential (?:company|client|search|employer)"
    r"|\bI(?:'|’)?(?:m| am) (?:currently )?(?:working|recruiting) (?:with|for|on behalf of) an? |(?-i:[A-Z][a-z’'-]+ [A-Z][a-z’'-]+(?:, | [–-] |\n)(?:Principal|Recruitment|Managing) Consultant\b(?!\n))"
    r"|\bretained by (?:an?|one of|our)\b|\bconfidential nature\b|\b(?:executive |technology |tech |specialist )search firm\b|(?:^|\n)(?:about )?the client\n|(?:^|\n)consultant:|\bemployment (?:business|agency)\b|\brecruitment agency\b|(?:^|[.\n] ?)The client (?:is|has|are|was)\b",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(r"(?:[Aa]n?|[Oo]ne of) [a-z]")
_AGENTS_WORDS = (
    "client", "behalf", "undisclosed", "confidential", "consultant", "retained", "search firm", "employment business", "agency", "i'm ", "i’m ", "i am "
)  # fmt: skip
"""The words of which each of an agent's phrases has one: they are looked for first, which is quick."""
_UNNAMED = ("confidential", "undisclosed", "anonymous", "our client", "private", "not disclosed", "n/a")
_FACT = "(?i:culture|context|values?|description|profile|overview|mission|vision|size|website|benefits|type|industry|background|history|info(?:rmation)?|name|perks)"
"""What a heading tells of a company, after "Company" or "About": "Company Culture"."""
_ABOUT = re.compile(
    rf"(?:About|Why|Who is|Welcome to|Life at|Join|Company|Working at|Why join|About us[:,–-]?) (?!{_FACT}\W*$)({NAME})\W*"
)
_FIRST_LINES = 5
_ON_TOP, _SPOKEN_OF, _ADDRESS, _BARRED, _SOUGHT, _CARD, _FAMILIAR, _SMALL = -3, -4, -5, -6, -7, -8, -9, -10
"""The cues of a name that stands alone among the first lines, of a sentence about it, of an address that holds it, of bars after it, of "wanted by" before it, of a job board's card, of one said often, and of one in small letters."""
_NEEDS = re.compile(
    rf"({NAME})(?:, [^,.]{{2,40}}){{0,3}},? requires? (?:an? |the )?((?:[\w/-]+ ){{0,4}}?[\w/-]+)(?= (?:for|to|in|at|on|with|who)\b|[.,;]|$)"
)
"""Who requires somebody: "Hartigan & Sons Electrical, Mallow Road, require a qualified electrician"."""
_BOARD_S = re.compile(r"\b(?:ago|applicants|out of 5|reviews)\b")
"""What a job board says of a posting or its company."""
_RATING = re.compile(r"[1-5][.,]\d(?: ?[★*☆].{0,30}| out of 5.{0,20}| \(.{1,20}\))?")
_SOUGHT_BY = re.compile(rf"\b(?:required|wanted|needed|sought) (?:by|at|for) ({NAME})(?=[.,!;(]|$)")
_PARAGRAPH = 400
_ADDRESSED, _SHORT_HOST = 20_000, 4
_HOST = re.compile(
    r"(?:@|https?://(?:www\.)?|\bwww\.)(?:[\w-]{1,40}\.){0,3}?([\w-]{3,40})\.(?:(?:co|com|org|ac|gov|nhs|net|edu|sch)\.[a-z]{2}|[a-z]{2,10})\b(?!\.[a-z]|-)",
    re.IGNORECASE,
)
_AGENT = re.compile(r"recruit|search|talent|staffing|resourc|personnel|headhunt|people$|hire")
_RUN = re.compile(
    r"[A-ZÀ-Þ0-9][\w.&'’+-]{0,30}(?: (?:(?:&|and|of|the|da|de|do|del|di|la|le) )?[A-ZÀ-Þ0-9&][\w.&'’+-]{0,30}){0,6}"
)
_ABOUT_US = re.compile(
    r"\W*(?:about (?:us|our company|the (?:company|clinic|school|employer|practice|organi[sz]ation|hospital|firm|business|trust|charity|studio))|who we are|who are we|company (?:overview|description|profile)|the company|our (?:company|story)|introduction|overview)\s?(?:[:?]|$)\s*",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:Department|Ministry|Office|University|College|City|County|Bank|Institute|Bureau|Museum|Government|Society|Board) (?:of|for) (?:the )?[A-Z]|.{2,60} (?:CIC|CIO|PBC|Ltd|Limited|Inc|LLC|LLP|PLC|GmbH)\.?$",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:the )?(?:council|university|college|school|academy|trust|hospital|charity|company|firm|organi[sz]ation|agency|department|government|group|board|bank|hotel|institute|nursery|practice|clinic|surgery)",
    re.IGNORECASE,
)
"""What an employer calls itself once it has been named."""
_RECRUITS = re.compile(
    r"\b(?:recruit\w{0,8}|staffing|talent (?:solutions|partners|search|acquisition|group)|resourcing|headhunters?|search partners|personnel)\b",
    re.IGNORECASE,
)
"""What is in the name of a firm that hires for others."""
_SEAT = re.compile(r"\b(?:(?:Home|Head|Corporate|Regional) Offices?|Headquarters)$")
_COUNTED = re.compile(r"(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) [A-Z]")
"""A name that begins with a number: "Four Hands"."""
_PART_OF = re.compile(
    r"(?:the )?(?:school|faculty|division|(?:[\w-]+ ){0,2}cent(?:er|re) of excellence) of ", re.IGNORECASE
)
_BODY_LAST = re.compile(
    r"\w \b(?:council|university|school|hospital|college|academy|nhs trust|foundation trust)$", re.IGNORECASE
)
_CAPITAL = re.compile(r"(?:[Tt]he )?[a-z]{0,4}[A-ZÀ-Þ0-9]")
_LATER_CAPITAL = re.compile(r" [a-z]{0,4}[A-ZÀ-Þ0-9]|^[A-ZÀ-Þ0-9][\w.&-]{0,60}['’]")
_THE_TEAM, _TEAM = re.compile("the "), re.compile(" (?:team|family|crew|group|community)\\b")
"""The article that belongs to "team": "join the Acme team"."""
_NO_NAME = re.compile(
    r"\b(?:office|offices|campus|site|headquarters|branch|downtown|county|area|region|floor|building|department|division|unit|team|shift|shifts|city|centre|center|remote|hybrid)\b",
    re.IGNORECASE,
)
_LINE = re.compile(rf"({NAME})(?=$|,| [·|–—-] | \()")


@dataclass(frozen=True)
class Named:
    """A name that a cue takes for a company's: which cue, and how much it tells (1 to 5)."""

    cue: int
    points: int
    said: Said

    @property
    def key(self) -> str:
        """The name folded, "the" left out."""
        return fold(re.sub(r"^the ", "", self.said.text, flags=re.IGNORECASE))


def names(found: Sequence[Item]) -> tuple[Named, ...]:
    """Every name that some cue takes for a company's; a weak cue is often mistaken."""
    pairs = zip(("", *(item.text for item in found)), enumerate(found), strict=False)
    prose = next(
        (index for index, item in enumerate(found) if not item.bullet and len(words(item.text)) > _HEADING), -1
    )
    told = [name for before, (index, item) in pairs for name in _names_in(item, index, before, first=index == prose)]
    small = (Named(_SMALL, 4, said) for said in small_names(found[:_FIRST_LINES], found))
    return (*told, *_on_card(found), *small)


def _on_card(found: Sequence[Item]) -> Iterator[Named]:
    """The name under the title where a job board's marks follow: "Nurse", "Acme", "Leeds", "Posted 3 days ago"; "Acme", "3.9";
    or "Acme · Leeds, UK" on one line.
    """
    for index, (title, below) in enumerate(pairwise(found[: _FIRST_LINES + 1])):
        if len(words(title.text)) > _HEADING or not any(
            reads_as_title(title.text[start:end]) for start, end in segments(title.text)
        ):
            continue
        name, dot, place = below.text.partition(" · ")
        after = [item.text for item in found[index + 2 : index + 6]]
        rated = bool(after) and _RATING.fullmatch(after[0]) is not None
        if not dot:
            where = after[rated] if len(after) > rated else ""
            place = where if rated or any(map(_BOARD_S.search, after)) else ""
        if is_place(re.split(r"\s*[(|·•]", place)[0].strip()) and not _strays(below, name):
            said = _alone(part(below.said, 0, len(name)))
            yield from [Named(_CARD, 4, said)] if said else []


def _strays(item: Item, name: str) -> bool:
    """Whether a line under a title is something else than the employer's name."""
    return item.bullet or is_department(name) or is_terms(name) or reads_as_title(name) or is_place(name)


def find_company(found: Sequence[Item], known: Sequence[Field], named: Sequence[Named]) -> Said | None:
    """The employer's name where the posting says it; None where it does not or says two."""
    for field in known:
        if (
            KNOWN["company"].fullmatch(field.label)
            and len(words(field.value.text)) <= 14
            and _may_name(field.value.text)
        ):
            return _labelled(field.value)
    whole = "\n".join(item.text for item in found)
    low = whole.lower()
    if _HOLE.search(whole) or (any(word in low for word in _AGENTS_WORDS) and _AGENCY.search(whole)):
        return None
    cues: dict[str, set[tuple[int, int]]] = {}
    first: dict[str, Said] = {}
    for name in (*named, *_addressed(found, whole)):
        cues.setdefault(name.key, set()).add((name.cue, name.points))
        first.setdefault(name.key, name.said)
        if name.cue == _ON_TOP and any(_speaks_of(name.said.text, item.text) for item in found[1:]):
            cues[name.key].add((_SPOKEN_OF, 2))
    for key, seen in cues.items():
        points, text = sum(points for _, points in seen), first[key].text
        if points == _ENOUGH - 1 and _is_familiar(text, whole) and not _is_tool(text, whole):
            seen.add((_FAMILIAR, 1))
        elif points >= _ENOUGH and max(points for _, points in seen) < _ENOUGH and _is_tool(text, whole):
            seen.clear()
    spoken = {key for key, seen in cues.items() if any(cue != _ADDRESS for cue, _ in seen)}
    best = _winner({key: sum(points for _, points in seen) for key, seen in cues.items()}, first, spoken)
    return best and (_written_out(best.text, found) or best)


def _addressed(found: Sequence[Item], whole: str) -> Iterator[Named]:
    """Names in the text that an address in it is made of: "Rooted Minds" where one writes to jobs@rootedminds.example."""
    hosts = {host.lower().replace("-", "") for host in _HOST.findall(whole[:_ADDRESSED])}
    hosts = {host for host in hosts if len(host) > _SHORT_HOST and host not in NO_OWNER and not _AGENT.search(host)}
    for item in found if hosts else ():
        for run in _RUN.finditer(item.text[:_PARAGRAPH]):
            if (name := _of_host(run.group(), hosts)) and (said := _company(_within(item.said, name))):
                yield Named(_ADDRESS, 4, said)


def _of_host(run: str, hosts: set[str]) -> str | None:
    """The part of a run of capitals that an address names, with what belongs to it: "Acme" of "At Acme Tools Ltd"."""
    have = [(m.start(), m.end()) for m in re.finditer(r"\S+", run)]
    for low, _ in have[:3]:
        for _, high in have:
            said = fold(run[low:high])
            keys = {re.sub(r"[^a-z0-9]", "", one).removeprefix("the") for one in (said, said.replace("&", "and"))}
            if low < high and not keys.isdisjoint(hosts):
                led = all(fold(word) in NO_COMPANY or fold(word) == "the" for word in words(run[:low]))
                full = run if not led and _BODY.match(run) else run[low:] if led else ""
                whole = _is_organisation(full) and not reads_as_title(full)
                return (full if whole else run[low:high] if led else "").rstrip(".,!?;:") or None
    return None


def _speaks_of(name: str, text: str) -> bool:
    """Whether a later sentence says what the one named on top does: "Harrow Ferries carries 2 million people"."""
    return any(re.match(rf"{re.escape(name)} [a-z]+s [a-z\d]", span.text) for span in sentences(text[:_PARAGRAPH]))


def _written_out(name: str, found: Sequence[Item]) -> Said | None:
    """The whole name of one that is known by its initials, where the posting gives both: "Harrow Digital Service (HDS)"."""
    if not re.fullmatch(r"[A-Z]{2,6}", name):
        return None
    for item in found:
        for both in re.finditer(rf"({NAME}),? \((?:the )?[“\"]?{name}[”\"]?\)", item.text):
            have = both[1].split()
            initials = [word[0] for word in have if word[0].isupper()]
            start = next((at for at in range(len(initials)) if "".join(initials[at:]) == name), None)
            if start is not None:
                led = [at for at, word in enumerate(have) if word[0].isupper()][start]
                whole = " ".join(have[led:])
                return part(item.said, both.end(1) - len(whole), both.end(1))
    return None


def _is_familiar(name: str, whole: str) -> bool:
    """Whether the posting speaks of the name so often, as of a place one works at, that one more point is due to it."""
    said = re.escape(name)
    often = len(re.findall(rf"(?<![\w-]){said}(?![\w-])", whole))
    near = rf"(?:[a-z] at |[a-z,] ){said}['’]s [A-Za-z]|[a-z] (?:at|join) {said}\b"
    return often >= _OFTEN and re.search(near, whole) is not None


def _is_tool(name: str, whole: str) -> bool:
    """Whether the posting speaks of the name as of something that one knows or uses: "experience with Acme"."""
    said = re.escape(name)
    use = rf"{_TOOL}(?: (?!at\b)\w+){{0,3}} (?<!at ){said}\b|(?<![Tt]he )\b{said} (?:skills|experience|certific|developer|admin)|[,/] ?{said}[,/]"
    return re.search(use, whole) is not None


_ENOUGH, _OFTEN = 3, 4
_TOOL = r"(?i:experience|knowledge|proficien\w+|skills?|familiar\w*|expertise|understanding|using|competen\w+|train\w*|certifi\w+)"


def _winner(weight: dict[str, int], first: dict[str, Said], spoken: Set[str]) -> Said | None:
    """The heaviest name; a longer name that holds it counts as the same and is the one taken where more than
    an address leads to it: "Acme Academy" is no longer name of Acme.
    """
    ranked = sorted(weight, key=lambda key: -weight[key])
    if not ranked or weight[ranked[0]] < _ENOUGH:
        return None
    best = next(
        (key for key in ranked if ranked[0].startswith(f"{key} ") and weight[key] >= weight[ranked[0]]), ranked[0]
    )
    rivals = [key for key in ranked[1:] if key not in best and best not in key]
    if rivals and weight[rivals[0]] >= weight[best]:
        return None
    longer = [key for key in ranked if key.startswith(f"{best} ") and weight[key] >= _ENOUGH and key in spoken]
    return first[longer[0] if longer else best]


def _names_in(item: Item, index: int, before: str, *, first: bool) -> Iterator[Named]:
    """The names of a line; `before` is the line above, `first` whether it is the posting's first in running text."""
    if index < _FIRST_LINES:
        yield from _heading(item, index, before)
    about = _ABOUT.fullmatch(item.text[:120].strip(" #:"))
    if about and (said := _company(_within(item.said, about[1]))):
        yield Named(-1, 4, said)
    about_us = bool(_ABOUT_US.fullmatch(before[:60]) or _ABOUT_US.match(item.text))
    sought = item.text.lower()[:_PARAGRAPH]
    if (
        any(word in sought for word in ("required", "wanted", "needed", "sought"))
        and seeks(item.text)
        and (by := _SOUGHT_BY.search(item.text))
        and (said := _company(part(item.said, by.start(1), by.end(1))))
    ):
        yield Named(_SOUGHT, 4, said)
    for span in sentences(item.text) if not item.bullet else ():
        needs = _NEEDS.match(span.text) if " require" in span.text else None
        if (
            needs
            and title_words(needs[2].split()[-1])
            and (said := _company(part(item.said, span.start, span.start + needs.end(1))))
        ):
            yield Named(_SOUGHT, 4, said)
        for number, points, match in _cued(span.text):
            start = match.start(1) + 4 * bool(
                _THE_TEAM.match(span.text, match.start(1)) and _TEAM.match(span.text, match.end(1))
            )
            said = _company(part(item.said, span.start + start, span.start + match.end(1)))
            if said and not (number == _NEEDING and _is_verb(said.text)):
                opens = first and number == WEAK and span.start == 0
                spoken = (about_us and (span.start == 0 or number == WEAK)) or opens
                told = spoken or (number < len(SUBJECT_CUES) and bool(_BODY.match(said.text)))
                yield Named(number, points + (points == 2 and told), said)


_NEEDING = 1
"""The subject's cue "Acme needs …", which a duty has too: "Identifies needs"."""


def _is_verb(text: str) -> bool:
    return " " not in text and text.endswith("s") and is_form(text.lower())


def _cued(sentence: str) -> Iterator[tuple[int, int, re.Match[str]]]:
    """Where the cues stand in a sentence; a subject starts it, or follows a colon."""
    starts = [0, *(m.end() for m in re.finditer(": ", sentence))][:5]
    starts = [start for start in starts if _CAPITAL.match(sentence, start)]
    for start in starts:
        said = ((number, points, cue.match(sentence, start)) for number, (points, cue) in enumerate(SUBJECT_CUES))
        yield from islice(((number, points, match) for number, points, match in said if match), 1)
    if not _LATER_CAPITAL.search(sentence):
        return
    for number, (points, near, cue) in enumerate(MENTION_CUES, len(SUBJECT_CUES)):
        if any(piece in sentence for piece in near):
            yield from ((number, points, match) for match in cue.finditer(sentence))


def _heading(item: Item, index: int, before: str) -> Iterator[Named]:
    """Names in the first lines: "Nurse – Acme Health – Leeds", or a line of its own."""
    text = item.text
    if not index and (said := _first_said(item)):
        yield Named(_ON_TOP, 4, said)
    if text.count("|") > 1 and not item.bullet and (said := _barred(item)):
        yield Named(_BARRED, 4, said)
    if item.bullet or len(words(text)) > 20 or (text.endswith((".", ":", "?")) and not _BODY.match(text)):
        return
    at = AT.match(text)
    if at and reads_as_title(at["title"]):
        if said := _company(part(item.said, at.start("company"), at.end("company"))):
            yield Named(-2, 5, said)
        return
    if index and (said := _over_a_place(item, before)):
        yield Named(_ON_TOP, 3, said)
    titled, ranked = False, False
    for start, end in segments(text):
        piece = text[start:end]
        field = ranked and text[:start].endswith(", ")
        ranked = fold(piece) in _RANKS
        if reads_as_title(piece):
            titled = True
        elif not is_place(piece) and not is_terms(piece) and (said := _alone(part(item.said, start, end))):
            placed = titled or index or _BODY_LAST.search(said.text)
            told = not field and (_BODY.match(said.text) or (placed and _is_organisation(said.text)))
            yield Named(_ON_TOP, 3 if told else 2, said)


_RANKS = frozenset(
    "manager director head lead vp president officer supervisor coordinator intern specialist executive analyst associate".split()
)
"""Titles after whose comma their field stands: "Manager, Pricing Systems"."""


def _first_said(item: Item) -> Said | None:
    """The firm in a first sentence that is a small ad's heading: "BOOKKEEPER (PART-TIME), Acme Joinery Ltd, Oban. We seek …"."""
    first = next(iter(sentences(item.text)), None)
    if first is None or first.end == len(item.text) or len(words(first.text)) > _HEADING:
        return None
    title, *rest = (item.text[start:end].rstrip(").") for start, end in segments(first.text))
    firm = next((piece for piece in rest if employer_score(piece) >= _BY_FORM), None)
    return _company(_within(item.said, firm)) if firm and reads_as_title(title) else None


_HEADING, _BY_FORM = 14, 4.0
"""Words of such a heading, and the score of a name with a legal form."""
_CALLS = frozenset(
    "role job jobs vacancy hiring urgent new remote position opportunity contract permanent immediate".split()
)
"""Words that begin such a line where no company does."""


def _barred(item: Item) -> Said | None:
    """The company that a line between bars begins with: "acme.io | Data Engineer | Remote"."""
    first, *rest = item.text.split("|")
    name = re.sub(r"\s*\([^()]*\)\s*$", "", first).strip()
    titled = any(reads_as_title(re.sub(r"\([^()]*\)", "", one).strip()) for one in rest[:2])
    if not titled or not name or len(name.split()) > 5 or reads_as_title(name) or is_place(name) or is_terms(name):
        return None
    stray = (is_department(name) and not may_be_employer(name)) or not {fold(word) for word in words(name)}.isdisjoint(
        _CALLS
    )
    return None if stray else _within(item.said, name)


def _over_a_place(item: Item, before: str) -> Said | None:
    """A name with its article under the title, before its place: "The Salted Fig, Austin, TX". Without the article a
    department would read the same: "Wealth Management, Leeds".
    """
    name, _, place = item.text.partition(", ")
    titled = any(reads_as_title(before[start:end]) for start, end in segments(before))
    placed = is_place(re.split(r"\s*[(|·]", place)[0].strip()) or re.match(r"\d{1,4}[a-z]? [A-Z]", place)
    if not titled or not name.startswith("The ") or not placed:
        return None
    return None if _NO_NAME.search(name) or is_department(name) else _alone(part(item.said, 0, len(name)))


def _alone(said: Said) -> Said | None:
    """The words as a company, where they are nothing but a name."""
    match = _LINE.match(said.text)
    return _company(said) if match and match.end() == len(said.text) and len(said.text) < 80 else None


def _is_organisation(text: str) -> bool:
    """Whether the name says by itself that it is an organisation's: "Harrowgill Health"."""
    have = [fold(word) for word in words(text)]
    if _BODY.match(text):
        return True
    if len(have) < 2 or have[0] in TRADES or fold(text.split()[0].strip("'’s")) in TRADES:
        return False
    return employer_score(text) >= 2.8 and have[-1] not in _PART and have[-1] not in ("city", "town", "province")


_PART = frozenset("team research engineering operations division unit department squad desk crew tribe".split())
"""Last words of a part of a company, not of one: "Kitchen Team"."""


def _within(said: Said, name: str) -> Said:
    start = said.text.find(name)
    return part(said, start, start + len(name))


def _company(said: Said) -> Said | None:
    """A name fit for a company: no pronoun, no title of a job, no placeholder, no place."""
    text = said.text.strip(" .,'’-")
    text = re.sub(r" 20\d\d$", "", text)
    name, _, place = text.rpartition(" in ")
    text = name if name and is_place(place) else text
    have = [fold(word) for word in words(text)]
    if is_legal_form(text) or _RECRUITS.search(text) or _GENERIC.fullmatch(text) or _PART_OF.match(text):
        return None
    if _BODY.match(text):
        return _within(said, text)
    if (
        not have
        or (have[0] in NO_COMPANY - {"the", "a", "an"} and not _COUNTED.match(text))
        or all(word in NO_COMPANY for word in have)
    ):
        return None
    if have[0] == "the" and (have[1:2] == [] or have[1] in NO_COMPANY):
        return None
    if have[-1] in _PART or _SEAT.search(text) or all(word in TRADES or word in NO_COMPANY for word in have):
        return None
    if title_words(text.split()[-1]) or not any(c.isalpha() for c in text) or len(text) < 2 or is_place(text):
        return None
    return _within(said, text)


def _may_name(value: str) -> bool:
    """Whether a label's value is a name, and not the menu's next word ("About us") nor a description ("A fast-growing studio")."""
    have = [fold(word) for word in words(value)]
    return not all(word in NO_COMPANY for word in have) and not _DESCRIBED.match(value)


def _labelled(said: Said) -> Said | None:
    text = re.split(r"\s+\(|\s+[|·–—]\s+|;|,\s+(?!(?:Inc|LLC|Ltd|GmbH|LLP|PLC)\b)|\.\s", said.text)[0].strip(" .")
    if not is_filled(said.text) or not text or fold(text).startswith(_UNNAMED):
        return None
    return _within(said, text)
