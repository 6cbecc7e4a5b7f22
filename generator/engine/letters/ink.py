"""Words with their sources, kept through a template: what makes "nothing invented" checkable.

Every fact enters a template wrapped in marks that name its sources. After rendering, each line
is a sentence, each blank line parts two paragraphs, what stands inside marks has those
sources, and what stands outside is the guide's own. The marks are private-use characters,
which reading a document drops, so nobody's text can hold them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ground.draft import Paragraph, Sentence, Source
from generator.ground.papers import Said

_OPEN, _MIDDLE, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARKED = re.compile(f"{_OPEN}(\\d+){_MIDDLE}([^{_OPEN}{_CLOSE}]*){_CLOSE}")
_CONTRACTIONS = (
    (re.compile(r"\bI am\b(?! not\b)"), "I'm"),
    (re.compile(r"\bI would\b(?= (?!(?:for|of|in|on|at|with|from|to|if|when|and|but|or|as)\b)[a-z])"), "I'd"),
    (re.compile(r"\bI will\b"), "I'll"),
    (re.compile(r"\b(that|it|what|here|there) is\b(?=\s(?!to\b)[a-z])", re.IGNORECASE), r"\1's"),
    (re.compile(r"\b(do|does|is|are|did|would|could) not\b"), r"\1n't"),
)
_BLANK = re.compile(r"(\{[^{}]*\})")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.$")
SIGNATURE = "\ue003"
"""Ends the first line of a paragraph whose lines stay lines."""


class Ink:
    """Hands out marks and remembers what they stand for, for one letter."""

    def __init__(self) -> None:
        self._sources: list[tuple[Source, ...]] = []

    def fact(self, text: str, *sources: Source) -> str:
        """The text, marked as coming from the sources."""
        self._sources.append(sources)
        return f"{_OPEN}{len(self._sources) - 1}{_MIDDLE}{text}{_CLOSE}"

    def resume(self, text: str, said: Said) -> str:
        """The text, marked as coming from where the résumé says it."""
        return self.fact(text, *(Source("resume", quote.text, quote.line) for quote in said.at))

    def posting(self, text: str, said: Said) -> str:
        """The text, marked as coming from where the posting says it."""
        return self.fact(text, *(Source("posting", quote.text, quote.line) for quote in said.at))

    def answer(self, text: str) -> str:
        """The text, marked as the person's own answer."""
        return self.fact(text, Source("answer", text))

    def paragraphs(self, rendered: str, *, contracted: bool) -> tuple[Paragraph, ...]:
        """The rendered letter as paragraphs of sentences that know their sources."""
        blocks = [block.strip("\n") for block in re.split(r"\n\s*\n", rendered) if block.strip()]
        return tuple(self._paragraph(block, contracted=contracted) for block in blocks)

    def _paragraph(self, block: str, *, contracted: bool) -> Paragraph:
        joint = "\n" if SIGNATURE in block else " "
        lines = [line.strip() for line in block.replace(SIGNATURE, "").split("\n")]
        return Paragraph(tuple(self._sentence(line, contracted=contracted) for line in lines if line), joint)

    def _sentence(self, line: str, *, contracted: bool) -> Sentence:
        text, sources, at = "", list[Source](), 0
        for mark in _MARKED.finditer(line):
            text += _guide(line[at : mark.start()], sources, contracted=contracted) + mark[2]
            sources.extend(source for source in self._sources[int(mark[1])] if source not in sources)
            at = mark.end()
        text += _guide(line[at:], sources, contracted=contracted)
        return Sentence(_TWO_STOPS.sub(".", text), tuple(sources))


def _guide(words: str, sources: list[Source], *, contracted: bool) -> str:
    """The guide's own words between facts, contracted where the tone allows it, blanks left alone."""
    if contracted:
        words = "".join(part if part.startswith("{") else _contracted(part) for part in _BLANK.split(words))
    if any(c.isalpha() for c in words):
        sources.append(Source("guide", words.strip(' ,.:"')))
    return words


def _contracted(words: str) -> str:
    for pattern, short in _CONTRACTIONS:
        words = pattern.sub(short, words)
    return words


def plain(marked: str) -> str:
    """A marked text without its marks."""
    return _MARKED.sub(lambda mark: mark[2], marked)


def letter_of(paragraphs: Sequence[Paragraph]) -> str:
    """The whole letter: paragraphs parted by blank lines."""
    return "\n\n".join(paragraph.text for paragraph in paragraphs)
