"""The content as pages: a path under the docs folder to its Markdown, nothing read or written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from jinja2 import Environment
from jinja2.sandbox import SandboxedEnvironment

from generator.engine.letter import NAMES
from generator.ground.guide import LENGTHS, TONES, Content, Evidence, Level, Opening, RedFlag, Role, Sample, Stage
from generator.ground.rules import skills_in
from generator.ground.text import stems
from generator.site.data import dates, questions_page, script, structured
from generator.site.escape import environment
from generator.site.kept import Kept, sum_of
from generator.site.specimen import Specimen
from generator.site.words import Words, fill
from generator.site.writer import Writer

_SLOTS = ("highlight", "role", "standing", "candour")
_SLOT = re.compile("\ue000(.*?)\ue001")
LEVELS: tuple[Level, ...] = ("error", "warning", "suggestion")
STAGES: tuple[Stage, ...] = ("entry", "senior")


@dataclass(frozen=True)
class Slot:
    """A stretch of an opening's shape: guide words, or a `slot` that the writer fills."""

    text: str
    slot: bool


@dataclass(frozen=True)
class Shelf:
    """A family and its roles, for the index."""

    slug: str
    title: str
    description: str
    roles: tuple[Role, ...]


def pages(
    content: Content, shown: Mapping[str, Specimen], writer: Writer | None = None, kept: Kept | None = None
) -> dict[str, str]:
    """Every page that is made from the content; `shown` are the sample letters by sample's name, `writer` what the
    writer's and the checker's page load, None where it is not built.
    """
    keep = kept or Kept()
    made = environment(keep.folder)
    made.globals |= {**_shared(content, keep), "writer": writer}
    made.filters["fill"] = fill
    roles = {role.slug: role for role in _guides(content)}
    single = ("index", "roles/index", "situations/index", "red-flags", "questions", "write", "check")
    guides = {f"roles/{role.slug}.md": _guide(made, content, role, shown.get(role.slug)) for role in _guides(content)}
    stages = {
        f"roles/{sample.role}/{sample.stage}.md": _stage(made, roles[sample.role], sample, shown[sample.name])
        for sample in content.samples
        if sample.stage and sample.name in shown
    }
    situations = {
        f"situations/{one.slug}.md": _tidy(made.get_template("situation.j2.md").render(situation=one))
        for one in content.situations
    }
    return {f"{name}.md": _page(made, name, content, shown) for name in single} | guides | stages | situations


def _guides(content: Content) -> Iterator[Role]:
    yield from content.roles
    yield content.general


def _shared(content: Content, keep: Kept) -> dict[str, Any]:
    """What every template may name."""
    say = Words(content.interface)
    slots = {name: say.shared[f"slot_{name}"] for name in _SLOTS}
    skills = sum_of(content.skills)
    return {
        "say": say,
        "content": content,
        "shelves": tuple(shelves(content)),
        "signal_names": {one.kind: one.name for one in content.signals},
        "opening_names": {one.id: one.name for one in content.openings},
        "levels": tuple((level, say.shared[f"level_{level}"], say.shared[f"{level}_means"]) for level in LEVELS),
        "level_names": {level: say.shared[f"level_{level}"] for level in LEVELS},
        "stages": {stage: say.shared[f"stage_{stage}"] for stage in STAGES},
        "answer_names": _answer_names(content, say),
        "samples_of": {
            role.slug: [one for one in content.samples if one.role == role.slug] for role in _guides(content)
        },
        "tones": TONES,
        "lengths": LENGTHS,
        "skills_of": {
            role.slug: keep.get(
                f"skills {role.slug}", (role, skills, _papers(role, content)), partial(skills_of, role, content)
            )
            for role in content.roles
        },
        "questions": script([questions_page(content.faq)]),
        "shape": lambda opening: keep.get(f"shape {opening.template}", slots, partial(shape, opening, slots)),
        "tells": tells,
        "flags_by_level": flags_by_level(content.red_flags),
    }


