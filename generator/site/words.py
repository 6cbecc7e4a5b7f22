"""The interface's words as the page templates name them: `say.writer.job`."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from generator.ground.errors import InputError
from generator.site.escape import shown


class Section:
    """The words of one section by attribute, as markup; InputError names a word that the content lacks."""

    def __init__(self, name: str, texts: Mapping[str, str]) -> None:
        self._name, self._texts = name, texts

    def __getitem__(self, key: str) -> Markup:
        """The word, for a key that is made or that is a method's name too."""
        return getattr(self, key)  # type: ignore[no-any-return]

    def __getattr__(self, key: str) -> Markup:
        """The word."""
        if key.startswith("__"):
            raise AttributeError(key)
        if key not in self._texts:
            raise InputError("words", f"interface.yaml lacks `{key}` under `{self._name}`: add it.")
        return Markup(" ".join(self._texts[key].split()))


class Words:
    """The sections by attribute."""

    def __init__(self, interface: Mapping[str, Mapping[str, str]]) -> None:
        self._interface = interface

    def __getattr__(self, name: str) -> Section:
        """The section; one that the content lacks is empty."""
        if name.startswith("__"):
            raise AttributeError(name)
        return Section(name, self._interface.get(name, {}))


def fill(text: Markup, **values: object) -> Markup:
    """The words with what the page puts in, which is shown as it was written unless it is markup."""
    ready = {name: shown(value) if type(value) is str else value for name, value in values.items()}
    try:
        return text.format(**ready)
    except KeyError as error:
        raise InputError(
            "words", f"interface.yaml puts {{{error.args[0]}}} where the page has none: “{text}”."
        ) from None
