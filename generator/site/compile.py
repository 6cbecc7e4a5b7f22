"""The content folder to the Markdown of every page."""

from __future__ import annotations

from pathlib import Path

from generator.content.read import read_content
from generator.site.pages import pages
from generator.site.samples import sample_drafts


def compiled(folder: Path) -> dict[str, str]:
    """Every page by its path under the docs folder. Raises `InputError` where the content cannot be read."""
    content = read_content(folder)
    copied = {path.name: path.read_text("utf-8") for path in sorted((folder / "pages").glob("*.md"))}
    return copied | pages(content, sample_drafts(content))
