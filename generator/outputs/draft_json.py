"""A draft and a review as plain data, under the names that programs rely on."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from generator.ground.draft import Draft, Paragraph, Review, Source


def draft_data(draft: Draft) -> dict[str, Any]:
    """The JSON of a draft: dicts, lists, strings, numbers, booleans and None only."""
    return {
        "role": draft.role,
        "opening": draft.opening,
        "tone": draft.tone,
        "length": draft.length,
        "letter": draft.letter,
        "paragraphs": [_paragraph(paragraph) for paragraph in draft.paragraphs],
        "blanks": [asdict(blank) for blank in draft.blanks],
        "questions": [asdict(question) for question in draft.questions],
        "openings": [asdict(opening) for opening in draft.openings],
        "first_seconds": draft.first_seconds,
        "review": review_data(draft.review),
    }


def review_data(review: Review) -> dict[str, Any]:
    """The JSON of a review, the same alone as inside a draft."""
    return {
        "findings": [asdict(finding) for finding in review.findings],
        "signals": [asdict(signal) for signal in review.signals],
        "asks": [asdict(ask) for ask in review.asks],
        "words": review.words,
        "reading_grade": review.reading_grade,
    }


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "sentences": [
            {"text": sentence.text, "sources": [_source(source) for source in sentence.sources]}
            for sentence in paragraph.sentences
        ]
    }


def _source(source: Source) -> dict[str, Any]:
    return {"kind": source.kind, "line": source.line, "quote": source.quote}
