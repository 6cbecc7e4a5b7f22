"""The content folder to the Markdown of every page."""

from __future__ import annotations

import os
from pathlib import Path

from generator.content.files import FOLDER
from generator.content.read import read_content
from generator.site.cards import cards
from generator.site.data import feed, guides_json, guides_schema, manifest
from generator.site.kept import FILE as KEPT
from generator.site.kept import Kept
from generator.site.pages import pages
from generator.site.site import program
from generator.site.specimen import specimens
from generator.site.writer import writer

ADDRESS = "https://firstline.example/"
"""Where the site is published unless FIRSTLINE_URL says otherwise; mkdocs.yml has the same."""


def address() -> str:
    """The site's own address, with a slash at its end."""
    return os.environ.get("FIRSTLINE_URL", ADDRESS).rstrip("/") + "/"


def compiled(root: Path) -> dict[str, bytes]:
    """Every page, and the writer's files where its runtime is built, by the path under the docs folder.

    Raises `InputError` where the content cannot be read.
    """
    content = read_content(root / FOLDER)
    kept = Kept(root / KEPT, program(root))
    page = writer(root, content, kept)
    made = pages(content, specimens(content, kept), page, kept)
    copied = {path.name: path.read_bytes() for path in sorted((root / FOLDER / "pages").glob("*.md"))}
    made |= {
        "guides.json": guides_json(content, address()),
        "guides.schema.json": guides_schema(),
        "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {address()}sitemap.xml\n",
        "feed.xml": feed(content, address()),
        "manifest.webmanifest": manifest(content),
    }
    shown = {name: text.encode() for name, text in made.items()}
    drawn = cards(content, kept)
    kept.save()
    return copied | shown | drawn | (page.files if page else {})
