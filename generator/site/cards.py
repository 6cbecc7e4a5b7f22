"""The picture that a link to a page shows where it is shared: the page's name, and of a guide the opening that it teaches."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw, ImageFont

from generator.ground.guide import Content, Role
from generator.ground.text import sentences
from generator.outputs.pdf import FONT
from generator.site.kept import Kept

FOLDER = "assets/cards"
SIZE = (1200, 630)
"""Pixels: what the networks that show such pictures ask for."""
_FONT = Path(__file__).parents[1] / "outputs" / "fonts" / FONT
_PAPER, _COLOURS = "#f7f3ea", ("#a1301b", "#211f1b", "#6a6459")
_SHADES = 12
"""Between paper and a colour, for the edges of letters."""
_BANDS = ((19, 0, 1200, 120), (19, 120, 1200, 510), (19, 510, 1200, 630), (0, 0, 19, 630))
"""Left, upper, right and lower edge: the first three have a colour each, the bar at the side the first again."""
_LEFT, _WIDTH = 90, 1020


def cards(content: Content, kept: Kept | None = None) -> dict[str, bytes]:
    """A PNG for each guide by its slug, and `home.png` for every other page."""
    say, keep = content.interface["cards"], kept or Kept()
    words = {role.slug: _words(role, say) for role in (*content.roles, content.general)}
    words["home"] = say["home"], say["home_line"]
    return {
        f"{FOLDER}/{slug}.png": keep.get(
            f"card {slug}", (name, line, say["foot"]), partial(_card, name, line, say["foot"])
        )
        for slug, (name, line) in words.items()
    }


def _words(role: Role, say: Mapping[str, str]) -> tuple[str, str]:
    """What a guide's card says: its name, and how the first opening begins."""
    first = next(iter(sentences(role.openings[0].example))).text
    return say["guide"].format(role=role.title), f"“{first}”"


def _card(name: str, line: str, foot: str) -> bytes:
    """The card as PNG bytes, the same each time: the site's name, the page's, a line in large letters, the promise.

    What is drawn is how much of each pixel the letters cover; each band then has a colour of its own. So the picture
    has a palette without one being sought, which took longer than all else.
    """
    cover = Image.new("L", SIZE)
    draw = ImageDraw.Draw(cover)
    draw.text((_LEFT, 70), "Firstline", font=_face(34), fill=255)
    draw.text((_LEFT, 128), name, font=_fitting(name, 52), fill=255)
    size, lines = _set(line)
    top = 232 + (250 - int(len(lines) * size * 1.35)) // 2
    for place, text in enumerate(lines):
        draw.text((_LEFT, top + place * int(size * 1.35)), text, font=_face(size), fill=255)
    draw.text((_LEFT, SIZE[1] - 92), foot, font=_face(26), fill=255)
    draw.rectangle((0, 0, 18, SIZE[1]), fill=255)
    image = Image.new("L", SIZE)
    for number, (left, upper, right, lower) in enumerate(_BANDS):
        base = _SHADES * (number % len(_COLOURS))
        shades = [base + value * (_SHADES - 1) // 255 for value in range(256)]
        image.paste(cover.crop((left, upper, right, lower)).point(shades), (left, upper))
    image.putpalette(_palette())
    held = io.BytesIO()
    image.save(held, "PNG", bits=6, compress_level=6)
    return held.getvalue()


def _palette() -> list[int]:
    """From paper to each colour in even shades: red, green, blue, one after the other."""
    paper = ImageColor.getrgb(_PAPER)
    return [
        low + (high - low) * shade // (_SHADES - 1)
        for colour in _COLOURS
        for shade in range(_SHADES)
        for low, high in zip(paper, ImageColor.getrgb(colour), strict=True)
    ]


def _face(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONT, size, layout_engine=ImageFont.Layout.BASIC)


def _fitting(text: str, size: int) -> ImageFont.FreeTypeFont:
    """The face in this size, or the next smaller one in which the text fits on one line."""
    face = _face(size)
    return face if face.getlength(text) <= _WIDTH or size <= 20 else _fitting(text, size - 2)


def _set(text: str) -> tuple[int, list[str]]:
    """The largest size in which the text takes four lines at most, and those lines."""
    for size in range(50, 18, -2):
        lines = _wrapped(text, _face(size))
        if len(lines) <= 4 and len(lines) * size * 1.35 <= 250:
            return size, lines
    return 18, _wrapped(text, _face(18))


def _wrapped(text: str, face: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if face.getlength(longer) <= _WIDTH or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
