"""What a careful reader would say of a letter, ours or anyone's.

A rule that fires wrongly costs the writer more than ten that stay silent, so every check here
names words that stand in the letter, and `error` is kept for what must be mended before sending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.engine.claims import body_of, misspelled, other_company, other_title, strange_numbers, strange_skills
from generator.engine.match import denies, link_asks, places_of, wanted
from generator.engine.wording import PARAGRAPH, anywhere, broken, crowded, pasted
from generator.ground.draft import AskAnswered, Finding, Found, Review, SignalMet
from generator.ground.guide import SIGNAL_KINDS, Check, Content, RedFlag, Role, Signal, SignalKind
from generator.ground.papers import Posting, Resume
from generator.ground.rules import flags_in
from generator.ground.text import Span, reading_grade, sentences, words

_BLANK = re.compile(r"(?<!\{)\{[^{}\n]{1,120}\}(?!\})")
_QUOTED = re.compile(r"\b(?:asks for|says|mentions|wants) [\"“][^\"”\n]{1,200}[\"”]")
"""The posting's words, taken up: they show nothing about the person."""
_STILL_ASKED = re.compile(r":\s*\{[^{}]*\}\W*$")
"""A lead with nothing behind it yet: "On the load: {how many}." answers no ask."""
_DOUBLED = re.compile(
    r"\b(the|a|an|and|or|of|to|in|on|for|with|at|by|from|is|are|was|I|my|we|our|your|you|it|be|as|this)(?:[ \t]+|[ \t]*\n[ \t]*)\1\b",
    re.IGNORECASE,
)
_PHRASAL = re.compile(
    r"\b(?:log|sign|check|hand|bring|take|took|carr(?:y|ied)|go|went|get|got|move|turn|join|drop|fill|step|come|came|stay|keep|kept"
    r"|plug|settle|bought|buy)(?:g?ing|g?ed|s)?\s+$",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d|\{|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|twice|doubled|halved)\b",
    re.IGNORECASE,
)
_NAMED = 3
"""Words up to which an ask is a name that its answer must repeat: "Power BI"."""
_LONGEST, _FIRST, _PARAGRAPH = 420, 40, 130


def review_letter(
    letter: str,
    content: Content,
    *,
    role: Role | None = None,
    posting: Posting | None = None,
    resume: Resume | None = None,
    answers: Mapping[str, str] | None = None,
    waiting: frozenset[SignalKind] = frozenset(),
) -> Review:
    """The review of a letter; with no role, what holds for every role.

    `answers`: what the person said to a signal's question counts as showing it where it stands
    in the letter. `resume`: numbers and tools that stand in neither it nor the posting are named. `waiting`: signals whose blank is unfilled, which nothing else can meet.
    """
    guide = role or content.general
    rules = (*guide.red_flags, *content.red_flags)
    found = [
        *_blanks(letter),
        *_doubled(letter),
        *_start(letter),
        *_size(letter),
        *_same_start(letter),
        *_long_paragraphs(letter),
        *anywhere(letter, guide, content.skills),
        *crowded(letter),
        *broken(letter),
    ]
    given = answers or {}
    if resume:
        found += strange_numbers(letter, resume, posting, given)
        found += strange_skills(letter, resume, posting, given, content.skills)
        found += pasted(letter, resume)
    if posting:
        found += other_company(letter, posting, given)
        found += other_title(letter, posting, given)
    found += misspelled(letter, posting, resume, given)
    asks = () if posting is None else tuple(_asks(letter, posting, content))
    checks = {check.id: check for check in content.checks}
    findings = [*_red_flags(letter, rules), *(_said(one, checks[one.check]) for one in found)]
    return Review(
        findings=tuple(sorted(findings, key=lambda finding: (finding.start, finding.end, finding.rule))),
        signals=tuple(_signals(letter, guide, given, waiting)),
        asks=asks,
        words=len(letter.split()),
        reading_grade=reading_grade(letter),
    )


def _said(found: Found, check: Check) -> Finding:
    """What was found, in the content's words."""
    rule, values = check.id.partition(".")[0], found.values
    told = (text.format(**values) for text in (check.message, check.why, check.instead))
    return Finding(rule, check.level, found.start, found.end, *told)


def _red_flags(letter: str, rules: Sequence[RedFlag]) -> Iterator[Finding]:
    """One finding a place: where two rules meet, the one that comes first speaks."""
    taken: list[Span] = []
    for rule in rules:
        found = [
            span for span in flags_in(rule, letter) if not any(span.start < t.end and t.start < span.end for t in taken)
        ]
        taken += found
        for span in found:
            yield Finding(rule.id, rule.level, span.start, span.end, rule.message, rule.why, rule.instead)


def _blanks(letter: str) -> Iterator[Found]:
    for blank in _BLANK.finditer(letter):
        yield Found("blank", blank.start(), blank.end())


