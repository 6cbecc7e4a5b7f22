"""Every word of the interface and of the letters' own stands in one folder: a second language is a second folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from generator.content.bundle import dump, load
from generator.ground.errors import InputError
from generator.ground.guide import Content
from generator.site.data import feed, manifest
from generator.site.pages import pages
from generator.site.samples import sample_drafts
from generator.site.specimen import specimens
from generator.site.words import Words, fill
from generator.site.writer import page_words

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(
    [*ROOT.glob("generator/templates/page/*.md"), *ROOT.glob("theme/*.html"), *ROOT.glob("theme/partials/**/*.html")]
)
SCRIPTS = sorted([*ROOT.glob("pyodide_app/page/*.mjs"), *ROOT.glob("theme/assets/javascripts/*.mjs")])
PYTHON = sorted([*ROOT.glob("generator/**/*.py"), *ROOT.glob("pyodide_app/*.py")])
SHOWN = {"aria-label", "placeholder", "title", "alt", "data-empty", "data-copied", "data-none", "data-one", "data-many"}
_JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2,}")
_COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*?$", re.DOTALL | re.MULTILINE)
_TEXT = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`')
_SENTENCE = re.compile(r"[A-Z][a-z]+ [a-z]|[a-z]{2,} [a-z]{2,} [a-z]{2,}|^[A-Z][a-z]{2,}$")
_NO_WORDS = re.compile(
    r'(?:console\.warn|new Error)\(.*|import .*|types.includes.*|class: .*|"(?:use |application/|text/)[^"]*"'
)


class Shown(HTMLParser):
    """What of a page's markup a person reads or hears."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("script", "style", "code")
        self.texts += [value for name, value in attrs if name in SHOWN and value]

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("script", "style", "code")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.texts.append(re.sub(r"\]\([^)]*\)|\{: ?[^}]*\}|^---$", "", data, flags=re.MULTILINE))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_word_of_a_page_stands_in_a_template(path: Path) -> None:
    seen = Shown()
    seen.feed(_JINJA.sub("", path.read_text("utf-8")))
    words = {word for text in seen.texts for word in _WORD.findall(text)}
    assert words <= ({"First", "line"} if path.name == "logo.html" else set())


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_sentence_stands_in_a_script(path: Path) -> None:
    code = _COMMENT.sub("", path.read_text("utf-8"))
    texts = [a or b for line in code.splitlines() for a, b in _TEXT.findall(_NO_WORDS.sub("", line))]
    assert [text for text in texts if _SENTENCE.search(re.sub(r"\$\{[^}]*\}", "", text))] == []


def used() -> Iterator[tuple[str, str]]:
    """Each word that a template, a script or the code asks for by name, as section and key."""
    for path in TEMPLATES:
        text = path.read_text("utf-8")
        section = {"theme": "site"}.get(path.relative_to(ROOT).parts[0])
        yield from re.findall(r"\bsay\.(\w+)\.(\w+)", text)
        yield from re.findall(r'\bsay\.(\w+)\["(\w+)"\]', text)
        if section:
            yield from ((section, key) for key in re.findall(r"\bsay\.(\w+)", text))
    for path in SCRIPTS:
        text = path.read_text("utf-8")
        asked = re.findall(r'\b(?:say\(|key: |Failure\(|step: )(?:[\w.]+(?: > 0[^?]*)? \? "(\w+)" : )?"(\w+)"', text)
        yield from (("scripts", key) for pair in asked for key in pair if key)
    for path in PYTHON:
        text = path.read_text("utf-8")
        yield from (("errors", key) for key in re.findall(r'InputError\(\s*"([\w.]+)"(?!, *f?"|,\s*\n\s*f?")', text))
        yield from (("doubts", key) for key in re.findall(r'Doubt\("(\w+)"', text))


def test_every_word_that_is_asked_for_is_there(content: Content) -> None:
    missing = [
        f"{section}.{key}"
        for section, key in used()
        if not {key, f"{key}.other"} & content.interface.get(section, {}).keys() and key not in ("format",)
    ]
    assert sorted(set(missing)) == []


