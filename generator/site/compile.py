"""The content folder to the Markdown of every page."""

from __future__ import annotations

from pathlib import Path

from generator.content.read import read_content
from generator.site.pages import pages
from generator.site.samples import sample_drafts
from generator.site.writer import writer


def compiled(root: Path) -> dict[str, bytes]:
    """Every page, and the writer's files where its runtime is built, by the path under the docs folder.

    Raises `InputError` where the content cannot be read.
    """
    content = read_content(root / "content")
    page = writer(root, content)
    made = pages(content, sample_drafts(content), page)
    copied = {path.name: path.read_bytes() for path in sorted((root / "content" / "pages").glob("*.md"))}
    return copied | {name: text.encode() for name, text in made.items()} | (page.files if page else {})
