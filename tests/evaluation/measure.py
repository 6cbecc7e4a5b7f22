"""Every figure of the evaluation, in the table's order."""

from __future__ import annotations

from functools import lru_cache

from generator.ground.guide import Content
from generator.site.desk import content as read_content
from tests.evaluation import drafts, letters, postings, resumes, signals
from tests.evaluation.figure import Figure

content = lru_cache(read_content)


def measured(guides: Content) -> tuple[Figure, ...]:
    """The figures over the project's own fixtures."""
    return (
        *resumes.figures(),
        *postings.figures(),
        *drafts.figures(guides),
        *signals.figures(guides),
        *letters.figures(guides),
    )
