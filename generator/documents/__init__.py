"""Files and pastes to plain lines: text, Markdown, PDF, DOCX and JSON Resume.

The kind is told by the content first and by the name's ending second.
"""

from __future__ import annotations

import re

from generator.documents import limits
from generator.documents.cleaning import lines_of
from generator.documents.decoding import decode, refuse_foreign
from generator.documents.docx import docx_lines
from generator.documents.json_resume import json_document
from generator.documents.pdf import pdf_lines
from generator.ground.errors import InputError
from generator.ground.papers import Document

__all__ = ["paste", "read"]

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def read(name: str, data: bytes) -> Document:
    """A file as plain lines. InputError says in one line why a file cannot be used, and what to do."""
    name = " ".join(name.split()) or "@the file"
    if not data.strip():
        raise InputError("empty.file", name=name)
    if len(data) > limits.BYTES:
        raise InputError("large.file", name=name, limit=limits.BYTES // 1024**2)
    if b"%PDF-" in data[:1024]:
        return _document(name, pdf_lines(name, data))
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _document(name, docx_lines(name, data))
    refuse_foreign(name, data)
    return _from_text(name, decode(name, data))


def paste(text: str) -> Document:
    """A pasted text as plain lines; comments of Markdown and HTML are blanked, lines kept."""
    return _from_text("@the text", text)


def _from_text(name: str, text: str) -> Document:
    _bounded(name, text)
    if name.lower().endswith(".json") or _is_json(text):
        return json_document(name, text)
    if text.lstrip("\ufeff \t\r\n")[:200].lower().startswith(("<!doctype html", "<html")):
        raise InputError("kind.html", name=name)
    return _document(name, lines_of(_commentless(text)))


def _commentless(text: str) -> str:
    """The text with closed comments blanked; its line numbers stay."""
    last = text.rfind("-->")
    if last < 0:
        return text
    shown = _COMMENT.sub(lambda comment: re.sub(r"[^\n]", "", comment.group()), text[: last + 3])
    return shown + text[last + 3 :]


def _is_json(text: str) -> bool:
    start = text.lstrip("\ufeff \t\r\n")
    return start.startswith("{") and bool(re.match(r'\{\s*(?:"|\})', start))


def _bounded(name: str, text: str) -> None:
    if len(text) > limits.TEXT:
        raise InputError("long.text", name=name, count=len(text), limit=limits.TEXT)


def _document(name: str, lines: tuple[str, ...]) -> Document:
    if not any(line.strip() for line in lines):
        raise InputError("empty.text", name=name)
    return Document(name, lines)
