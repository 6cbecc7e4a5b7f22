"""Skills, certificates, languages and whatever else a résumé lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.engine.resumes.rows import LONG, Piece, Row, said, told, whole
from generator.ground.papers import Said
from generator.ground.text import fold

_LABEL = re.compile(
    r"(?P<label>[^\W\d_][^:|(,]{0,44}?)\s*:\s*(?=\S)|(?P<dashed>[^\W\d_][\w &/]{1,30}?)\s+[–—]\s+(?=[^,]{1,40},)"
    r"|(?P<gap>[^\W\d_][\w &/-]{1,30}?)\s{2,}(?=[^\s,][^,]{0,40},)"
)
_MARKS = re.compile(r"[,;·•|●▪‣]|\s{2,}|(?<=[^\W\d_]{2})\.\s+|(?<=\))\.\s+|\s/\s|\.$")
_LEAD = re.compile(r"\s*(?:(?:and|und|et|y|&)\s+|[A-Z][\w /&-]{1,30}:\s+)", re.IGNORECASE)
_LEVELLED = re.compile(
    r"[^|,;]{2,30}?(?:\s*\|\s*|\s{2,})(?:native|fluent|[ABC][12]|basic|conversational|professional|intermediate|advanced|beginner|bilingual|mother tongue|limited)[^|,;]*",
    re.IGNORECASE,
)
_TOOLS = re.compile(
    r"(?:key |core |main )?(?:technolog(?:y|ies)(?: used)?|tech(?:nology)? stack|stack|tools(?: used)?|environment|skills(?: used)?|tech|keywords|techniken|outils|technologien)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"[;·•|●▪]|\s{3,}")


def paragraphs(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows that go on with the one before them, together with it."""
    groups: list[list[Row]] = []
    small = len(rows) > 2 and all(row.text[:1].islower() and len(row.text.split()) <= 4 for row in rows)
    for row in rows:
        if groups and not small and _goes_on(groups[-1][-1], row):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _goes_on(last: Row, row: Row) -> bool:
    if row.bullet or row.level or row.after_blank or row.bold:
        return False
    if _LABEL.match(row.text[:LONG]) and not last.text.endswith(","):
        return False
    return last.text.endswith((",", "&", "/", "(", " and", "-")) or row.text[:1].islower() or _open(last.text)


def _open(text: str) -> bool:
    return text.count("(") > text.count(")")


def skills_of(rows: Sequence[Row]) -> tuple[Said, ...]:
    """Every skill listed; a group's label is dropped, brackets stay with their skill."""
    found: list[Said] = []
    for group in paragraphs(rows):
        found += _listed(group)
    return _once(found)


def labelled(row: Row) -> int:
    """Where a line's items start: after "Languages: ", else 0."""
    match = _LABEL.match(row.text[:LONG])
    return match.end() if match else 0


def tools_at(row: Row) -> int:
    """Where the tools start in a line that lists them."""
    match = _TOOLS.match(row.text)
    return match.end() if match else 0


def _listed(rows: Sequence[Row]) -> Iterator[Said]:
    """The items of one paragraph; one broken over a line's end is whole again."""
    if rows[0].text.endswith(":") and len(rows) == 1:
        return
    held: list[Piece] = []
    for place, row in enumerate(rows):
        after = rows[place + 1].text if place + 1 < len(rows) else ""
        pieces = list(_items(row, 0 if place else labelled(row), after))
        for index, (piece, closed) in enumerate(pieces):
            held.append(piece)
            if closed or index + 1 < len(pieces):
                yield from _item(held)
                held = []
    yield from _item(held)


def _item(pieces: Sequence[Piece]) -> Iterator[Said]:
    if pieces:
        first = _LEAD.match(pieces[0].row.text[pieces[0].start : pieces[0].end])
        head = pieces[0].cut(first.end(), pieces[0].end - pieces[0].start) if first else pieces[0]
        one = said([head, *pieces[1:]])
        if one and any(map(str.isalpha, one.text)):
            yield one


def _items(row: Row, start: int, after: str = "") -> Iterator[tuple[Piece, bool]]:
    """The items of a row, and whether a mark ends each; marks inside brackets do not, also where the bracket is
    closed in the row after.
    """
    depth, low, at = 0, start, start
    for mark in _MARKS.finditer(row.text, start):
        between = row.text[at : mark.start()]
        depth = max(0, depth + sum(map(between.count, "([")) - sum(map(between.count, ")]")))
        at = mark.end()
        if depth and len(row.text) - mark.start() and _closes(f"{row.text} {after}", mark.start()):
            continue
        piece = Piece(row, low, mark.start()).trimmed(" ,;|·•-–—")
        if piece.text:
            yield piece, True
        low, depth = mark.end(), 0
    piece = Piece(row, low, len(row.text)).trimmed(" ;|·•–—" if depth and after else " ,;|·•–—")
    if piece.text:
        yield piece, False


def _closes(text: str, at: int) -> bool:
    """Whether a bracket closes not far after a place."""
    return any(close in text[at : at + 120] for close in ")]")


def _once(found: Sequence[Said]) -> tuple[Said, ...]:
    first: dict[str, Said] = {}
    for one in found:
        first.setdefault(one.text, one)
    return tuple(first.values())


def lines_said(rows: Sequence[Row]) -> tuple[Said, ...]:
    """One text a bullet or paragraph; long paragraphs sentence by sentence."""
    found: list[Said] = []
    for group in paragraphs(rows):
        if not group[0].bullet and sum(len(row.text) for row in group) > LONG // 2:
            found += told(group)
        else:
            one = said(map(whole, group))
            found += [one] if one else []
    return tuple(found)


def certificates_of(rows: Sequence[Row]) -> tuple[Said, ...]:
    """One text a certificate; a line of several short names is taken apart."""
    found: list[Said] = []
    for group in paragraphs(rows):
        text = " ".join(row.text for row in group)[:LONG]
        parts = [part.split() for part in re.split(r"[,;|·]", text)]
        short = len(parts) > 1 and all(len(part) <= 4 for part in parts) and not re.search(r"(?:19|20)\d\d", text)
        if (short and not group[0].bullet) or (_LOOSE.search(text) and not re.search(r"(?:19|20)\d\d", text)):
            found += _listed(group)
        else:
            one = said(map(whole, group))
            found += [one] if one else []
    return tuple(found)


def languages_of(rows: Sequence[Row]) -> tuple[Said, ...]:
    """One text a language, its level with it: "German (B2)", "Français : natif"."""
    found: list[Said] = []
    for group in paragraphs(rows):
        text = " ".join(row.text for row in group)
        if fold(text).startswith(("language |", "sprache |", "langue |")):
            continue
        if (
            re.search(r"[,;|·•]|\s{2,}", text)
            and not _LEVELLED.fullmatch(text[:LONG])
            and not re.match(r"[^,;|(]{2,20}:[^:]*$", text[:LONG])
        ):
            found += _listed_unlabelled(group)
        else:
            whole_group = said(map(whole, group))
            found += [whole_group] if whole_group else []
    return tuple(found)


def _listed_unlabelled(rows: Sequence[Row]) -> Iterator[Said]:
    """Each language with its level, which may stand behind a colon: "English: native; German: B2"."""
    for row in rows:
        spoken = re.match(r"(?:spoken|languages?)\s*:\s*", row.text, re.IGNORECASE)
        for piece, _ in _items(row, spoken.end() if spoken else 0):
            one = said([piece])
            if one and any(map(str.isalpha, one.text)):
                yield one
