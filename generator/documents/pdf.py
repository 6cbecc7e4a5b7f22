"""A PDF's text as lines, by pypdf.

pypdf of the readers tried: pure Python, so that the command line and the page read alike, and
small when compiled. It is imported only when a PDF comes.
"""

from __future__ import annotations

import io
import logging
import re
from typing import TYPE_CHECKING

from generator.documents import limits
from generator.documents.cleaning import lines_of
from generator.documents.columns import in_columns
from generator.ground.errors import InputError

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader
    from pypdf.generic import DictionaryObject

_SPACED = re.compile(r"(?:\S ){4,}\S(?:  +(?:\S ){2,}\S)*")
_ICON = re.compile(r"(?<!\S)♂\S+ ?")
"""What the glyphs of an icon font come as in a much used template: "♂phone"."""
_QUARTZ = re.compile("\t\r ?\u00a0?")
"""What a space of Word comes as from a PDF that macOS printed."""
_SOFT_END = re.compile("(?<=[^\\W\\d_])\u00ad[ \t]*\n")


def pdf_lines(name: str, data: bytes) -> tuple[str, ...]:
    """The lines of all pages in reading order; InputError for what holds no readable text."""
    try:
        from pypdf import PdfReader
    except ImportError:
        raise InputError("library.reading", name=name) from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    _see_gaps()
    try:
        text = _text(name, PdfReader(io.BytesIO(data)))
    except InputError:
        raise
    except Exception as error:  # pypdf raises many kinds of error on broken files, RecursionError among them
        raise _unreadable(name, error) from None
    if sum(c.isalpha() for c in text) < 20:
        raise InputError("image", name=name)
    return lines_of(text)


def _see_gaps() -> None:
    """Have pypdf see the gaps between words in fonts without a space of their own.

    XeLaTeX and LuaLaTeX embed their fonts by glyph number and move the pen for a space. pypdf 7.1 takes glyph 32, some letter,
    for the space, finds every gap narrower than that, and a much used template's text comes as "DATAENGINEER".
    """
    from pypdf.generic import _font

    read = _font.Font.from_font_resource
    if read.__module__ == __name__:
        return

    def from_font_resource(resource: DictionaryObject) -> _font.Font:
        font = read(resource)
        if "/DescendantFonts" in resource and " " not in font.character_map.values():
            font.space_width = min(font.space_width, _SPACE)
        return font

    setattr(_font.Font, "from_font_resource", staticmethod(from_font_resource))  # noqa: B010


_SPACE = 250
"""The width of a space, in thousandths of the font's size, where the font has none."""


def _text(name: str, reader: PdfReader) -> str:
    """The text of all pages; stops at the limits."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise _locked(name)
    pages = len(reader.pages)
    if pages > limits.PAGES:
        raise InputError("long.pages", name=name, count=pages, limit=limits.PAGES)
    texts: list[str] = []
    for page in reader.pages:
        texts.append(_page(in_columns(page.extract_text(), _layout(page))))
        if sum(map(len, texts)) > limits.TEXT:
            raise InputError("long.pdf", name=name, limit=limits.TEXT)
    return "\n".join(texts)


def _layout(page: PageObject) -> str:
    """The page with its text at its places; "" where pypdf cannot tell them."""
    try:
        return page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False)
    except Exception:  # as with the text itself, of many kinds; the text alone will do
        return ""


def _locked(name: str) -> InputError:
    return InputError("encrypted.pdf", name=name)


def _unreadable(name: str, error: Exception) -> InputError:
    if type(error).__name__ == "DependencyError":
        return _locked(name)
    return InputError("broken.pdf", name=name, what=type(error).__name__)


def _page(text: str) -> str:
    """A page's lines: soft hyphens at their ends made plain, "E X P E R I E N C E" closed up."""
    text = _QUARTZ.sub(" ", text)
    lines = _ICON.sub("", _SOFT_END.sub("-\n", text).replace("\u00ad", "-")).split("\n")
    return "\n".join(
        re.sub(r" ( *)", r"\1", line.strip()) if _SPACED.fullmatch(line.strip()) else line for line in lines
    )
