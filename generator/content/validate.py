"""Everything that is wrong with a folder of content, in one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from generator.content.examples import examples
from generator.content.hiring import hiring
from generator.content.measure import Row, table
from generator.content.patterns import patterns
from generator.content.problems import Problem
from generator.content.prose import prose_problems
from generator.content.read import Shelf, content_of, read_shelf
from generator.content.references import references
from generator.content.spelling import spelling
from generator.content.structure import structure
from generator.content.templates import templates
from generator.ground.guide import Content

__all__ = ["CHECKS", "Problem", "Row", "checked_content", "table", "validate"]

CHECKS: tuple[Callable[[Shelf], Iterator[Problem]], ...] = (
    structure,
    references,
    patterns,
    examples,
    templates,
    prose_problems,
    spelling,
    hiring,
)


def validate(folder: Path) -> tuple[Problem, ...]:
    """Every problem of every file under the folder, in order of file and line.

    Raises `InputError` where there is no folder.
    """
    return _problems(read_shelf(folder))


def checked_content(folder: Path) -> tuple[Content | None, tuple[Problem, ...]]:
    """The content and no problems, or None and every problem; the files are read once."""
    shelf = read_shelf(folder)
    problems = _problems(shelf)
    return (None if problems else content_of(shelf)), problems


def _problems(shelf: Shelf) -> tuple[Problem, ...]:
    found = {*shelf.problems, *(problem for check in CHECKS for problem in check(shelf))}
    return tuple(sorted(found))
