"""Which guide serves a posting, and why.

A wrong guide is worse than the general one, so a guide's name must be the title's own end
("Claims Data Analyst"), with nothing after it but a level ("Data Analyst II"): a "Teacher
Trainer" is no teacher, and a "Product Marketing Manager" no product manager.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.engine.names.titles import clean_title
from generator.ground.errors import InputError
from generator.ground.guide import Content, Role
from generator.ground.papers import Posting
from generator.ground.text import fold, words

GENERAL = "general"
_HEAD_ENDS = re.compile(r"[,(|:;]|\s[-–—]\s|[–—]|\s(?:of|for|in|at|with|to|on)\s", re.IGNORECASE)
_LEVELS = frozenset(
    "i ii iii iv v 1 2 3 4 5 senior sr junior jr lead principal staff intern apprentice trainee graduate remote hybrid contract permanent temporary".split()
)
_ANYWHERE = frozenset(
    "manager assistant executive specialist director lead leader engineer consultant officer associate coordinator administrator representative analyst pm".split()
)
"""Words that end titles in every family."""


@dataclass(frozen=True)
class Choice:
    """A guide and the reason for it, in one sentence or two."""

    role: Role
    reason: str


def role_named(content: Content, slug: str) -> Role:
    """The guide with that slug; InputError names the nearest ones where there is none."""
    for role in (*content.roles, content.general):
        if role.slug == slug:
            return role
    known = ", ".join(role.slug for role in content.roles)
    raise InputError("role", slug=slug, known=f"{known}, {GENERAL}")


def choose_role(content: Content, posting: Posting) -> Choice:
    """The guide whose title or alias ends the posting's title; else the general guide."""
    say = content.interface["choice"]
    if posting.title is None:
        return Choice(content.general, say["no_title"])
    title = posting.title.text
    heading = _words(" ".join(posting.lines[posting.title.line - 1 : posting.title.line]))
    said = fold(" ".join((title, *posting.lines[posting.title.line - 1 : posting.title.line])))
    fits = [
        (len(have), name == role.title, role, name)
        for role in content.roles
        for name in (role.title, *role.aliases)
        if _may_end(name, said)
        and (have := _words(name))
        and (_fits(have, title, role) or ("," in name and _holds(heading, have)))
    ]
    if not fits:
        near = _family(content, title)
        return Choice(content.general, say["near" if near else "none"].format(title=title, family=near))
    _, _, role, name = max(fits, key=lambda fit: fit[:2])
    key = "served" if _words(name) == _words(role.title) else "served_by_alias"
    return Choice(role, say[key].format(title=title, role=role.title, alias=name))


def _may_end(name: str, said: str) -> bool:
    """Whether a guide's name can fit at all: its last word stands in what was said. There are 1,600 names, and few pass."""
    last = name[name.rfind(" ") + 1 :].lower()
    return not last.isalpha() or not last.isascii() or last.removesuffix("s") in said


def _fits(have: tuple[str, ...], title: str, role: Role) -> bool:
    """Whether a guide's name is the whole title, or ends its head: what stands before the
    first comma, bracket, dash or preposition.
    """
    whole = _words(title)
    if whole[: len(have)] == have and len(have) > 2 and set(whole[len(have) :]) <= _LEVELS:
        return True
    return any(_ends(have, _words(head)) and not _is_other(role, _words(head)) for head in _heads(title))


def _holds(heading: tuple[str, ...], have: tuple[str, ...]) -> bool:
    """Whether the line that the title stands on goes on as a name with a comma does: "Engineer (Backend), Leeds"."""
    return any(heading[at : at + len(have)] == have for at in range(len(heading) - len(have) + 1))


def _heads(title: str) -> list[str]:
    """The title's head, whole and cut at a stroke: "RN/LPN" has two."""
    clean = clean_title(title)
    head = next((part for part in _HEAD_ENDS.split(clean) if _words(part)), clean)
    return [head, head.split("/")[0]]


def _ends(have: tuple[str, ...], head: tuple[str, ...]) -> bool:
    while len(head) > len(have) and head[-1] in _LEVELS:
        head = head[:-1]
    return head[-len(have) :] == have


def _is_other(role: Role, head: tuple[str, ...]) -> bool:
    return not {fold(word) for word in role.other_trades}.isdisjoint(head)


def _words(text: str) -> tuple[str, ...]:
    """The words in lower case, the last in the singular: "Data Analysts" is "data", "analyst"."""
    low = [fold(word) for word in words(text)]
    if low and len(low[-1]) > 4 and low[-1].endswith("s") and not low[-1].endswith("ss"):
        low[-1] = low[-1][:-1]
    return tuple(low)


def _family(content: Content, title: str) -> str | None:
    """The one family whose guides' names end in the title's last word; None where several do."""
    head = next((words_ for part in _heads(title) if (words_ := _words(part))), ())
    found = {
        role.family
        for role in content.roles
        for name in (role.title, *role.aliases)
        if head and head[-1] not in _ANYWHERE and _words(name)[-1:] == head[-1:] and not _is_other(role, head)
    }
    return next((f.title for f in content.families if found == {f.slug}), None)
