"""Pure wheels: our own package and what it stands on, as the browser's Python can load them.

Installed distributions are packed again without their compiled parts: MarkupSafe then uses its pure-Python fallback.
Nothing is downloaded, and the same files give the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import zipfile
from collections.abc import Iterable, Mapping
from importlib.metadata import distribution
from pathlib import Path

from generator import __version__

OURS = (
    "generator/__init__.py",
    "generator/ground/*.py",
    "generator/content/__init__.py",
    "generator/content/bundle.py",
    "generator/documents/*.py",
    "generator/engine/**/*.py",
    "generator/outputs/*.py",
    "generator/outputs/fonts/*.py",
    "generator/outputs/fonts/*.ttf",
    "generator/templates/letter/**/*",
    "pyodide_app/__init__.py",
    "pyodide_app/api.py",
    "pyodide_app/start.py",
)
"""What of this project the page needs; the rest reads YAML or writes the site."""
_COMPILED = frozenset({".so", ".pyd", ".c", ".pyi", ".pyc"})
_EPOCH = (2026, 1, 1, 0, 0, 0)


def our_wheel(root: Path, folder: Path) -> Path:
    """The wheel of the project in `root`."""
    found = sorted({path for pattern in OURS for path in root.glob(pattern) if path.is_file()})
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in found}
    return write_wheel(folder, "firstline", __version__, files)


def installed_wheel(name: str, folder: Path) -> Path:
    """The wheel of an installed distribution, without compiled parts, tests and scripts."""
    found = distribution(name)
    files = {
        entry.as_posix(): Path(str(found.locate_file(entry))).read_bytes()
        for entry in found.files or ()
        if entry.suffix not in _COMPILED and ".." not in entry.parts and ".dist-info" not in entry.parts[0]
    }
    return write_wheel(folder, found.metadata["Name"], found.version, files)


def write_wheel(folder: Path, name: str, version: str, files: Mapping[str, bytes]) -> Path:
    """Writes NAME-VERSION-py3-none-any.whl and gives its path."""
    safe = name.lower().replace("-", "_")
    info = f"{safe}-{version}.dist-info"
    whole = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: firstline\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},{_hash(data)},{len(data)}\n" for path, data in sorted(whole.items()))
    whole[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    wheel = folder / f"{safe}-{version}-py3-none-any.whl"
    write_zip(wheel, whole.items())
    return wheel


def write_zip(path: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """A zip whose bytes depend on names and contents alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files):
            archive.writestr(_entry(name), data)


def add_to_zip(path: Path, name: str, data: bytes) -> None:
    """One more file in a zip, its bytes as fixed as the others'."""
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(_entry(name), data)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _hash(data: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
