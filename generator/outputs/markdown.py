"""The letter as Markdown (CommonMark), in which the person's marks stay their own."""

from __future__ import annotations

import re

from generator.ground.draft import Draft, Paragraph
from generator.outputs.characters import lines

_INLINE = re.compile(r"[\\`*_\[\]<>&~|]")
_HEAD = re.compile(r"^([#+=-]|\d{1,9}(?=[.)]))")


def write(draft: Draft) -> str:
    """Paragraphs with a blank line between; a line break inside one is a hard break."""
    return "\n\n".join(filter(None, map(_paragraph, draft.paragraphs))) + "\n"


def _paragraph(paragraph: Paragraph) -> str:
    return "\\\n".join(escape(line) for line in lines(paragraph.text) if line)


def escape(line: str) -> str:
    """One line of text as Markdown that shows just that text."""
    inline = _INLINE.sub(r"\\\g<0>", line)
    head = _HEAD.match(inline)
    if not head:
        return inline
    if head.group().isdigit():
        return f"{head.group()}\\{inline[head.end() :]}"
    return "\\" + inline
