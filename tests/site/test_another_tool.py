"""The site tool can be changed: ProperDocs, which goes on where MkDocs 1.x stops, makes the same pages of the same folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.built import desk, mkdocs
from tests.site.markup import Page, every_page


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    folder = desk(tmp_path_factory.mktemp("other"))
    done = mkdocs(folder, tool="properdocs")
    assert done.returncode == 0, done.stderr
    return every_page(folder / "site")


def test_properdocs_makes_the_same_pages_with_the_same_words(pages: dict[str, Page], others: dict[str, Page]) -> None:
    assert others.keys() == pages.keys()
    assert [name for name, page in pages.items() if page.prose.split() != others[name].prose.split()] == []


def test_properdocs_keeps_titles_links_and_anchors(pages: dict[str, Page], others: dict[str, Page]) -> None:
    for name, page in pages.items():
        other = others[name]
        have = (other.title, other.description, other.headings, other.ids, other.links)
        assert have == (page.title, page.description, page.headings, page.ids, page.links), name


def test_only_the_hook_knows_the_site_tool() -> None:
    root = Path(__file__).parents[2]
    knows = [
        path.name
        for folder in ("generator", "pyodide_app")
        for path in (root / folder).rglob("*.py")
        if "import mkdocs" in path.read_text("utf-8") or "from mkdocs" in path.read_text("utf-8")
    ]
    assert knows == ["hook.py"]
    assert len((root / "generator/site/hook.py").read_text("utf-8").splitlines()) <= 20
