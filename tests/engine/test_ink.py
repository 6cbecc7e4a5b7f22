"""Words that keep their sources through a template, and contractions that touch no one's words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.engine.letters.ink import SIGNATURE, Ink, letter_of, plain
from generator.engine.render import fill
from generator.ground.draft import Source
from generator.ground.papers import Quote, Said


def test_each_sentence_knows_its_sources_in_order() -> None:
    ink = Ink()
    led = ink.resume("I led a team of four.", Said("Led a team of four", (Quote(3, "Led a team"), Quote(4, "of four"))))
    asked = ink.posting("“nights”", Said("nights", (Quote(9, "nights"),)))
    said = ink.answer("weekly audits.")
    paragraphs = ink.paragraphs(f"{led}\nYour posting says {asked}, and so: {said}\n\nThanks,", contracted=False)
    assert [len(one.sentences) for one in paragraphs] == [2, 1]
    first, second = paragraphs[0].sentences
    assert first.sources == (Source("resume", "Led a team", 3), Source("resume", "of four", 4))
    assert [source.kind for source in second.sources] == ["guide", "posting", "guide", "answer"]
    assert second.sources[1] == Source("posting", "nights", 9)
    assert second.sources[3] == Source("answer", "weekly audits.")
    assert letter_of(paragraphs) == (
        "I led a team of four. Your posting says “nights”, and so: weekly audits.\n\nThanks,"
    )


def test_a_source_is_named_once_a_sentence() -> None:
    ink = Ink()
    said = Said("Acme", (Quote(1, "Acme"),))
    (paragraph,) = ink.paragraphs(f"{ink.posting('Acme', said)} and {ink.posting('Acme', said)}", contracted=False)
    assert sum(source.kind == "posting" for source in paragraph.sentences[0].sources) == 1


def test_a_signature_keeps_its_lines() -> None:
    ink = Ink()
    (paragraph,) = ink.paragraphs(f"Thanks,{SIGNATURE}\nAda", contracted=True)
    assert paragraph.text == "Thanks,\nAda"


@pytest.mark.parametrize(
    ("guide", "short"),
    [
        ("I am applying for it.", "I'm applying for it."),
        ("I would be glad to talk.", "I'd be glad to talk."),
        ("I will show it.", "I'll show it."),
        ("That is why I write.", "That's why I write."),
        ("It is the part I like.", "It's the part I like."),
        ("I do not know yet.", "I don't know yet."),
        ("I am not a nurse.", "I am not a nurse."),
        ("That is.", "That is."),
    ],
)
def test_the_guides_words_are_contracted_where_the_tone_allows(guide: str, short: str) -> None:
    (one,) = Ink().paragraphs(guide, contracted=True)
    (other,) = Ink().paragraphs(guide, contracted=False)
    assert (one.text, other.text) == (short, guide)


def test_nobodys_own_words_are_contracted() -> None:
    ink = Ink()
    fact = ink.answer("I am sure that is it; I would not.")
    (paragraph,) = ink.paragraphs(f"I am here: {fact}", contracted=True)
    assert paragraph.text == "I'm here: I am sure that is it; I would not."


def test_blanks_stand_as_they_are() -> None:
    (paragraph,) = Ink().paragraphs("On scale: {how many it is for}.", contracted=True)
    assert paragraph.text == "On scale: {how many it is for}."


@pytest.mark.parametrize(
    "text", ["{{ 7 * 7 }}", "{% raw %}", "{# gone? #}", "{{ cycler.__init__ }}", "${x} <b>&amp;</b>"]
)
def test_a_persons_text_is_data_never_a_template(text: str) -> None:
    ink = Ink()
    filled = fill("{{ highlight }}\nI am applying.", highlight=ink.answer(text))
    assert plain(filled) == f"{text}\nI am applying."
    assert ink.paragraphs(filled, contracted=False)[0].sentences[0].text == text


_PLAIN = st.text(st.characters(blacklist_categories=("Cs", "Co", "Cc", "Zl", "Zp", "Zs")), min_size=1, max_size=30)


@given(st.lists(_PLAIN, min_size=1, max_size=6))
def test_every_fact_comes_through_whole(facts: list[str]) -> None:
    ink = Ink()
    rendered = "\n".join(ink.answer(fact) for fact in facts)
    (paragraph,) = ink.paragraphs(rendered, contracted=True)
    assert [sentence.sources for sentence in paragraph.sentences] == [(Source("answer", fact),) for fact in facts]
    assert plain(rendered) == "\n".join(facts)


def test_two_stops_at_the_end_are_one() -> None:
    ink = Ink()
    (paragraph,) = ink.paragraphs(f"I work at {ink.answer('Acme Inc.')}.", contracted=False)
    assert paragraph.text == "I work at Acme Inc."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I would like to talk.", "I'd like to talk."),
        ("Checked as I would for any system.", "Checked as I would for any system."),
        ("I would, and I am glad.", "I would, and I'm glad."),
    ],
)
def test_a_contraction_needs_its_verb(words: str, said: str) -> None:
    (paragraph,) = Ink().paragraphs(words, contracted=True)
    assert paragraph.text == said
