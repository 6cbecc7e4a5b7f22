"""What validate says of wording, measures and pairs that one broken folder cannot hold at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.content.measure import five_word_runs, grade, overlaps, prose
from generator.content.prose import GRADE, OVERLAP
from generator.content.read import read_content
from generator.content.validate import checked_content, table, validate
from tests.content.folders import REAL, SMALL, copy_of_small, line_of, put

BAKER, TRAM = "roles/baker.yaml", "roles/tram-driver.yaml"

ONE_BY_ONE = [
    ("samples/baker.yaml", "  - Filled the standing order of a hotel", "  - Made cakes rather than bread for a hotel\n  - Filled a hotel order", "candour: I bake bread rather than cakes.", "candour: I love it.", "the answer shows no evidence of `candour`"),
    (BAKER, "example: I bake bread rather than cakes.", "example: I do it all.", "I do it all", "", "the example shows no evidence of `candour`"),
    (BAKER, "words: [loaf, rye]", 'words: [loaf, rye, "%"]', '"%"', "", "`%` holds no letter or digit"),
    (BAKER, "My rye sells 120 loaves each Saturday.", "In 2020, 2021, 2022, 2023, 2024 and 2025 it sold 120 loaves at 7.", "In 2020", "", "the example has 9 figures"),
    (BAKER, "faq:\n", "faq: [\n", "Do I send", "", "not"),
    (BAKER, "{{ highlight }}\n      Bread that", "{{ highlight | shout }}\n      Bread that", "shout", "", "No filter named 'shout'"),
    (BAKER, "{{ highlight }}\n      Bread that", "{{ highlight.x.y }}\n      Bread that", "\n", "", "the template cannot be filled"),
    (BAKER, "- The oven taught me the rest.", "- The oven doesn't tell it all.", "doesn't", "", "`doesn't` is contracted"),
    (BAKER, "Name a shift.", "Name a shift — any.", "a shift —", "", "an em dash stands in `instead`"),
    (BAKER, "related: [tram-driver]", "related: [tram-driver, tram-driver]", "related:", "", "stands twice in `related`"),
    (BAKER, "patterns: ['\\bsold out\\b']", "patterns: ['[[a]']", "[[a]", "", "does not compile cleanly"),
    (BAKER, "label: A bread that still sells", "label: A bread that still sells\n    lable: x", "lable: x", "", "`lable` is not a key here; write `label`"),
    (BAKER, "lede: A head baker wants", "slug: baker\nlede: A head baker wants", "slug: baker", "", "leave it out: it is the file's name"),
    ("samples/baker.yaml", "role: baker", "role: tram-driver", "role: tram-driver", "", "the sample of `tram-driver` is in the file `baker.yaml`"),
    ("skills.yaml", "context: [station, transit]", "aliases: [x]", "name: GO", "", "the name `GO` stands twice: `Go` has it"),
    ("skills.yaml", "aliases: [levain]", "aliases: [sourdough]", "[sourdough]", "", "this skill has it already"),
    ("families.yaml", "slug: transport", "slug: food", "slug: food\n", "", "the family `food` is taken"),
    ("signals.yaml", "signals:\n", "signals: {}\nsignal:\n", "signal:", "", "`signal` is not a key here; write `signals`"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "at", "swap", "says"), ONE_BY_ONE, ids=range(len(ONE_BY_ONE)))
def test_a_single_mistake_is_named(
    tmp_path: Path, file: str, old: str, new: str, at: str, swap: str, says: str
) -> None:
    folder = copy_of_small(tmp_path)
    put(folder, file, old, new)
    if swap:
        put(folder, file, at, swap)
        at = swap
    found = [one for one in validate(folder) if says in str(one)]
    assert found, [str(one) for one in validate(folder)]
    assert found[0].file == f"content/{file}"
    if "\n" not in at:
        assert found[0].line == line_of(folder, file, at)


def test_a_guide_that_is_hard_to_read_is_named(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    heavy = "Organisations considering characteristically multidimensional responsibilities unquestionably necessitate "
    put(folder, BAKER, "Show a night you ran alone.", heavy * 20 + "it.")
    (problem,) = [one for one in validate(folder) if "reads at grade" in str(one)]
    assert (problem.file, problem.line) == ("content/roles/baker.yaml", 5)


def test_a_guide_that_repeats_another_is_named_with_its_neighbour(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    copied = (folder / BAKER).read_text(encoding="utf-8").replace("baker-", "cook-")
    (folder / "roles/cook.yaml").write_text(copied, encoding="utf-8")
    said = [str(one) for one in validate(folder)]
    assert any("five-word runs stand in others, most in `cook`" in one and "roles/baker.yaml" in one for one in said)
    assert any("the title `Baker` is taken" in one for one in said)
    assert any("the role has no sample; write samples/cook.yaml" in one for one in said)


def test_words_in_quotation_marks_may_meet_our_red_flags(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    put(folder, BAKER, "Say what you changed the next night.", "Leave “passionate about” out of it.")
    assert validate(folder) == ()


def test_a_rules_own_words_may_name_what_it_flags(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    put(folder, BAKER, "why: The word is on every bag.", "why: So is passionate about.")
    assert validate(folder) == ()


def test_runs_of_five_words_stay_within_a_text() -> None:
    assert five_word_runs(["one two three four five six", "Seven. eight"]) == [
        ("one", "two", "three", "four", "five"),
        ("two", "three", "four", "five", "six"),
    ]


def test_overlap_is_the_share_that_stands_in_any_other() -> None:
    shared = overlaps({"a": ["a b c d e f"], "b": ["a b c d e"], "c": ["v w x y z"], "d": [""]})
    assert (shared["a"].share, shared["a"].nearest, shared["a"].run) == (0.5, "b", "a b c d e")
    assert (shared["b"].share, shared["b"].nearest) == (1.0, "a")
    assert (shared["c"].share, shared["c"].nearest, shared["d"].share) == (0.0, "", 0.0)


def test_the_table_has_a_row_for_each_guide() -> None:
    rows = table(read_content(SMALL))
    assert [row.slug for row in rows] == ["baker", "tram-driver", "general"]
    assert [row.rules for row in rows] == [5, 5, 0]
    assert [row.examples for row in rows] == [18, 18, 8]
    assert all(100 < row.words < 1_000 and 0 < row.grade <= GRADE and row.overlap <= OVERLAP for row in rows)


def test_the_grade_leaves_fragments_out() -> None:
    role = read_content(SMALL).roles[0]
    texts = list(prose(role))
    whole = [text for loc, text in texts if not {"label", "leads", "blank", "message"} & set(map(str, loc))]
    assert grade(texts) == grade([((), text) for text in whole])


def test_the_real_content_has_no_problems() -> None:
    content, problems = checked_content(REAL)
    assert [str(one) for one in problems] == []
    assert content is not None
    rows = table(content)
    assert len(rows) == len(content.roles) + 1 >= 7
    print(f"{len(rows)} guides, {sum(row.examples for row in rows)} examples run")
