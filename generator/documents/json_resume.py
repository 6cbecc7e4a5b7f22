"""A JSON Resume file: its object, whose strings know the line they stand on, and its lines as shown."""

from __future__ import annotations

import json
from json import scanner
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from generator.documents.cleaning import clean
from generator.ground.errors import InputError
from generator.ground.papers import Document, Located

_SECTIONS = frozenset(
    """basics work volunteer education awards certificates publications skills languages interests references
    projects meta""".split()
)


def json_document(name: str, text: str) -> Document:
    """The file as lines (escapes decoded, so that a string stands in its line) and as an object."""
    text = text.lstrip("\ufeff")
    data = _parsed(name, text)
    _require_resume(name, data)
    if text.count("\n") * 2 < text.count('":'):
        text = json.dumps(data, ensure_ascii=False, indent=2)
        data = _parsed(name, text)
    return Document(name, tuple(_decoded(line) for line in text.split("\n")), data)


def _parsed(name: str, text: str) -> Any:
    try:
        return _Decoder(text).decode(text)
    except json.JSONDecodeError as error:
        raise InputError("json.broken", name=name, line=error.lineno, column=error.colno, what=error.msg) from None
    except (RecursionError, ValueError):
        raise InputError("json.deep", name=name) from None


def _require_resume(name: str, data: Any) -> None:
    if isinstance(data, dict):
        meta = data.get("meta")
        fresh = isinstance(meta, dict) and str(meta.get("format", "")).upper().startswith("FRESH")
        if fresh or isinstance(data.get("employment"), dict):
            raise InputError("fresh", name=name)
        if _SECTIONS.intersection(data):
            return
    raise InputError("json.other", name=name)


class _Decoder(json.JSONDecoder):
    """Makes every string value `Located`; the plain-Python scanner is the one that lets us."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._starts = [0, *(index + 1 for index, c in enumerate(text) if c == "\n")]
        self._line = 0
        self.parse_string = self._located
        self.scan_once = scanner.py_make_scanner(self)  # type: ignore[attr-defined]

    def _located(self, text: str, end: int, strict: bool = True) -> tuple[Located, int]:  # noqa: FBT001, FBT002
        while self._line + 1 < len(self._starts) and self._starts[self._line + 1] <= end:
            self._line += 1
        value, after = scanstring(text, end, strict)
        located = Located(" ".join(clean(value).split()))
        located.line = self._line + 1
        return located, after


def _decoded(line: str) -> str:
    """A line of JSON with the escapes of its strings decoded and its blank space cleaned like theirs."""
    out, at = [], 0
    while (start := line.find('"', at)) >= 0:
        try:
            value, end = scanstring(line, start + 1, False)  # noqa: FBT003
        except json.JSONDecodeError:
            break
        out.append(f'{line[at:start]}"{" ".join(clean(value).split())}"')
        at = end
    return clean("".join(out) + line[at:]).replace("\n", " ").rstrip()
