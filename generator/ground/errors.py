"""What can be wrong with an input, said in words for the person who gave it."""

from __future__ import annotations

from collections.abc import Mapping


class InputError(Exception):
    """The input could not be used.

    `key` names its words in `interface.yaml`, one line that says why and what to do; `values` are what goes into them, a
    value that begins with "@" being itself a key. `message` stands in for them where only who builds the site is
    told. `code`, the key up to its point, is a stable word for programs ("encrypted", "empty", ...).
    """

    def __init__(self, key: str, message: str = "", **values: object) -> None:
        super().__init__(key, message, values)
        self.key = key
        self.code = key.partition(".")[0]
        self.message = message
        self.values = values

    def said(self, words: Mapping[str, str]) -> str:
        """The line for the person, from the words of one language."""
        told = words.get(self.key, self.message)
        values = {name: words.get(str(value), value) if _named(value) else value for name, value in self.values.items()}
        return told.format(**values) if told else str(self)

    def __str__(self) -> str:
        """The line where it is written in the code, else the key and the values."""
        return self.message or " ".join((self.key, *(f"{name}={value}" for name, value in self.values.items())))


def _named(value: object) -> bool:
    return isinstance(value, str) and value.startswith("@")
