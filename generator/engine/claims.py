"""Whether the names and numbers of a letter are this application's and this person's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.ground.draft import Found
from generator.ground.guide import Skill
from generator.ground.papers import Posting, Resume
from generator.ground.rules import skills_in
from generator.ground.text import NUMBER, fold, sentences, stem, words

_GREETING = re.compile(r"^(?:hello|hi|dear)\b[^\n]{0,80}\n", re.IGNORECASE | re.MULTILINE)
_SIGN_OFF = re.compile(
    r"^(?:yours|sincerely|(?:kind|best|warm|with)\b[^\n]{0,20}|regards|best|thanks|thank you|cheers)[^\n.]{0,20},?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_TIMES = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
_AMOUNT = re.compile(NUMBER.pattern + r"(?:\s?(k|m|bn|thousand|million|billion)\b)?", re.IGNORECASE)
_NAME = r"((?:[Tt]he )?[A-Z][\w&.'’-]*(?: (?:of |and |& |the |for )?[A-Z][\w&.'’-]*){0,4})"
_APPLIES = re.compile(
    r"\b(?:[Aa]ppl(?:y|ying)|[Aa]pplication|[Ii]nterested in|[Ww]riting about|[Cc]onsider(?:ed|ing)?|[Cc]andidate)\b"
    r"(?:(?!\b(?:my|his|her|their)\b)[^.\n{}]){0,90}?\b(?:role|position|post|job|vacancy|opening|opportunity) (?:at|with) "
    + _NAME
)
_GREETS = re.compile(
    r"^(?:Dear|Hello|Hi),? " + _NAME + r"(?:['’]s)? (?:hiring|recruitment|recruiting|talent|people)\b", re.MULTILINE
)
_AS = re.compile(
    r"\b(?:[Aa]ppl(?:y|ying)|[Aa]pplication|[Ii]nterested in|[Cc]onsider(?:ed)?)\b[^.\n{}]{0,40}?\b(?:for|in) (?:the |your |a |an )?(?:role|position|post|job) (?:of|as) (?:an? )?"
    r"([A-Z][\w&/-]*(?: (?:of |and |& )?[A-Z][\w&/-]*){1,4})"
    r"|\b(?:[Aa]ppl(?:y|ying)) for (?:the |your )([A-Z][\w&/-]*(?: (?:of |and |& )?[A-Z][\w&/-]*){1,4}) (?:role|position|post|job)\b"
)
_CAPITAL = re.compile(r"\b[A-Z][a-z\w'’-]{3,}")
_DENIAL = re.compile(
    r"\b(?:not|never|no|without|n['’]t|new to me|yet to|learn|learning|instead of|rather than|would be|less)\b",
    re.IGNORECASE,
)
_LEGAL = frozenset("the inc ltd limited llc plc gmbh corp corporation co company group and of for hiring team".split())


def body_of(letter: str) -> tuple[int, int]:
    """Where the letter proper stands: after the greeting, before the sign-off."""
    greeting = _GREETING.search(letter, 0, 1_500)
    start = greeting.end() if greeting else 0
    signs = _SIGN_OFF.search(letter, start)
    return start, signs.start() if signs else len(letter)


def other_company(letter: str, posting: Posting, answers: Mapping[str, str]) -> Iterator[Found]:
    """The company of another application, named where this posting's belongs."""
    known = [name for name in (posting.company.text if posting.company else "", answers.get("company", "")) if name]
    said = fold("\n".join(posting.lines))
    for place in (*_APPLIES.finditer(letter), *_GREETS.finditer(letter)) if known else ():
        name = re.sub(r"['’]s$", "", place[1].rstrip(".'’-"))
        if fold(name) in said or any(_same_company(name, one) for one in known):
            continue
        yield Found("other-company", place.start(1), place.start(1) + len(name), {"name": name, "known": known[0]})


def other_title(letter: str, posting: Posting, answers: Mapping[str, str]) -> Iterator[Found]:
    """The title of another application, named where this posting's belongs."""
    known = [one for one in (posting.title.text if posting.title else "", answers.get("title", "")) if one]
    said = fold("\n".join(posting.lines))
    for place in _AS.finditer(letter) if known else ():
        title = place[1] or place[2]
        mine = {stem(word) for one in known for word in words(fold(one))}
        if fold(title) in said or mine & {stem(word) for word in words(fold(title))}:
            continue
        start = place.start(1) if place[1] else place.start(2)
        yield Found("other-title", start, start + len(title), {"title": title, "known": known[0]})


