"""The verb forms that bullets start with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.engine.english.verbs import SAME_PAST, base_of, is_base, is_passive, is_past, past

FORMS = """
lead led leads leading|plan planned plans planning|carry carried carries carrying|manage managed manages managing
build built builds building|rebuild rebuilt rebuilds rebuilding|teach taught teaches teaching|run ran runs running
cut cut cuts cutting|set set sets setting|write wrote writes writing|rewrite rewrote rewrites rewriting
oversee oversaw oversees overseeing|ship shipped ships shipping|control controlled controls controlling
travel traveled travels traveling|model modeled models modeling
refer referred refers referring|embed embedded embeds embedding|deploy deployed deploys deploying
analyse analysed analyses analysing|analyze analyzed analyzes analyzing|organise organised organises organising
fine-tune fine-tuned fine-tunes fine-tuning|re-architect re-architected re-architects re-architecting
drive drove drives driving|keep kept keeps keeping|sell sold sells selling|bring brought brings bringing
begin began begins beginning|win won wins winning|supply supplied supplies supplying|audit audited audits auditing
process processed processes processing|coach coached coaches coaching|fix fixed fixes fixing|mix mixed mixes mixing
speak spoke speaks speaking|exceed exceeded exceeds exceeding|picnic picnicked picnics picnicking
""".strip()
SETS = [one.split() for line in FORMS.split("\n") for one in line.split("|") if "picnic" not in one]


def test_the_forms_are_many() -> None:
    assert len(SETS) >= 36


@pytest.mark.parametrize("forms", SETS, ids=lambda forms: forms[0])
def test_a_verb_is_known_in_every_form(forms: list[str]) -> None:
    verb, done, third, going = forms
    assert is_base(verb)
    assert past(verb) == done
    assert base_of(third) == verb
    assert base_of(going) == verb
    assert is_past(done) or verb == "mix"
    assert is_past(verb) is (verb in SAME_PAST)


@pytest.mark.parametrize(
    "word",
    """need speed hundred sacred embed seed naked exceed proceed succeed indeed skilled certified based unlimited
    seasoned self-taught Python nurse the 12 aged ground output training""".split(),
)
def test_a_word_that_only_looks_like_a_past_form_is_none(word: str) -> None:
    assert not is_past(word)


@pytest.mark.parametrize("word", "sales news goods python nursing".split())
def test_a_noun_is_no_verb(word: str) -> None:
    assert base_of(word) is None or word == "nursing"


@pytest.mark.parametrize(
    ("word", "after", "passive"),
    [
        ("Promoted", " to team lead", True),
        ("Promoted", " healthy eating", False),
        ("Awarded", ' "Nurse of the Year"', True),
        ("Awarded", " contracts to suppliers", False),
        ("Given", " a budget of £3m", True),
        ("Given", "", False),
        ("Led", " to savings", False),
        ("Recognised", " for accuracy", True),
        ("Recognised", " early signs of sepsis", False),
    ],
)
def test_a_participle_without_was_is_told_from_a_past_form(word: str, after: str, passive: bool) -> None:
    assert is_passive(word, after) is passive


@given(st.text(max_size=30))
def test_no_word_is_too_odd(word: str) -> None:
    is_past(word)
    base_of(word)
    is_base(word)
    is_passive(word, word)
    if word:
        past(word)
