"""Bytes to text, and the kinds of file that are not read, each with what to do instead."""

from __future__ import annotations

import codecs

from generator.ground.errors import InputError

_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is an old Word file (.doc); save it as .docx or PDF"),
    (b"{\\rtf", "it is a rich text file (.rtf); save it as .docx or PDF"),
    (b"\x89PNG", "it is a picture; use the file it was made from, or copy its text"),
    (b"\xff\xd8\xff", "it is a picture; use the file it was made from, or copy its text"),
    (b"GIF8", "it is a picture; use the file it was made from, or copy its text"),
    (b"\x1f\x8b", "it is a packed file; unpack it first"),
    (b"Rar!", "it is a packed file; unpack it first"),
    (b"7z\xbc\xaf", "it is a packed file; unpack it first"),
    (b"%!PS", "it is a PostScript file; save it as PDF"),
)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def refuse_foreign(name: str, data: bytes) -> None:
    """InputError for a kind of file that is known and not read."""
    if data.startswith(_FOREIGN[0][0]) and "EncryptedPackage".encode("utf-16-le") in data:
        raise InputError("encrypted", f"{name}: the file is locked with a password; save a copy without one")
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise InputError("kind", f"{name}: {what}")
    ending = name.lower().rpartition(".")[2]
    if (ending == "pdf" and b"endobj" in data) or (ending in ("pdf", "docx") and b"\x00" in data[:4096]):
        raise InputError("broken", f"{name}: the {ending.upper()} is damaged; save it again, or paste the text")


def decode(name: str, data: bytes) -> str:
    """The text: by its mark, else UTF-8, else the Windows code page; InputError for what is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    strange = sum(byte < 9 or 13 < byte < 32 for byte in data[:4096])
    if b"\x00" in data[:4096] or strange > len(data[:4096]) * 0.02:
        raise InputError("kind", f"{name}: it is no text, PDF, DOCX or JSON Resume; save it as one of these")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
