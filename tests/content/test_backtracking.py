"""Which regular expressions are refused for the steps they can take."""

from __future__ import annotations

import re
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.backtracking import blows_up
from generator.content.patterns import expressions, fault_of
from generator.content.read import read_shelf
from tests.content.folders import REAL, ROOT

SLOW = (
    *(r"(a+)+$", r"(a|a)*b", r"(\w+\s?)*x", r"\d+\d+z", r".*.*=", r"(a|ab|b)*c", r"(.*)*x", r"\w+\s*\w+x"),
    *(r".{0,400}.{0,400}.{0,400}x", r"(?:a{0,30}){0,30}b", r"(?:a?){0,30}a{30}b", r"(?:\w+\s?){0,10}x", r"(?:foo|fo|o)+x"),
    *(r".*foo.*bar", r"(?:(?:a|b)+|c)*d", r"(?:[a-z]+\.?)+@", r"(?=(a+)+$)x", r"(?:a|(?:a))*b", r"x(?:\s|\s\s)+y"),
    *(r".b+(?:(?:ab?){0,40}){0,40}", r"(?:(?:ab){0,3}){0,40}c", r"ab(?:b*?ab{0,40}){0,40}", r"\w{0,40}(?:a(?:[^b]{2})*){1,9}"),
)  # fmt: skip
QUICK = (
    *(r"p9[59]", r"\bfoo\b.{0,40}bar", r"(?:two|three) weeks", r"\bI (?:have|am) \w+ (?!not)\w+", r"[a-z]+ed by \d+%"),
    *(r"(?<!non-)ship\w*", r"\b(\w+) \1\b", r"\b(?:\w+, ){3,8}and \w+", r"(?:\w+\s+){0,4}foo", r"(?:foo|bar|baz){2,9}"),
    *(r"\bfoo\b.{0,40}bar.{0,40}baz", r"\d[\d,.]*\s?(?:k|m|bn)?\s?req", r"\$\s?\d+(?:\.\d+)?[km]?"),
    *(r"(?:(?:a|an|my|the) ){0,5}quota", r"\b(?:rais\w{1,3}|cut|reduc\w{1,4})\b[^\n]{0,60}\bscore\b[^\n]{0,60}\d"),
    *(r"\breports?\b[^;\n]{0,70}\b(?:from|to) (?:\w+ ){0,2}(?:seconds?|hours?)\b", r"\bfor (?:\w{1,20}[ -]){0,3}hosts?\b"),
    *(r"from\s+[$£]?\d[\d.,]*\s?(?:%|[a-z]{1,12}\s){0,3}\s?(?:[a-z]{1,12}\s){0,2}to\s+\d",),
)  # fmt: skip


def test_the_lists_are_not_empty() -> None:
    assert (len(SLOW), len(QUICK)) == (23, 18)


@pytest.mark.parametrize("source", SLOW)
def test_flags(source: str) -> None:
    fault = fault_of(source)
    assert fault is not None
    assert "very long" in fault[0] or "stands twice" in fault[0]


@pytest.mark.parametrize("source", QUICK)
def test_passes(source: str) -> None:
    assert fault_of(source) is None


PIECES = st.sampled_from(["a", "b", "ab", "[ab]", r"\w", "."])
REPEATS = st.sampled_from(["", "", "?", "*", "+", "{0,3}", "{2}", "*?"])
ATOMS = st.tuples(PIECES, REPEATS).map("".join)
SEQUENCES = st.lists(ATOMS, min_size=1, max_size=3).map("".join)
GROUPS = st.tuples(st.lists(SEQUENCES, min_size=1, max_size=3).map("|".join), REPEATS).map(
    lambda g: f"(?:{g[0]}){g[1]}"
)
EXPRESSIONS = st.lists(ATOMS | GROUPS, min_size=1, max_size=4).map("".join)


@settings(max_examples=400, deadline=None)
@given(EXPRESSIONS)
def test_what_passes_is_quick_on_texts_made_to_hurt(source: str) -> None:
    if blows_up(source) is not None:
        return
    compiled = re.compile(source + "!")
    began = time.process_time()
    for text in ("a" * 60, "ab" * 30, "a" * 30 + "b" * 30):
        compiled.search(text)
    assert time.process_time() - began < 1


def test_it_runs_without_a_warning() -> None:
    code = "from generator.content.backtracking import blows_up; assert blows_up('(a+)+$') and not blows_up('a+')"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_it_has_nothing_against_the_contents_own_expressions() -> None:
    sources = [source for sheet in read_shelf(REAL).sheets() for _, source in expressions(sheet)]
    assert [source for source in sources if fault_of(source)] == []
    assert len(sources) > 50
    print(f"{len(sources)} expressions of the content are quick")
