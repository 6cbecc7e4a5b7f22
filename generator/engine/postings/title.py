"""The title that a posting hires for, from its label, its first lines or its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from generator.engine.names.titles import clean_title, is_title, title_words
from generator.engine.names.trades import title_score
from generator.engine.postings.cues import ELSEWHERE
from generator.engine.postings.fields import KNOWN, Field, is_filled
from generator.engine.postings.layout import Item
from generator.ground.papers import Said, part
from generator.ground.text import sentences, words

SEPARATOR = re.compile(r"\s+[|·•–—*-]{1,2}\s+|,\s+|:\s+|!+\s+|\s+\(|\s+@\s+")
AT = re.compile(
    r"(?:[Jj]ob details for )?(?P<title>[^|@]{3,90}?)(?:,? (?:at|with) | ?@ ?)(?P<company>(?:The )?[a-z]{0,4}[A-Z0-9][\w.&'’+-]{0,30}(?: (?:(?:&|and|of|for|the|on|to|to the|on the) )?[A-Z0-9][\w.&'’+-]{0,30}){0,5})(?= ?[|,(–—-]|$)"
)
_BRACKETS = re.compile(r"\[[^\]]{0,80}\]|\bT\.?B\.?[DCA]\b", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:(?:key |main )?(?:responsibilities|duties|requirements) of (?:the|an?)|(?:job )?application for|we(?:'|’)re hiring|now hiring|hiring|wanted|job description|vacancy|job opening|opening|urgent|confidential search|position announcement)\W+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:(?:wanted|needed|required|vacancy|job description|role|position|opportunity)\W*|(?:wanted|needed|required) (?:for|in|at|to|by) .{0,60})$",
    re.IGNORECASE,
)
_SEEKS = re.compile(
    r"\b(?:is|are|'re|’re) (?:\w+ ){0,2}(?:looking|seeking|hiring|recruiting)(?: for)? (?:an?|the|our|two|another)\b|\bseeks an?\b"
)
"""What makes a sentence of a first line: "Casa Mbali is looking for a Grill Chef"."""
_LEADS_TO = re.compile(r"\b(?:looking for|seeking|recruiting|hiring|searching for|vacancy for)(?: an?| the| our)?\W*$")
"""What leads to the title on the next line: "we are looking for a"."""
_AN = re.compile(r"An? ((?:[\w/&+#'’-]{1,30} ){0,5}[\w/&+#-]{1,30}) (?:to|who|with) ")
_OWN = re.compile(
    r"(?:(?:an?|the) (?=[a-z])|(?:your|my|our|we|is|are|has|have|was|were|seeks?|needs?)\b)", re.IGNORECASE
)
"""What begins no title: "a leading contractor", "Your profile"."""
_SOUGHT = re.compile(
    r"((?:[\w/&'’-]{2,30} ){0,4}[\w/&'’-]{2,30})(?: \([^()]{1,40}\))? (?:wanted|needed|required|sought)\b"
)
_IN_TEXT = re.compile(
    r"(?:\b(?:looking for|seeking|hiring(?: for)?|recruiting|recruit|searching for|in search of|need|needs|seek|seeks|wants|require|appoint|welcome"
    r"|[Jj]oin (?:us|[\w &'’.-]{2,50}?) as|(?:role|position|post|job|vacancy|opportunity|opening) (?:of|for|as))|(?:^|(?<=[.!?] ))As)"
    r" (?:an?|the|our(?: next| first| new)?|another|two|three|to hire an?|some)? ?(?:[a-z-]{3,20},? and [a-z-]{3,20} )?"
    r"((?:(?!and |to |who |with |for |at |on |in )[\w/&+#.'’-]{1,30},? (?:\([A-Z]{2,5}\) )?){0,6}?[\w/&+#-]{1,30})"
    r"(?= (?:to|who|with|for|at|on|in|from|that|based|joining|responsible|\((?![A-Z]{2,5}\) [A-Z]))|[,.:;!–—]|$)"
)
_SOFT = re.compile(
    r"(?:an?|the|our|experienced|talented|passionate|motivated|skilled|dedicated|driven|friendly|highly|strong|enthusiastic|creative|ambitious|dynamic"
    r"|brilliant|great|new|first|caring|compassionate|reliable|proven|seasoned|hands-on|exceptional|outstanding|additional|next|full-time|part-time"
    r"|permanent|temporary|kind|steady|good|qualified and|qualified|fully qualified|busy|committed|inspirational|inspiring|suitably)[,\s]+(?:and )?",
    re.IGNORECASE,
)
_NO_POST = re.compile(r"\b(?:market|industry|world|global|thought|category|technology) leaders?$", re.IGNORECASE)
"""What a firm calls itself: "As a market leader"."""
_BOARD = re.compile(
    r"\b(?:search|all|view|browse|saved|similar) jobs\b|^\W*careers\b|\b(?:sign|log) in\b|\blogin\b(?!\.\w)|^skip to\b",
    re.IGNORECASE,
)
"""A line of a board's own: what it leads to."""
_HOUR = re.compile(r"\d ?[ap]\.?m\b", re.IGNORECASE)
_NUMERAL = re.compile(r"(?<=\w) (?:[IVX]{1,4}|\d)$")
_CALL = re.compile(r"\W*(?:join|become|come|be|are you|do you|want|ready|looking|apply|help)\b(?!-)", re.IGNORECASE)
"""A heading that calls, and names the title in its sentence: "Join Acme as a Nurse!"."""
_ROLE = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Tt]his) ((?!(?:{'|'.join(ELSEWHERE)})\b)"
    r"(?:[\w/&+#.'’-]{1,30} ){0,5}[\w/&+#-]{1,30}) (?:role|position|opening|vacancy|opportunity|post)(?= (?:at|with|in|for|based|here)\b|[,.!]|$)"
)
_OF = re.compile(
    r"(?:[\w'’-]{1,30} ){0,3}?([\w'’-]{1,30}) of (?:[A-Z][\w'’-]{1,30})(?: (?:and )?[A-Z][\w'’-]{1,30}){0,3}"
)
"""A title whose own word stands before its field: "Teacher of Mathematics"."""
_SUBJECT = re.compile(
    r"The ((?:[A-Z][\w/&+#-]{0,30} (?:and |& |of )?){1,5}[A-Z][\w/&+#-]{1,30}) (?:will|is (?:responsible|accountable)|(?!reports|manages the)[a-z]{3,14}s(?:,| ))"
)
"""What the post does, where nothing else names it: "The Senior Data Engineer designs and builds"."""
_SUBJECT_LINES = 8
_GENDERED = re.compile(
    r"(?:.{0,200}?(?:\bas(?: an?)?:? +|\b(?:position|post|opening|vacancy|looking) for an? \[?))?((?-i:[A-Z])[\w /&.,+#'’-]{2,70}?) \((?:(?:[mfwdxi](?:/[mfwdxi]){1,3})|all genders|(?:gn|div)\*?)\)",
    re.IGNORECASE,
)
"""The mark that says a title is for everybody: "Nurse (m/f/d)"."""
_FIRST_LINES, _LABELLED_LINES, _FACT_LINES = 4, 20, 30
_LONGEST_HEAD, _FEW = 24, 6


