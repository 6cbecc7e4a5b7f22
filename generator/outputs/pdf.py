"""The letter as a PDF with selectable text, set on one page where it fits.

fpdf2 is imported when a PDF is first written, never before: the letter needs none of it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from generator.ground.draft import Draft
from generator.ground.errors import InputError
from generator.outputs.characters import lines, one_line
from generator.outputs.envelope import Envelope

FONT = "NotoSerif-Letters.ttf"
MARGIN = 25.0
SIZES = (11.0, 10.5, 10.0, 9.5)
LEADING = 1.42
_MM = 25.4 / 72
# A PDF carries the time it was made; a fixed one keeps the same letter the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
_INSTEAD = {"→": "->"}
# The kinds of character that cannot be left out: letters, the accents set on them, and numbers.
_SPOKEN = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Nl", "No"})


@dataclass(frozen=True)
class Block:
    """Text set together. `scale` is of the letter's type size; `gap` follows, in its lines."""

    text: str
    scale: float = 1.0
    gap: float = 0.55


def write(draft: Draft, envelope: Envelope) -> bytes:
    """The letter on A4, on one page down to 9.5 points, else on as many as it takes.

    Raises InputError "script" where the text has letters that the typeface lacks, "library"
    where fpdf2 is not installed.
    """
    fpdf = _fpdf()  # before the typeface, which comes with it in the page
    with as_file(files("generator.outputs.fonts").joinpath(FONT)) as font:
        page = _blank_page(fpdf, font, envelope)
        supported = page.fonts["letters"].cmap
        blocks = [replace(block, text=drawable(block.text, supported)) for block in layout(draft, envelope)]
        size = next((size for size in SIZES if _height(page, blocks, size) <= page.eph), SIZES[0])
        for block in blocks:
            _set(page, block, size)
            page.ln(_gap(block, size))
        return bytes(page.output())


def layout(draft: Draft, envelope: Envelope) -> tuple[Block, ...]:
    """What stands on the page, from top to bottom."""
    head = (
        Block(one_line(envelope.sender_name), 1.55, 0.1),
        Block("  ·  ".join(map(one_line, envelope.sender_contact)), 0.88, 1.6),
        Block(one_line(envelope.date or ""), gap=0.9),
        Block("\n".join(map(one_line, envelope.recipient)), gap=1.3),
        Block(one_line(envelope.subject), 1.12, 0.8),
    )
    body = (Block("\n".join(lines(paragraph.text))) for paragraph in draft.paragraphs)
    return tuple(block for block in (*head, *body) if block.text)


def drawable(text: str, supported: Collection[int]) -> str:
    """The text in characters that the typeface has. Symbols and invisible marks that it lacks
    are left out; a letter, number or accent that it lacks raises InputError "script".
    """
    return "".join(_drawable(char, supported) for char in unicodedata.normalize("NFC", text))


def _drawable(char: str, supported: Collection[int]) -> str:
    kind = unicodedata.category(char)
    if char == "\n" or (ord(char) in supported and kind != "Cf"):
        return char
    if kind == "Zs":
        return " "
    other = _INSTEAD.get(char) or unicodedata.normalize("NFKC", char)
    if other != char and all(ord(one) in supported for one in other):
        return other
    if kind in _SPOKEN and not _selects_variant(char):
        script = unicodedata.name(char, "unknown").split()[0].capitalize()
        raise InputError("script", char=char, script=script)
    return ""


def _selects_variant(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _fpdf() -> Any:
    try:
        import fpdf
    except ImportError as error:
        raise InputError("library.writing") from error
    return fpdf


def _blank_page(fpdf: Any, font: Path, envelope: Envelope) -> Any:
    page = fpdf.FPDF(format="A4")
    page.str_alias_nb_pages = ""  # else fpdf2 would put the page count for a person's "{nb}"
    page.set_margins(MARGIN, 20, MARGIN)
    page.set_auto_page_break(True, margin=18)
    page.c_margin = 0
    page.add_font("letters", "", str(font))
    name, subject = one_line(envelope.sender_name), one_line(envelope.subject)
    page.set_title(f"{subject}, {name}" if name else subject)
    page.set_author(name)
    page.set_lang(one_line(envelope.language))
    page.set_creation_date(_MADE)
    page.viewer_preferences = fpdf.ViewerPreferences(display_doc_title=True)
    page.add_page()
    page.set_font("letters", size=SIZES[0])
    return page


def _height(page: Any, blocks: list[Block], size: float) -> float:
    return sum(_set(page, block, size, dry=True) for block in blocks) + sum(_gap(block, size) for block in blocks[:-1])


def _set(page: Any, block: Block, size: float, *, dry: bool = False) -> float:
    page.set_font_size(size * block.scale)
    leading = size * block.scale * LEADING * _MM
    height: float = page.multi_cell(
        0, leading, block.text, align="L", new_x="LMARGIN", new_y="NEXT", dry_run=dry, output="HEIGHT"
    )
    return height


def _gap(block: Block, size: float) -> float:
    return block.gap * size * LEADING * _MM
