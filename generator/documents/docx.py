"""A DOCX file's text as lines, by the standard library alone.

A DOCX is XML in a zip; what a résumé needs of it (paragraphs, lists, cells, text boxes,
headers) takes a page of code and loads nothing, where the packages for it bring a tenth of a
megabyte and more into the browser.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from generator.documents import limits
from generator.documents.cleaning import lines_of
from generator.ground.errors import InputError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY = "word/document.xml"
_EDGE = re.compile(r"word/(?:header|footer)\d*\.xml$")
_SKIPPED = frozenset("Fallback del moveFrom delText instrText pPr rPr sectPr tblPr tblGrid trPr tcPr".split())
_MARKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LISTED = re.compile(r"list|bullet|aufz", re.IGNORECASE)
_HEADED = re.compile(r"heading|title|berschrift|titre", re.IGNORECASE)


def docx_lines(name: str, data: bytes) -> tuple[str, ...]:
    """The lines: headers first, then the body, then footers; InputError for what is no readable DOCX."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if _BODY not in names:
                raise InputError(f"kind.{_other(names)}", name=name)
            found = [line for part in _parts(name, archive) for line in _lines(ElementTree.fromstring(part))]
    except InputError:
        raise
    except (
        zipfile.BadZipFile,
        zlib.error,
        ElementTree.ParseError,
        KeyError,
        ValueError,
        EOFError,
        OSError,
        RuntimeError,
        NotImplementedError,
        RecursionError,
    ) as error:
        raise InputError("broken.docx", name=name, what=type(error).__name__) from None
    text = "\n".join(found)
    if len(text) > limits.TEXT:
        raise InputError("long.text", name=name, count=len(text), limit=limits.TEXT)
    return lines_of(text)


def _other(names: list[str]) -> str:
    if any(one.startswith("Index/") or one.endswith(".iwa") for one in names):
        return "pages"
    if "mimetype" in names:
        return "opendocument"
    return "zip"


def _parts(name: str, archive: zipfile.ZipFile) -> list[bytes]:
    """Headers, the body, footers, each text once; together they unpack to the limit at most."""
    edges = sorted(one for one in archive.namelist() if _EDGE.match(one))
    heads = [one for one in edges if "header" in one]
    parts: dict[bytes, None] = {}
    left = limits.UNZIPPED
    for part in (*heads, _BODY, *(one for one in edges if one not in heads)):
        with archive.open(part) as file:
            data = file.read(left + 1)
        left -= len(data)
        if left < 0:
            raise InputError("large.unpacked", name=name, limit=limits.UNZIPPED // 1024**2)
        if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data:
            raise InputError("broken.entities", name=name)
        parts.setdefault(data)
    return list(parts)


def _lines(element: ElementTree.Element) -> Iterator[str]:
    """The lines of everything inside an element, text boxes after the paragraph that holds them."""
    for child in element:
        name = _name(child)
        if name == "p":
            yield from _paragraph(child)
        elif name == "tr":
            yield from _table_row(child)
        elif name not in _SKIPPED:
            yield from _lines(child)


def _name(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _paragraph(element: ElementTree.Element) -> Iterator[str]:
    text = "".join(_text(element))
    style, numbered = _style(element)
    headed = _HEADED.search(style) is not None
    if headed and text.strip():
        yield ""
    marked = (numbered or _LISTED.search(style)) and not headed and text.strip() and text.lstrip()[0] not in "•-*"
    yield from (f"• {text.lstrip()}" if marked else text).split("\n")
    for box in _boxes(element):
        yield from _lines(box)


def _boxes(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """The text boxes in a paragraph, the copies for old readers left out."""
    for child in element:
        if _name(child) == "txbxContent":
            yield child
        elif _name(child) not in _SKIPPED:
            yield from _boxes(child)


def _table_row(element: ElementTree.Element) -> Iterator[str]:
    """Cells on one line where at most one of them holds several paragraphs; else cell by cell."""
    cells = [[line for line in _lines(cell) if line.strip()] for cell in _cells(element)]
    cells = [cell for cell in cells if cell]
    if sum(len(cell) > 1 for cell in cells) > 1 or any(cell[0].startswith("• ") for cell in cells):
        for cell in cells:
            yield from cell
    elif cells:
        yield "\t".join(cell[0] for cell in cells)
        for cell in cells:
            yield from cell[1:]


def _cells(row: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """A row's cells, those inside content controls too."""
    for child in row:
        if _name(child) == "tc":
            yield child
        elif _name(child) in ("sdt", "sdtContent"):
            yield from _cells(child)


def _text(element: ElementTree.Element) -> Iterator[str]:
    """The paragraph's own words; text boxes are read for themselves."""
    for child in element:
        name = _name(child)
        if name == "t":
            yield child.text or ""
        elif name in _MARKS:
            yield _MARKS[name]
        elif name not in _SKIPPED and name not in ("txbxContent", "p"):
            yield from _text(child)


def _style(paragraph: ElementTree.Element) -> tuple[str, bool]:
    """The name of the paragraph's style, and whether it is numbered or bulleted."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    number = paragraph.find(f"{_W}pPr/{_W}numPr")
    identity = None if number is None else number.find(f"{_W}numId")
    off = identity is not None and identity.get(f"{_W}val") == "0"
    return "" if style is None else style.get(f"{_W}val", ""), number is not None and not off
