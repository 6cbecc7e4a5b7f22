"""The pages as Markdown: what a person or a writer typed is shown as typed."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import markdown
import pytest

from generator.content.read import read_content
from generator.ground.guide import Content
from generator.site.escape import kept, shown
from generator.site.pages import LEVELS, pages, shape, tells
from generator.site.specimen import specimen
from tests.site.built import ROOT
from tests.site.plain_letter import plain_letter

HOSTILE = (
    "**not bold** and _not slanted_ and `not code`",
    "<script>alert(1)</script> <div class=x>",
    "{{ cycler.__init__ }} {% raw %} {: #anchor }",
    "[a link](https://example.com) ![x](y) <https://example.com>",
    "# not a heading",
    "- not a list",
    "1. not a list",
    "> not a quote",
    "a | b | c",
    'say "hello" & goodbye &amp; more',
    "back\\slash \\* and ~~struck~~ and ^up^",
    "https://example.com/a_b_c*d*",
)


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(ROOT / "content")


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_shown_verbatim_in_prose_and_in_raw_html(text: str) -> None:
    for source in (
        shown(text),
        f"<p>{shown(text)}</p>",
        f"<p>{kept(text)}</p>",
        f"## {shown(text)}",
        f"- {shown(text)}",
    ):
        html = markdown.markdown(str(source), extensions=["attr_list", "md_in_html", "tables", "def_list"])
        tags = ["p", "h2", "ul", "li"]
        bare = html
        for tag in tags:
            bare = bare.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
        assert unescape(bare).strip() == text, html


def test_a_hostile_resume_changes_no_tag_of_its_page(content: Content) -> None:
    role = content.roles[0]
    sample = next(one for one in content.samples if one.role == role.slug)
    lines = "\n".join(HOSTILE)
    calm = _guide(content, role.slug, replace(sample, resume=sample.resume + "\nplain\n" * len(HOSTILE)))
    loud = _guide(content, role.slug, replace(sample, resume=sample.resume + "\n" + lines))
    assert "&#60;script&#62;alert(1)&#60;/script&#62;" in loud
    assert "<script" not in loud
    assert "{{" not in loud
    assert calm.count("<h") == loud.count("<h")


def _guide(content: Content, slug: str, sample: object) -> str:
    changed = replace(content, samples=tuple(sample if one.role == slug else one for one in content.samples))  # type: ignore[misc]
    roles = {role.slug: role for role in content.roles}
    shown = {
        one.role: specimen(plain_letter(one, roles[one.role], changed), one, roles[one.role]) for one in changed.samples
    }
    return pages(changed, shown)[f"roles/{slug}.md"]


def test_every_role_has_a_page_and_a_place_in_the_index(content: Content) -> None:
    made = pages(content, {})
    print(f"checked {len(content.roles)} roles")
    assert len(content.roles) >= 6
    for role in content.roles:
        assert f"roles/{role.slug}.md" in made
        assert f'href="{role.slug}/"' in made["roles/index.md"]
        assert f'href="roles/{role.slug}/"' in made["index.md"]


def test_every_shared_rule_is_on_its_page_with_both_examples(content: Content) -> None:
    made = pages(content, {})["red-flags.md"]
    assert len(content.red_flags) >= 5
    for flag in content.red_flags:
        assert f"{{: #{flag.id} }}" in made
        for text in (flag.message, flag.why, flag.instead, flag.flags[0], flag.passes[0]):
            assert shown(text) in made
    assert {flag.level for flag in content.red_flags} <= set(LEVELS)


def test_an_opening_shows_its_words_and_names_its_slots(content: Content) -> None:
    slots_ = {
        name: content.interface["shared"][f"slot_{name}"] for name in ("highlight", "role", "standing", "candour")
    }
    for role in content.roles:
        for opening in role.openings:
            slots = [slot.text for line in shape(opening, slots_) for slot in line if slot.slot]
            assert "your strongest line" in slots
            assert "{" not in "".join(slot.text for line in shape(opening, slots_) for slot in line)


def test_the_words_that_show_a_signal_are_few_and_unlike(content: Content) -> None:
    for role in content.roles:
        for signal in role.signals:
            words = tells(signal.evidence)
            assert len(words) == len(set(words)) <= 8


def test_a_specimen_links_lines_to_sentences_and_back(content: Content) -> None:
    roles = {role.slug: role for role in content.roles}
    for sample in content.samples:
        shown_letter = specimen(plain_letter(sample, roles[sample.role], content), sample, roles[sample.role])
        ids = {sentence.id for paragraph in shown_letter.paragraphs for sentence in paragraph.sentences}
        lines = {f"resume-{line.number}" for line in shown_letter.resume} | {
            f"posting-{line.number}" for line in shown_letter.posting
        }
        targets = {
            origin.target
            for paragraph in shown_letter.paragraphs
            for _, places in paragraph.origins
            for origin in places
        }
        assert {line.sentence for line in shown_letter.resume if line.sentence} <= ids
        assert targets <= lines | {answer.id for answer in shown_letter.answers}
        assert "".join(piece.text for line in shown_letter.resume for piece in line.pieces) == sample.resume.rstrip(
            "\n"
        ).replace("\n", "")
