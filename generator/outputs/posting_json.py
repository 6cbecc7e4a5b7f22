"""What was understood of a posting, with the names of JSON Resume's job schema."""

from __future__ import annotations

from typing import Any

from generator.ground.papers import Posting, Said


def posting_json(posting: Posting) -> dict[str, Any]:
    """The posting as a plain dict, what was not said as null; `lines` gives the parts' lines.

    `responsibilities` and `qualifications` are texts, as in the schema; `asks` are the
    qualifications again, each with its `line` (from 1) and whether it is a `must`.
    """
    return {
        "title": _text(posting.title),
        "company": _text(posting.company),
        "location": _text(posting.location),
        "hiringManager": _text(posting.hiring_manager),
        "reference": _text(posting.reference),
        "salary": _text(posting.salary),
        "lines": {
            name: said.line
            for name, said in (
                ("title", posting.title),
                ("company", posting.company),
                ("location", posting.location),
                ("hiringManager", posting.hiring_manager),
                ("reference", posting.reference),
                ("salary", posting.salary),
            )
            if said
        },
        "description": " ".join(said.text for said in posting.summary),
        "responsibilities": [said.text for said in posting.duties],
        "qualifications": [ask.said.text for ask in posting.asks],
        "asks": [{"text": ask.said.text, "line": ask.said.line, "must": ask.must} for ask in posting.asks],
    }


def _text(said: Said | None) -> str | None:
    return said.text if said else None
