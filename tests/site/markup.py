"""A page of the built site as a reader's tools see it: text, headings, ids, links, and what it loads."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

_VOID = frozenset("area base br col embed hr img input link meta source track wbr path rect circle".split())
_QUIET = frozenset({"script", "style", "code", "pre", "textarea", "svg"})
_LOADS = {
    "script": "src",
    "img": "src",
    "source": "src",
    "iframe": "src",
    "video": "src",
    "audio": "src",
    "use": "href",
}
_LOADED_LINKS = frozenset({"stylesheet", "icon", "preload", "modulepreload", "manifest", "preconnect", "dns-prefetch"})


@dataclass
class Page:
    """`prose` leaves out code, and the sample's own papers, which may hold any sign."""

    title: str = ""
    description: str = ""
    prose: str = ""
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    handlers: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {name: value or "" for name, value in attrs}
        quiet = tag in _QUIET or "fl-paper" in have.get("class", "").split() or (bool(self.open) and self.open[-1][1])
        if tag not in _VOID:
            self.open.append((tag, quiet))
        self.page.handlers += [name for name in have if name.startswith("on")]
        if "id" in have:
            self.page.ids.append(have["id"])
        if tag == "a" and "href" in have:
            self.page.links.append(have["href"])
        if tag in _LOADS and _LOADS[tag] in have:
            self.page.loads.append(have[_LOADS[tag]])
        if tag == "link" and _LOADED_LINKS & set(have.get("rel", "").split()):
            self.page.loads.append(have.get("href", ""))
        if tag == "meta" and have.get("name") == "description":
            self.page.description = have.get("content", "")
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.page.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        while self.open and any(name == tag for name, _ in self.open):
            if self.open.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1][0] == "title":
            self.page.title += data
        elif not (self.open and self.open[-1][1]):
            self.page.prose += data


def read_page(path: Path) -> Page:
    """A page of the site, read."""
    reader = _Reader()
    reader.feed(path.read_text("utf-8"))
    return reader.page


def every_page(site: Path) -> dict[str, Page]:
    """Every page of a built site by its path under the site's folder."""
    return {path.relative_to(site).as_posix(): read_page(path) for path in sorted(site.rglob("*.html"))}
