"""What a person says of their situation goes in as typed, where it belongs, and nothing is said where nothing was typed."""

from __future__ import annotations

from dataclasses import replace

from generator.documents import paste
from generator.engine.letter import write_draft
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.ground.draft import Draft
from generator.ground.guide import Content


def draft(content: Content, **answers: str) -> Draft:
    sample = content.samples[0]
    role = next(one for one in content.roles if one.slug == sample.role)
    resume, posting = read_resume(paste(sample.resume)), read_posting(paste(sample.posting))
    said = {key.replace("_", "-"): text for key, text in answers.items()}
    return write_draft(resume, posting, role, content, answers={**sample.answers, **said})


def test_every_situations_own_sentence_finds_its_place_and_its_source(content: Content) -> None:
    plain = draft(content)
    assert len(content.situations) >= 6
    for one in content.situations:
        told = draft(content, **{one.slug: one.sentence})
        paragraph = told.paragraphs[1] if one.place == "first" else told.paragraphs[-2]
        (sentence,) = [s for s in paragraph.sentences if s.text == one.sentence]
        assert [source.kind for source in sentence.sources] == ["answer"]
        without = tuple(
            replace(p, sentences=tuple(s for s in p.sentences if s is not sentence)) for p in told.paragraphs
        )
        assert without == plain.paragraphs, "the rest of the letter stays as it was"


def test_edges_are_made_to_fit_and_nothing_else(content: Content) -> None:
    told = draft(content, notice="my notice is four weeks", referral="ask {{ Jinja }} <b>why</b>")
    assert "My notice is four weeks." in told.letter
    assert "Ask {{ Jinja }} <b>why</b>." in told.letter
    assert told.letter.index("Ask {{") < told.letter.index("My notice")
