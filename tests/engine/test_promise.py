"""Nothing is invented: over generated and real papers, every fact of a draft has its source."""

from __future__ import annotations

import functools
import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from generator.documents import paste, read
from generator.engine.letter import write_draft
from generator.engine.posting import read_posting
from generator.engine.resume import read_resume
from generator.engine.role import choose_role
from generator.ground.draft import Draft
from generator.ground.errors import InputError
from generator.ground.guide import LENGTHS, OPENING_IDS, TONES, Content
from generator.ground.papers import Document
from generator.site.desk import content as read_real_content
from tests.conftest import CORPUS
from tests.engine.promise import misquoted, unsupported

VERBS = "Led Built Cut Managing Designs Responsible for|Wrote|Taught|Sold|Rebuilt|Audit|Coordinating|Ran|Lead".replace(
    " ", "|"
).split("|")
THINGS = st.sampled_from(
    [
        "a team of {n}",
        "ranking model",
        "the ward’s charting — {n}% on time",
        "£{n}m of pipeline",
        "API → cache → {n} ms p99",
        "{n} classes of Year {n}",
        "Kubernetes & Terraform",
        "the {{{{ n }}}} form",
        'ACME\'s "best" plan w/ {n} people',
    ]
)
NAMES = st.sampled_from(
    ["Acme", "Zoë’s Bakery", "St. Elsewhere Hospital", "18 Foxes", "O'Neil & Sons", "Müller GmbH", "McKay {x}"]
)
NUMBERS = st.integers(2, 99_999).map(lambda n: f"{n:,}")
real_content = functools.cache(read_real_content)
HOSTILE = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@st.composite
def bullets(draw: st.DrawFn) -> str:
    return f"{draw(st.sampled_from(VERBS))} {draw(THINGS).format(n=draw(NUMBERS))}"


@st.composite
def resumes(draw: st.DrawFn) -> str:
    jobs = []
    for _ in range(draw(st.integers(0, 3))):
        lines = draw(st.lists(st.one_of(bullets(), HOSTILE), min_size=1, max_size=4))
        jobs.append(
            f"Senior Analyst, {draw(NAMES)}, Leeds\nMarch 20{draw(st.integers(10, 25))} - Present\n"
            + "\n".join(f"- {line}" for line in lines)
        )
    return (
        f"{draw(st.sampled_from(['Ana Ruiz', 'J. Okafor', '']))}\nana@example.com\n\n{draw(HOSTILE)}\n\nExperience\n\n"
        + "\n\n".join(jobs)
    )


@st.composite
def postings(draw: st.DrawFn) -> str:
    asks = "\n".join(f"- {draw(bullets())}" for _ in range(draw(st.integers(0, 4))))
    return f"{draw(st.sampled_from(['Data Analyst', 'Staff Nurse', 'Welder', '']))}\n\nAbout {draw(NAMES)}\n\n{draw(HOSTILE)}\n\nRequirements\n{asks}\n"


ANSWERS = st.dictionaries(
    st.sampled_from(["result", "scale", "upkeep", "fit", "candour", "company", "hiring_manager", "title", "name"]),
    st.one_of(bullets(), HOSTILE),
    max_size=4,
)


def draft_of(
    resume: Document, posting: Document, content: Content, answers: dict[str, str], way: int
) -> tuple[Draft, list[str]]:
    """A draft in one of the ways to write it, and what of it has no source."""
    opening, tone, length = list(itertools.product(OPENING_IDS, TONES, LENGTHS))[way]
    read = read_posting(posting)
    role = choose_role(content, read).role
    draft = write_draft(
        read_resume(resume), read, role, content, opening=opening, tone=tone, length=length, answers=answers
    )
    return draft, [
        *unsupported(draft, resume.lines, posting.lines, answers, role),
        *misquoted(draft, resume.lines, posting.lines),
    ]


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(resume=resumes(), posting=postings(), answers=ANSWERS, way=st.integers(0, 26))
def test_every_fact_of_a_generated_draft_has_its_source(
    resume: str, posting: str, answers: dict[str, str], way: int
) -> None:
    try:
        draft, strange = draft_of(paste(resume), paste(posting), real_content(), answers, way)
    except InputError as error:
        event(f"refused: {error.code}")
        return
    assert strange == []
    assert draft.letter == "\n\n".join(paragraph.text for paragraph in draft.paragraphs)
    assert all(sentence.sources for paragraph in draft.paragraphs for sentence in paragraph.sentences)
    assert all(blank.text in draft.letter for blank in draft.blanks)
    assert {question.signal for question in draft.questions} == {blank.signal for blank in draft.blanks if blank.signal}


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside this clone")
def test_every_fact_of_a_draft_from_the_corpus_has_its_source(content: Content) -> None:
    papers: dict[str, list[Document]] = {}
    for kind in ("jobs", "resumes"):
        for path in sorted(Path(CORPUS / kind).iterdir()):
            if not path.name.startswith(("fr-", "fresh-fresh")):
                papers.setdefault(kind, []).append(read(path.name, path.read_bytes()))
    checked = 0
    for number, (posting, resume) in enumerate(itertools.product(papers["jobs"], papers["resumes"])):
        _, strange = draft_of(resume, posting, content, {}, number % 27)
        assert strange == [], (posting.name, resume.name)
        checked += 1
    assert checked >= 170


def test_the_promise_can_fail(content: Content) -> None:
    resume, posting = (
        paste("Ana Ruiz\n\nExperience\n\nAnalyst, Acme\n2020 - Present\n- Built a report for 40 managers"),
        paste("Data Analyst\n\nCompany: Foxglove"),
    )
    draft, strange = draft_of(resume, posting, content, {}, 0)
    assert strange == []
    role = choose_role(content, read_posting(posting)).role
    assert "40" in unsupported(draft, ["Ana Ruiz"], posting.lines, {}, role)
    assert "Foxglove" in unsupported(draft, resume.lines, [], {}, role)
    assert misquoted(draft, ("", *resume.lines), posting.lines)
