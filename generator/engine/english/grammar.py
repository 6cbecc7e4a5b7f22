"""A résumé's bullet as first-person sentences: "Led a team of 4" becomes "I led a team of 4."

Only the edges change: the pronoun, the first letter, the tense of the verbs, an article that
résumés drop, signs that a letter spells out. What cannot be made a sentence that way is None:
a wrong sentence is worse than none, and nobody's words are rewritten.
"""

from __future__ import annotations

import re

from generator.engine.english.agreement import agreeing, form_of, inflected
from generator.engine.english.articles import article as article
from generator.engine.english.articles import with_articles
from generator.engine.english.heads import is_mere_noun, is_noun_too, names_a_thing
from generator.engine.english.nominals import as_verbs
from generator.engine.english.verbs import SAME_PAST, base_of, is_base, is_honour, is_passive, is_past, pair_at
from generator.ground.text import fold, sentences, words

_ADVERB = re.compile(r"^(?:[A-Za-z]+-)?[A-Za-z]+ly\b|^Also\b")
_ADJECTIVE = frozenset(
    """
    daily weekly fortnightly monthly quarterly yearly hourly nightly early friendly family only likely supply apply rely
    reply assembly anomaly ally bi-weekly bi-monthly multiply weakly elderly timely costly orderly hourly
    """.split()
)
_FULL = re.compile(
    r"^(?:I|We|My|Our|The|This|That|It|They|These|There)(?:['’](?:m|s|ve|re|d|ll))?\b(?![/&.])"
    r"|^(?:As|In|On|At|After|When|Before|Since|While)\b[^.]{0,80}, (?:I|we|the|it|they|this)\b"
)
_SUBJECT = re.compile(r"^(?:(?:We|My|Our)\b|I\b(?:['’](?:m|ve|d))?(?! *[/&.]))")
_DUTY = re.compile(
    r"^(Was |Were )?(Responsible for|In charge of|Accountable for|Part of|Member of|Involved in)\b(?! ?[:,;–—-])",
    re.IGNORECASE,
)
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months|quarters|years)\b"
_SPAN = r"(?:day|week|month|quarter|year)"
_SIGNS = (
    (re.compile(r"(?<=[\w)]) \+ (?=[^\W\d])"), " and "),
    (re.compile(r"(?<=[a-z\d)]) & (?=[a-z])"), " and "),
    (re.compile(r"\bw/o(?:ut)? (?=\w)"), "without "),
    (re.compile(r"\bw/out\b"), "without"),
    (re.compile(r"\bw/ ?(?=\w)"), "with "),
    (re.compile(r"`"), ""),
    (
        re.compile(
            rf"\b(?:in|within|during|over|for|after) (?=(?:first|last|next) (?:{_COUNT}|{_SPAN}(?: of\b|[.,;]|$)))"
        ),
        r"\g<0>the ",
    ),
    (re.compile(r"\s{2,}"), " "),
)
_ARROW = re.compile(r"\s*(?:→|⇒|➔|->|=>)\s*")
_FIGURE = re.compile(
    r"(?:[~$£€]?\d[\w.,:%]*(?: ?(?:ms|s|secs?|mins?|minutes|hours?|hrs?|days?|weeks?|months?|MB|GB|TB|%))?)$"
)
_MOVES = re.compile(
    r"^(?:migrat|mov|port|convert|switch|upgrad|transition|translat|promot|chang|rewr|chang|consolidat)", re.I
)
_VERB_AFTER_COMMA = re.compile(r"[,;] ((?:also |then |[a-z]+ly )?([a-z]+(?:-[a-z]+)?))(?= ([^\s,;]+))")
_REDUCED = frozenset("used based led built run held by in on to for with from at as up and or".split())
_DASH = re.compile(r"(?<=[\w)%])\s+[—–]\s+(?=[\w$£€])|(?<=[a-z])\s*—\s*(?=[a-z])|(?<=[\w)%])\s+-{1,2}\s+(?=[\w$£€])")
_BE = frozenset("is are was were has have had can will".split())
_NO_SUBJECT = frozenset("for with from on in at by to of as under over using including via all mostly".split())
_LOOSE_END = re.compile(r"(?<![\s;,:])(?:[\s;,:]|(?<=\s)[-–—&|/+])+$")
_PARTICIPLE = dict(
    pair.split("/")
    for pair in (
        "ran/run wrote/written took/taken gave/given grew/grown drove/driven oversaw/overseen chose/chosen spoke/spoken "
        "did/done began/begun became/become came/come went/gone saw/seen rose/risen undertook/undertaken"
    ).split()
)
"""Past forms that differ from the form after "have"."""
_SINCE = re.compile(
    rf"^(?!.*\b(?:which|who|that|has|have|used|still)\b)(?!.* (?:and|then) (?:{'|'.join(_PARTICIPLE)})\b)[^.;]* since (?:19|20)\d\d[.;]?$"
)
"""A duty that goes on: "Filed all returns on time since 2022" is said with "have"."""
_LIMIT = 36
_LONGEST = 1_200
"""Characters beyond which a text is no bullet."""


