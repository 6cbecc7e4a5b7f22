"""Words, stems, sentences, numbers and the reading grade."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ground.text import fold, numbers, reading_grade, sentences, stem, stems, syllables, words
from tests.pace import quiet_seconds

SAME = """
deploy deploys deployed deploying deployment deployments|use uses used using|need needs needed needing
care cares cared caring|note notes noted noting|plan plans planned planning|offer offers offered offering
order orders ordered ordering|serve serves served serving|document documents documented documenting
implement implements implemented implementing|manage manages managed managing management|automate automated automating
policy policies|carry carries carried carrying|control controls controlled controlling|install installed installing
travel travelled traveled travelling|rate rates rated rating|class classes|create created creating
schedule scheduled scheduling|hire hired hiring|exceed exceeded exceeding|agree agrees agreed|run runs running
audit audits audited auditing|programme program programs|type types typed typing|box boxes|watch watches watched
process processes processed processing|assess assesses assessed assessment|retrain retrained retraining
monitor monitors monitored monitoring|teach teaches teaching|titrate titrated titrating|rely relies relied relying
""".strip()
DIFFERENT = """
need ne|used us|nursing nurse|sales sale|data date|car care|not note|plane plan|of offer|off offer|let letter
server serve|order ord|even evening|stats state|grade grads|rat rate|rid ride|hop hope|win wine|news new|goods good
customs custom|canvas canva|engineer engine|customer custom|number numb|department depart|apartment apart
marketing market|accounting account|banking bank|speed spe|string str|spring spr|manager manage|trainer train
hundred hundr|house housing|sit site|mad made|her here|code cod|morning morn|wedding wed|bus buse|matter mat
""".strip()
GROUPS = [one.split() for line in SAME.split("\n") for one in line.split("|")]
PAIRS = [(one.split()[0], one.split()[1]) for line in DIFFERENT.split("\n") for one in line.split("|")]


def test_the_stems_checked_are_many() -> None:
    assert len(GROUPS) >= 36
    assert len(PAIRS) >= 42


@pytest.mark.parametrize("forms", GROUPS, ids=lambda forms: forms[0])
def test_the_forms_of_a_word_share_a_stem(forms: list[str]) -> None:
    assert {stem(one) for one in forms} == {stem(forms[0])}


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_words_of_other_meaning_keep_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_no_two_of_a_letters_commonest_words_share_a_stem() -> None:
    common = """the and for that with was have from this are not but all were when they there been one had what your which
    will would about out their more than them some other into only over after also very even then most our these two first
    may any like work time year people way because well new good own each both off down before between while where here
    just through since under last still might must never every once until against too sale data note state rate care plan
    order offer need""".split()
    shared = [(a, b) for a, b in combinations(common, 2) if stem(a) == stem(b)]
    assert shared == []


def test_a_stem_looks_past_case_and_accents() -> None:
    assert stem("Résumés") == stem("resume")
    assert stem("DEPLOYED") == "deploy"
    assert stems("C++ and C# shops") == ("c++", "and", "c#", "shop")
    assert fold("Ærø Łódź Café") == "ærø łodz cafe"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("I led a team. We shipped.", 2),
        ("Dr. Osei and Mr. Lund met. They agreed.", 2),
        ("I moved to Acme Inc. The team grew.", 2),
        ("I cut it by 3.5 percent. It held.", 2),
        ("Tools, e.g. Tableau and dbt. Also SQL.", 2),
        ("J. K. Adeyemi wrote it.", 1),
        ("So did I. Then we left.", 2),
        ('She said "ship it." We did.', 2),
        ("“Ship it.” We did.", 2),
        ("Is it live? Yes! It is.", 3),
        ("One line\nanother line", 2),
        ("No full stop", 1),
        ("We met at 9 a.m. Then we left.", 2),
        ("See No. 5 on the list.", 1),
        ("The answer was no. Then we left.", 2),
        ("It ended in Dec. We shipped in Jan. 2024 instead.", 2),
        ("1. Built a model", 1),
        ("It grew (a lot). I stayed.", 2),
        ("Version 2.1 shipped. 40 users came.", 2),
        ("The U.S. Army and the U.K. Navy.", 1),
        ("Wait... Then it ran.", 2),
        ("Write {Company}. {Your name}", 2),
        ("node.js is fine. next.js too.", 1),
        ("St. Olave's took me on approx. 40 nights.", 1),
        ("", 0),
        (" \n\n ", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, parts: int) -> None:
    found = list(sentences(text))
    assert len(found) == parts, [span.text for span in found]
    assert all(text[span.start : span.end] == span.text for span in found)


@given(st.text(alphabet=st.sampled_from("ab .!?\n\"'A1I()“”{}é"), max_size=120))
def test_sentences_hold_every_word_once(text: str) -> None:
    found = list(sentences(text))
    assert "".join("".join(span.text.split()) for span in found) == "".join(text.split())
    assert all(text[span.start : span.end] == span.text for span in found)


@given(st.text(max_size=40))
def test_nothing_is_too_odd_to_stem(text: str) -> None:
    stem(text)
    assert reading_grade(text) >= 0
    assert len(words(text)) == len(stems(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1,200 users, 99.7% at 3:1", ["1,200", "99.7", "3:1"]),
        ("p99 of 38ms in 2024", ["99", "38", "2024"]),
        ("£2m, 4×", ["2", "4"]),
        ("none", []),
    ],
)
def test_numbers_as_written(text: str, found: list[str]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cat", 1),
        ("table", 2),
        ("shipped", 1),
        ("started", 2),
        ("engineer", 3),
        ("rhythm", 1),
        ("made", 1),
        ("tree", 1),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


# Flesch-Kincaid grades with words, sentences and syllables counted by hand.
GRADED = [
    ("The cat sat on the mat. The dog ran to the cat. They both sat in the sun.", 0.0),
    (
        "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in "
        "Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great civil "
        "war, testing whether that nation, or any nation so conceived and so dedicated, can long endure.",
        13.3,
    ),
    (
        "It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of "
        "a wife.",
        10.3,
    ),
    (
        "I led a team of four nurses on nights. We cut falls from eleven a month to three. I wrote the card that every "
        "new nurse gets, and I still check the charts each week.",
        2.1,
    ),
]


@pytest.mark.parametrize(("text", "grade"), GRADED)
def test_the_reading_grade_is_near_the_known_one(text: str, grade: float) -> None:
    assert abs(reading_grade(text) - grade) <= 1.5


def test_a_text_without_words_has_no_grade() -> None:
    assert reading_grade("") == reading_grade("12 % 34") == 0.0


@pytest.mark.parametrize("unit", ["J. ", "a. B ", "“.” ", ".\n", "!?!", "Mr. ", "1. ", "word "])
def test_a_long_text_takes_little_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    assert quiet_seconds(lambda: (list(sentences(text)), reading_grade(text)), best_of=1) < 3
