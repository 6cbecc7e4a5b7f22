"""A letter without the engine: bullets of a sample's résumé as they stand, for tests of the pages alone."""

from __future__ import annotations

from generator.engine.match import places_of
from generator.ground.draft import Draft, Paragraph, Preview, Review, Sentence, SignalMet, Source
from generator.ground.guide import Content, Role, Sample


def plain_letter(sample: Sample, role: Role, content: Content) -> Draft:
    """A greeting, up to six bullets, the answers and a name, each with its source."""
    rows = list(enumerate(sample.resume.split("\n"), 1))
    bullets = [(number, line.strip()[2:]) for number, line in rows if line.strip().startswith("- ")][:6]
    facts = [Sentence(f"I {text[0].lower()}{text[1:]}.", (Source("resume", text, number),)) for number, text in bullets]
    asks = next(((n, line) for n, line in enumerate(sample.posting.split("\n"), 1) if line.startswith("- ")), (1, ""))
    asked = Sentence(
        f"Your posting asks for “{asks[1][2:]}”.",
        (Source("guide", "Your posting asks for"), Source("posting", asks[1][2:], asks[0])),
    )
    said = [
        Sentence(" ".join(text.split()), (Source("answer", " ".join(text.split())),))
        for text in sample.answers.values()
    ]
    guide = (Source("guide", role.bridges[0]),)
    paragraphs = (
        Paragraph((Sentence("Dear hiring team,", (Source("guide", "Dear hiring team,"),)),)),
        Paragraph((*facts[:2], Sentence(role.bridges[0], guide))),
        Paragraph((asked, *facts[2:4])),
        Paragraph((*facts[4:], *said)),
        Paragraph(
            (
                Sentence(role.close.plain, guide),
                Sentence("Thanks,", guide),
                Sentence(rows[0][1].strip("# "), (Source("resume", rows[0][1].strip("# "), 1),)),
            ),
            "\n",
        ),
    )
    letter = "\n\n".join(paragraph.text for paragraph in paragraphs)
    return Draft(
        role=role.slug,
        opening=sample.opening,
        tone=sample.tone,
        length=sample.length,
        letter=letter,
        paragraphs=paragraphs,
        blanks=(),
        questions=(),
        openings=tuple(Preview(one.id, one.name, one.example) for one in content.openings),
        first_seconds=" ".join(paragraphs[1].text.split()[:40]),
        review=Review((), tuple(_met(paragraphs, role)), (), len(letter.split()), 8.0),
    )


def _met(paragraphs: tuple[Paragraph, ...], role: Role) -> list[SignalMet]:
    texts = [sentence.text for paragraph in paragraphs for sentence in paragraph.sentences]
    found = {signal.kind: next((text for text in texts if places_of(signal, text)), None) for signal in role.signals}
    return [SignalMet(kind, quote is not None, quote) for kind, quote in found.items()]
