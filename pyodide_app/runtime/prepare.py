"""Runs inside Pyodide: answers requests, and keeps what they made Python work out that serves every later letter."""

import importlib
import json
import marshal
import re
import sys
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

compiler: Any = importlib.import_module("re._compiler")
parser: Any = importlib.import_module("re._parser")


def prepared() -> bytes:
    """The tables of `pyodide_app.start`, marshalled: `{version, patterns, methods, templates, needles, stems}`, each sorted."""
    methods: dict[str, Any] = {}
    classes: Any = importlib.import_module("dataclasses")
    classes.exec = lambda source, names, namespace: exec(methods.setdefault(source, _code(source)), names, namespace)
    from generator.ground import needles, text

    patterns: dict[Any, Any] = {}
    sources: dict[Any, Any] = {}
    words: dict[Any, Any] = {}
    compiler.compile = _noting(compiler.compile, patterns)
    needles.needles = _noting(needles.needles, sources)  # type: ignore[assignment]
    text.stem = _noting(text.stem, words)  # type: ignore[assignment]
    from pyodide_app import api

    templates = _noting_templates()
    for request in json.loads(Path("/requests.json").read_text("utf-8")):
        api.handle(json.dumps(request))
    guides, ours = _guides_alone(), _words(api.CONTENT / "content.json")
    return marshal.dumps(
        {
            "version": sys.version,
            "patterns": {key: _codes(*key) for key in sorted(patterns) if key[0] not in guides},
            "methods": {key: methods[key] for key in sorted(methods)},
            "templates": {key: templates[key] for key in sorted(templates) if key in _letter_templates()},
            "needles": {key: tuple(sorted(sources[key])) for key in sorted(sources) if key not in guides},
            "stems": {key: words[key] for key in sorted(words) if key.lower() in ours},
        }
    )


def _code(source: str) -> Any:
    return compile(source, "<string>", "exec")


def _noting_templates() -> dict[str, Any]:
    """What Jinja compiles from now on, by its source."""
    jinja: Any = importlib.import_module("jinja2")
    real, seen = jinja.Environment.compile, dict[str, Any]()

    def noted(environment: Any, source: Any, *rest: Any, **named: Any) -> Any:
        code = real(environment, source, *rest, **named)
        if isinstance(source, str):
            seen[source] = code
        return code

    jinja.Environment.compile = noted
    return seen


def _letter_templates() -> set[str]:
    """The templates of every letter: its own, and the general guide's openings."""
    from generator.engine.render import _source
    from pyodide_app import api

    return {str(_source("letter/letter.j2.md")), *(one.template for one in api.content().general.openings)}


def _guides_alone() -> set[str]:
    """The patterns that only one guide or another has: they would weigh on every visit."""
    from generator.content.bundle import Guide, load, sources_of
    from pyodide_app import api

    guides = [load(Guide, path.read_text("utf-8")).role for path in sorted(api.CONTENT.glob("guide-*.json"))]
    return set().union(*map(sources_of, guides)) - sources_of(api.content().general) - sources_of(api.content())


def _words(path: Path) -> set[str]:
    """The words of the shared content: those of a sample's letter are nobody else's."""
    return set(re.findall(r"\w+", path.read_text("utf-8").lower()))


def _noting(function: Callable[..., Any], seen: dict[Any, Any]) -> Callable[..., Any]:
    def noted(key: Any, *rest: Any) -> Any:
        answer = function(key, *rest)
        if isinstance(key, str):
            seen[(key, int(*rest)) if rest else key] = answer
        return answer

    return noted


def _codes(pattern: str, flags: int) -> tuple[int, bytes, int, dict[str, int]]:
    tree = parser.parse(pattern, flags)
    code = array("I", map(int, compiler._code(tree, flags)))
    return flags | tree.state.flags, code.tobytes(), tree.state.groups - 1, dict(tree.state.groupdict)
