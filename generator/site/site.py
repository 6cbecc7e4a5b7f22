"""The docs folder, brought in step with the content: what changed is written, what went is removed."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import yaml

from generator.content.files import FOLDER

DOCS = Path("build") / "docs"
"""Where the pages go, under the project's folder."""
STAMP = Path("build") / "docs.json"
"""What the pages were made from and what they were, so that a build with nothing to do is soon done."""
WATCHED = (FOLDER, "generator/templates/page", "pyodide_app/page", "build/runtime")
"""The folders of which a change changes what is served, read anew by every build."""


@dataclass(frozen=True)
class Built:
    """How many files the docs folder holds, and how many of them a build wrote or removed."""

    files: int
    written: int
    removed: int

    def __str__(self) -> str:
        """The count in words."""
        return f"{self.files} pages, {self.written} written, {self.removed} removed"


class Watcher(Protocol):
    """What follows folders and builds anew when they change: MkDocs' own server is one."""

    def watch(self, path: str) -> None:
        """Follow a folder."""

    def unwatch(self, path: str) -> None:
        """Follow it no more."""


def root_of(config_file: str) -> Path:
    """The project's folder, by its mkdocs.yml."""
    return Path(config_file).parent


class Config(Protocol):
    """What of the site tool's configuration has words in it."""

    site_description: str | None
    theme: Any
    extra: Any
    mdx_configs: dict[str, dict[str, Any]]


def prepare(config: Config, root: Path) -> None:
    """The pages made, the theme given the interface's words, and the site tool those of its own configuration."""
    build(root)
    text = (root / FOLDER / "interface.yaml").read_text("utf-8")
    say = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))["interface"]["site"]
    config.extra["say"] = say
    config.site_description = say["description"]
    config.theme["language"] = say["language"]
    for palette, scheme in zip(config.theme["palette"], ("system", "light", "dark"), strict=True):
        palette["toggle"]["name"] = say[f"theme_{scheme}"]
    config.mdx_configs["toc"] |= {"title": say["contents"], "permalink_title": say["permalink"]}


def follow(server: Watcher, docs: str, root: Path) -> None:
    """Follows what pages are made from in place of the pages, which every build writes."""
    server.unwatch(docs)
    for folder in WATCHED:
        if (root / folder).is_dir():
            server.watch(str(root / folder))


def build(root: Path) -> Built:
    """Compiles `root`/FOLDER to `root`/build/docs. Raises `InputError` where the content cannot be read."""
    made_from = [
        program(root),
        os.environ.get("FIRSTLINE_URL", ""),
        *(_digest(_files(root / folder)) for folder in WATCHED),
    ]
    if _stamp(root / STAMP) == [*made_from, _digest(_files(root / DOCS))]:
        return Built(sum(1 for _ in _files(root / DOCS)), 0, 0)
    from generator.site.compile import compiled  # the engine and pydantic, which an unchanged site does without

    built = put(root / DOCS, compiled(root))
    (root / STAMP).write_text(json.dumps([*made_from, _digest(_files(root / DOCS))]) + "\n", "utf-8")
    return built


def put(folder: Path, files: dict[str, bytes]) -> Built:
    """Makes a folder hold exactly these files; a file that already holds its bytes is left alone."""
    folder.mkdir(parents=True, exist_ok=True)
    written = sum(_write(folder / name, data) for name, data in files.items())
    stale = [path for path in _files(folder) if path.relative_to(folder).as_posix() not in files]
    for path in stale:
        path.unlink()
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
    return Built(len(files), written, len(stale))


def _write(path: Path, data: bytes) -> bool:
    """Writes the bytes unless the file holds them; says whether it wrote."""
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True


@cache
def program(root: Path) -> str:
    """The hash of the generator as this process began with it: a later change of its code is not yet in force."""
    kinds = (".py", ".md", ".xml")
    return _digest(path for path in _files(root / "generator") if path.suffix in kinds and "page" not in path.parts)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _digest(paths: Iterator[Path]) -> str:
    """One hash of the files' names and bytes, in order."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(f"{path.as_posix()}\0".encode())
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def _stamp(path: Path) -> object:
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