def first_person(text: str, *, ongoing: bool) -> list[str] | None:
    """The sentences a bullet says in the first person, each with its end mark; None if it has
    no verb to start from. `ongoing`: the job goes on, so present forms stay present.
    """
    if len(text) > _LONGEST or text.rstrip().endswith(":"):
        return None
    spelled = _spelled(text)
    found = [span.text for span in sentences(spelled or "")]
    if not found or _shouts(found[0]):
        return None
    first = _sentence(found[0], ongoing=ongoing)
    return None if first is None else _with_further(first, found[1:], ongoing=ongoing)


def _with_further(first: str, rest: list[str], *, ongoing: bool) -> list[str]:
    """The first sentence and those after it that stand by themselves, while the bullet stays short."""
    out = [first]
    for more in rest:
        if _FULL.match(more) and len(words(more)) >= 4:
            out.append(_ended(more))
        elif _is_figure(more):
            out[-1] = f"{out[-1].rstrip('.')} ({more.rstrip('.;, ')})."
        elif told := _further(more, ongoing=ongoing):
            out.append(told)
        else:
            break
        if sum(len(words(one)) for one in out) > _LIMIT:
            return out[:-1] if len(out) > 1 else out
    return out


def _is_figure(more: str) -> bool:
    """A fragment that starts with a number: "40 tickets a day."."""
    return more[0].isdigit() and len(words(more)) <= 9 and not is_full_sentence(more) and not set("(?!") & set(more)


def _further(more: str, *, ongoing: bool) -> str | None:
    """A later sentence that starts with a past form and its object: "Cut costs by 12%."."""
    have = words(more)
    if len(have) < 3 or not is_past(have[0]) or fold(have[1]) in ("in", "by", "on", "at", "as", "daily", "weekly"):
        return None
    return _sentence(more, ongoing=ongoing)


def is_full_sentence(text: str) -> bool:
    """Whether it has a subject and reads as a sentence already."""
    return bool(_FULL.match(text)) or bool(re.search(r"\b(?:is|are|was|were|has|have|had)\b", text))


def typed(answer: str) -> str:
    """An answer as typed, on one line and with a full stop."""
    flat = " ".join(answer.split())
    return _stopped(flat) if flat else ""


def lowered(sentence: str, *, every: bool = False) -> str:
    """The sentence as it stands after a lead: its first letter small where the word is known to
    be no name; with `every`, unless capitals or digits inside it tell a name.
    """
    first = sentence.split(" ", 1)[0]
    if (
        first in ("I", "I'm", "I've", "I'd", "I'll")
        or not first[:1].isupper()
        or any(c.isupper() or c.isdigit() for c in first[1:])
    ):
        return sentence
    return sentence[0].lower() + sentence[1:] if every or fold(first) in _OPENERS else sentence


_OPENERS = frozenset(
    """
    the a an my our we this that these those it they there at in on for from since after before while when where
    as most all every each none no
    """.split()
)


def _spelled(text: str) -> str | None:
    """The text with its signs in words; None where an arrow says nothing that a word can say."""
    spelled = _unarrowed(text)
    for sign, put in _SIGNS if spelled else ():
        spelled = sign.sub(put, spelled or "")
    return _undashed(spelled.strip()) if spelled else None