def _answer_names(content: Content, say: Words) -> dict[str, str]:
    """What an answer is called that no signal asks for."""
    names = {name: say.shared[f"answer_{name}"] for name in NAMES}
    return names | {one.slug: one.title for one in content.situations}


def _page(made: Environment, name: str, content: Content, shown: Mapping[str, Specimen]) -> str:
    first = next(iter(shown.items()), None)
    role = next((role for role in content.roles if first and role.slug == first[0]), None)
    template = made.get_template(f"{name.replace('/', '-')}.j2.md")
    return _tidy(template.render(lead=role, specimen=first[1] if first else None))


def _guide(made: Environment, content: Content, role: Role, shown: Specimen | None) -> str:
    others = {one.slug: one for one in content.roles}
    related = [others[slug] for slug in role.related if slug in others]
    before, after = neighbours(role, content)
    return _tidy(
        made.get_template("role.j2.md").render(
            role=role,
            specimen=shown,
            related=related,
            before=before,
            after=after,
            changed=dates(role.slug, content.changes)[1],
            structured=script(structured(role, content)),
        )
    )


def neighbours(role: Role, content: Content) -> tuple[Role | None, Role | None]:
    """The guides before and after this one in its family, by title; None at either end."""
    shelf = next((one.roles for one in shelves(content) if one.slug == role.family), ())
    at = next((index for index, one in enumerate(shelf) if one.slug == role.slug), None)
    if at is None:
        return None, None
    return (shelf[at - 1] if at else None), (shelf[at + 1] if at + 1 < len(shelf) else None)


def _stage(made: Environment, role: Role, sample: Sample, shown: Specimen) -> str:
    return _tidy(made.get_template("stage.j2.md").render(role=role, sample=sample, specimen=shown))


def _tidy(text: str) -> str:
    """No trailing spaces, no run of empty lines, one line's end at the end."""
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip() + "\n"


def shelves(content: Content) -> Iterator[Shelf]:
    """The families that have roles, in the content's order, their roles by title."""
    for family in content.families:
        roles = sorted((role for role in content.roles if role.family == family.slug), key=lambda role: role.title)
        if roles:
            yield Shelf(family.slug, family.title, family.description, tuple(roles))


def skills_of(role: Role, content: Content) -> tuple[str, ...]:
    """The skills that a role's own papers name: its samples, and what shows its signals. Its guide is found by them."""
    lines = [*_papers(role, content), *(word for signal in role.signals for word in signal.evidence.words)]
    return tuple(dict.fromkeys(skill.name for line in lines for skill, _ in skills_in(content.skills, line)))


def _papers(role: Role, content: Content) -> list[str]:
    """The lines of a role's samples."""
    return [line for one in content.samples if one.role == role.slug for line in (one.resume + one.posting).split("\n")]


def flags_by_level(flags: tuple[RedFlag, ...]) -> dict[Level, tuple[RedFlag, ...]]:
    """The red flags of each level, in the content's order."""
    return {level: tuple(flag for flag in flags if flag.level == level) for level in LEVELS}


def tells(evidence: Evidence, most: int = 8) -> tuple[str, ...]:
    """Some words and units that show a signal, to give a reader the idea; one of each that differ by ending alone."""
    units = [unit if unit in "$£€" else f"N {unit}" for unit in evidence.units]
    words = list({stems(word): word for word in reversed(evidence.words)}.values())[::-1]
    return (*words[: most - len(units[:3])], *units[:3])


def shape(opening: Opening, slots: Mapping[str, str]) -> tuple[tuple[Slot, ...], ...]:
    """An opening's template as lines of guide words and slots, each by its name in `slots`."""
    marks = {name: f"\ue000{label}\ue001" for name, label in slots.items()}
    text = SandboxedEnvironment().from_string(opening.template).render(marks)
    return tuple(tuple(_slots(line)) for line in text.splitlines() if line.strip())


def _slots(line: str) -> Iterator[Slot]:
    at = 0
    for found in _SLOT.finditer(line):
        yield Slot(line[at : found.start()], slot=False)
        yield Slot(found.group(1), slot=True)
        at = found.end()
    yield Slot(line[at:], slot=False)
