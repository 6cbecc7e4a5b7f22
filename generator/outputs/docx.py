"""The letter as a DOCX: XML from templates, zipped so that the same letter is the same bytes."""

from __future__ import annotations

import io
import pkgutil
import zipfile
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

from generator.ground.draft import Draft
from generator.outputs.characters import lines, one_line
from generator.outputs.envelope import Envelope

# The order is the archive's: readers expect the content types first.
PARTS = {
    "[Content_Types].xml": "content_types.j2.xml",
    "_rels/.rels": "package_rels.j2.xml",
    "docProps/core.xml": "core.j2.xml",
    "word/document.xml": "document.j2.xml",
    "word/styles.xml": "styles.j2.xml",
    "word/_rels/document.xml.rels": "document_rels.j2.xml",
}
_MIDNIGHT_1980 = (1980, 1, 1, 0, 0, 0)


def write(draft: Draft, envelope: Envelope) -> bytes:
    """The letter on an A4 page with sender, date, recipient and subject, for Word or LibreOffice."""
    values = _values(draft, envelope)
    environment = _environment()
    return _archive({part: environment.get_template(name).render(values) for part, name in PARTS.items()})


def _values(draft: Draft, envelope: Envelope) -> dict[str, Any]:
    name, subject = one_line(envelope.sender_name), one_line(envelope.subject)
    return {
        "sender_name": name,
        "contact": " · ".join(map(one_line, envelope.sender_contact)),
        "date": one_line(envelope.date or ""),
        "recipient": [one_line(line) for line in envelope.recipient],
        "subject": subject,
        "title": f"{subject}, {name}" if name else subject,
        "language": one_line(envelope.language),
        "paragraphs": [lines(paragraph.text) for paragraph in draft.paragraphs],
    }


def _environment() -> Environment:
    return Environment(
        loader=FunctionLoader(_source), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


def _source(name: str) -> str | None:
    data = pkgutil.get_data("generator", f"templates/letter/docx/{name}")
    return data.decode() if data else None


def _archive(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, xml in parts.items():
            entry = zipfile.ZipInfo(name, _MIDNIGHT_1980)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, xml.lstrip())
    return out.getvalue()
