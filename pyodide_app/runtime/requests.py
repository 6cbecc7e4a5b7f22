"""What the trace asks of the page's Python, stage by stage: every method, every kind of file, every kind of error."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import date
from typing import Any

from generator.documents import paste
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.ground.guide import LENGTHS, OPENING_IDS, TONES, Content
from generator.outputs import docx, pdf
from generator.outputs.envelope import address
from generator.site.samples import sample_draft

Request = dict[str, Any]
SAMPLES = 6
"""How many of the samples are asked: more of them load nothing new."""
JSON_RESUME = '{"basics": {"name": "Jane Roe", "email": "jane@roe.example"}, "work": [{"name": "Acme", "position": "Analyst", "startDate": "2020-01", "highlights": ["Cut the weekly report from 6 hours to 40 minutes"]}]}'
BROKEN = (
    ("note.txt", b"\xff\xfe\x00"),
    ("cv.txt", "Zoë Łukasz".encode("cp1250")),
    ("cv.txt", "Zoë Roe".encode("utf-16")),
    ("cv.docx", b"PK\x03\x04 no zip"),
    ("cv.json", b'{"basics": '),
    ("cv.txt", b"   "),
)


def requests(content: Content, samples: int = SAMPLES) -> dict[str, list[Request]]:
    """The requests of the stages `letter`, `pdf_reading` and `pdf_writing`, in the order in which they are asked; the
    first `samples` of the samples are among them.
    """
    words, page = _files(content)
    first = _sample_params(content)[0]
    return {
        "letter": [
            *_letter(content, samples),
            *(_file(name, data) for name, data in (*BROKEN, ("letter.docx", words))),
        ],
        "pdf_reading": [
            _file("letter.pdf", page),
            _file("broken.pdf", page[:900]),
            _file("no.pdf", b"%PDF-1.7 nothing"),
        ],
        "pdf_writing": [
            {"method": "export", "params": {**first, "format": "pdf", "date": "2026-01-05"}},
            {
                "method": "export",
                "params": {**first, "format": "pdf", "letter": "Dear Łukasz,\n\nЮлия, Ελένη, ﬁ, 学.\n"},
            },
        ],
    }


def _letter(content: Content, samples: int) -> list[Request]:
    asked: list[Request] = [
        {"method": "hello"},
        {"method": "warm"},
        {"method": "none"},
        {"method": "draft", "params": {"job": ""}},
    ]
    for params in _sample_params(content)[:samples]:
        asked += [{"method": method, "params": params} for method in ("read_job", "read_resume", "draft")]
        asked += [{"method": "check", "params": {**params, "letter": params["resume"]}}]
    first = _sample_params(content)[0]
    choices: list[dict[str, str]] = [
        {"opening": opening, "tone": tone, "length": length}
        for opening, tone, length in zip(OPENING_IDS, TONES, LENGTHS, strict=True)
    ]
    asked += [{"method": "draft", "params": {**first, **choice}} for choice in (*choices, {"opening": "nonsense"})]
    asked += [
        {"method": "export", "params": {**first, "format": form, "date": "2026-01-05"}}
        for form in ("text", "markdown", "email", "docx")
    ]
    return [*asked, {"method": "read_resume", "params": {"resume": JSON_RESUME}}]


def _sample_params(content: Content) -> list[dict[str, Any]]:
    return [
        {"job": one.posting, "resume": one.resume, "role": one.role, "answers": one.answers} for one in content.samples
    ]


def _files(content: Content) -> tuple[bytes, bytes]:
    """A sample's letter as DOCX and as PDF."""
    sample = content.samples[0]
    role = next(role for role in content.roles if role.slug == sample.role)
    draft = sample_draft(sample, role, content)
    resume, posting = read_resume(paste(sample.resume)), read_posting(paste(sample.posting))
    envelope = address(resume, posting, sample.answers, date(2026, 1, 5), content.letter)
    return docx.write(draft, replace(envelope)), pdf.write(draft, envelope)


def _file(name: str, data: bytes) -> Request:
    return {"method": "read_file", "params": {"name": name, "data": base64.b64encode(data).decode("ascii")}}
