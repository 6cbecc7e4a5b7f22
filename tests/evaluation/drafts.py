"""What is wrong with drafts, over many pairs of papers and every way to write."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.documents import read
from generator.engine.letter import FIRST_SECONDS, write_draft
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.engine.role import choose_role
from generator.ground.draft import Draft, Sentence
from generator.ground.errors import InputError
from generator.ground.guide import LENGTHS, OPENING_IDS, TONES, Content, Role
from generator.ground.papers import Document, Posting, Resume
from generator.ground.text import fold, words
from tests.engine.posting_truth import NAMES, document
from tests.engine.promise import misquoted, unsupported
from tests.evaluation.figure import Figure
from tests.evaluation.resumes import papers

WANTED = 420
"""Pairs tried; papers in other languages are refused and make no draft."""
WAYS = tuple(itertools.product(OPENING_IDS, TONES, LENGTHS))
CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
_NAME = re.compile(r"(?<=[a-z,] )(?!I\b)[A-Z][\w+#.-]*")


@dataclass(frozen=True)
class Pair:
    """A résumé and a posting, as documents and as read."""

    resume: Document
    posting: Document
    read: tuple[Resume, Posting]

    @property
    def name(self) -> str:
        """The names of both."""
        return f"{self.resume.name} for {self.posting.name}"


@dataclass(frozen=True)
class Faults:
    """What is wrong with one draft, in words; `refused` and `crashed` where none was made."""

    pair: str
    refused: bool = False
    crashed: str = ""
    unsupported: tuple[str, ...] = ()
    misquoted: tuple[str, ...] = ()
    slow: str = ""
    """The first forty words where they hold no number and no name that is the person's own."""
    flagged: tuple[str, ...] = ()
    """Red flags in words that are the guide's."""


def figures(content: Content) -> Iterator[Figure]:
    """How many drafts were made of the fixtures, and how many are faulty."""
    yield from _figures("drafts", "drafts", list(tried(_pairs(), content)))


def corpus_figures(content: Content) -> Iterator[Figure]:
    """The same over the corpus, every résumé with every posting; none where there is no corpus."""
    if CORPUS.is_dir():
        found = [one for one in _figures("corpus", "corpus", list(tried(_corpus(), content))) if one.key[7:] != "slow"]
        yield from found


def _figures(key: str, label: str, tried: list[Faults]) -> Iterator[Figure]:
    made = [one for one in tried if not one.refused and not one.crashed]
    rows = (
        ("unsupported", "facts in no source", [(one.pair, what) for one in made for what in one.unsupported]),
        ("misquoted", "quotes not in their line", [(one.pair, what) for one in made for what in one.misquoted]),
        ("crashed", "crashes", [(one.pair, one.crashed) for one in tried if one.crashed]),
        ("flagged", "red flags in the guide's words", [(one.pair, what) for one in made for what in one.flagged]),
    )
    for name, what, found in rows:
        faults = tuple(f"{pair}: {one}" for pair, one in found)
        yield Figure(f"{key}.{name}", f"{label}: {what}", "all", len(faults), len(made), "less", faults)
    slow = tuple(f"{one.pair}: {one.slow}" for one in made if one.slow)
    told = f"{label}: first forty words with a number or name of one's own"
    yield Figure(f"{key}.slow", told, "all", round(1 - len(slow) / max(len(made), 1), 4), len(made), faults=slow)


def _pairs() -> Iterator[Pair]:
    """Each résumé of the fixtures with as many postings as make WANTED, going round."""
    each = -(-WANTED // len(papers()))
    postings = [(document(name), read_posting(document(name))) for name in NAMES]
    for at, paper in enumerate(papers()):
        for turn in range(each):
            posting, known = postings[(at * each + turn) % len(postings)]
            yield Pair(paper.document, posting, (paper.resume, known))


def _corpus() -> Iterator[Pair]:
    documents: dict[str, list[Document]] = {"jobs": [], "resumes": []}
    for kind, found in documents.items():
        for path in sorted((CORPUS / kind).iterdir()):
            try:
                found.append(read(path.name, path.read_bytes()))
            except InputError:
                continue
    postings = [(one, read_posting(one)) for one in documents["jobs"]]
    for resume in documents["resumes"]:
        known = read_resume(resume)
        yield from (Pair(resume, posting, (known, job)) for posting, job in postings)


def tried(pairs: Iterable[Pair], content: Content) -> Iterator[Faults]:
    """What is wrong with a draft of each pair, the ways to write going round; every third has the guide's answers."""
    for number, pair in enumerate(pairs):
        role = choose_role(content, pair.read[1]).role
        answers: dict[str, str] = {s.kind: s.example for s in role.signals} if number % 3 == 2 else {}
        opening, tone, length = WAYS[number % len(WAYS)]
        try:
            draft = write_draft(*pair.read, role, content, opening=opening, tone=tone, length=length, answers=answers)
        except InputError:
            yield Faults(pair.name, refused=True)
        except Exception as error:
            yield Faults(pair.name, crashed=repr(error))
        else:
            yield _faults(pair, draft, role, content, answers)


def _faults(pair: Pair, draft: Draft, role: Role, content: Content, answers: Mapping[str, str]) -> Faults:
    return Faults(
        pair.name,
        unsupported=tuple(unsupported(draft, pair.resume.lines, pair.posting.lines, answers, role)),
        misquoted=tuple(misquoted(draft, pair.resume.lines, pair.posting.lines)),
        slow="" if _starts_with_a_fact(draft) else draft.first_seconds,
        flagged=tuple(_flagged(draft, role, content)),
    )


def _starts_with_a_fact(draft: Draft) -> bool:
    """Whether the first forty words between greeting and signature hold a number or a name out of the résumé or an
    answer.
    """
    seen = 0
    body = [paragraph for paragraph in draft.paragraphs[1:] if paragraph.joint == " "]
    for sentence in (sentence for paragraph in body for sentence in paragraph.sentences):
        head = " ".join(sentence.text.split()[: FIRST_SECONDS - seen])
        own = any(source.kind in ("resume", "answer") for source in sentence.sources)
        if own and (re.search(r"\d", head) or _NAME.search(head)):
            return True
        seen += len(head.split())
        if seen >= FIRST_SECONDS:
            break
    return False


def _flagged(draft: Draft, role: Role, content: Content) -> Iterator[str]:
    """The red flags that fire on words most of which no résumé, posting or answer gave."""
    rules = {rule.id for rule in (*content.red_flags, *role.red_flags)}
    given = {
        fold(word) for paragraph in draft.paragraphs for sentence in paragraph.sentences for word in _given(sentence)
    }
    for finding in draft.review.findings:
        text = draft.letter[finding.start : finding.end]
        own = sum(len(word) for word in words(text) if fold(word) not in given)
        if finding.rule in rules and 2 * own > sum(map(len, words(text))):
            yield f"{finding.rule}: {text}"


def _given(sentence: Sentence) -> Iterator[str]:
    for source in sentence.sources:
        if source.kind != "guide":
            yield from words(source.quote)
