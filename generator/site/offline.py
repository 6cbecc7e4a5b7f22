"""The service worker of a built site: Workbox, the list of the files to keep with a hash of each, and our few lines."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from generator.site.writer import RUNTIME

LEFT = frozenset({"404.html", "sw.js", "guides.json", "guides.schema.json"})
"""Files that no visit needs without a network."""
WORKER = Path("pyodide_app") / "offline" / "worker.js"
KEPT = frozenset({".html", ".css", ".js", ".mjs", ".json", ".svg", ".png", ".woff2", ".webmanifest"})
"""Endings of files that a visit needs; archives for programs (.gz, .xml, .map) are not among them."""


def keep_offline(site: str, root: Path) -> int:
    """Writes `sw.js` into the site where the runtime is built; how many files it keeps.

    The list is ours and not workbox-build's: that brings over 200 packages, one of them built for each platform, for these lines.
    """
    folder = Path(site)
    if not (root / RUNTIME / "workbox.js").is_file():
        return 0
    files = [
        {"url": path.relative_to(folder).as_posix(), "revision": hashlib.sha256(path.read_bytes()).hexdigest()[:16]}
        for path in sorted(folder.rglob("*"))
        if _is_kept(path.relative_to(folder))
    ]
    listed = json.dumps(files, separators=(",", ":"))
    workbox = (root / RUNTIME / "workbox.js").read_text("utf-8")
    (folder / "sw.js").write_text(f"{workbox}const FILES={listed};\n{(root / WORKER).read_text('utf-8')}", "utf-8")
    return len(files)


def _is_kept(path: Path) -> bool:
    """Whether a file is kept at once: the writer's Python and its content come with the first visit to the writer."""
    folder = path.parts[1] if path.parts[0] == "assets" and len(path.parts) > 2 else ""
    if path.parts[:3] == ("assets", "javascripts", "lunr"):
        return False  # for searching in other languages
    if path.parts[:2] == ("assets", "cards"):
        return False  # for those who show a link to a page
    heavy = folder.startswith("runtime-") or (folder.startswith("writer-") and path.suffix == ".json")
    if path.parts[0] == "roles" and len(path.parts) == 4:
        return False  # a role's other letters: read here and there, and as heavy as all the guides
    return path.suffix in KEPT and not heavy and path.name not in LEFT
