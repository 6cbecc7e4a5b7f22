"""A posting as JSON: the schema's names, and the asks with their lines."""

from __future__ import annotations

from generator.documents import paste
from generator.engine.posting import read_posting
from generator.outputs.posting_json import posting_json

TEXT = """Data Analyst

Company: Foxglove Water
Hiring manager: Ana Ruiz

What you will do
- Build reports for depot managers

Requirements
- Strong SQL
- Python is a plus
"""


def test_it_has_the_schemas_names_and_the_lines() -> None:
    data = posting_json(read_posting(paste(TEXT)))
    assert (data["title"], data["company"], data["hiringManager"], data["location"]) == (
        "Data Analyst",
        "Foxglove Water",
        "Ana Ruiz",
        None,
    )
    assert data["lines"] == {"title": 1, "company": 3, "hiringManager": 4}
    assert data["responsibilities"] == ["Build reports for depot managers"]
    assert data["qualifications"] == ["Strong SQL", "Python is a plus"]
    assert data["asks"] == [
        {"text": "Strong SQL", "line": 10, "must": True},
        {"text": "Python is a plus", "line": 11, "must": False},
    ]
