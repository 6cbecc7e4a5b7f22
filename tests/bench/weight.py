"""What a page weighs with everything that it loads."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

_LOADED = re.compile(r'<(?:script[^>]*\ssrc|link[^>]*rel="(?:stylesheet|icon)"[^>]*\shref|img[^>]*\ssrc)="([^"#?]+)"')
_STYLE_FIRST = re.compile(r'<link[^>]*\shref="([^"#?]+\.css)"')
_URL = re.compile(r"url\(\"?([^\")]+\.woff2)\"?\)")


def page_weight(page: Path, site: Path, size: Callable[[Path], int]) -> int:
    """Bytes of the page, its scripts, styles, pictures and fonts, each by `size`; the search index, which
    loads on the first search, left out.
    """
    html = page.read_text(encoding="utf-8")
    files = {page} | {_place(page, site, link) for link in (*_LOADED.findall(html), *_STYLE_FIRST.findall(html))}
    for style in [one for one in files if one.suffix == ".css"]:
        files |= {_place(style, site, link) for link in _URL.findall(style.read_text(encoding="utf-8"))}
    return sum(size(one) for one in files if one.is_file())


def _place(base: Path, site: Path, link: str) -> Path:
    return (site / link.lstrip("/") if link.startswith("/") else base.parent / link).resolve()
