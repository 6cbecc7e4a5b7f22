"""Which characters of a person's text a file can carry."""

from __future__ import annotations

import re

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_DROPPED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    """The text with LF as its only line break, and without the characters that XML 1.0 or a
    terminal cannot take: controls, halves of surrogate pairs, U+FFFE and U+FFFF.
    """
    return _DROPPED.sub("", _BREAKS.sub("\n", text))


def one_line(text: str) -> str:
    """The text on one line, as a header or a title needs it."""
    return " ".join(plain(text).split())


def lines(text: str) -> tuple[str, ...]:
    """The text's lines, each with single spaces."""
    return tuple(" ".join(line.split()) for line in plain(text).split("\n"))
