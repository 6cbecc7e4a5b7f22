"""ARCHITECTURE.md, made from the code: the layers, each room, each module's first line. `make golden` writes it anew."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from pyodide_app.api import METHODS

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "ARCHITECTURE.md"
_INTRO = """# Architecture

<!-- Made from the code by `make golden`, and held to it by a test: change the docstrings, not this page. -->

The guides and the letters come from the same content. The site: `content/*.yaml` is read, checked and compiled to plain
Markdown in `build/docs`, which MkDocs renders. A letter: a file becomes lines (`documents`), the lines a résumé and a posting
(`engine`), what answers what is matched, the template is filled with facts that know their source, and the result is
reviewed. The same code does it on the command line and, under Pyodide, in the page. `tests/` has a folder for each room.

Why things are as they are stands in [DECISIONS.md](DECISIONS.md), how to change them in [CONTRIBUTING.md](CONTRIBUTING.md).
"""


def page() -> str:
    """The whole page."""
    parts = [_INTRO, _layers(), *map(_room, _rooms(ROOT / "generator")), _boundary(), _scripts()]
    return "\n".join(parts).rstrip("\n") + "\n"


def _layers() -> str:
    """The rooms from the top down, as import-linter holds them."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one["type"] == "layers")
    drawn = "\n  ↓\n".join(layer.replace("generator.", "").replace(" | ", "   ") for layer in layers)
    rules = "\n".join(f"- {one['name']}" for one in contracts)
    return f"## Layers\n\nImports point down only; `make check` proves it.\n\n```\n{drawn}\n```\n\n{rules}\n"


def _rooms(folder: Path) -> Iterator[Path]:
    """Every package under a folder, a room before the rooms inside it."""
    for path in sorted(folder.rglob("__init__.py")):
        if path.parent != folder:
            yield path.parent


def _room(folder: Path) -> str:
    """A package's first line and those of its modules."""
    lines = [f"## {folder.relative_to(ROOT).as_posix()}", "", _first(folder / "__init__.py"), ""]
    modules = sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    lines += [f"- `{path.stem}`: {_first(path)}" for path in modules if not path.name.startswith("test_")]
    return "\n".join(lines) + "\n"


def _boundary() -> str:
    """The one function between page and Python, by its methods."""
    lines = [f"- `{name}`: {_sentence(method.__doc__ or '')}" for name, method in METHODS.items()]
    return "\n".join(["## pyodide_app: the boundary", "", _first(ROOT / "pyodide_app/api.py"), "", *lines]) + "\n"


def _scripts() -> str:
    """The page's scripts by the first line of each."""
    lines = []
    for path in sorted((ROOT / "pyodide_app" / "page").glob("*.mjs")):
        said = re.search(r"/\*\*(.+?)\*/", path.read_text("utf-8"), re.DOTALL)
        lines.append(f"- `{path.name}`: {_sentence(re.sub(r'(?m)^ *[*] ?', '', said[1]) if said else '')}")
    return "\n".join(["## pyodide_app/page: the page's scripts", "", *lines]) + "\n"


def _first(path: Path) -> str:
    """The first sentence or line of a module's docstring."""
    return " ".join((ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n\n")[0].split())


def _sentence(text: str) -> str:
    """The first sentence of a comment, on one line."""
    return re.split(r"(?<=\.) (?=[A-Z])", " ".join(text.split()))[0]
