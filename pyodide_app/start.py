"""How the page's Python begins: what the build worked out once is taken from tables, then the api is loaded.

Half of a cold start went into compiling some 300 regular expressions and the methods of 60 dataclasses, the letter's template, and looking up
what each rule's text must hold. `pyodide_app.runtime.prepare` does that at build time, in this very interpreter. A table that does not fit it is left alone:
everything is then worked out anew, to the same answers.
"""

from __future__ import annotations

import contextlib
import importlib
import marshal
import pkgutil
import random
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any

TABLES = "prepared.bin"


def known[K, V](table: Mapping[K, V], function: Callable[[K], V]) -> Callable[[K], V]:
    """The function, with its answers from the table where they are there."""

    def answer(key: K) -> V:
        found = table.get(key)
        return function(key) if found is None else found

    return answer


def compiler(patterns: Mapping[tuple[str, int], tuple[int, bytes, int, dict[str, int]]]) -> Callable[..., Any]:
    """What `re` compiles a pattern with, taking the codes from the table where they are there."""
    sre = importlib.import_module("_sre")
    real = importlib.import_module("re._compiler").compile

    def compiled(pattern: Any, flags: int = 0) -> Any:
        found = patterns.get((pattern, int(flags))) if isinstance(pattern, str) else None
        if found is None:
            return real(pattern, flags)
        all_flags, code, groups, names = found
        by_number: list[str | None] = [None] * (groups + 1)
        for name, number in names.items():
            by_number[number] = name
        return sre.compile(pattern, all_flags, list(memoryview(code).cast("I")), groups, names, tuple(by_number))

    return compiled


def executor(codes: Mapping[str, Any]) -> Callable[..., None]:
    """What `dataclasses` runs the methods it writes with, taking their code from the table where it is there."""

    def execute(source: str, names: dict[str, Any], namespace: dict[str, Any]) -> None:
        exec(codes.get(source, source), names, namespace)

    return execute


def templates(codes: Mapping[str, Any], real: Callable[..., Any]) -> Callable[..., Any]:
    """Jinja's `Environment.compile`, taking a template's code from the table where it is there."""

    def compiled(environment: Any, source: Any, *rest: Any, **named: Any) -> Any:
        found = codes.get(source) if isinstance(source, str) else None
        return real(environment, source, *rest, **named) if found is None else found

    return compiled


def _take() -> None:
    data = pkgutil.get_data("pyodide_app", TABLES)
    tables = marshal.loads(data) if data else {}
    if tables.get("version") != sys.version:
        return
    regular: Any = importlib.import_module("re._compiler")
    regular.compile = compiler(tables["patterns"])
    classes: Any = importlib.import_module("dataclasses")
    classes.exec = executor(tables["methods"])
    jinja: Any = importlib.import_module("jinja2")
    jinja.Environment.compile = templates(tables["templates"], jinja.Environment.compile)
    from generator.ground import needles, text

    needles.remember(tables["needles"])
    text.stem = known(tables["stems"], text.stem)  # type: ignore[assignment]


# Without its tables the page's Python only starts more slowly.
with contextlib.suppress(OSError, ValueError, EOFError, TypeError, KeyError):
    _take()

from pyodide_app.api import handle  # noqa: E402

__all__ = ["add_library", "begin_again", "handle"]


def begin_again() -> None:
    """To be called where the memory is that of an earlier start: chance begins anew."""
    random.seed()


def add_library(path: str) -> None:
    """Puts a zip on Python's path; what it holds of a package that is there already is found in both."""
    if path in sys.path:
        return
    with zipfile.ZipFile(path) as archive:
        folders = {folder.as_posix() for name in archive.namelist() for folder in PurePosixPath(name).parents} - {"."}
    for folder in sorted(folders):
        with contextlib.suppress(ImportError):
            importlib.import_module(folder.replace("/", ".")).__path__.append(f"{path}/{folder}")
    sys.path.append(path)
