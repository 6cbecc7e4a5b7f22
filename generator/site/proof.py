"""The whole content proven: its files, and every sample's letter against its own review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.content.validate import Problem, Row, checked_content, table
from generator.ground.errors import InputError
from generator.ground.guide import Content
from generator.site.samples import faults, sample_draft


@dataclass(frozen=True)
class Report:
    """What `firstline validate` says: problems, a line that counts, and a table of the guides."""

    problems: tuple[Problem, ...]
    summary: str
    table: str


def validated(folder: Path) -> Report:
    """Every problem of the content; letters are written only where the files have none."""
    content, problems = checked_content(folder)
    if content is None:
        files = len({problem.file for problem in problems})
        return Report(problems, f"{len(problems)} problems in {files} files", "")
    found = tuple(_letters(content, folder))
    rules = len(content.red_flags) + sum(len(role.red_flags) for role in content.roles)
    counted = (
        f"{len(content.roles)} guides, {len(content.samples)} samples, {rules} red flags, {len(content.skills)} skills"
    )
    return Report(found, f"{len(found)} problems; {counted}", "" if found else _set(table(content)))


def _letters(content: Content, folder: Path) -> Iterator[Problem]:
    roles = {role.slug: role for role in content.roles}
    for sample in content.samples:
        place = f"{folder.name}/samples/{sample.name}.yaml"
        try:
            draft = sample_draft(sample, roles[sample.role], content)
        except InputError as error:
            yield Problem(place, 1, 1, error.message, "mend the sample")
            continue
        for what, instead in faults(sample, draft, content):
            yield Problem(place, 1, 1, what, instead)


def _set(rows: Sequence[Row]) -> str:
    head = ("guide", "words", "grade", "nearest", "shared", "rules", "examples")
    cells = [
        head,
        *(
            (
                r.slug,
                str(r.words),
                f"{r.grade:.1f}",
                r.nearest or "none",
                f"{r.overlap:.1%}",
                str(r.rules),
                str(r.examples),
            )
            for r in rows
        ),
    ]
    width = [max(len(row[column]) for row in cells) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(size) for cell, size in zip(row, width, strict=True)).rstrip() for row in cells
    )
