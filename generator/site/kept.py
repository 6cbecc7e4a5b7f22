"""What takes long to make, kept from one build to the next beside what it was made from: an edit of one guide makes that guide's letters anew, and no others."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

FILE = Path("build") / "kept.pickle"


class Kept:
    """Values by name. One that is wanted and was made from the same is given; any other is made.

    `program` stands for the code that makes them all. A file that cannot be read is as good as none. Without a file nothing is kept.
    """

    def __init__(self, file: Path | None = None, program: str = "") -> None:
        self.file, self.program = file, program
        self._before: dict[str, tuple[str, Any]] = _loaded(file) if file else {}
        self._now: dict[str, tuple[str, Any]] = {}

    @property
    def folder(self) -> Path | None:
        """A folder beside the file, for what others keep themselves; None where nothing is kept."""
        if self.file is None:
            return None
        folder = self.file.with_suffix("")
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def get[T](self, name: str, made_from: object, make: Callable[[], T]) -> T:
        """The value of that name, made where it was not, or was made from something else: see `sum_of`."""
        if self.file is None:
            return make()
        sum_ = sum_of((self.program, made_from))
        before = self._before.get(name)
        value: T = before[1] if before and before[0] == sum_ else make()
        self._now[name] = (sum_, value)
        return value

    def save(self) -> None:
        """Writes what this build asked for, and drops the rest."""
        if self.file:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self.file.write_bytes(pickle.dumps(self._now))


def sum_of(value: object) -> str:
    """A short stand-in for what something was made from, by its `repr`: for what many are made from, worked out once."""
    return hashlib.sha256(repr(value).encode()).hexdigest()


def _loaded(file: Path) -> dict[str, tuple[str, Any]]:
    try:
        found = pickle.loads(file.read_bytes())
    except Exception:  # whatever is wrong with it, all can be made anew
        return {}
    return found if isinstance(found, dict) else {}
