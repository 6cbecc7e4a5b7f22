from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from generator.content.read import read_content
from pyodide_app import api
from pyodide_app.runtime.build import ROOT, put_content
from tests.browser import browsers
from tests.browser.pages_server import Faults, served
from tests.site.built import built_site


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Says nothing."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built_site(tmp_path_factory.mktemp("browser"))


@pytest.fixture(scope="session")
def origin(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def faults() -> Faults:
    """What the server of `home` does wrong; a test sets it, and it is cleared after each."""
    return Faults()


@pytest.fixture(scope="session")
def home(site: Path, faults: Faults) -> Iterator[str]:
    """The site as GitHub Pages serves it, under a sub-path."""
    with served(site, "/firstline", faults) as address:
        yield address


@pytest.fixture(scope="session")
def here(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The api on this Python, with the content that the page loads."""
    api.CONTENT = tmp_path_factory.mktemp("bundle") / "content"
    put_content(read_content(ROOT / "content"), api.CONTENT)
    api.content.cache_clear()
    api.guide.cache_clear()


@pytest.fixture(autouse=True)
def _no_fault_stays(faults: Faults) -> Iterator[None]:
    yield
    faults.clear()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    running = browsers.chromium(playwright)
    yield running
    running.close()


@pytest.fixture(scope="session")
def firefox(playwright: Playwright) -> Iterator[Browser]:
    running = browsers.firefox(playwright)
    yield running
    running.close()


@pytest.fixture
def browser(request: pytest.FixtureRequest) -> Browser:
    """Chromium, and for tests marked `both` each of the two."""
    running: Browser = request.getfixturevalue(getattr(request, "param", "chromium"))
    return running


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "browser" in metafunc.fixturenames and metafunc.definition.get_closest_marker("both"):
        metafunc.parametrize("browser", ["chromium", "firefox"], indirect=True)
