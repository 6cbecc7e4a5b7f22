"""The steps from pinned inputs to build/runtime: wheels, lock, trace, zips, bytecode, the loader trimmed, and a list of what came out."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.content.files import FOLDER as CONTENT
from generator.content.read import read_content
from generator.ground.guide import Content
from generator.site.writer import page_content
from pyodide_app.runtime.node import FOLDER, BuildError, install, package, run, script
from pyodide_app.runtime.requests import requests
from pyodide_app.runtime.wheels import add_to_zip, installed_wheel, our_wheel, write_zip
from pyodide_app.runtime.zips import members
from pyodide_app.start import TABLES

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
PACKAGES = ("Jinja2", "MarkupSafe", "pypdf", "fpdf2", "fonttools", "defusedxml")
"""Installed distributions that the page's Python stands on."""
WORKBOX = ("core", "routing", "strategies", "precaching")
"""The service worker's parts, in the order in which they stand on each other."""


def build(root: Path = ROOT) -> Path:
    """Makes build/runtime where its inputs changed, and gives it."""
    out = root / "build" / "runtime"
    made_from = _digest(_inputs(root))
    if (out / "made-from").is_file() and (out / "made-from").read_text() == made_from:
        return out
    work = root / "build" / "runtime-work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    content = read_content(root / CONTENT)
    install(root / FOLDER)
    wheels = [our_wheel(root, work / "wheels"), *(installed_wheel(name, work / "wheels") for name in PACKAGES)]
    lock(work, wheels)
    traced = trace(root, work, content, wheels)
    for name, files in members(traced, package(root, "pyodide") / "python_stdlib.zip", wheels).items():
        write_zip(work / "zips" / f"{name}.zip", files.items())
    compile_zips(root, work / "zips")
    prepare(root, work)
    _publish(root, work, out)
    (out / "made-from").write_text(made_from)
    shutil.rmtree(work)
    return out


def lock(work: Path, wheels: list[Path]) -> None:
    """pyodide-lock's record of the wheels, each with its sha256."""
    base = {"arch": "wasm32", "platform": "emscripten_5_0_3", "python": "3.14.2", "abi_version": "2026_0"}
    (work / "base.json").write_text(json.dumps({"info": base, "packages": {}}))
    command = [sys.executable, "-m", "pyodide_cli", "lockfile", "add-wheels", *map(str, wheels)]
    run([*command, "--input", "base.json", "--output", "lock.json"], work, "pyodide-lock could not record the wheels")


def trace(root: Path, work: Path, content: Content, wheels: list[Path]) -> dict[str, list[str]]:
    """The files of the modules that each stage loads; BuildError where a request fails as none should."""
    (work / "requests.json").write_text(json.dumps(requests(content)))
    put_content(content, work / "content")
    arguments = [str(work / "traced.json"), str(work / "requests.json"), str(work / "content"), *map(str, wheels)]
    script(root, HERE / "trace.mjs", *arguments)
    stages: dict[str, Any] = json.loads((work / "traced.json").read_text("utf-8"))
    for stage, found in stages.items():
        failed = [one for one in found["failed"] if one["error"]["message"].count("KeyError: 'none'") == 0]
        if failed:
            raise BuildError(f"the stage {stage} failed inside Pyodide: {failed[0]['error']['message']}")
    return {stage: found["files"] for stage, found in stages.items()}


def put_content(content: Content, folder: Path) -> None:
    """Writes the bundles as the page's Python finds them."""
    folder.mkdir(parents=True)
    for name, text in page_content(content).items():
        (folder / name).write_text(text, "utf-8")


def compile_zips(root: Path, folder: Path) -> None:
    """Sources to bytecode, in place."""
    script(root, HERE / "compile.mjs", sysconfig.get_paths()["purelib"], str(folder))


def prepare(root: Path, work: Path) -> None:
    """Adds to python.zip the tables of what needs to be worked out but once."""
    archive, tables = work / "zips" / "python.zip", work / "prepared.bin"
    script(root, HERE / "prepare.mjs", *map(str, (archive, work / "requests.json", work / "content", tables)))
    add_to_zip(archive, f"pyodide_app/{TABLES}", tables.read_bytes())


def _publish(root: Path, work: Path, out: Path) -> None:
    """Moves what the page loads to its place, with the sizes and hashes of each file."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    script(root, HERE / "trim.mjs", str(package(root, "pyodide")), str(out))
    shutil.copyfile(package(root, "idb") / "build" / "index.js", out / "idb.mjs")
    parts = [package(root, f"workbox-{name}") / "build" / f"workbox-{name}.prod.js" for name in WORKBOX]
    (out / "workbox.js").write_text(
        "".join(part.read_text("utf-8").split("//# source")[0] + "\n" for part in parts), "utf-8"
    )
    for path in sorted((work / "zips").glob("*.zip")):
        shutil.copyfile(path, out / path.name)
    shutil.copyfile(work / "lock.json", out / "lock.json")
    files = {path.name: {"bytes": path.stat().st_size, "sha256": _sha(path)} for path in sorted(out.iterdir())}
    (out / "files.json").write_text(json.dumps(files, indent=1) + "\n")


def _inputs(root: Path) -> Iterator[Path]:
    """Everything that the runtime is made from: the lock of packages, our code, and the content that its tables are of."""
    yield root / "requirements.txt"
    for folder in ("generator", "pyodide_app/runtime", "content/samples"):
        yield from (
            path for path in sorted((root / folder).rglob("*")) if path.is_file() and "__pycache__" not in path.parts
        )
    yield from sorted((root / CONTENT).glob("*.yaml"))
    yield from (root / "pyodide_app" / name for name in ("api.py", "start.py"))


def _digest(paths: Iterator[Path]) -> str:
    return hashlib.sha256("".join(f"{path.name}:{_sha(path)}\n" for path in paths).encode()).hexdigest()


def _sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    try:
        print(f"build/runtime: {len(list(build().iterdir()))} files")
    except BuildError as error:
        sys.exit(f"firstline: {error}")
