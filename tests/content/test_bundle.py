"""The browser's bundle: the same content back, from the standard library alone."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.content.bundle import dump_content, load_content
from generator.content.read import read_content
from generator.ground.errors import InputError
from generator.ground.guide import Content
from tests.content.folders import ROOT, SMALL


def test_content_comes_back_equal() -> None:
    content = read_content(SMALL)
    assert load_content(dump_content(content)) == content


def test_the_text_is_one_compact_line_and_always_the_same() -> None:
    text = dump_content(read_content(SMALL))
    assert text == dump_content(load_content(text))
    assert "\n" not in text
    assert text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def anything(hint: Any) -> st.SearchStrategy[Any]:
    """Small values of a type of the model, whatever they say."""
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{one.name: anything(hints[one.name]) for one in fields(hint)})
    if get_origin(hint) is tuple:
        return st.lists(anything(get_args(hint)[0]), max_size=1).map(tuple)
    if get_origin(hint) is dict:
        return st.dictionaries(st.text(max_size=4), st.text(max_size=4), max_size=2)
    return st.text(max_size=4) if hint is str else st.sampled_from(get_args(hint))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(anything(Content))
def test_any_content_comes_back_equal(content: Content) -> None:
    assert load_content(dump_content(content)) == content


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '{"signals": 3}', '{"x": []}', "[" * 100_000])
def test_what_is_no_bundle_is_said_to_be_none(text: str) -> None:
    with pytest.raises(InputError, match="not a bundle"):
        load_content(text)


def test_it_needs_neither_yaml_nor_pydantic_nor_jinja() -> None:
    code = "import sys; sys.modules.update(dict.fromkeys(('yaml', 'pydantic', 'jinja2', 'mkdocs')));"
    code += "from generator.content.bundle import load_content, dump_content; print('ok')"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("ok", "")
