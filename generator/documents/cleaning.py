"""Characters as a letter can use them: what icon fonts, ligatures and hidden marks leave behind is mended."""

from __future__ import annotations

import re
import unicodedata

TAB = "    "
_HIDDEN = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\U000e0000-\U000e0fff\ud800-\udfff]"
)
_ICONS = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_LIGATURES = str.maketrans(
    {
        **dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf0fc\uf076", "•"),
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
    }
)
"""Ligatures, and the bullets of the Symbol and Wingdings fonts, which have no letters of their own."""
_ENDS = re.compile("\r\n|[\r\f\v\u0085\u2028\u2029]")


def clean(text: str) -> str:
    """The text with "\\n" line ends, composed letters, plain spaces (four for a tab), and no hidden characters."""
    text = _ENDS.sub("\n", text).replace("\t", TAB)
    if text.isascii():
        return _HIDDEN.sub("", text)
    text = text.translate(_LIGATURES)
    text = _SPACES.sub(" ", _ICONS.sub(" ", _HIDDEN.sub("", text)))
    return unicodedata.normalize("NFC", text)


def lines_of(text: str) -> tuple[str, ...]:
    """The cleaned text's lines, without trailing blank space."""
    return tuple(line.rstrip() for line in clean(text).split("\n"))
