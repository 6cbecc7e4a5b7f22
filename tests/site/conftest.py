from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.built import built_site
from tests.site.markup import Page, every_page


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_site(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Page]:
    found = every_page(site)
    assert len(found) >= 15, f"only {len(found)} pages were built"
    return found
