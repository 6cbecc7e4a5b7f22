"""What the zips hold: bytecode of the right Python, every module importable, the same bytes again."""

from __future__ import annotations

import gzip
import hashlib
import json
import zipfile
from pathlib import Path

from pyodide_app.runtime.build import ROOT, compile_zips
from pyodide_app.runtime.wheels import installed_wheel, our_wheel, write_zip
from tests.pyodide_app.conftest import Answer

ZIPS = ("python.zip", "pdf-both.zip", "pdf-reading.zip", "pdf-writing.zip")
IMPORT_ALL = """
import importlib, sys, zipfile
failed = []
for archive in {zips}:
    for name in zipfile.ZipFile(archive).namelist():
        if name.endswith(".pyc"):
            module = name[:-4].replace("/", ".").removesuffix(".__init__")
            try:
                importlib.import_module(module)
            except BaseException as error:
                failed.append(f"{{module}}: {{type(error).__name__}}: {{error}}")
"\\n".join(failed) + f"\\n{{len(sys.modules)}}"
"""
ALLOWED = frozenset({"pypdf.generic._image_xobject"})
"""Modules that need what nobody here has: Pillow, for pictures in a PDF."""


def members(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def test_no_source_is_shipped_and_all_bytecode_is_of_one_python(runtime: Path) -> None:
    for name in ZIPS:
        with zipfile.ZipFile(runtime / name) as archive:
            assert not [one for one in archive.namelist() if one.endswith(".py")]
            magics = {archive.read(one)[:4] for one in archive.namelist() if one.endswith(".pyc")}
        assert len(magics) == 1, name
        assert len(members(runtime / name)) > 20


def test_every_module_of_every_zip_imports(under_node: Answer) -> None:
    zips = ["/lib/python314.zip", *(f"/lib/{name}" for name in ZIPS[1:])]
    libraries = [{"library": name} for name in ZIPS[1:]]
    (said,) = under_node([*libraries, {"python": IMPORT_ALL.format(zips=zips)}])
    *failed, count = said.split("\n")
    strange = [one for one in failed if one and one.split(":")[0] not in ALLOWED]
    assert not strange
    assert int(count) > 300


def test_the_list_of_files_has_their_true_sizes_and_hashes(runtime: Path) -> None:
    files = json.loads((runtime / "files.json").read_text("utf-8"))
    assert {"python.zip", "pyodide.asm.wasm", "lock.json", "idb.mjs"} <= files.keys()
    for name, told in files.items():
        data = (runtime / name).read_bytes()
        assert told == {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}, name


def test_the_lock_names_each_wheel_with_its_hash(runtime: Path, tmp_path: Path) -> None:
    packages = json.loads((runtime / "lock.json").read_text("utf-8"))["packages"]
    assert {"firstline", "jinja2", "markupsafe", "pypdf", "fpdf2", "fonttools", "defusedxml"} <= packages.keys()
    again = {"firstline": our_wheel(ROOT, tmp_path), "markupsafe": installed_wheel("MarkupSafe", tmp_path)}
    for name, wheel in again.items():
        assert packages[name]["sha256"] == hashlib.sha256(wheel.read_bytes()).hexdigest()
    assert not [name for name in members(again["markupsafe"]) if name.endswith(".so")]


def test_compiling_again_gives_the_same_bytes(tmp_path: Path) -> None:
    source = [
        (f"part{number}.py", f"def f():\n    return {{'a': {number}, 'b'}}\n".replace("'b'", "'b': 2").encode())
        for number in range(5)
    ]
    for folder in ("one", "two"):
        write_zip(tmp_path / folder / "a.zip", source)
        compile_zips(ROOT, tmp_path / folder)
    assert (tmp_path / "one" / "a.zip").read_bytes() == (tmp_path / "two" / "a.zip").read_bytes()
    assert all(name.endswith(".pyc") for name in members(tmp_path / "one" / "a.zip"))


def test_a_first_draft_weighs_what_the_design_allows(runtime: Path, bundle: Path) -> None:
    """The runtime, the scripts, what letters share and the heaviest guide as GitHub Pages sends them: 5.6 MB are allowed, 5.0 are needed since
    Pyodide is trimmed.
    """

    def packed(path: Path) -> int:
        return len(gzip.compress(path.read_bytes(), 6))

    loader = sum(packed(runtime / name) for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"))
    scripts = sum(packed(path) for path in (ROOT / "pyodide_app" / "page").iterdir())
    texts = packed(bundle / "content.json") + max(packed(path) for path in bundle.glob("guide-*.json"))
    assert texts < 110_000
    whole = loader + scripts + texts + (runtime / "python.zip").stat().st_size
    assert 4_500_000 < whole <= 5_200_000, whole
