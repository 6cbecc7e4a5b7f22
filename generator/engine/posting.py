"""A posting's text read into its parts: title, company, asks, duties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.engine.postings.company import find_company, names
from generator.engine.postings.fields import fields, find_reference, labelled
from generator.engine.postings.furniture import without_furniture
from generator.engine.postings.layout import Item, items
from generator.engine.postings.manager import find_manager
from generator.engine.postings.parts import Piece, pieces
from generator.engine.postings.title import find_title, seeks
from generator.engine.postings.words import CUE, HARD, NICE, SMALL_PRINT, WAIVED
from generator.ground.papers import Ask, Document, Posting, Said, part
from generator.ground.text import Span, sentences, words

_LONGEST_ASK = 60
_LABEL = re.compile(
    r"(?:essential|desirable|required|preferred|must[- ]have|nice[- ]to[- ]have|minimum|bonus|ideally)s?\s*[:–—]\s*(?=\w)",
    re.IGNORECASE,
)
_MOST_LINES, _MOST_CHARACTERS = 6_000, 200_000


def read_posting(document: Document) -> Posting:
    """What the posting says, and nothing that it does not say; every part knows its lines."""
    found = items(without_furniture(_readable(document.lines)))
    known, named = list(fields(found)), names(found)
    parts = list(pieces(found))
    return Posting(
        lines=document.lines,
        title=find_title(found, known),
        company=find_company(found, known, named),
        location=labelled("location", known),
        hiring_manager=find_manager(found, known, named),
        reference=find_reference(found, known),
        salary=labelled("salary", known),
        summary=tuple(
            p.item.said for p in parts if p.kind in ("top", "summary", "about") and len(words(p.item.text)) > 8
        ),
        duties=tuple(
            s for p in parts if p.kind == "duties" for s in _split(p.item) if _is_ask(s.text) and len(words(s.text)) > 2
        ),
        asks=_asks(parts),
    )


def _readable(lines: Sequence[str]) -> list[str]:
    """The lines that are read: all of a posting, the start of a paste of many pages."""
    room = _MOST_CHARACTERS
    kept: list[str] = []
    for line in lines[:_MOST_LINES]:
        kept.append(line[:room])
        room -= len(kept[-1])
        if room <= 0:
            break
    return kept


def _asks(parts: Sequence[Piece]) -> tuple[Ask, ...]:
    """What is asked for: the lists under a heading that says so; where no list says what is a
    must, the sentences that say so too.
    """
    listed = list(_listed(parts))
    if not any(ask.must for ask in listed):
        listed += _told(parts)
    return tuple(sorted(listed, key=lambda ask: ask.said.line))


def _listed(parts: Sequence[Piece]) -> Iterator[Ask]:
    for kind in ("must", "nice"):
        mine = [p for p in parts if p.kind == kind]
        bulleted = {p.list for p in mine if p.item.bullet}
        for piece in mine:
            for said in _split(piece.item):
                beside = piece.list in bulleted or (bool(bulleted) and piece.item.text.endswith("."))
                loose = beside and not piece.item.bullet and not (CUE.search(said.text) or NICE.search(said.text))
                if not loose and _is_ask(said.text):
                    yield Ask(_unlabelled(said), must=kind == "must" and not _is_nice(said.text))


def _told(parts: Sequence[Piece]) -> Iterator[Ask]:
    for piece in parts:
        if piece.kind in ("top", "summary", "about", "duties") and (
            _is_prose(piece.item) or (piece.item.bullet and piece.kind == "top")
        ):
            for said in _split(piece.item, at_semicolons=False):
                if _is_ask(said.text) and not seeks(said.text) and (CUE.search(said.text) or NICE.search(said.text)):
                    yield Ask(_unlabelled(said), must=not _is_nice(said.text))


def _is_prose(item: Item) -> bool:
    return not item.bullet and (len(words(item.text)) > 12 or item.text.endswith((".", "!")))


def _is_ask(text: str) -> bool:
    """Whether the words can be an ask: no small print, no question, no way into a list."""
    short = 1 <= len(words(text)) <= _LONGEST_ASK
    return short and not text.rstrip().endswith((":", "?")) and not SMALL_PRINT.search(text) and not WAIVED.search(text)


def _unlabelled(said: Said) -> Said:
    """The ask without the word that says how much it is wanted: "Desirable: a second language"."""
    label = _LABEL.match(said.text)
    return part(said, label.end(), len(said.text)) if label else said


def _is_nice(text: str) -> bool:
    return NICE.search(text) is not None and not HARD.search(text)


def _split(item: Item, *, at_semicolons: bool = True) -> Iterator[Said]:
    """One ask each: a bullet is one, or two where its clauses differ in kind ("English; Dutch is
    a plus"); running text is cut at full stops and semicolons.
    """
    spans = [Span(0, len(item.text), item.text)] if item.bullet else list(sentences(item.text))
    for span in spans:
        cuts = [m.start() for m in re.finditer(";", span.text)] if at_semicolons else []
        if item.bullet and len({_is_nice(clause) for clause in span.text.split(";")}) == 1:
            cuts = []
        at = span.start
        for end in [*(span.start + cut for cut in cuts), span.end]:
            said = part(item.said, at, end)
            inner = said.text.strip(" ;")
            if inner:
                yield said if inner == said.text else Said(inner, said.at)
            at = end + 1
