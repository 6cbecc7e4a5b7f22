"""Every sample and fixture gives the same result in each browser as on this Python."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Browser

from generator.content.read import read_content
from pyodide_app.api import handle
from pyodide_app.runtime.build import ROOT
from pyodide_app.runtime.requests import requests
from tests.browser.visits import visit
from tests.pyodide_app.test_parity import fixture_requests

ASK_ALL = """async (asked) => {
  const own = JSON.parse(document.querySelector("[data-writer]").dataset.writer).own;
  const { ask } = await import(new URL(own + "python.mjs", location));
  const answers = [];
  for (const { method, params } of asked) answers.push(await ask(method, params ?? {}).catch(({ code, message, field }) => ({ code, message, field })));
  return answers;
}"""


@pytest.mark.both
@pytest.mark.usefixtures("here")
def test_every_sample_and_fixture_gives_the_same_result(browser: Browser, home: str) -> None:
    samples = [one for stage in requests(read_content(ROOT / "content"), samples=1000).values() for one in stage]
    asked = [one for one in (*fixture_requests(), *samples) if one["method"] != "none"]
    with visit(browser, home + "/write/") as seen:
        seen.page.set_default_timeout(180_000)
        there = seen.page.evaluate(ASK_ALL, asked)
    here = [_said(request) for request in asked]
    assert len(asked) > 180
    assert [one["method"] for one, a, b in zip(asked, here, there, strict=True) if a != b] == []


def _said(request: dict[str, Any]) -> Any:
    answer = json.loads(handle(json.dumps(request)))
    if answer["ok"]:
        return answer["result"]
    return {key: answer["error"][key] for key in ("code", "message", "field")}