def test_no_word_is_there_that_nobody_asks_for(content: Content) -> None:
    asked = set(used())
    literals = {found for path in SCRIPTS for found in re.findall(r'"(\w+)"', path.read_text("utf-8"))}
    made = re.compile(
        r"shared\.(level_|stage_|slot_|answer_|(error|warning|suggestion)_means|resume_|posting_)|scripts\.(level_|from_)"
        r"|site\.(language|name|description|theme_|contents|permalink|feed)|errors\.(@|kind\.|empty\.|opening|tone|length|format|language\.)"
        r"|cards\.|choice\.|situation\.(first|last)"
    )
    idle = [
        f"{section}.{key}"
        for section, words in content.interface.items()
        for key in words
        if (section, key) not in asked
        and not made.match(f"{section}.{key}")
        and not (section == "scripts" and key.partition(".")[0] in literals)
    ]
    assert idle == []


def marked(text: str) -> str:
    """A text in a language that is easily told: each word begins and ends with a sign; markup, links and {names} stay."""
    return re.sub(
        r"(\{[^}]*\}|<[^>]*>|\]\([^)]*\)|&\w+;)|([^\W\d_][\w’']*)", lambda found: found[1] or f"¿{found[2]}¡", text
    )


@pytest.fixture(scope="module")
def other(content: Content) -> Content:
    """The content with its interface, its letters' fixed words and its findings in that other language."""

    def told(value: Any) -> Any:
        if isinstance(value, str):
            return value if value in ("yes", "no") else marked(value)
        return {key: told(one) for key, one in value.items()} if isinstance(value, dict) else tuple(map(told, value))

    interface = {
        section: {key: marked(text) for key, text in words.items()} for section, words in content.interface.items()
    }
    interface["site"]["language"] = content.interface["site"]["language"]
    letter = content.letter
    phrases = replace(letter.phrases, **{key: marked(text) for key, text in vars(letter.phrases).items()})
    manners = {
        usage: {
            tone: replace(one, **{key: told(text) for key, text in vars(one).items()}) for tone, one in tones.items()
        }
        for usage, tones in letter.manners.items()
    }
    checks = tuple(
        replace(one, message=marked(one.message), why=marked(one.why), instead=marked(one.instead))
        for one in content.checks
    )
    said = replace(letter, phrases=phrases, manners=manners, missing_must=marked(letter.missing_must))
    return load(Content, dump(replace(content, interface=interface, letter=said, checks=checks)))


def test_pages_speak_another_language_from_another_folder(content: Content, other: Content) -> None:
    here, there = pages(content, specimens(content)), pages(other, specimens(content))
    assert here.keys() == there.keys()
    for name, page in there.items():
        words = {section: _sentences(texts) for section, texts in content.interface.items()}
        left = [text for texts in words.values() for text in texts if text in page and text not in _guides(content)]
        assert left == [], name
        assert page.replace("¿", "").replace("¡", "") == here[name]


def _sentences(texts: dict[str, str]) -> list[str]:
    """The texts of several words that nothing is put into."""
    return [text for text in texts.values() if len(text.split()) > 3 and "{" not in text]


def _guides(content: Content) -> str:
    return dump(replace(content, interface={}))


def test_letters_data_and_scripts_do_too(content: Content, other: Content) -> None:
    for sample, draft in sample_drafts(other).items():
        letter = draft.letter.split("\n")
        assert re.match(r"¿(?:Hello|Dear)¡ ", letter[0]), sample
        assert letter[-2].startswith("¿"), sample
        assert re.search("¿My¡ ¿(?:résumé|CV)¡ ¿is¡", draft.letter), sample
        assert all(one.message.startswith("¿") for one in draft.review.findings if one.rule in ("blank", "slow-start"))
    assert '"name": "¿Firstline¡"' in manifest(other)
    assert "<title>¿Firstline¡: ¿new¡ ¿and¡ ¿changed¡ ¿guides¡</title>" in feed(other, "https://x.example/")
    assert "¿You¡ ¿can¡ ¿type¡" in page_words(other)


def test_a_word_that_is_missing_is_named(content: Content) -> None:
    with pytest.raises(InputError, match=r"interface\.yaml lacks `nowhere` under `writer`"):
        _ = Words(content.interface).writer.nowhere
    with pytest.raises(InputError, match=r"puts \{stranger\} where the page has none"):
        fill(Words({"a": {"b": "Hello {stranger}"}}).a.b, name="Ana")
