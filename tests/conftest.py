"""What every suite shares: the real content, the corpus where it exists, and golden files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from generator.content.bundle import dump, load
from generator.ground.guide import Content
from generator.site.desk import content as read

# CI looks at the same cases each time; a run by hand looks for new ones.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("hand", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "hand")

ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(scope="session")
def content() -> Content:
    """The content as the browser would have it: through the bundle."""
    return load(Content, dump(read()))


@pytest.fixture
def golden(request: pytest.FixtureRequest):  # type: ignore[no-untyped-def]
    """Compares a text with the file of that name, or writes it with --update-golden."""

    def compare(name: str, text: str) -> None:
        place = Path(request.path).parent / "files" / name
        if request.config.getoption("--update-golden"):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        assert place.read_text(encoding="utf-8") == text, (
            f"{name} differs; if it should, run make golden and read the difference"
        )

    return compare