def _undashed(text: str) -> str:
    """Dashes as commas, and as a semicolon before words that are a sentence of their own."""
    parts = _DASH.split(text)
    out = parts[0]
    for part in parts[1:]:
        out += ("; " if len(parts) == 2 and _is_clause(part) else ", ") + part
    return out


def _is_clause(part: str) -> bool:
    """Whether words have a verb after something that may be its subject."""
    have = [word.rstrip(".;") for word in re.split(r",|\b(?:that|which|who|and)\b", part)[0].split()[:7]]
    return (
        any(index and (is_past(word) or word in _BE) for index, word in enumerate(have)) and have[0] not in _NO_SUBJECT
    )


def _unarrowed(text: str) -> str | None:
    """Arrows as "to": between two figures, after a verb of moving, or as steps after a colon."""
    parts = _ARROW.split(text)
    if len(parts) == 1:
        return text
    if len(parts) > 2:
        return " to ".join(parts) if ":" in parts[0] and ":" not in "".join(parts[1:]) else None
    before, after = parts
    figure = _FIGURE.search(before)
    if (
        figure
        and after[:1]
        and (after[0].isdigit() or after[0] in "~$£€")
        and after[0].isdigit() == figure.group()[0].isdigit()
    ):
        if before.count(" ") < 2:
            return None
        given = before[: figure.start()].rstrip().endswith(("from", "(", "between"))
        return f"{before}{' to '}{after}" if given else f"{before[: figure.start()]}from {figure.group()} to {after}"
    return f"{before} to {after}" if _MOVES.match(text) and before.count(" ") <= 6 else None


def _shouts(text: str) -> bool:
    """Whether a bullet is set in capitals throughout."""
    long = [word for word in words(text) if word.isalpha() and len(word) > 1]
    return len(long) >= 3 and sum(word.isupper() for word in long) > 0.7 * len(long)


_DANGLING = re.compile(r"(?: (?:and|or|with|the|of|a|an))+$")


def _ended(sentence: str) -> str:
    return _stopped(_LOOSE_END.sub("", _DANGLING.sub("", _LOOSE_END.sub("", sentence))))


def _stopped(sentence: str) -> str:
    bare = _LOOSE_END.sub("", sentence)
    return bare if bare.endswith((".", "!", "?", "…", ".)", ".”", '."')) else bare + "."


def _sentence(text: str, *, ongoing: bool) -> str | None:
    if _SUBJECT.match(text):
        return _ended(text) if len(words(text)) >= 3 else None
    if duty := _DUTY.match(text):
        return _on_duty(duty, text, ongoing=ongoing)
    if nouns := as_verbs(text):
        *before, verb = [inflected(one, ongoing=ongoing) for one in nouns[0]]
        joint = f"{', '.join(before)} and " if before else ""
        return _ended(_joined(f"I {joint}{with_articles(verb, f' {nouns[1]}')}"))
    adverb = _ADVERB.match(text)
    leads = adverb is not None and fold(adverb.group()) not in _ADJECTIVE and not is_base(adverb.group())
    lead = text[: adverb.end()].lower() + " " if adverb and leads else ""
    rest = text[adverb.end() :].lstrip() if adverb and leads else text
    if pair := pair_at(rest):
        first = pair[1] if pair[1].isupper() or "/" in pair[1] else pair[1].lower()
        lead, rest = f"{lead}{first} ", rest[pair.end() :]
    if lead == "currently " and (not ongoing or is_past(rest.split(" ", 1)[0])):
        return None
    told = _told(rest, ongoing=ongoing)
    return None if told is None else _ended(_joined(f"I {lead}{told}"))


def _on_duty(duty: re.Match[str], text: str, *, ongoing: bool) -> str | None:
    """ "Responsible for X" as "I was responsible for X", "I am" where the job goes on."""
    rest = text[duty.end() :]
    if not rest.strip(" .;,"):
        return None
    what = duty[2].lower()
    opening, preposition = what.rsplit(" ", 1)
    be = "am" if ongoing and not duty[1] else "was"
    noun = "a " if opening == "member" else ""
    return _ended(_joined(f"I {be} {noun}{opening} {with_articles(preposition, rest)}"))


