"""The content folder to the Markdown of every page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.content.read import read_content
from generator.engine.letter import write_draft
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.ground.draft import Draft
from generator.ground.guide import Content, Role, Sample
from generator.ground.papers import Document
from generator.site.pages import pages

LetterOf = Callable[[Sample, Role, Content], Draft]
"""How a sample becomes its letter."""


def sample_letter(sample: Sample, role: Role, content: Content) -> Draft:
    """The engine's letter from a sample's own résumé, posting and answers."""
    return write_draft(
        read_resume(_document("resume.md", sample.resume)),
        read_posting(_document("posting.txt", sample.posting)),
        role,
        content,
        opening=sample.opening,
        tone=sample.tone,
        length=sample.length,
        answers=sample.answers,
    )


def compiled(folder: Path, letter_of: LetterOf = sample_letter) -> dict[str, str]:
    """Every page by its path under the docs folder. Raises `InputError` where the content cannot be read."""
    content = read_content(folder)
    roles = {role.slug: role for role in content.roles}
    letters = {
        sample.role: letter_of(sample, roles[sample.role], content)
        for sample in content.samples
        if sample.role in roles
    }
    copied = {path.name: path.read_text("utf-8") for path in sorted((folder / "pages").glob("*.md"))}
    return copied | pages(content, letters)


def _document(name: str, text: str) -> Document:
    return Document(name, tuple(text.rstrip("\n").split("\n")))
