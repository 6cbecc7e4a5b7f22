from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.content.read import read_content
from pyodide_app import api
from pyodide_app.runtime.build import ROOT, build, put_content
from pyodide_app.runtime.node import tool

HERE = Path(__file__).parent
Answer = Callable[[list[dict[str, Any]]], list[str]]


@pytest.fixture(scope="session")
def runtime() -> Path:
    return build()


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle") / "content"
    put_content(read_content(ROOT / "content"), folder)
    return folder


@pytest.fixture
def here(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The api on this Python, with the content that the page loads."""
    monkeypatch.setattr(api, "CONTENT", bundle)
    api.content.cache_clear()
    api.guide.cache_clear()


@pytest.fixture(scope="session")
def under_node(runtime: Path, bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Answer:
    """Answers requests by the built runtime under Node."""
    folder = tmp_path_factory.mktemp("node")
    shutil.copyfile(HERE / "answer.mjs", folder / "answer.mjs")

    def answer(requests: list[dict[str, Any]]) -> list[str]:
        asked = folder / "requests.json"
        asked.write_text(json.dumps(requests), "utf-8")
        parts = [runtime, bundle, asked, folder / "answers.json"]
        command = [*tool("node"), str(folder / "answer.mjs"), *map(str, parts)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        answers: list[str] = json.loads((folder / "answers.json").read_text("utf-8"))
        return answers

    return answer
