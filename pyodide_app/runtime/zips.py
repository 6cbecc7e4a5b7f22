"""Which modules go into which zip: what the trace saw, with what only an error would load."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

STAGES = {"letter": "python", "pdf_reading": "pdf-reading", "pdf_writing": "pdf-writing"}
"""The zips by the stage that needs them: each is loaded when its stage is first wanted."""
SHARED = "pdf-both"
"""The zip of the packages that reading and writing PDF have in common, loaded with either."""
WHOLE = {
    "letter": ("jinja2", "markupsafe", "generator", "pyodide_app"),
    "pdf_reading": ("pypdf",),
    "pdf_writing": ("fpdf", "generator/outputs/fonts"),
}
"""Packages taken whole, since other inputs take other paths through them. Of fontTools, whose use hangs on our one
typeface alone, what the trace saw is enough.
"""
UNUSED = re.compile(
    r"^jinja2/(?:async_utils|ext|sandbox|meta|nativetypes|bccache|constants)\.py$|^pypdf/(?:_crypt_providers/_(?:cryptography|pycryptodome)|_merge|pagerange)\.py$"
)
"""Modules of those packages that nothing here calls; a test imports every module that is left."""
LATER = "generator/outputs/fonts/"
"""What of a package taken whole comes with a later stage."""
SPARE = """
_weakrefset ast bisect contextlib copyreg dis enum functools hashlib
hmac heapq inspect keyword linecache numbers opcode operator queue reprlib secrets shutil signal struct textwrap
token tokenize traceback types warnings weakref
encodings/__init__ encodings/aliases encodings/ascii encodings/cp1250 encodings/cp1251 encodings/cp1252 encodings/cp437
encodings/iso8859_1 encodings/latin_1 encodings/mac_roman encodings/unicode_escape encodings/utf_16 encodings/utf_16_be encodings/utf_16_le
encodings/utf_32 encodings/utf_8 encodings/utf_8_sig
""".split()
"""Modules of the standard library that only other inputs or errors load."""
LEAN = Path(__file__).parent / "lean"
"""Modules of ours in place of the library's and of Jinja's, which bring in far more than a page's Python can use."""
LEFT = re.compile(
    r"^(?:_?ssl|selectors|quopri|_?(?:compat_)?pickle)\.py$|^email/.*|^urllib/(?:error|response)\.py$|^asyncio/(?:base_events|base_subprocess|graph|log|selector_events|sslproto|staggered|streams|subprocess"
    r"|taskgroups|threads|trsock|unix_events)\.py$"
)
"""What those bring in."""
LATE = frozenset(["locale.py"])
"""Modules that the letter's trace saw because of what is left out, and that only a PDF needs."""
STDLIB = re.compile(r"^/lib/python3\d+\.zip/(.+\.py)$")
PACKAGE = re.compile(r"^/home/pyodide/(.+\.py)$")


def members(traced: Mapping[str, Iterable[str]], stdlib: Path, wheels: Iterable[Path]) -> dict[str, dict[str, bytes]]:
    """The files of each zip by its name; nothing is in two."""
    packages = _packages(wheels)
    with zipfile.ZipFile(stdlib) as archive:
        library = {
            name: archive.read(name) for name in archive.namelist() if name.endswith(".py") and not LEFT.match(name)
        }
    lean = {path.relative_to(LEAN).as_posix(): path.read_bytes() for path in LEAN.rglob("*.py")}
    library |= lean
    packages |= {name: data for name, data in lean.items() if name in packages}
    found = {stage: _stage(stage, set(traced[stage]), library, packages) for stage in STAGES}
    first, *later = found.values()
    shared = set.intersection(*map(set, later))
    zips: dict[str, dict[str, bytes]] = {name: {} for name in (*STAGES.values(), SHARED)}
    for stage, files in found.items():
        for name, data in files.items():
            place = "python" if name in first else SHARED if name in shared else STAGES[stage]
            zips[place][name] = data
    return zips


def _stage(stage: str, seen: set[str], library: Mapping[str, bytes], packages: Mapping[str, bytes]) -> dict[str, bytes]:
    wanted = {match[1] for path in seen if (match := STDLIB.match(path))}
    if stage == "letter":
        wanted = (wanted - LATE) | {f"{name}.py" for name in SPARE if f"{name}.py" in library}
    files = {name: library[name] for name in sorted(wanted) if name in library}
    traced = {match[1] for path in seen if (match := PACKAGE.match(path))}
    whole = tuple(f"{name}/" for name in WHOLE[stage])
    for name, data in packages.items():
        if stage == "letter" and name.startswith(LATER):
            continue
        if name in traced or (name.startswith(whole) and not UNUSED.match(name)):
            files[name] = data
    return files


def _packages(wheels: Iterable[Path]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            files |= {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}
    return files
