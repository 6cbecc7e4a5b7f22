"""Claims about hiring at large: each names its source, or is not made."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.content.measure import prose
from generator.content.problems import Problem
from generator.content.read import Shelf
from generator.ground.guide import Sample

_CLAIM = re.compile(
    r"(?<!how )\b(?:most|many|few|half(?: of)?|all|the majority of|nearly all|nine in ten|\d+ ?(?:%|per ?cent)(?: of)?|\d+ (?:in|out of) \d+)"
    r"\s(?:the\s)?(?:(?!an?\b)\w+[ -]){0,2}(?:hiring managers?|recruiters?|employers?|HR (?:people|managers|teams)|interviewers?|panels|applicant tracking)\b"
    r"|\b(?:studies|research|surveys?|statistics|data|experts) (?:show|shows|say|says|suggest|suggests|prove|proves|agree)\b"
    r"|\b(?:seven|7\.4|six|6|ten|10) seconds\b[^.]{0,40}\b(?:read|scan|look|decid)\w*|\brejected by (?:an )?ATS\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"\([^()]*\b(?:19|20)\d\d\b[^()]*\)|\bvendor's (?:survey|count)\b|\bNBER\b|\barXiv\b")


def hiring(shelf: Shelf) -> Iterator[Problem]:
    """Claims about those who hire, anywhere in our prose, beside which no source stands."""
    for sheet in shelf.sheets():
        if isinstance(sheet.value, Sample):
            continue
        for loc, text in prose(sheet.value):
            claim = _CLAIM.search(text)
            if claim and not _SOURCE.search(text):
                what = f"“{claim.group()}” is a claim about hiring without a source"
                yield sheet.problem(
                    loc, what, "name the source in brackets with its year, or put it as advice", claim.start()
                )
