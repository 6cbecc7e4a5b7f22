"""A sample letter as a reader should see it: what each paragraph shows, and where its words come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from generator.engine.match import places_of
from generator.ground.draft import Draft, Paragraph, Sentence, Source
from generator.ground.guide import Content, Role, Sample, SignalKind
from generator.site.kept import Kept, sum_of
from generator.site.samples import sample_draft


@dataclass(frozen=True)
class Piece:
    """A stretch of text; `signal` names what it shows, `used` is true for words that a letter took."""

    text: str
    signal: SignalKind | None = None
    used: bool = False


@dataclass(frozen=True)
class Origin:
    """Where words came from: the paper, the place in it ("14"; none in an answer) and its anchor."""

    paper: str
    place: str
    target: str


@dataclass(frozen=True)
class ShownSentence:
    """A sentence in pieces; `id` is its anchor and `origins` its sources, the guide's words left out."""

    id: str
    pieces: tuple[Piece, ...]
    origins: tuple[Origin, ...]


@dataclass(frozen=True)
class ShownParagraph:
    """A paragraph, the signals it shows in the guide's order, and its sources without doubles."""

    sentences: tuple[ShownSentence, ...]
    joint: str
    signals: tuple[SignalKind, ...]
    origins: tuple[tuple[str, tuple[Origin, ...]], ...]
    """By paper: résumé, posting, answer."""


@dataclass(frozen=True)
class ShownLine:
    """A line of the résumé or posting; `sentence` is the anchor of the first sentence that uses it."""

    number: int
    pieces: tuple[Piece, ...]
    sentence: str | None


@dataclass(frozen=True)
class ShownAnswer:
    """An answer, and the anchor of the sentence it stands in."""

    id: str
    key: str
    """What it answers: a signal's kind, a name, or a situation."""
    question: str
    """The question, "" where the key is a name's or a situation's."""
    text: str
    sentence: str | None


@dataclass(frozen=True)
class Specimen:
    """A letter with its notes, and the papers it was made from."""

    paragraphs: tuple[ShownParagraph, ...]
    resume: tuple[ShownLine, ...]
    posting: tuple[ShownLine, ...]
    answers: tuple[ShownAnswer, ...]
    words: int
    grade: float
    head: tuple[tuple[str, str], ...]
    """Each paragraph as its part within the first forty words, and the rest."""
    opening: str
    met: int


def specimens(content: Content, kept: Kept | None = None) -> dict[str, Specimen]:
    """Every sample's letter, by the sample's name; one whose sample, guide and shared content are as they were is not written again."""
    roles = {role.slug: role for role in content.roles}
    keep = kept or Kept()
    shared = sum_of(replace(content, roles=(), samples=(), faq=(), changes=(), families=()))
    return {
        sample.name: keep.get(
            f"letter {sample.name}",
            (shared, roles[sample.role], sample),
            partial(_written, sample, roles[sample.role], content),
        )
        for sample in content.samples
    }


def _written(sample: Sample, role: Role, content: Content) -> Specimen:
    return specimen(sample_draft(sample, role, content), sample, role)


def specimen(draft: Draft, sample: Sample, role: Role) -> Specimen:
    """The draft and its papers, each place with the anchors that link it to the others."""
    numbered = list(_numbered(draft.paragraphs))
    return Specimen(
        paragraphs=tuple(_paragraphs(draft, sample, role)),
        resume=tuple(_lines(sample.resume, "resume", numbered)),
        posting=tuple(_lines(sample.posting, "posting", numbered)),
        answers=tuple(_answers(sample, role, numbered)),
        words=draft.review.words,
        grade=draft.review.reading_grade,
        head=tuple(_head(draft)),
        opening=draft.opening,
        met=sum(one.met for one in draft.review.signals),
    )


def _head(draft: Draft) -> Iterator[tuple[str, str]]:
    left = len(draft.first_seconds.split())
    for paragraph in draft.paragraphs:
        words = paragraph.text.split()
        yield " ".join(words[:left]), " ".join(words[left:])
        left = max(0, left - len(words))


def _numbered(paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[str, Sentence]]:
    """Every sentence with its anchor, counted through the letter."""
    sentences = (sentence for paragraph in paragraphs for sentence in paragraph.sentences)
    for number, sentence in enumerate(sentences, 1):
        yield f"sentence-{number}", sentence