def find_title(found: Sequence[Item], known: Sequence[Field]) -> Said | None:
    """The title, cleaned of marks and terms; None where the posting names none."""
    return next((said for said in _titles(found, known) if said.text), None)


def reads_as_title(text: str) -> bool:
    """Whether a short phrase reads as a job title; "4.00pm" is an hour, not a product manager."""
    return (
        not _HOUR.search(text)
        and not _OWN.match(text)
        and (is_title(text) or (len(words(text)) <= 8 and title_score(text) >= 3 and not text.endswith((".", "?"))))
    )


def _titles(found: Sequence[Item], known: Sequence[Field]) -> Iterator[Said]:
    for field in known:
        labelled = KNOWN["title"].fullmatch(field.label) and field.index < _LABELLED_LINES
        short = len(words(field.value.text)) <= 12
        if labelled and short and is_filled(field.value.text) and (said := _clean(field.value)):
            yield said
    for item in found[:_LABELLED_LINES]:
        told = None if item.bullet else _GENDERED.match(item.text)
        if told and reads_as_title(told[1]) and (said := _clean(part(item.said, told.start(1), told.end(1)))):
            yield said
    for strong in (True, False):
        yield from _on_top(found[:_FIRST_LINES], strong=strong)
    for before, item in pairwise(found):
        if _LEADS_TO.search(before.text) and not item.bullet:
            one = _AN.match(item.text)
            if one and is_title(one[1]) and _ends_in_title(one[1]):
                yield part(item.said, one.start(1), one.end(1))
            elif said := _headed(item.said):
                yield said
    for item in found:
        for span in sentences(item.text):
            yield from _told(part(item.said, span.start, span.end))
    for item in found[:_SUBJECT_LINES]:
        if (named := _SUBJECT.match(item.text)) and is_title(named[1]) and _ends_in_title(named[1]):
            yield part(item.said, named.start(1), named.end(1))
    facts = takewhile(lambda item: len(words(item.text)) <= _LONGEST_HEAD, found[:_FACT_LINES])
    yield from _on_top(list(facts), strong=True)
    alone = (item for item in found[:_FACT_LINES] if not item.bullet and len(words(item.text)) <= _FEW)
    yield from (
        item.said for item in alone if item.text[:1].isupper() and is_title(item.text) and _ends_in_title(item.text)
    )


