"""What the engine makes of every fixture, word for word: papers as read, facts as weighed, letters as written and reviewed.

No truth is claimed here (the evaluation does that): a change of the engine shows all that it changes, to be read before
it is committed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import yaml

from generator.documents import read
from generator.engine.letter import write_draft
from generator.engine.match import Fact, facts_of
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.engine.review import review_letter
from generator.ground.draft import Draft, Review
from generator.ground.guide import LENGTHS, OPENING_IDS, TONES, Content, Role
from generator.ground.papers import Posting, Resume
from generator.outputs.posting_json import posting_json
from generator.outputs.resume_json import resume_json
from tests.conftest import ROOT

FIXTURES = ROOT / "tests" / "fixtures"
RESUMES = sorted(path for path in (FIXTURES / "resumes").iterdir() if path.suffix != ".yaml")
POSTINGS = sorted((FIXTURES / "postings").glob("*.txt"))
FOREIGN = frozenset({"comptable_fr", "entwicklerin_de"})
GUIDES = (
    "account-executive",
    "data-analyst",
    "machine-learning-engineer",
    "product-manager",
    "registered-nurse",
    "teacher",
)
"""The guides that letters here follow: others may come and go."""


def resume(path: Path) -> Resume:
    return read_resume(read(path.name, path.read_bytes()))


def posting(path: Path) -> Posting:
    return read_posting(read(path.name, path.read_bytes()))


def one_a_line(data: object) -> str:
    """JSON with one entry of each list a line: short enough to read, long enough to compare."""
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip(" []{},")) + "\n"


def test_every_resume_is_read_as_committed(golden) -> None:  # type: ignore[no-untyped-def]
    assert len(RESUMES) >= 33
    golden("resumes.txt", "\n".join(f"== {path.name}\n{one_a_line(resume_json(resume(path)))}" for path in RESUMES))


def test_every_posting_is_read_as_committed(golden) -> None:  # type: ignore[no-untyped-def]
    assert len(POSTINGS) >= 46
    golden("postings.txt", "\n".join(f"== {path.name}\n{one_a_line(posting_json(posting(path)))}" for path in POSTINGS))


def pairs(content: Content) -> Iterator[tuple[str, Resume, Posting, Role, int]]:
    """Each posting with two résumés, by a guide of its trade or the general one."""
    roles = {role.slug: role for role in content.roles if role.slug in GUIDES}
    own = [path for path in RESUMES if path.stem not in FOREIGN]
    for number, path in enumerate(POSTINGS):
        truth = yaml.safe_load(path.with_suffix(".yaml").read_text("utf-8"))
        role = roles.get(truth.get("role") or "", content.general)
        for step in (0, 17):
            paper = own[(number + step) % len(own)]
            yield f"{path.stem} + {paper.stem}", resume(paper), posting(path), role, number + step


def test_every_letter_is_written_as_committed(content: Content, golden) -> None:  # type: ignore[no-untyped-def]
    told = []
    for name, person, job, role, number in pairs(content):
        draft = write_draft(
            person,
            job,
            role,
            content,
            opening=OPENING_IDS[number % 3],
            tone=TONES[number // 2 % 3],
            length=LENGTHS[number // 3 % 3],
            answers={"upkeep": "we check every Friday"} if number % 4 == 0 else {},
            variant=1 + number % 5,
        )
        told.append(f"== {name} ({role.slug}, {draft.opening}, {draft.tone}, {draft.length})\n{_draft(draft)}")
    assert len(told) >= 92
    golden("letters.txt", "\n".join(told))


def test_every_fact_is_weighed_as_committed(content: Content, golden) -> None:  # type: ignore[no-untyped-def]
    told = [
        f"== {name}\n" + "\n".join(map(_fact, facts_of(person, job, role, content)[:9]))
        for name, person, job, role, _ in pairs(content)
    ]
    golden("facts.txt", "\n".join(told) + "\n")


def test_every_review_is_as_committed(content: Content, golden) -> None:  # type: ignore[no-untyped-def]
    """Good letters and bad sentences, against papers that are mostly another person's: what is said, and what is not."""
    good = yaml.safe_load((FIXTURES / "review" / "good_letters.yaml").read_text("utf-8"))
    told = []
    for (name, person, job, role, _), letter in zip(pairs(content), [*good, *good], strict=False):
        review = review_letter(letter["text"], content, role=role, posting=job, resume=person)
        told.append(f"== {letter['trade']} / {name}\n{_review(letter['text'], review)}")
    assert len(told) >= 80
    golden("reviews.txt", "\n".join(told))


def _draft(draft: Draft) -> str:
    sources = [
        " ".join(f"{source.kind}:{source.line or ''}" for source in sentence.sources)
        for paragraph in draft.paragraphs
        for sentence in paragraph.sentences
    ]
    asked = [f"? {one.signal}: {one.text}" for one in draft.questions]
    blanks = [f"blank {one.signal}: {one.text}" for one in draft.blanks]
    starts = [f"start {one.id}: {one.text}" for one in draft.openings]
    rows = [draft.letter, "", "sources " + " | ".join(sources), *blanks, *asked, *starts]
    return "\n".join(rows) + "\n" + _review(draft.letter, draft.review)


def _review(letter: str, review: Review) -> str:
    findings = [
        f"{one.level} {one.rule} {one.start}-{one.end}: {' '.join(letter[one.start : one.end].split())[:80]} / {one.message}"
        for one in review.findings
    ]
    signals = [f"signal {one.id}: {one.quote}" for one in review.signals]
    asks = [f"ask {one.text[:60]}: {one.answered_by}" for one in review.asks]
    return "\n".join([*findings, *signals, *asks, f"{review.words} words, grade {review.reading_grade}"]) + "\n"


def _fact(fact: Fact) -> str:
    links = "; ".join(
        f"{link.ask.said.text[:40]} ({link.reason}, {link.strength:.2f}, {link.share:.2f})" for link in fact.links
    )
    flags = "".join(mark for mark, on in (("c", fact.changes), ("m", fact.measured), ("f", fact.flagged)) if on)
    return f"{fact.weight:.2f} {fact.place} {flags} {','.join(fact.signals)}: {fact.text} [{links}]"
