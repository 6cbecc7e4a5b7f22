"""What is wrong with a content file, and where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend. `line` and `col` count from 1; `what` and `instead` are phrases without a full stop."""

    file: str
    line: int
    col: int
    what: str
    instead: str

    def __str__(self) -> str:
        """The problem on one line: `file:line:col: what; instead`."""
        return f"{self.file}:{self.line}:{self.col}: {self.what}; {self.instead}"
