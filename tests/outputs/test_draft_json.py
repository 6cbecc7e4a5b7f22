import json

from generator.outputs.draft_json import draft_data, review_data

from .letters import BODY, REVIEW, a_draft


def test_a_draft_has_the_names_that_programs_rely_on() -> None:
    data = draft_data(a_draft())
    assert list(data) == [
        "role",
        "opening",
        "tone",
        "length",
        "letter",
        "paragraphs",
        "blanks",
        "questions",
        "openings",
        "first_seconds",
        "review",
    ]
    assert data["paragraphs"][1] == {
        "sentences": [
            {
                "text": "I am applying to Acme.",
                "sources": [
                    {"kind": "posting", "line": 3, "quote": "Acme"},
                    {"kind": "guide", "line": None, "quote": "I am applying to {{ role }}."},
                ],
            }
        ]
    }
    assert data["blanks"] == [{"text": "{how much}", "question": "How much did you handle?", "signal": "scale"}]
    assert data["questions"] == [
        {"signal": "scale", "text": "How much did you handle?", "example": "140 orders a day."}
    ]
    assert data["openings"] == [{"id": "in-use", "name": "In use now", "text": BODY[0]}]
    assert data["review"] == review_data(REVIEW)


def test_a_review_has_the_names_that_programs_rely_on() -> None:
    data = review_data(REVIEW)
    assert list(data) == ["findings", "signals", "asks", "words", "reading_grade"]
    assert list(data["findings"][0]) == ["rule", "level", "start", "end", "message", "why", "instead"]
    assert data["signals"][1] == {"id": "scale", "met": False, "quote": None}
    assert data["asks"][0] == {"text": "Forklift licence", "answered_by": None}


def test_the_data_comes_back_from_json_as_it_went() -> None:
    data = draft_data(a_draft())
    assert json.loads(json.dumps(data)) == data
