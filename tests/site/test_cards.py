"""The picture of each page where a link to it is shown."""

from __future__ import annotations

import io
import re
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import Image

from generator.ground.guide import Content
from generator.site.cards import _FONT, SIZE, cards

CARD = re.compile(r'<meta property="og:image" content="https://firstline\.example/([^"]+)">')


def test_every_page_names_a_picture_that_the_site_has(site: Path, content: Content) -> None:
    named = {path: CARD.findall(path.read_text("utf-8")) for path in site.rglob("index.html")}
    assert len(named) > 40
    assert all(len(found) == 1 and (site / found[0]).is_file() for found in named.values())
    for role in content.roles:
        assert named[site / "roles" / role.slug / "index.html"] == [f"assets/cards/{role.slug}.png"]
    assert named[site / "index.html"] == named[site / "write" / "index.html"] == ["assets/cards/home.png"]
    assert named[site / "roles" / "teacher" / "entry" / "index.html"] == ["assets/cards/teacher.png"]


def test_a_picture_has_the_size_that_is_asked_for_and_is_the_same_each_time(content: Content) -> None:
    made = cards(content)
    assert len(made) == len(content.roles) + 2
    for name, data in made.items():
        picture = Image.open(io.BytesIO(data))
        assert (picture.size, picture.format) == (SIZE, "PNG")
        assert len(data) < 30_000, name
    assert made == cards(content)
    assert len(set(made.values())) == len(made)


def test_nothing_is_drawn_at_the_edge_where_networks_cut(content: Content) -> None:
    for name, data in cards(content).items():
        picture = Image.open(io.BytesIO(data)).convert("RGB")
        right = picture.crop((1120, 0, SIZE[0], SIZE[1])).getcolors()
        low = picture.crop((19, 590, SIZE[0], SIZE[1])).getcolors()
        assert right
        assert low
        assert len(right) == len(low) == 1, name


def test_the_typeface_has_every_letter_of_every_guide(content: Content) -> None:
    has = TTFont(_FONT).getBestCmap()
    said = "".join(role.title + role.openings[0].example for role in content.roles)
    assert {letter for letter in said if ord(letter) not in has} == set()


def test_the_pictures_are_not_kept_for_use_without_a_network(site: Path) -> None:
    worker = site / "sw.js"
    assert worker.is_file()
    assert "assets/cards" not in worker.read_text("utf-8")