def _on_top(found: Sequence[Item], *, strong: bool) -> Iterator[Said]:
    """The titles among such lines; `strong`: only those whose own noun is a title's, which "Executive recruitment" is not."""
    for item in found:
        if item.bullet:
            continue
        if (first := _first_sentence(item.said)) and (not strong or _ends_in_title(first.text)):
            yield first
        elif _SEEKS.search(item.text):
            yield from _told(item.said)
        elif (said := _headed(item.said)) and (not strong or (":" not in item.text and _ends_in_title(said.text))):
            yield said


def _first_sentence(said: Said) -> Said | None:
    """The title that is a small ad's first sentence: "ELECTRICIAN. Hartigan & Sons require …"."""
    first = next(iter(sentences(said.text)), None)
    if first is None or first.end == len(said.text) or not first.text.isupper() or len(words(first.text)) > _FEW:
        return None
    return _headed(part(said, first.start, first.end - 1))


def seeks(sentence: str) -> bool:
    """Whether a sentence starts as an advertisement does: "Senior Care Worker required"."""
    sought = _SOUGHT.match(sentence)
    return sought is not None and reads_as_title(sought[1])


def _headed(said: Said) -> Said | None:
    """The title in a heading such as "Acme - Senior Nurse (ICU), Leeds"."""
    if (
        _BOARD.search(said.text)
        or len(words(said.text)) > _LONGEST_HEAD
        or said.text.rstrip().endswith((".", "?"))
        or _CALL.match(said.text)
    ):
        return None
    at = AT.match(said.text)
    if at and reads_as_title(at["title"]):
        return _clean(part(said, at.start("title"), at.end("title")))
    for start, end in segments(said.text):
        if reads_as_title(said.text[start:end].rstrip("!")):
            return _clean(part(said, start, end))
    return None


def segments(text: str) -> Iterator[tuple[int, int]]:
    """Where the parts of a heading start and end: "Nurse – Acme Health – Leeds" has three."""
    start = 0
    for cut in SEPARATOR.finditer(text):
        if _abbreviates(text, cut.start(), cut.end()):
            continue
        if cut.start() > start:
            yield start, cut.start()
        start = cut.end()
    if start < len(text):
        yield start, len(text)


def _abbreviates(text: str, start: int, end: int) -> bool:
    """Whether a bracket in a title holds the initials of the words before it: "Business Intelligence (BI) Developer"."""
    held = re.match(r"([A-Z]{2,5})\)(?= [A-Z])", text[end:]) if text[end - 1] == "(" else None
    return held is not None and "".join(word[0] for word in words(text[:start])).upper().endswith(held[1])


def _told(said: Said) -> Iterator[Said]:
    """The titles that a sentence names: "We need a Line Cook", "Warehouse operatives wanted"."""
    if sought := _SOUGHT.match(said.text):
        named = part(said, 0, sought.end(1))
        if reads_as_title(named.text) and title_words(named.text.split()[-1]):
            yield _singular(named)
    for match in (*_IN_TEXT.finditer(said.text), *_ROLE.finditer(said.text)):
        start = match.start(1)
        while soft := _SOFT.match(said.text[start : match.end(1)]):
            start += soft.end()
        named = part(said, start, match.end(1))
        if (
            is_title(named.text)
            and _ends_in_title(named.text)
            and not _NO_POST.search(named.text)
            and (title := _clean(_singular(named)))
        ):
            yield title


def _ends_in_title(text: str) -> bool:
    """Whether the last word is a title's, or the one before "of" is."""
    field = _OF.fullmatch(text)
    return title_words(field[1] if field else _NUMERAL.sub("", text).split()[-1]) > 0


def _clean(said: Said) -> Said | None:
    text = clean_title(_BRACKETS.sub("", said.text))
    if lead := _LEAD.match(text):
        text = text[lead.end() :]
    text = _TAIL.sub("", text).rstrip("! ")
    if not re.search(r"[^\W\d_]", text):
        return None
    start = said.text.find(text)
    return part(said, start, start + len(text)) if start >= 0 else Said(text, said.at)


def _singular(said: Said) -> Said:
    last = said.text.split()[-1]
    if last.endswith("s") and title_words(last) and title_words(last[:-1]):
        return part(said, 0, len(said.text) - 1)
    return said