def misspelled(
    letter: str, posting: Posting | None, resume: Resume | None, answers: Mapping[str, str]
) -> Iterator[Found]:
    """The company's name, or one's own, with one letter wrong."""
    company = answers.get("company") or (posting.company.text if posting and posting.company else "")
    person = answers.get("name") or (resume.name.text if resume and resume.name else "")
    papers = (*(posting.lines if posting else ()), *(resume.lines if resume else ()), *answers.values())
    right = {word.lower() for line in papers for word in words(line)}
    for name, whose in ((company, "company"), (person, "person")):
        for token in (one for one in words(name) if len(one) >= 5 and one[0].isupper() and one.lower() not in _LEGAL):
            for place in _CAPITAL.finditer(letter):
                word = re.sub(r"['’]s?$", "", place.group())
                if word.lower() in right or not _slip(word.lower(), token.lower()):
                    continue
                yield Found(
                    f"misspelled-name.{whose}", place.start(), place.start() + len(word), {"word": word, "name": token}
                )


def _slip(word: str, name: str) -> bool:
    """Whether a word is the name with one letter left out, put in, changed, or two of them swapped; an "s" at the end may differ."""
    if word == name or word.rstrip("s") == name.rstrip("s") or word[0] != name[0]:
        return False
    if len(word) == len(name):
        wrong = [at for at, (one, other) in enumerate(zip(word, name, strict=True)) if one != other]
        swapped = (
            len(wrong) == 2
            and wrong[1] == wrong[0] + 1
            and word[wrong[0]] == name[wrong[1]]
            and word[wrong[1]] == name[wrong[0]]
        )
        return swapped or (len(wrong) == 1 and len(name) >= 6)
    short, long = sorted((word, name), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(1, len(long)))


def strange_skills(
    letter: str, resume: Resume, posting: Posting | None, answers: Mapping[str, str], skills: Sequence[Skill]
) -> Iterator[Found]:
    """Tools with a proper name that the letter claims and no paper has."""
    lines = (*resume.lines, *(posting.lines if posting else ()), *answers.values())
    known = {skill.name for line in lines for skill, _ in skills_in(skills, line)}
    plain = {stem(word) for line in lines for word in words(line)}
    start, end = body_of(letter)
    for one in sentences(letter):
        if not start <= one.start < end or _DENIAL.search(one.text):
            continue
        for skill, span in skills_in(skills, one.text):
            if (
                skill.name in known
                or skill.name == skill.name.lower()
                or plain.issuperset(stem(word) for word in words(span.text))
            ):
                continue
            start = one.start + span.start
            yield Found("not-in-resume.skill", start, start + len(span.text), {"said": span.text})


def _same_company(one: str, other: str) -> bool:
    """Whether two names may mean one company: a shared word, run together, or its initials."""
    first, second = ([word for word in words(fold(name)) if word not in _LEGAL] for name in (one, other))
    if not first or not second or set(first) & set(second) or "".join(first) == "".join(second):
        return True
    return any(
        "".join(word[0] for word in words(fold(name)) if word not in ("of", "and", "the", "for")).startswith(short)
        for name, short in ((one, "".join(second)), (other, "".join(first)))
    )


def _value(amount: re.Match[str]) -> float | None:
    """An amount as a number: "1.2 million" is 1,200,000; None for ratios and times."""
    digits = re.match(r"[\d.,]+$", amount.group()[: len(amount.group()) - len(amount[1] or "")].strip())
    plain = digits.group().replace(",", "") if digits else ""
    return float(plain) * _TIMES.get((amount[1] or "").lower(), 1.0) if re.fullmatch(r"\d+(?:\.\d+)?", plain) else None


def strange_numbers(
    letter: str, resume: Resume, posting: Posting | None, answers: Mapping[str, str]
) -> Iterator[Found]:
    """Numbers of two digits or more that no résumé, posting or answer gives, however written."""
    lines = (*resume.lines, *(posting.lines if posting else ()), *answers.values())
    known = {one.replace(",", "") for line in lines for one in NUMBER.findall(line)}
    values = {_value(one) for line in lines for one in _AMOUNT.finditer(line)} - {None}
    latest = max((int(one) for one in known if re.fullmatch(r"(?:19|20)\d\d", one)), default=0)
    for number in _AMOUNT.finditer(letter, *body_of(letter)):
        written = number.group()[: len(number.group()) - len(number[1] or "")].rstrip()
        plain = written.replace(",", "")
        coming = re.fullmatch(r"20\d\d", plain) is not None and int(plain) > latest
        if len(plain) > 1 and plain not in known and _value(number) not in values and not coming:
            end = number.start() + len(written)
            yield Found("not-in-resume.number", number.start(), end, {"said": written})
