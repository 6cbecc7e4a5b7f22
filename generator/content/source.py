"""A YAML file as plain values that know their places.

The text is composed into YAML's node tree and turned into plain values here, not by PyYAML's
constructor: nodes know their line and column, every scalar of the content is text (so `yes`, `3.10`
and `12:30` must not turn into a truth value, a number and 750), and a key given twice is an error.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.content.problems import Problem

type Loc = tuple[str | int, ...]

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_STR, _NULL = "tag:yaml.org,2002:str", "tag:yaml.org,2002:null"
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SYNTAX: tuple[tuple[str, str, str], ...] = (
    ("mapping values are not allowed", "a colon stands where YAML expects none", "put the whole value in quotes"),
    ("single document", "the file holds more than one document", "take out the line of three dashes"),
    ("undefined alias", "an asterisk begins a value", "put the value in quotes"),
    ("alias", "an asterisk begins a value", "put the value in quotes"),
    ("anchor", "an ampersand begins a value", "put the value in quotes"),
    ("escape character", "a backslash in double quotes begins no known escape", "use single quotes"),
    ("escape sequence", "a backslash in double quotes begins no known escape", "use single quotes"),
    ("end of stream", "a quotation mark or bracket is opened and never closed", "close it"),
    ("expected ':'", "a key has no colon", "write `key: value`, or indent the line like the text it goes on from"),
    ("expected key", "YAML expects a key here", "give it the spaces of the key above, and check the quotes before it"),
    ("block end", "YAML expects a key here", "give it the spaces of the key above, and check the quotes before it"),
    ("'-' indicator", "this line of a list does not begin with a dash", "begin it with `- `, or indent it further"),
    ("',' or ']'", "a list in brackets is not closed", "end it with `]`, or quote the items"),
    ("',' or '}'", "a mapping in braces is not closed", "end it with `}`, or put the value in quotes"),
    ("directive", "a per cent sign begins a line", "put the value in quotes"),
    ("tag", "an exclamation mark begins a value", "put the value in quotes"),
)


@dataclass(frozen=True)
class Unquoted:
    """A scalar that YAML reads as something other than text: `kind` says as what."""

    kind: str
    written: str


@dataclass(frozen=True)
class Page:
    """A file's values and where each stands. `data` holds dicts, lists, text, `Unquoted` and, for an empty
    item of a list, None; keys with an empty value are left out of it.
    """

    file: str
    lines: tuple[str, ...]
    root: Any
    data: dict[str, Any]

    def problem(self, loc: Loc, what: str, instead: str, offset: int | None = None) -> Problem:
        """A problem with the value at `loc`, or with its character number `offset`."""
        line, col = self.place(loc, offset)
        return Problem(self.file, line, col, what, instead)

    def place(self, loc: Loc, offset: int | None = None) -> tuple[int, int]:
        """Line and column, from 1: of a list, mapping or empty value its key's, else the value's own;
        of what is not there, its mapping's.
        """
        key, value = find(self.root, loc)
        if offset is not None and isinstance(value, yaml.ScalarNode):
            return _inside(value, offset, self.lines)
        bare = not isinstance(value, yaml.ScalarNode) or value.start_mark.index == value.end_mark.index
        mark = (key if key is not None and bare else value).start_mark
        return mark.line + 1, mark.column + 1


def read_page(file: str, path: Path) -> tuple[Page | None, list[Problem]]:
    """The file as a page, and what YAML itself finds wrong with it; `file` is its name in problems."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None, [Problem(file, 1, 1, "the file is missing", "write it: the content needs one")]
    except OSError as error:
        return None, [Problem(file, 1, 1, f"the file cannot be read ({error.strerror})", "make it a readable file")]
    try:
        text = raw.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", "replace")
        return None, [_at(file, before, "the file is not UTF-8 from here on", "save it as UTF-8")]
    return parse(file, text)


def parse(file: str, text: str) -> tuple[Page | None, list[Problem]]:
    """Text as a page, and what is wrong with it as YAML."""
    odd = _UNPRINTABLE.search(text)
    if odd:
        what = f"a character that cannot be printed (U+{ord(odd.group()):04X})"
        return None, [_at(file, text[: odd.start()], what, "delete it")]
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        return None, [_syntax(file, text, error)]
    except (yaml.YAMLError, RecursionError):
        return None, [Problem(file, 1, 1, "the file is not YAML", "compare it with a file that works")]
    if root is None or (isinstance(root, yaml.ScalarNode) and root.tag == _NULL):
        return None, [Problem(file, 1, 1, "the file is empty", "write its keys")]
    problems: list[Problem] = []
    data = _Plain(file, problems).value(root)
    if not isinstance(data, dict):
        mark = root.start_mark
        problems.append(
            Problem(file, mark.line + 1, mark.column + 1, "the file is not a mapping", "begin with a key: `title: …`")
        )
        return None, problems
    return Page(file, tuple(text.splitlines()), root, data), problems


