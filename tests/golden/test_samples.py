"""The samples' letters, word for word, so that a change to the engine shows what it changes."""

from __future__ import annotations

from generator.ground.guide import Content
from generator.site.samples import faults, sample_drafts


def test_every_sample_letter_is_as_committed(content: Content, golden) -> None:  # type: ignore[no-untyped-def]
    drafts = sample_drafts(content)
    assert len(drafts) == len(content.samples) >= len(content.roles) >= 6
    for slug, draft in drafts.items():
        golden(f"{slug}.txt", draft.letter + "\n")


def test_every_sample_letter_passes_its_own_review(content: Content) -> None:
    drafts = sample_drafts(content)
    for sample in content.samples:
        assert list(faults(sample, drafts[sample.name], content)) == [], sample.name
