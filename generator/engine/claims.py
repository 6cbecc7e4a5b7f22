"""Whether the names and numbers of a letter are this application's and this person's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.ground.draft import Finding
from generator.ground.papers import Posting, Resume
from generator.ground.text import NUMBER, fold, words

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
_LEGAL = frozenset("the inc ltd limited llc plc gmbh corp corporation co company group and of for hiring team".split())


def body_of(letter: str) -> tuple[int, int]:
    """Where the letter proper stands: after the greeting, before the sign-off."""
    greeting = _GREETING.search(letter, 0, 1_500)
    start = greeting.end() if greeting else 0
    signs = _SIGN_OFF.search(letter, start)
    return start, signs.start() if signs else len(letter)


def other_company(letter: str, posting: Posting, answers: Mapping[str, str]) -> Iterator[Finding]:
    """The company of another application, named where this posting's belongs."""
    known = [name for name in (posting.company.text if posting.company else "", answers.get("company", "")) if name]
    said = fold("\n".join(posting.lines))
    for place in (*_APPLIES.finditer(letter), *_GREETS.finditer(letter)) if known else ():
        name = re.sub(r"['’]s$", "", place[1].rstrip(".'’-"))
        if fold(name) in said or any(_same_company(name, one) for one in known):
            continue
        yield Finding(
            "other-company",
            "error",
            place.start(1),
            place.start(1) + len(name),
            f"{name} may be another application's company",
            f"The posting is from {known[0]}. A letter to the wrong company is not read further.",
            f"Write {known[0]} here, or check that this is the right posting.",
        )


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
) -> Iterator[Finding]:
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
            yield Finding(
                "not-in-resume",
                "warning",
                number.start(),
                number.start() + len(written),
                f"{written} stands in neither résumé nor posting",
                "A reader who compares the two will ask where the number comes from.",
                "Check it, and put it into the résumé too if it is right.",
            )