def find(root: Any, loc: Loc) -> tuple[Any, Any]:
    """The key's node (None for items and the root) and the value's node at `loc`; where nothing stands,
    no key and the nearest node around it.
    """
    key: Any = None
    node = root
    for step in loc:
        found = _child(node, step)
        if found is None:
            return None, node
        key, node = found
    return key, node


def has_key(root: Any, loc: Loc) -> bool:
    """Whether the mapping around `loc` has its last key, be it without a value."""
    _, around = find(root, loc[:-1])
    return bool(loc) and _child(around, loc[-1]) is not None


def _child(node: Any, step: str | int) -> tuple[Any, Any] | None:
    if isinstance(node, yaml.MappingNode):
        return next(((k, v) for k, v in node.value if isinstance(k, yaml.ScalarNode) and k.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and 0 <= step < len(node.value):
        return None, node.value[step]
    return None


def _inside(node: Any, offset: int, lines: tuple[str, ...]) -> tuple[int, int]:
    """Where a character of a scalar stands: exact in a `|` block and in a value on one line, else the
    line on which the value begins.
    """
    first, last = node.start_mark, node.end_mark
    if node.style == "|":
        row = first.line + 1 + node.value.count("\n", 0, offset)
        within = offset - (node.value.rfind("\n", 0, offset) + 1)
        line = lines[row] if row < len(lines) else ""
        value_line = node.value.split("\n")[row - first.line - 1]
        return row + 1, within + 1 + max(0, len(line) - len(value_line))
    if first.line == last.line:
        col = lines[first.line].find(node.value, first.column)
        return first.line + 1, (col + offset if col >= 0 else first.column) + 1
    return first.line + 1, first.column + 1


def _at(file: str, before: str, what: str, instead: str) -> Problem:
    return Problem(file, before.count("\n") + 1, len(before) - before.rfind("\n"), what, instead)


def _syntax(file: str, text: str, error: yaml.MarkedYAMLError) -> Problem:
    never_closed = "end of stream" in (error.problem or "")
    mark = (error.context_mark if never_closed else None) or error.problem_mark or error.context_mark
    line, col = (mark.line, mark.column) if mark else (0, 0)
    said = f"{error.problem or ''} {error.context or ''}"
    rows = text.splitlines()
    row = rows[line] if line < len(rows) else ""
    if "cannot start any token" in said or "\t" in row[: len(row) - len(row.lstrip())]:
        tab = "\t" in row[: col + 1]
        what = "a tab stands where YAML wants spaces" if tab else f"`{row[col : col + 1]}` cannot begin a value"
        return Problem(file, line + 1, col + 1, what, "write spaces" if tab else "put the value in quotes")
    for sign, what, instead in _SYNTAX:
        if sign in said:
            return Problem(file, line + 1, col + 1, what, instead)
    what = f"this is not YAML ({error.problem or error.context})"
    return Problem(file, line + 1, col + 1, what, "look for a quotation mark or an indent gone astray")


class _Plain:
    """Turns nodes into plain values, and keeps the problems that only nodes show."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self.file = file
        self.problems = problems
        self.seen: set[int] = set()

    def value(self, node: Any) -> Any:
        if id(node) in self.seen:
            self.add(node, "an alias repeats another value", "write the value out")
            if not isinstance(node, yaml.ScalarNode):
                return None
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return dict(self.pairs(node))
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item) for item in node.value]
        if node.tag == _STR:
            return node.value if node.value.strip() else None
        return None if node.tag == _NULL else Unquoted(node.tag.rpartition(":")[2], node.value)

    def pairs(self, node: Any) -> Iterator[tuple[str, Any]]:
        first: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.add(key, "a key is a list or a mapping", "write a plain word as the key")
            elif key.value in first:
                what = f"the key `{key.value}` stands twice (first on line {first[key.value]})"
                self.add(key, what, "keep one of the two")
            else:
                first[key.value] = key.start_mark.line + 1
                plain = self.value(value)
                if plain is not None:
                    yield key.value, plain

    def add(self, node: Any, what: str, instead: str) -> None:
        self.problems.append(Problem(self.file, node.start_mark.line + 1, node.start_mark.column + 1, what, instead))
