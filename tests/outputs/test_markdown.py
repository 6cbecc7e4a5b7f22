import re

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.outputs import markdown
from generator.outputs.characters import lines

from .letters import a_draft

READER = MarkdownIt("commonmark")


def shown(source: str) -> list[str]:
    """What a reader of CommonMark sees, line by line."""
    seen = []
    for token in READER.parse(source):
        assert token.type in {"paragraph_open", "inline", "paragraph_close"}, token.type
        seen.extend("".join(map(_said, token.children or [])).split("\n"))
    return [line for line in seen if line]


def _said(token: Token) -> str:
    assert token.type in {"text", "text_special", "hardbreak"}, token.type
    return "\n" if token.type == "hardbreak" else token.content


def test_paragraphs_are_apart_and_the_name_is_under_the_sign_off() -> None:
    written = markdown.write(a_draft("First.", "Second."))
    assert "First.\n\nSecond.\n\nKind regards,\\\nЮлия Novák\n" in written


def test_marks_of_the_person_stay_marks() -> None:
    for line in (
        "# 1 seller",
        "2. Floor",
        "*star* _line_ `code`",
        "<b>bold</b> &amp; [a](b)",
        "- item",
        "{{ x }}",
        "===",
    ):
        assert shown(markdown.escape(line)) == [line]


@given(st.text(min_size=1).map(lambda text: [line for line in lines(text) if line]))
def test_any_text_is_shown_as_it_was(said: list[str]) -> None:
    if said:
        assert re.sub(r"\s+", " ", "\n".join(shown(markdown.write(a_draft("\n".join(said)))))).count(
            re.sub(r"\s+", " ", " ".join(said))
        )
