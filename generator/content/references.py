"""Whether names point at something, and whether no two things share one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.content.files import GENERAL
from generator.content.problems import Problem
from generator.content.read import Sheet, Shelf
from generator.content.source import Loc
from generator.content.wording import nearest
from generator.ground.guide import SIGNAL_KINDS, Role, Sample, Skill
from generator.ground.text import fold

ANSWERS = (*SIGNAL_KINDS, "company", "hiring_manager", "title", "name")
"""What a sample may answer, beside the situations."""


def references(shelf: Shelf) -> Iterator[Problem]:
    """Dangling references, clashing names, and roles and samples that lack each other."""
    families = [one.slug for one in shelf.families.value.families] if shelf.families else None
    for sheet in shelf.guides():
        yield from _family(sheet, families)
        yield from _related(sheet, shelf.role_slugs)
        if sheet.slug != GENERAL and sheet.slug not in shelf.sample_slugs:
            what = "the role has no sample"
            yield sheet.problem((), what, f"write samples/{sheet.slug}.yaml")
    situations = [one.slug for one in shelf.situations.value.situations] if shelf.situations else []
    for sample in shelf.samples:
        yield from _sample(sample, shelf.role_slugs, (*ANSWERS, *situations))
    yield from _clashes("red-flag id", _rule_ids(shelf))
    yield from _clashes("title", _titles(shelf))
    if shelf.families:
        places = [(shelf.families, ("families", i, "slug"), slug) for i, slug in enumerate(families or ())]
        yield from _clashes("family", places)
    if shelf.changes:
        yield from _dated(shelf.changes, shelf)
    if shelf.situations:
        yield from _clashes(
            "situation", [(shelf.situations, ("situations", i, "slug"), s) for i, s in enumerate(situations)]
        )
    if shelf.skills:
        yield from _skills(shelf.skills, shelf.skills.value.skills)


def _family(sheet: Sheet[Role], families: list[str] | None) -> Iterator[Problem]:
    family = sheet.value.family
    if families is not None and family and family not in families:
        yield _dangling(sheet, ("family",), family, "family", families)


def _related(sheet: Sheet[Role], slugs: frozenset[str]) -> Iterator[Problem]:
    for index, slug in enumerate(sheet.value.related):
        loc: Loc = ("related", index)
        if slug == sheet.slug:
            yield sheet.problem(loc, "the guide is related to itself", "take the line out")
        elif slug and slug not in slugs:
            yield _dangling(sheet, loc, slug, "role", sorted(slugs))
        elif slug in sheet.value.related[:index]:
            yield sheet.problem(loc, f"`{slug}` stands twice in `related`", "keep one of the two")


def _sample(sheet: Sheet[Sample], slugs: frozenset[str], known: tuple[str, ...]) -> Iterator[Problem]:
    role, name, note = sheet.value.role, sheet.value.name, sheet.value.note
    if role and role not in {*slugs, GENERAL}:
        yield _dangling(sheet, ("role",), role, "role", sorted(slugs))
    elif role and name != sheet.slug:
        of = f"the sample of `{role}`" if role == name else f"the sample of `{role}` at the stage `{sheet.value.stage}`"
        instead = (
            f"name the file {name}.yaml" if role != name else f"write `{sheet.slug}`, or name the file {name}.yaml"
        )
        yield sheet.problem(("role",), f"{of} is in the file `{sheet.slug}.yaml`", instead)
    if bool(note) != bool(sheet.value.stage):
        what = "a sample at another stage has no `note`" if not note else "`note` is for a sample at another stage"
        instead = "say what the reader looks for there" if not note else "leave it out, or add `stage:`"
        yield sheet.problem(("note",) if note else ("stage",), what, instead)
    for key in sheet.value.answers:
        if key not in known:
            near = nearest(key, list(known))
            instead = f"write `{near}`" if near else f"answer one of {', '.join(known)}"
            yield sheet.problem(("answers", key), f"`{key}` is nothing that the writer asks", instead)


def _dated(sheet: Sheet[Any], shelf: Shelf) -> Iterator[Problem]:
    """Entries of guides that are not there, and guides without an entry."""
    named = {slug for change in sheet.value.changes for slug in change.guides}
    for index, change in enumerate(sheet.value.changes):
        for number, slug in enumerate(change.guides):
            if slug and slug not in {*shelf.role_slugs, GENERAL}:
                yield _dangling(sheet, ("changes", index, "guides", number), slug, "role", sorted(shelf.role_slugs))
    for role in shelf.roles:
        if role.slug not in named:
            instead = f'add an entry for `{role.slug}` to changes.yaml, such as "A new guide."'
            yield role.problem((), "no change tells of this guide", instead)


def _dangling(sheet: Sheet[Any], loc: Loc, name: str, what: str, known: list[str]) -> Problem:
    near = nearest(name.replace("-", "_"), [one.replace("-", "_") for one in known])
    instead = f"write `{near.replace('_', '-')}`" if near else f"write one of {', '.join(known) or 'those there are'}"
    return sheet.problem(loc, f"there is no {what} `{name}`", instead)


def _rule_ids(shelf: Shelf) -> Iterator[tuple[Sheet[Any], Loc, str]]:
    for sheet in (shelf.red_flags, *shelf.guides()):
        for index, rule in enumerate(sheet.value.red_flags if sheet else ()):
            if sheet and rule.id:
                yield sheet, ("red_flags", index, "id"), rule.id


def _titles(shelf: Shelf) -> Iterator[tuple[Sheet[Any], Loc, str]]:
    """Every title and alias: titles first, so that the alias is the one to go."""
    for sheet in shelf.guides():
        yield sheet, ("title",), sheet.value.title
    for sheet in shelf.guides():
        for index, alias in enumerate(sheet.value.aliases):
            yield sheet, ("aliases", index), alias


def _clashes(what: str, places: Any) -> Iterator[Problem]:
    """Names that stand twice, the second named and the first pointed at."""
    first: dict[str, tuple[Sheet[Any], Loc]] = {}
    for sheet, loc, name in places:
        known = first.setdefault(fold(name), (sheet, loc)) if name else (sheet, loc)
        if known != (sheet, loc):
            where = known[0].problem(known[1], "", "")
            said = f"the {what} `{name}` is taken ({where.file}:{where.line})"
            yield sheet.problem(loc, said, "choose another, or take this one out")


def _skills(sheet: Sheet[Any], skills: tuple[Skill, ...]) -> Iterator[Problem]:
    """Names and aliases that two skills share; two with `context` may differ in case alone."""
    first: dict[str, tuple[int, str]] = {}
    for index, skill in enumerate(skills):
        for number, name in enumerate((skill.name, *skill.aliases)):
            other, spelled = first.setdefault(fold(name), (index, name)) if name else (index, name)
            apart = skill.context and skills[other].context and spelled != name and other != index
            if (
                not name
                or apart
                or (other == index and first[fold(name)] == (index, name) and not _again(skill, number))
            ):
                continue
            loc: Loc = ("skills", index, "aliases", number - 1) if number else ("skills", index, "name")
            holder = "this skill has it already" if other == index else f"`{skills[other].name}` has it"
            yield sheet.problem(loc, f"the name `{name}` stands twice: {holder}", "keep one of the two")


def _again(skill: Skill, number: int) -> bool:
    """Whether a skill has given this very name earlier."""
    names = [fold(one) for one in (skill.name, *skill.aliases)]
    return names[number] in names[:number]
