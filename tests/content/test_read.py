"""Reading a folder of YAML: what comes out, and what every mistake of form is called."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from generator.content.files import KINDS
from generator.content.problems import Problem
from generator.content.read import read_content, read_problems
from generator.content.source import parse
from generator.content.wording import MESSAGES
from generator.ground.errors import InputError
from generator.ground.guide import OPENING_IDS, SIGNAL_KINDS, Signal
from tests.content.folders import SMALL, copy_of_small, put


def only(folder: Path) -> Problem:
    content, problems = read_problems(folder)
    assert content is None
    assert len(problems) == 1, [str(one) for one in problems]
    return problems[0]


def test_the_small_content_reads_whole_and_in_order() -> None:
    content, problems = read_problems(SMALL)
    assert problems == ()
    assert content == read_content(SMALL)
    assert content is not None
    assert tuple(one.kind for one in content.signals) == SIGNAL_KINDS
    assert tuple(one.id for one in content.openings) == OPENING_IDS
    assert [role.slug for role in content.roles] == ["baker", "tram-driver"]
    assert [sample.role for sample in content.samples] == ["baker", "tram-driver"]


def test_the_general_guide_has_the_shared_signals_and_openings() -> None:
    content = read_content(SMALL)
    general = content.general
    assert (general.slug, general.family, general.title) == ("general", "", "Any Other Role")
    assert [one.label for one in general.signals] == [one.label for one in content.signals]
    assert {type(one) for one in general.signals} == {Signal}
    assert [one.template for one in general.openings] == [one.template for one in content.openings]


def test_a_problem_is_one_line_with_its_place() -> None:
    problem = Problem("content/roles/x.yaml", 12, 5, "`labl` is not a key here", "write `label`")
    assert str(problem) == "content/roles/x.yaml:12:5: `labl` is not a key here; write `label`"


def test_paths_begin_with_the_folder_as_given(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    (folder / "faq.yaml").unlink()
    assert str(only(folder)) == "content/faq.yaml:1:1: the file is missing; write it: the content needs one"


def test_no_folder_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no folder") as caught:
        read_problems(tmp_path / "nowhere")
    assert caught.value.code == "missing"


def test_read_content_names_the_first_problem_and_counts_the_rest(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    (folder / "faq.yaml").unlink()
    (folder / "skills.yaml").unlink()
    with pytest.raises(InputError, match=r"^content/faq\.yaml:1:1: .* \(and 1 more: run `firstline validate`\)$"):
        read_content(folder)


BY_SHAPE = [
    ("answer: Some people do. Write for those.", "answer: 2026-01-01", "is read as a date"),
    ("answer: Some people do. Write for those.", "answer: 0x1F", "is read as a number"),
    ("answer: Some people do. Write for those.", "answer: No", 'put it in quotes: "No"'),
    ("answer: Some people do. Write for those.", "answer: !wood x", "is read as `!wood`"),
    ("answer: Some people do. Write for those.", "answer:", "`answer` is empty; fill it in: two to four sentences"),
    ("answer: Some people do. Write for those.", "answer: '  '", "`answer` is empty; fill it in"),
    ("answer: Some people do. Write for those.", "answer: ~", "`answer` is empty; fill it in"),
    ("answer: Some people do. Write for those.", "answer: {a: b}", "is read as a mapping because of a colon"),
    ("answer: Some people do. Write for those.", "antwort: Ja.", "`antwort` is not a key here"),
    ("answer: Some people do. Write for those.", "? [a]\n    : b\n    answer: Some do. Yes.", "a key is a list"),
    ("  - question: Does anybody read letters?\n    answer: Some people do. Write for those.", "  - Why?", "item 1 of `faq` is text where a mapping belongs; write its keys: `question`, `answer`"),
    ("  - question: Does anybody read letters?\n    answer: Some people do. Write for those.", "  - [Why?]", "item 1 of `faq` is a list where a mapping belongs"),
    ("  - question: Does anybody read letters?\n    answer: Some people do. Write for those.", "  -", "item 1 of `faq` is empty where a mapping belongs"),
    ("answer: Some people do. Write for those.", 'answer: "a \\q"', "a backslash in double quotes"),
    ("answer: Some people do. Write for those.", "answer: @home", "`@` cannot begin a value"),
    ("answer: Some people do. Write for those.", "answer: %home", "cannot begin a value"),
    ("answer: Some people do. Write for those.", "answer: [a, b", "a list in brackets is not closed"),
    ("answer: Some people do. Write for those.", "answer: {a: b", "a mapping in braces is not closed"),
    ("answer: Some people do. Write for those.", "answer: Some.\n   sure: no", "does not begin with a dash"),
    ("answer: Some people do. Write for those.", "answer: 'x' y", "check the quotes before it"),
    ("answer: Some people do. Write for those.", "answer: x\n---\nfaq: []", "more than one document"),
    ("answer: Some people do. Write for those.", "answer: a\x07b", "cannot be printed (U+0007)"),
    ("answer: Some people do. Write for those.", "answer: &a Some do. Yes.\n  - question: *a\n    answer: Some. Yes.", "an alias repeats another value"),
    ("answer: Some people do. Write for those.", "answer Some people", "a key has no colon"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "says"), BY_SHAPE, ids=range(len(BY_SHAPE)))
def test_a_mistake_of_form_is_named_once_in_plain_words(tmp_path: Path, old: str, new: str, says: str) -> None:
    folder = copy_of_small(tmp_path)
    put(folder, "faq.yaml", old, new)
    _, problems = read_problems(folder)
    assert problems
    assert says in str(problems[0]), [str(one) for one in problems]
    assert all(one.file == "content/faq.yaml" and one.line >= 3 for one in problems)
    assert not any("pydantic" in str(one) or "\n" in str(one) for one in problems)


def test_every_error_that_the_models_can_give_has_words() -> None:
    """The types of a schema's nodes decide which errors it can give."""
    gives = {
        "dataclass-args": {"missing", "unexpected_keyword_argument", "dataclass_type"},
        "str": {"string_type"},
        "tuple": {"tuple_type"},
        "dict": {"dict_type"},
        "literal": {"literal_error"},
    }
    quiet = {"dataclass", "default", "definitions", "definition-ref", "dataclass-field"}
    seen: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("type"), str):
                seen.add(node["type"])
            for key, value in node.items():
                if key not in ("metadata", "default", "config"):
                    walk(value)
        elif isinstance(node, list | tuple):
            for item in node:
                walk(item)

    for kind in KINDS.values():
        walk(TypeAdapter(kind).core_schema)
    assert seen - quiet == set(gives), "a new type of field needs its words in wording.MESSAGES"
    assert set().union(*gives.values()) <= set(MESSAGES)


@given(st.text(max_size=200) | st.text(alphabet="ab:-[]{}\"'|>&*!%#@ \t\n", max_size=60))
def test_any_text_is_a_page_or_problems_and_never_a_traceback(text: str) -> None:
    page, problems = parse("x.yaml", text)
    assert page is not None or problems
    assert all(one.line >= 1 and one.col >= 1 and one.what and one.instead for one in problems)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(text=st.text(alphabet="ab:-[]{}\"'|> \nfaqnswerti?1.", max_size=80))
def test_any_file_of_questions_is_content_or_problems(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "content"
    if not folder.exists():
        copy_of_small(tmp_path)
    (folder / "faq.yaml").write_text("faq:\n" + text, encoding="utf-8")
    content, problems = read_problems(folder)
    assert (content is None) == bool(problems)


def test_a_place_inside_a_block_is_exact(tmp_path: Path) -> None:
    page, _ = parse("x.yaml", "template: |\n  one\n    two three\nother: 'four five'\n")
    assert page is not None
    assert page.place(("template",), 10) == (3, 9)
    assert page.place(("other",), 5) == (4, 14)
    assert page.place(("nothing",)) == (1, 1)
