"""What a copied page brings along that is not the posting: menus, paths, buttons, a chat's stamps, other jobs at its foot.

Such lines are emptied, not removed, so that every quote keeps its line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_BUTTON = re.compile(
    r"(?:skip to (?:main )?content|(?:careers? )?home(?:page)?|menu|(?:search|find|browse|view|see|all|more|explore)(?: for)?(?: all| our| open)? (?:jobs|roles|vacancies|positions|openings|companies|salaries)|search"
    r"|job search|company reviews|salary guide|salaries|companies|for employers|employers?(?: / post job)?|post a job|career advice|courses|hiring lab|(?:sign|log) ?(?:in|out|up)|register|my (?:account|jobs|applications|profile)|upload your (?:cv|resume)"
    r"|apply|apply (?:now|here|directly|online|today|on company site|for (?:this|the) (?:job|role|post|position|vacancy))|easy apply|quick apply|start (?:your )?application|submit application|i(?:'|’)?m interested"
    r"|(?:save|share|print|e-?mail|report|flag|refer|bookmark)(?: (?:this|the))?(?: (?:job|vacancy|role|post|position|ad|page))?|save for later|send to a friend|refer a friend|copy link|add to watchlist|(?:set up|create)(?: an?)?(?: job)? alerts?"
    r"|back(?: to .{2,40})?|(?:all|other|our) (?:vacancies|jobs|roles)|(?:previous|next)(?: job)?|follow(?: us)?|join our talent (?:community|network|pool)|get (?:job )?alerts|linkedin|facebook|twitter|whatsapp|instagram|x|share:?|accept(?: all)?(?: cookies)?|cookies?(?: (?:settings|policy))?"
    r"|privacy(?: (?:policy|notice))?|terms(?: of (?:use|service))?|accessibility|contact us|sitemap|powered by \w+|be (?:an|one of the) .{2,10} applicants?|over \d+ applicants|\d+ applicants|see who .{3,40} has hired.{0,30}|promoted by hirer.{0,40}|actively (?:hiring|recruiting)|show (?:more|less))",
    re.IGNORECASE,
)
"""A line, or a part of one, that can be clicked."""
_LINK = re.compile(
    r"(?:find a )?jobs?|about(?: us)?|contact(?: us)?|blog|news|insights|events|faqs?|resources|advice|(?:for )?(?:employers?|candidates|recruiters|schools|clients|students|investors)|(?:our )?(?:services|sectors|team|people|work|projects|products|culture|story|values)"
    r"|careers?|vacancies|locations|community|support|shop|donate|press|media|solutions|pricing|customers|platform|residents|business|your council|visit|training",
    re.IGNORECASE,
)
"""What a menu leads to; a line of three or more is a menu."""
_MENU = 3
_BETWEEN = re.compile(r"\s{2,}|\t+|\s*[|·•/>»›→]\s*")
_PATH = re.compile(
    r"\W*(?:you are here\b.*|(?:home(?:page)?|(?:all )?jobs|careers|vacancies|all jobs|search results)\s*[/>»›→]\s*.*|[^>»›]{2,40}(?: [>»›] [^>»›]{2,40}){2,})",
    re.IGNORECASE,
)
"""A page's path: "Home > Jobs > Driving"."""
_OTHERS = re.compile(
    r"\W*(?:(?:similar|related|other|recommended|more|further) (?:jobs|vacancies|roles|positions|templates|openings|opportunities)\b(?:.{0,20}$|\s*:.*)|(?:people|others|candidates) also (?:viewed|applied|searched)\b.*|jobs you (?:may|might) .{2,30}|you (?:may|might) also (?:like|be interested in)\b.*)",
    re.IGNORECASE,
)
"""What stands over, or before, jobs that are not this one."""
_STAMP = re.compile(r"\[(?=[^\]]*\d:\d\d)[\d/.:, -]{8,22}(?: ?[AP]M)?\] [^:\n]{1,60}:\s?")
"""When and by whom something was said in a chat."""
_LONGEST = 120


def without_furniture(lines: Sequence[str]) -> list[str]:
    """The lines with those emptied that belong to the page around the posting, and all after "Similar jobs" near its end."""
    kept = ["" if is_furniture(line) else _unstamped(line) for line in lines]
    card = next((at for at, line in enumerate(kept[:_CARD]) if _NEAR.fullmatch(line)), None)
    if card is not None:
        kept[: card + 2] = [""] * len(kept[: card + 2])
    foot = next(
        (at for at in range(len(kept) // 2, len(kept)) if len(kept[at]) <= _LONGEST and _OTHERS.fullmatch(kept[at])),
        len(kept),
    )
    return [*kept[:foot], *("" for _ in kept[foot:])]


_CARD = 6
_NEAR = re.compile(r"\s*[•·] (?:1st|2nd|3rd)\+?\s*")
"""How near a network's page says that who posts is; the name stands above, what the person calls themselves below."""


def is_furniture(line: str) -> bool:
    """Whether a line is nothing but buttons, or a page's path."""
    text = line.strip()
    if text.lower().startswith(("share:", "share on:")):
        text = text.partition(":")[2].strip()
    if not text or len(text) > _LONGEST:
        return False
    parts = [part for part in _BETWEEN.split(text) if any(map(str.isalnum, part))]
    if len(parts) >= _MENU and all(_LINK.fullmatch(part) or _BUTTON.fullmatch(part) for part in parts):
        return True
    if len(parts) > 2 * _MENU and parts[0].lower() == "home" and all(len(part.split()) <= _MENU for part in parts):
        return True
    return bool(_PATH.fullmatch(text)) or (
        bool(parts) and all(_BUTTON.fullmatch(part.strip(" *:←↩<«‹")) for part in parts)
    )


def _unstamped(line: str) -> str:
    stamp = _STAMP.match(line[:_LONGEST])
    return line[stamp.end() :] if stamp else line