def _joined(sentence: str) -> str:
    """Past verbs that a bullet parts by commas alone, the last joined by "and"."""
    commas = [
        m
        for m in _VERB_AFTER_COMMA.finditer(sentence)
        if is_past(m[2])
        and m[2] not in ("used", "based", "held")
        and m[3] not in _REDUCED
        and not _is_clause(sentence[m.start(1) :])
    ]
    if not commas or _inside(sentence, commas[-1].start()) or ":" in sentence[: commas[-1].start()]:
        return sentence
    last = commas[-1]
    if any(is_past(m[1]) for m in re.finditer(r" and (?:[a-z]+ly )?([a-z-]+)\b", sentence)):
        return sentence
    return f"{sentence[: last.start()]} and {last[1]}{sentence[last.end() :]}"


def _inside(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


def _told(text: str, *, ongoing: bool) -> str | None:
    """The text from its leading verb on, in the tense of the job."""
    head = re.match(r"[A-Za-z]+(?:-[A-Za-z]+)*", text)
    if not head:
        return None
    first, tail = head.group().lower(), text[head.end() :]
    if tail[:1] and tail[0] not in " ,/":
        return None
    if acronym := re.match(r"[A-Z]{2,}-", head.group()):
        first = acronym.group() + first[acronym.end() :]
        if first.endswith(("certified", "accredited", "qualified", "trained", "registered", "licensed")):
            return None
    if first == "have" and is_past(tail.split()[0] if tail.split() else ""):
        return f"have{tail}"
    if is_passive(first, tail):
        return f"was {first}{tail}" if is_honour(first, tail) else f"was {with_articles(first, tail)}"
    if is_past(first) and not (first in SAME_PAST and _is_plain(tail)):
        agreed = None if is_mere_noun(first, tail) else _agreed_past(first, tail, ongoing=ongoing)
        if agreed is not None and ongoing and _SINCE.search(tail):
            return f"have {with_articles(_PARTICIPLE.get(first, first), agreed)}"
        return None if agreed is None else with_articles(first, agreed)
    if base_of(first) is None:
        return None
    spoken, rest = _chained(first, tail, ongoing=ongoing)
    last = spoken.pop()
    chain = bool(spoken) and not is_noun_too(base_of(first) or "")
    if rest is None or (not chain and names_a_thing(last, rest)):
        return None
    agreed = agreeing(rest, form_of(first), ongoing=ongoing)
    return None if agreed is None else "".join(spoken) + with_articles(_inflected(last, ongoing=ongoing), agreed)


def _inflected(word: str, *, ongoing: bool) -> str:
    """A verb in the tense of the job, its "ll" kept where it was written so: "modelling" is "modelled"."""
    verb = base_of(word) or word
    if not ongoing and word == f"{verb}ling" and verb.endswith("l"):
        return f"{verb}led"
    return inflected(verb, ongoing=ongoing)


def _agreed_past(first: str, tail: str, *, ongoing: bool) -> str | None:
    """What follows a past form; after "cut" or "set", which may be meant as present, later plain verbs too."""
    agreed = agreeing(tail, "past", ongoing=ongoing)
    if agreed is None or first not in SAME_PAST or ongoing:
        return agreed
    return agreeing(agreed, "plain", ongoing=False) or agreed


def _is_plain(tail: str) -> bool:
    """Whether "Set and monitor" goes on in the plain form."""
    more = _LINK.match(tail)
    return bool(more) and is_base(more[2]) and more[2] not in SAME_PAST if more else False


_LINK = re.compile(r"(, (?:and )?| and | & |/)(?:[a-z]+ly )?([a-z]+(?:-[a-z]+)*)(?=[ ,/])")


def _chained(first: str, tail: str, *, ongoing: bool) -> tuple[list[str], str | None]:
    """The verbs joined at the head ("Plan, teach and assess"), all but the last in their tense with
    the words between them, and what follows; None for that where a joint leads to no verb.
    """
    done, last, at = list[str](), first, 0
    while more := _LINK.match(tail, at):
        other = base_of(more[2])
        if other is None or form_of(more[2]) != form_of(first):
            break
        joint = tail[at : more.start(2)].replace(" & ", " and ")
        done.append(_inflected(last, ongoing=ongoing) + joint)
        last, at = more[2], more.end(2)
    rest = tail[at:]
    broken = re.match(r"(?:,| and\b| &|/)", rest) is not None
    return [*done, last], None if broken else rest
