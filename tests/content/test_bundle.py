"""The browser's bundle: the same content back, from the standard library alone."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.content.bundle import Guide, dump, load
from generator.content.read import read_content
from generator.ground.errors import InputError
from generator.ground.guide import Content
from generator.ground.needles import needles
from generator.site.writer import page_content
from tests.content.folders import ROOT, SMALL


def test_content_comes_back_equal() -> None:
    content = read_content(SMALL)
    assert load(Content, dump(content)) == content


def test_the_text_is_one_compact_line_and_always_the_same() -> None:
    text = dump(read_content(SMALL))
    assert text == dump(load(Content, text))
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
        return st.dictionaries(*map(anything, get_args(hint)), max_size=2)
    return st.text(max_size=4) if hint is str else st.sampled_from(get_args(hint))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(anything(Content))
def test_any_content_comes_back_equal(content: Content) -> None:
    assert load(Content, dump(content)) == content


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '{"signals": 3}', '{"x": []}', "[" * 100_000])
def test_what_is_no_bundle_is_said_to_be_none(text: str) -> None:
    with pytest.raises(InputError, match="not a bundle"):
        load(Content, text)


def test_it_needs_neither_yaml_nor_pydantic_nor_jinja() -> None:
    code = "import sys; sys.modules.update(dict.fromkeys(('yaml', 'pydantic', 'jinja2', 'mkdocs')));"
    code += "from generator.content.bundle import load, dump; print('ok')"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("ok", "")


def test_the_page_loads_what_letters_share_and_each_guide_by_itself() -> None:
    content = read_content(ROOT / "content")
    files = page_content(content)
    assert files.keys() == {"content.json", *(f"guide-{role.slug}.json" for role in content.roles)}
    shared = load(Content, files["content.json"])
    assert [(role.slug, role.title, role.aliases, role.other_trades) for role in shared.roles] == [
        (role.slug, role.title, role.aliases, role.other_trades) for role in content.roles
    ]
    assert shared.general.signals == content.general.signals
    for role in content.roles:
        found = load(Guide, files[f"guide-{role.slug}.json"])
        bare = tuple(replace(rule, flags=(), passes=()) for rule in role.red_flags)
        assert found.role == replace(role, faq=(), red_flags=bare)
        assert {source: frozenset(strings) for source, strings in found.needles.items()} == {
            source: needles(source) for source in found.needles
        }
        assert len(found.needles) >= 30
    assert len(files["content.json"]) < 250_000 + 1_500 * len(content.roles)