def _doubled(letter: str) -> Iterator[Found]:
    for double in _DOUBLED.finditer(letter):
        word = double[1].lower()
        if word in ("in", "on") and _PHRASAL.search(letter, max(0, double.start() - 20), double.start()):
            continue
        if word == "a" and double.group()[0] != double.group()[-1]:
            continue
        yield Found("doubled-word", double.start(), double.end(), {"word": double[1]})


def _start(letter: str) -> Iterator[Found]:
    """The first forty words without a number and without a name in mid-sentence."""
    at = body_of(letter)[0]
    found = list(re.finditer(r"\S+", letter[at:]))[:_FIRST]
    if len(found) < 12:
        return
    end = at + found[-1].end()
    head = letter[at:end]
    if _FIGURE.search(head) or re.search(r"(?<=[a-z,] )[A-Z](?!\b|['’])[\w+#.-]*", head):
        return
    start = at + found[0].start()
    yield Found("slow-start", start, end)


def _size(letter: str) -> Iterator[Found]:
    found = list(re.finditer(r"\S+", letter))
    if len(found) > _LONGEST:
        yield Found("long-letter", found[_LONGEST].start(), len(letter.rstrip()), {"count": len(found)})


def _same_start(letter: str) -> Iterator[Found]:
    """Three sentences in a row that begin with the same two words."""
    found = [span for span in sentences(letter) if len(words(span.text)) > 3]
    starts = [tuple(word.lower() for word in words(span.text)[:2]) for span in found]
    for index in range(len(found) - 2):
        if starts[index] == starts[index + 1] == starts[index + 2] and (
            index == 0 or starts[index - 1] != starts[index]
        ):
            yield Found("same-start", found[index].start, found[index + 2].end)


def _long_paragraphs(letter: str) -> Iterator[Found]:
    """Paragraphs over 130 words, parted by blank lines or, where lines are long, by line breaks."""
    for block in PARAGRAPH.finditer(letter):
        lines = block.group().split("\n")
        wrapped = max(map(len, lines)) <= 100
        places = [block.span()] if wrapped else [m.span() for m in _LINE.finditer(letter, *block.span())]
        for start, end in places:
            count = len(letter[start:end].split())
            if count > _PARAGRAPH:
                yield Found("long-paragraph", start, end, {"count": count})


_LINE = re.compile(r"[^\n]+")


def _signals(
    letter: str, role: Role, answers: Mapping[str, str], waiting: frozenset[SignalKind]
) -> Iterator[SignalMet]:
    told = _QUOTED.sub(_unsaid, _BLANK.sub(_unsaid, letter))
    found = list(sentences(letter))
    by_kind = {signal.kind: signal for signal in role.signals}
    for kind in SIGNAL_KINDS:
        quote = None
        if kind not in waiting and kind in by_kind:
            quote = _answer_in(letter, found, answers.get(kind, "")) or _showing(found, told, by_kind[kind])
        yield SignalMet(kind, quote is not None, quote)


def _unsaid(place: re.Match[str]) -> str:
    """Room in place of words that are not the writer's own: a blank, or the posting's words in quotes."""
    return " " * len(place.group())


def _showing(found: Sequence[Span], told: str, signal: Signal) -> str | None:
    """The first sentence that shows the signal by itself; the whole is asked first, since most signals stand once."""
    if not places_of(signal, told):
        return None
    return next((one.text for one in found if places_of(signal, told[one.start : one.end])), None)


def _answer_in(letter: str, found: Sequence[Span], answer: str) -> str | None:
    """The sentence that holds the start of an answer, where the letter still has it."""
    given = answer.split()
    start = " ".join(given[1:6] if len(" ".join(given[1:6])) >= 8 else given)
    if len(start) < 4 or start not in letter:
        return None
    at = letter.index(start)
    return next((span.text for span in found if span.start <= at < span.end), None)


def _asks(letter: str, posting: Posting, content: Content) -> Iterator[AskAnswered]:
    wants = wanted(posting, content.skills, duties=False)
    title = re.compile(re.escape(posting.title.text), re.IGNORECASE) if posting.title else _BLANK
    best: dict[int, tuple[float, str]] = {}
    for span in sentences(letter):
        if _STILL_ASKED.search(span.text) or denies(span.text):
            continue
        text = title.sub(" ", _BLANK.sub(" ", span.text))
        for link in link_asks(wants, text, content.skills):
            copied = len(words(link.ask.said.text)) > _NAMED and link.ask.said.text[:40].lower() in text.lower()
            if not copied and link.strength > best.get(id(link.ask), (0.0, ""))[0]:
                best[id(link.ask)] = link.strength, span.text
    for want in wants:
        yield AskAnswered(want.ask.said.text, best.get(id(want.ask), (0.0, None))[1])
