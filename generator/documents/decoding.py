"""Bytes to text, and the kinds of file that are not read, each with what to do instead."""

from __future__ import annotations

import codecs

from generator.ground.errors import InputError

_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "word"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x1f\x8b", "packed"),
    (b"Rar!", "packed"),
    (b"7z\xbc\xaf", "packed"),
    (b"%!PS", "postscript"),
)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def refuse_foreign(name: str, data: bytes) -> None:
    """InputError for a kind of file that is known and not read."""
    if data.startswith(_FOREIGN[0][0]) and "EncryptedPackage".encode("utf-16-le") in data:
        raise InputError("encrypted.file", name=name)
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise InputError(f"kind.{what}", name=name)
    ending = name.lower().rpartition(".")[2]
    if (ending == "pdf" and b"endobj" in data) or (ending in ("pdf", "docx") and b"\x00" in data[:4096]):
        raise InputError("broken.file", name=name, kind=ending.upper())


def decode(name: str, data: bytes) -> str:
    """The text: by its mark, else UTF-8, else the Windows code page; InputError for what is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    strange = sum(byte < 9 or 13 < byte < 32 for byte in data[:4096])
    if b"\x00" in data[:4096] or strange > len(data[:4096]) * 0.02:
        raise InputError("kind.unknown", name=name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