def _paragraphs(draft: Draft, sample: Sample, role: Role) -> Iterator[ShownParagraph]:
    names = _numbered(draft.paragraphs)
    quoted = [(one.quote, one.id) for one in draft.review.signals if one.quote]
    for paragraph in draft.paragraphs:
        shown = tuple(
            ShownSentence(next(names)[0], tuple(_pieces(sentence, quoted, role)), tuple(_origins(sentence, sample)))
            for sentence in paragraph.sentences
        )
        yield ShownParagraph(shown, paragraph.joint, tuple(_signals(paragraph, role)), tuple(_by_paper(shown)))


def _by_paper(sentences: tuple[ShownSentence, ...]) -> Iterator[tuple[str, tuple[Origin, ...]]]:
    """The sentences' sources without doubles, those of one paper together."""
    every = dict.fromkeys(origin for one in sentences for origin in one.origins)
    for paper in ("resume", "posting", "answer"):
        if found := [origin for origin in every if origin.paper == paper]:
            yield paper, tuple(sorted(found, key=lambda origin: int(origin.place) if origin.place.isdigit() else 0))


def _signals(paragraph: Paragraph, role: Role) -> Iterator[SignalKind]:
    """The signals that a paragraph's own facts show; the guide's connecting words do not count."""
    facts = [one.text for one in paragraph.sentences if any(source.kind != "guide" for source in one.sources)]
    for signal in role.signals:
        if any(places_of(signal, text) for text in facts):
            yield signal.kind


def _pieces(sentence: Sentence, quoted: list[tuple[str, SignalKind]], role: Role) -> Iterator[Piece]:
    """The sentence cut at the words for which the review counts it as showing its signals."""
    kinds = {kind for quote, kind in quoted if quote in sentence.text}
    shows = [signal for signal in role.signals if signal.kind in kinds]
    spans = [(span, signal.kind) for signal in shows for span in places_of(signal, sentence.text)]
    at = 0
    for span, kind in sorted(spans, key=lambda one: one[0].start):
        if span.start < at:
            continue
        yield Piece(sentence.text[at : span.start])
        yield Piece(span.text, signal=kind)
        at = span.end
    yield Piece(sentence.text[at:])


def _origins(sentence: Sentence, sample: Sample) -> Iterator[Origin]:
    for source in sentence.sources:
        if source.kind == "resume" and source.line:
            yield Origin("resume", str(source.line), f"resume-{source.line}")
        elif source.kind == "posting" and source.line:
            yield Origin("posting", str(source.line), f"posting-{source.line}")
        elif source.kind == "answer":
            yield Origin("answer", "", f"answer-{_answered(source, sample)}")


def _answered(source: Source, sample: Sample) -> str:
    """The key of the answer that a source quotes."""
    flat = {key: " ".join(text.split()).casefold() for key, text in sample.answers.items()}
    quote = source.quote.casefold()  # after a lead it begins with a small letter
    return next((key for key, text in flat.items() if quote in text or text in quote), "1")


def _lines(text: str, paper: str, numbered: list[tuple[str, Sentence]]) -> Iterator[ShownLine]:
    for number, line in enumerate(text.rstrip("\n").split("\n"), 1):
        uses = [
            (name, source.quote)
            for name, sentence in numbered
            for source in sentence.sources
            if source.kind == paper and source.line == number
        ]
        yield ShownLine(number, tuple(_marked(line, [quote for _, quote in uses])), uses[0][0] if uses else None)


def _marked(line: str, quotes: list[str]) -> Iterator[Piece]:
    """The line cut at the quotes that stand in it; overlapping ones are one mark."""
    places = sorted((line.find(quote), line.find(quote) + len(quote)) for quote in quotes if quote and quote in line)
    at = 0
    for start, end in places:
        if end <= at:
            continue
        start = max(start, at)
        yield Piece(line[at:start])
        yield Piece(line[start:end], used=True)
        at = end
    yield Piece(line[at:])


def _answers(sample: Sample, role: Role, numbered: list[tuple[str, Sentence]]) -> Iterator[ShownAnswer]:
    asks = {str(signal.kind): signal.ask for signal in role.signals}
    for key, text in sample.answers.items():
        uses = (
            name
            for name, sentence in numbered
            for source in sentence.sources
            if source.kind == "answer" and _answered(source, sample) == key
        )
        yield ShownAnswer(f"answer-{key}", key, asks.get(key, ""), text, next(uses, None))
