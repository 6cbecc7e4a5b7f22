"""Templates to Markdown in which every word of the content is shown as it was written.

One escape serves everywhere: what Markdown or HTML would read as a sign becomes a character
reference, which both show as the sign itself, in prose, in raw HTML and in an attribute.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup

TEMPLATES = Path(__file__).parents[1] / "templates" / "page"
_SIGNS = str.maketrans({sign: f"&#{ord(sign)};" for sign in '\\`*_{}[]<>&#|~^"'})
_LINE_START = re.compile(r"^([+:=-]|\d+(?=[.)]))")


def shown(text: str) -> Markup:
    """Text that Markdown and HTML show verbatim; white space is collapsed, line breaks are not kept."""
    flat = " ".join(text.split()).translate(_SIGNS)
    return Markup(_LINE_START.sub(lambda m: "".join(f"&#{ord(c)};" for c in m.group()), flat))


def kept(text: str) -> Markup:
    """The same for a piece of a line, its spaces kept."""
    return Markup(text.translate(_SIGNS))


def front_matter(**values: Any) -> Markup:
    """The block that opens a page: every value as JSON, which is YAML."""
    rows = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items() if value is not None)
    return Markup("\n".join(("---", *rows, "---")))


def environment(folder: Path | None = None) -> Environment:
    """The page templates: undefined names are errors, and every value put in is `shown`. Compiled, they are kept in `folder`."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        bytecode_cache=FileSystemBytecodeCache(str(folder)) if folder else None,
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["kept"] = kept
    made.filters["json"] = json.dumps
    made.filters["plain"] = Markup
    made.globals["front_matter"] = front_matter
    return made


def _finalize(value: Any) -> Any:
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value
