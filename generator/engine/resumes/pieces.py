"""A heading row cut into pieces: at separators, brackets and commas, places told apart."""

from __future__ import annotations

import re

from generator.engine.names.trades import employer_score, is_department, is_legal_form, is_place, is_region, title_score
from generator.engine.resumes.dates import Period, without_durations
from generator.engine.resumes.rows import Piece, Row, whole

_SPLIT = re.compile(
    r"\s+at\s{2,}|\s{2,}at\s+|\s+[|·•–—‒@]\s+|\s+-{1,3}\s+|\s{2,}|\s*\|\s*|(?<=[\w.)])[–—]\s+|\s+[–—](?=\w)|;\s+|(?<=[^\W\d_]{3}):\s+|\s+→\s+"
)
_AT = re.compile(r",?\s+(?:at|chez|bei|with|for|@)\s+(?=(?:the\s+)?[A-ZÀ-Þ0-9])|\s+@(?=\w)")
_BODY = re.compile(
    r"\b(?:centre|center|institute|institut|clinic|school|college|academy|department|office|council|association|society|foundation|agency|bureau"
    r"|fund|trust|committee|commission|campaign|coalition|alliance|partnership|network|home|hospital|ministry|forum|union|cent(?:er|re)s)$",
    re.IGNORECASE,
)
"""What the name of an organisation begins with, that goes on with "for": "Centre for Renal Care"."""
_PAREN = re.compile(r"[(\[](?!Hons|Honours)([^()\[\]]{1,80})[)\]]")
_COMMA = re.compile(r",\s*")
_LEGAL_NEXT = re.compile(
    r"\s+(?:Pte|Pvt|Private|Pty|Proprietary|Ltd|Limited|Inc|LLC|LLP|Corp|GmbH|Sdn|Bhd|Berhad|PLC|Plc)\b|\s+Co\b"
)
"""What makes a bracket part of a company's name: "Acme (S) Pte Ltd"."""
_ASIDE = re.compile(
    r"(?:sole|now|formerly|previously|then|later|part|an?|the|member|subsidiary|acquired|merged|trading) \w"
)
"""How a bracket begins that says something of the employer and is none: "(now part of Acme)"."""
_LEGAL_END = re.compile(
    r"\b(?:Inc|Ltd|Limited|LLC|LLP|Plc|PLC|Corp|GmbH|AG|SE|B\.V|Pvt\.? Ltd|Pty\.? Ltd|Pte\.? Ltd|S\.A|S\.L|KG|e\.K|e\.V|N\.V|S\.r\.l|S\.p\.A|s\.r\.o|d\.o\.o|o\.o)\.?$"
)
"""Where a company's name ends: what follows a comma after it is a place."""


def pieces_between(row: Row, period: Period | None) -> list[Piece]:
    """A row's pieces between separators, brackets and commas, its dates left out."""
    left = [whole(row)] if period is None else around(row, period)
    pieces = [one for piece in left for one in segments(piece)]
    return [part for one in pieces for part in ([one] if is_place(one.text) else commas(one))]


def around(row: Row, period: Period) -> list[Piece]:
    """What stands before and after a row's dates, the brackets around them off."""
    before = Piece(row, 0, period.at).trimmed(" ,;:|–—-·•@/([")
    after = Piece(row, period.to, len(row.text))
    return [before, after.trimmed(" ,;:|–—-·•@/)]") if after.text[:1] in (")", "]") else after.trimmed()]


def segments(piece: Piece) -> list[Piece]:
    """A piece cut at separators and brackets; a bracket's words come as a piece of their own."""
    text = without_durations(_blanked(piece))
    found: list[Piece] = []
    at = 0
    for bracket in _PAREN.finditer(text):
        if _LEGAL_NEXT.match(text, bracket.end()):
            continue
        found += _cut(piece, text, at, bracket.start(), _SPLIT)
        inner = piece.cut(*bracket.span(1))
        found += (
            []
            if _ASIDE.match(inner.text)
            else [inner]
            if is_place(inner.text) and is_region(inner.text.rpartition(",")[2])
            else _cut(piece, text, *bracket.span(1), _COMMA)
        )
        at = bracket.end()
    found += _cut(piece, text, at, len(text), _SPLIT)
    tidy = [one.trimmed() for one in found]
    return [one for each in tidy if each.text for one in _at(each)]


def _blanked(piece: Piece) -> str:
    return piece.row.text[piece.start : piece.end]


def _cut(piece: Piece, text: str, low: int, high: int, at: re.Pattern[str]) -> list[Piece]:
    edges = [low]
    for found in at.finditer(text, low, high):
        edges += found.span()
    edges.append(high)
    return [piece.cut(edges[index], edges[index + 1]) for index in range(0, len(edges), 2)]


def _at(piece: Piece) -> list[Piece]:
    """ "Nurse at Acme" as two pieces."""
    text = _blanked(piece)
    cuts = _AT.finditer(text)
    found = next((one for one in cuts if " for " not in one.group() or not _BODY.search(text[: one.start()])), None)
    if found and (title_score(text[: found.start()]) >= 1.5 or "@" in found.group()):
        return [piece.cut(0, found.start()).trimmed(), piece.cut(found.end(), len(text)).trimmed()]
    return [piece]


def commas(piece: Piece) -> list[Piece]:
    """The parts between commas; "Inc." goes with the name before it, "TX" with the city."""
    parts: list[Piece] = []
    for part in _cut(piece, _blanked(piece), 0, piece.end - piece.start, _COMMA):
        part = part.trimmed()
        joins = parts and (
            is_legal_form(part.text) or (is_region(part.text) and is_place(f"{parts[-1].text}, {part.text}"))
        )
        listed = parts and part.text.startswith(("and ", "& ")) and title_score(part.text) >= 3
        if listed or (joins and (is_legal_form(part.text) or len(parts) > 1)):
            parts[-1] = Piece(piece.row, parts[-1].start, part.end)
        elif part.text:
            parts.append(part)
    return parts


def is_firm(text: str) -> bool:
    """Whether a name ends in a legal form: "Acme Ltd"."""
    return (found := _LEGAL_END.search(text)) is not None and found.start() > 0


def without_place(piece: Piece, *, employer: bool = False) -> tuple[Piece, Piece | None]:
    """A piece without the place at its end, and that place."""
    parts = commas(piece)
    if employer and len(parts) > 1 and is_firm(parts[0].text):
        return parts[0], Piece(piece.row, parts[1].start, parts[-1].end)
    if len(parts) > 1 and is_place(parts[-1].text):
        return Piece(piece.row, piece.start, parts[-2].end).trimmed(), parts[-1]
    if len(parts) > 2 and is_region(parts[-1].text):
        return Piece(piece.row, piece.start, parts[-3].end).trimmed(), Piece(piece.row, parts[-2].start, parts[-1].end)
    if employer and len(parts) == 2 and may_be_place(parts[1].text):
        return parts[0], parts[1]
    return piece, None


def may_be_place(text: str) -> bool:
    """Whether what follows an employer's comma may be a town that no list knows."""
    capital = all(word[:1].isupper() for word in text.split())
    return (
        capital
        and len(text.split()) <= 3
        and not is_department(text)
        and employer_score(text) < 2
        and title_score(text) < 1.5
    )
