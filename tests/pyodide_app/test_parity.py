"""The same request gives the same bytes on this Python and on the page's."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from generator.content.read import read_content
from pyodide_app.api import handle
from pyodide_app.runtime.build import ROOT
from pyodide_app.runtime.requests import requests
from tests.pyodide_app.conftest import Answer

FIXTURES = ROOT / "tests" / "fixtures"
RESUMES = sorted(path for path in (FIXTURES / "resumes").iterdir() if path.suffix != ".yaml")
POSTINGS = sorted((FIXTURES / "postings").glob("*.txt"))


def fixture_requests() -> list[dict[str, Any]]:
    """Every résumé with one posting and every posting with one résumé, in all openings, tones and lengths."""
    choices = [
        {"opening": "in-use", "tone": "plain", "length": "standard"},
        {"opening": "rebuilt", "tone": "warm", "length": "short"},
        {"opening": "clear-eyed", "tone": "formal", "length": "full"},
    ]
    asked: list[dict[str, Any]] = []
    for number in range(max(len(RESUMES), len(POSTINGS))):
        resume, posting = RESUMES[number % len(RESUMES)], POSTINGS[number % len(POSTINGS)]
        data = base64.b64encode(resume.read_bytes()).decode()
        asked.append({"id": number, "method": "read_file", "params": {"name": resume.name, "data": data}})
        if resume.suffix not in (".pdf", ".docx"):
            papers = {"job": posting.read_text("utf-8"), "resume": resume.read_text("utf-8")}
            asked.append({"id": number, "method": "read_resume", "params": papers})
            asked.append({"id": number, "method": "read_job", "params": papers})
            asked.append({"id": number, "method": "draft", "params": {**papers, **choices[number % 3]}})
    return asked


def differing(here: list[str], there: list[str], asked: list[dict[str, Any]]) -> list[str]:
    return [
        f"{request['method']}: {one[:300]} / {other[:300]}"
        for request, one, other in zip(asked, here, there, strict=True)
        if one != other
    ]


@pytest.mark.usefixtures("here")
def test_fixtures_give_the_same_json_byte_for_byte(under_node: Answer) -> None:
    asked = fixture_requests()
    there = under_node([{"library": "pdf-both.zip"}, {"library": "pdf-reading.zip"}, *asked])
    assert len(asked) > 120
    assert not differing([handle(json.dumps(request)) for request in asked], there, asked)
    assert sum(json.loads(one)["ok"] for one in there) > 100


@pytest.mark.usefixtures("here")
def test_samples_and_every_kind_of_file_give_the_same_bytes(under_node: Answer) -> None:
    stages = requests(read_content(ROOT / "content"), samples=1000)
    asked = [request for stage in stages.values() for request in stage if request["method"] != "none"]
    libraries: list[dict[str, Any]] = [
        {"library": name} for name in ("pdf-both.zip", "pdf-reading.zip", "pdf-writing.zip")
    ]
    there = under_node([*libraries, *asked])
    assert len(asked) > 40
    assert not differing([handle(json.dumps(request)) for request in asked], there, asked)


def test_without_its_library_a_pdf_is_refused_by_name(under_node: Answer) -> None:
    page = base64.b64encode(b"%PDF-1.7 nothing").decode()
    (answer,) = under_node([{"id": 7, "method": "read_file", "params": {"name": "a.pdf", "data": page}}])
    assert json.loads(answer)["error"]["code"] == "library"
