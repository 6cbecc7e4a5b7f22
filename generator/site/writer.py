"""The writer's files among the site's: the page's scripts, the runtime as built, and the content as a bundle."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from generator.content.bundle import dump, guide_of
from generator.ground.guide import Content, RedFlag, Role
from generator.site.kept import Kept

RUNTIME = Path("build") / "runtime"
"""Where `python -m pyodide_app.runtime.build` leaves what Python in the page needs."""
SCRIPTS = Path("pyodide_app") / "page"
CONTENT = "content.json"
EARLY = SCRIPTS / "early.js"
_IMPORT = re.compile(r'^import .*?"\./([\w.]+)";$', re.MULTILINE)
_COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*?$", re.DOTALL | re.MULTILINE)
SNAPSHOT = True
"""Whether a browser keeps Python's memory, as it is just after its start, for the next visit (31 MB on the device, nothing
fetched). It rests on a private interface of Pyodide's: where that fails, Python starts as on a first visit.
"""


@dataclass(frozen=True)
class Writer:
    """The files by their path under the docs folder, and what the pages say of them.

    `own` and `runtime` are folders relative to a page one level down, `content` a name in `own`, `sizes` bytes by name,
    `sums` the start of the SHA-256 of each zip and bundle.
    The folders' names hold a hash or a version: a name never changes what it means, so a browser may keep its files.
    """

    files: dict[str, bytes]
    own: str
    runtime: str
    content: str
    sizes: dict[str, int]
    sums: dict[str, str]
    early: str
    """The script that stands in the page's head."""

    @property
    def config(self) -> str:
        """What the page's scripts read, as JSON."""
        parts: dict[str, object] = {
            "own": self.own,
            "runtime": self.runtime,
            "content": self.content,
            "sizes": self.sizes,
            "sums": self.sums,
        }
        parts |= {"snapshot": SNAPSHOT}
        return json.dumps(parts, sort_keys=True, separators=(",", ":"))

    def started(self, page: str) -> dict[str, object]:
        """What the head of a page needs: a script that starts Python before all else, and what the module `page` imports."""
        scripts = [self.own + name for name in self._imported(page)]
        return {"config": self.config, "early": self.early, "scripts": scripts}

    def _imported(self, page: str) -> list[str]:
        """The module and all that it imports, each once."""
        modules = {path.rpartition("/")[2]: data for path, data in self.files.items() if path.endswith(".mjs")}
        found = [page]
        for name in found:
            named = _IMPORT.findall(modules[name].decode())
            found += [one for one in dict.fromkeys(named) if one in modules and one not in found]
        return found


def writer(root: Path, content: Content, kept: Kept | None = None) -> Writer | None:
    """The writer's files; None where the runtime is not built."""
    if not (root / RUNTIME / "files.json").is_file():
        return None
    loader = {path.name: path.read_bytes() for path in sorted((root / RUNTIME).glob("pyodide*"))}
    ours = {
        path.name: path.read_bytes() for path in sorted((root / RUNTIME).iterdir()) if path.suffix in (".zip", ".mjs")
    }
    ours = {name: data for name, data in ours.items() if name not in loader}
    ours |= {path.name: path.read_bytes() for path in sorted((root / SCRIPTS).glob("*.mjs"))}
    ours |= {name: text.encode() for name, text in page_content(content, kept).items()}
    ours["words.mjs"] = page_words(content).encode()
    folders = {f"assets/runtime-{_hash(loader)}": loader, f"assets/writer-{_hash(ours)}": ours}
    runtime, own = (f"../{folder}/" for folder in folders)
    files = {f"{folder}/{name}": data for folder, held in folders.items() for name, data in held.items()}
    sizes = {name: len(data) for name, data in (loader | ours).items() if not name.endswith(".css")}
    sums = {name: _sum(data) for name, data in ours.items() if name.endswith((".zip", ".json"))}
    return Writer(files, own, runtime, CONTENT, sizes, sums, _bare((root / EARLY).read_text("utf-8")))


def page_content(content: Content, kept: Kept | None = None) -> dict[str, str]:
    """The bundles that the page loads, by file name: what all letters share, and each guide by itself when it is wanted.

    So a first draft's weight does not grow with the number of guides. The first names each guide's title and aliases,
    by which one is chosen. Samples, answers to questions and what proves the rules stand on the site alone.
    """
    named = tuple(_named(role) for role in content.roles)
    situations = tuple(
        replace(one, description="", lede="", say=(), example="", avoid=(), ask="", sentence="")
        for one in content.situations
    )
    general = replace(content.general, faq=(), red_flags=_unproven(content.general.red_flags))
    flags = _unproven(content.red_flags)
    said = {section: content.interface[section] for section in ("choice", "doubts", "errors")}
    parts: dict[str, Any] = {
        "roles": named,
        "situations": situations,
        "general": general,
        "red_flags": flags,
        "interface": said,
    }
    shared = replace(content, samples=(), faq=(), changes=(), **parts)
    keep = kept or Kept()
    return {CONTENT: dump(shared)} | {
        guide_file(role.slug): keep.get(f"guide {role.slug}", role, partial(_bundle, role)) for role in content.roles
    }


def _bundle(role: Role) -> str:
    """What the page loads of a guide."""
    return dump(guide_of(replace(role, faq=(), red_flags=_unproven(role.red_flags))))


def page_words(content: Content) -> str:
    """What the page's scripts say, as a module."""
    phrases = content.letter.phrases
    words = {**content.interface["scripts"], "subject": phrases.subject, "subject_alone": phrases.subject_alone}
    return f"export default {json.dumps(words, ensure_ascii=False, sort_keys=True)};\n"


def guide_file(slug: str) -> str:
    """The name of a guide's own bundle."""
    return f"guide-{slug}.json"


def _unproven(rules: tuple[RedFlag, ...]) -> tuple[RedFlag, ...]:
    """The rules without the sentences that prove them, which the content's checks alone read."""
    return tuple(replace(rule, flags=(), passes=()) for rule in rules)


def _named(role: Role) -> Role:
    """The guide without what only its own letters need."""
    return replace(role, description="", lede="", signals=(), openings=(), bridges=(), red_flags=(), faq=(), related=())


def _bare(script: str) -> str:
    """A script without its comments and its indentation: it is in the page itself."""
    return "\n".join(line.strip() for line in _COMMENT.sub("", script).splitlines() if line.strip())


def _sum(data: bytes) -> str:
    """Enough of a file's SHA-256 to tell that it arrived whole."""
    return b64encode(hashlib.sha256(data).digest()[:12]).decode()


def _hash(files: dict[str, bytes]) -> str:
    whole = hashlib.sha256()
    for name, data in sorted(files.items()):
        whole.update(f"{name}\0{len(data)}\0".encode() + data)
    return whole.hexdigest()[:12]
