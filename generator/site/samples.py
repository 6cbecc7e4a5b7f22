"""The samples' letters: what the engine writes from a sample's résumé, posting and answers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.documents import paste
from generator.engine.letter import write_draft
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.engine.role import choose_role
from generator.ground.draft import Draft
from generator.ground.guide import Content, Role, Sample

FEWEST, MOST = 180, 300
"""Words of a sample letter."""


def sample_draft(sample: Sample, role: Role, content: Content) -> Draft:
    """The letter of a sample, by the engine that serves everyone."""
    return write_draft(
        read_resume(paste(sample.resume)),
        read_posting(paste(sample.posting)),
        role,
        content,
        opening=sample.opening,
        tone=sample.tone,
        length=sample.length,
        answers=sample.answers,
    )


def sample_drafts(content: Content) -> dict[str, Draft]:
    """Every sample's letter, by the sample's name."""
    roles = {role.slug: role for role in content.roles}
    return {sample.name: sample_draft(sample, roles[sample.role], content) for sample in content.samples}


def faults(sample: Sample, draft: Draft, content: Content) -> Iterator[tuple[str, str]]:
    """What keeps a sample's letter off the site: what is wrong, and what to do."""
    posting = read_posting(paste(sample.posting))
    chosen = choose_role(content, posting).role.slug
    if chosen != sample.role:
        yield (
            f"the posting's title picks the guide {chosen}",
            "give the posting a title that this guide or its aliases know",
        )
    if posting.company is None:
        yield "no company is read from the posting", "name it as a posting does: “Company: Acme”"
    for finding in draft.review.findings:
        words = draft.letter[finding.start : finding.end]
        yield (
            f"the letter has the finding {finding.rule} (“{words[:60]}”)",
            "mend the résumé, the answers or the guide's words",
        )
    for signal in draft.review.signals:
        if not signal.met:
            yield f"the letter does not show {signal.id}", "give the résumé a line that does, or an answer"
    if not FEWEST <= draft.review.words <= MOST:
        yield (
            f"the letter has {draft.review.words} words, not {FEWEST} to {MOST}",
            "choose another length, or give the résumé more or less to tell",
        )
