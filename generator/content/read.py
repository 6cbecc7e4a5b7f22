"""A folder of YAML to frozen values, or to everything that is wrong with its form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.content.everywhere import whole
from generator.content.files import (
    GENERAL,
    GIVEN,
    KINDS,
    OPTIONAL,
    SHARED,
    SLUG,
    ChangesFile,
    ElsewhereFile,
    FamiliesFile,
    FaqFile,
    FindingsFile,
    InterfaceFile,
    OpeningsFile,
    RedFlagsFile,
    SignalsFile,
    SituationsFile,
    SkillsFile,
    WordsFile,
)
from generator.content.loose import loosely
from generator.content.problems import Problem
from generator.content.source import Loc, Page, read_page
from generator.content.wording import Mistake, meant, nearest, problem_of
from generator.ground.errors import InputError
from generator.ground.guide import Content, LetterWords, Opening, Role, Sample, Signal

__all__ = ["Problem", "Sheet", "Shelf", "read_content", "read_problems", "read_shelf"]


@dataclass(frozen=True)
class Sheet[T]:
    """One file as read. Where the file has problems, `value` has holes: see `loose`."""

    slug: str
    page: Page
    value: T
    whole: bool

    def problem(self, loc: Loc, what: str, instead: str, offset: int | None = None) -> Problem:
        """A problem at a place of this file."""
        return self.page.problem(loc, what, instead, offset)


@dataclass(frozen=True)
class Shelf:
    """Every file of the content as read, and what is wrong with its form; a file that is no YAML is None.
    `role_slugs` and `sample_slugs` are the files that are there, whatever is in them.
    """

    signals: Sheet[SignalsFile] | None
    openings: Sheet[OpeningsFile] | None
    red_flags: Sheet[RedFlagsFile] | None
    faq: Sheet[FaqFile] | None
    skills: Sheet[SkillsFile] | None
    families: Sheet[FamiliesFile] | None
    situations: Sheet[SituationsFile] | None
    changes: Sheet[ChangesFile] | None
    elsewhere: Sheet[ElsewhereFile] | None
    letter: Sheet[LetterWords] | None
    findings: Sheet[FindingsFile] | None
    interface: Sheet[InterfaceFile] | None
    words: Sheet[WordsFile] | None
    general: Sheet[Role] | None
    roles: tuple[Sheet[Role], ...]
    samples: tuple[Sheet[Sample], ...]
    role_slugs: frozenset[str]
    sample_slugs: frozenset[str]
    problems: tuple[Problem, ...]

    def guides(self) -> Iterator[Sheet[Role]]:
        """The roles, and the general guide last."""
        yield from self.roles
        if self.general:
            yield self.general

    def sheets(self) -> Iterator[Sheet[Any]]:
        """Every file that could be read."""
        shared = (getattr(self, kind) for kind in SHARED)
        yield from (sheet for sheet in shared if sheet)
        yield from self.guides()
        yield from self.samples


def read_content(folder: Path) -> Content:
    """The content under a folder, its form checked and nothing more (`validate` checks what it says).

    Raises `InputError` ("content") that names the first problem.
    """
    content, problems = read_problems(folder)
    if content is None:
        more = f" (and {len(problems) - 1} more: run `firstline validate`)" if len(problems) > 1 else ""
        raise InputError("content", f"{problems[0]}{more}")
    return content


def read_problems(folder: Path) -> tuple[Content | None, tuple[Problem, ...]]:
    """The content, or None and every problem with its form, in order of file and line."""
    shelf = read_shelf(folder)
    return content_of(shelf), shelf.problems


def content_of(shelf: Shelf) -> Content | None:
    """The content of a shelf without problems, else None."""
    signals, openings, general = shelf.signals, shelf.openings, shelf.general
    flags, faq, skills = shelf.red_flags, shelf.faq, shelf.skills
    families, situations, changes = shelf.families, shelf.situations, shelf.changes
    if shelf.problems or not (signals and openings and general and flags and faq and skills):
        return None
    letter, findings, interface = shelf.letter, shelf.findings, shelf.interface
    if not (families and situations and changes and letter and findings and interface):
        return None
    return Content(
        signals=signals.value.signals,
        openings=openings.value.openings,
        red_flags=flags.value.red_flags,
        faq=faq.value.faq,
        skills=skills.value.skills,
        families=families.value.families,
        situations=situations.value.situations,
        changes=changes.value.changes,
        letter=letter.value,
        checks=findings.value.findings,
        interface=interface.value.interface,
        general=_general(general.value, signals.value, openings.value),
        roles=tuple(whole(sheet.value, signals.value.signals) for sheet in shelf.roles),
        samples=tuple(sheet.value for sheet in shelf.samples),
    )


def read_shelf(folder: Path) -> Shelf:
    """Every file under the folder as far as it can be read. Raises `InputError` where there is no folder."""
    if not folder.is_dir():
        raise InputError("missing", f"There is no folder {folder}: name the folder that holds signals.yaml.")
    problems = list(_strays(folder))
    shared = {kind: _sheet(folder, f"{kind}.yaml", kind, problems) for kind in SHARED}
    general = _sheet(folder, f"roles/{GENERAL}.yaml", GENERAL, problems)
    role_slugs = [slug for slug in _slugs(folder / "roles") if slug != GENERAL]
    sample_slugs = _slugs(folder / "samples")
    roles = [_sheet(folder, f"roles/{slug}.yaml", "role", problems) for slug in role_slugs]
    samples = [_sheet(folder, f"samples/{slug}.yaml", "sample", problems) for slug in sample_slugs]
    return Shelf(
        **shared,
        general=general,
        roles=tuple(sheet for sheet in roles if sheet),
        samples=tuple(sheet for sheet in samples if sheet),
        role_slugs=frozenset(role_slugs),
        sample_slugs=frozenset(sample_slugs),
        problems=tuple(sorted(problems)),
    )


def _general(general: Role, signals: SignalsFile, openings: OpeningsFile) -> Role:
    """The general guide, with the shared signals and openings as its own."""
    parts: dict[str, Any] = {one.name: getattr(general, one.name) for one in fields(Role)}
    parts["signals"] = tuple(_narrow(Signal, one) for one in signals.signals)
    parts["openings"] = tuple(_narrow(Opening, one) for one in openings.openings)
    return whole(Role(**parts), signals.signals)


def _narrow[T](kind: type[T], value: Any) -> T:
    return kind(**{one.name: getattr(value, one.name) for one in fields(kind)})  # type: ignore[arg-type]


def _slugs(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.glob("*.yaml"))


def _strays(folder: Path) -> Iterator[Problem]:
    """Files that nothing would read, because of their names."""
    known = [f"{kind}.yaml" for kind in SHARED]
    for path in sorted(folder.glob("*.y*ml")):
        if path.name not in known:
            near = nearest(path.stem, list(SHARED))
            yield Problem(
                f"{folder.name}/{path.name}",
                1,
                1,
                "nothing reads a file of this name",
                f"name it {near}.yaml" if near else f"the files here are {', '.join(known)}",
            )
    for path in sorted([*folder.glob("roles/*.y*ml"), *folder.glob("samples/*.y*ml")]):
        file = f"{folder.name}/{path.parent.name}/{path.name}"
        if path.suffix != ".yaml":
            yield Problem(file, 1, 1, "nothing reads a file of this name", f"name it {path.stem}.yaml")
        elif not SLUG.fullmatch(path.stem):
            what = "the file's name is no slug"
            yield Problem(file, 1, 1, what, "use lower-case letters, digits and single hyphens: data-analyst.yaml")


def _sheet(folder: Path, name: str, kind: str, problems: list[Problem]) -> Sheet[Any] | None:
    """One file as a sheet; what is wrong with it goes to `problems`."""
    page, found = read_page((Path(folder.name) / name).as_posix(), folder / name)
    problems.extend(found)
    if page is None:
        return None
    slug = Path(name).stem
    value, mistakes = _typed(kind, slug, page)
    problems.extend(mistakes)
    return Sheet(slug, page, value, whole=not (found or mistakes))


def _typed(kind: str, slug: str, page: Page) -> tuple[Any, list[Problem]]:
    """The page as a value of its kind's class, with holes where there are problems."""
    given = GIVEN.get(kind, {})
    problems = [
        page.problem((key,), f"`{key}` is not written here", f"leave it out: {given[key]}")
        for key in given
        if key in page.data
    ]
    filled: dict[str, Any] = {"slug": slug, "family": "", "signals": (), "openings": ()}
    data = {**dict.fromkeys(OPTIONAL.get(kind, ()), ()), **page.data, **{key: filled[key] for key in given}}
    try:
        return _adapter(KINDS[kind]).validate_python(data), problems
    except ValidationError as error:
        problems.extend(_mistakes(error, KINDS[kind], page))
        return loosely(KINDS[kind], data), problems


def _mistakes(error: ValidationError, root: type, page: Page) -> Iterator[Problem]:
    """Errors of pydantic in our words; a key that is only misspelled is not missing as well."""
    found = [Mistake(one["type"], one["loc"], one["input"], root, page) for one in error.errors()]
    misspelled = {meant(one) for one in found if one.error == "unexpected_keyword_argument"}
    for one in found:
        if not (one.error == "missing" and one.loc in misspelled):
            yield problem_of(one)


@lru_cache(maxsize=16)
def _adapter(kind: type) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
