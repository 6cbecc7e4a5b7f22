"""A visit to the site in a browser, with everything it asked for written down."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any, Literal

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

Scheme = Literal["light", "dark"]
WIDTHS = {390: 844, 1280: 900}
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
PATHS = {
    "home": "/",
    "guide": "/roles/machine-learning-engineer/",
    "index": "/roles/",
    "phrases": "/red-flags/",
    "writer": "/write/?role=teacher",
    "checker": "/check/",
    "situations": "/situations/",
    "situation": "/situations/referral/",
    "questions": "/questions/",
    "about": "/about/",
    "how it works": "/how-it-works/",
    "missing": "/404.html",
}
_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
_PACKED = (".woff2", ".png", ".jpg", ".gz", ".zip")


@dataclass
class Visit:
    """A page open in the browser, the requests it made, and what went wrong in its scripts."""

    page: Page
    requests: list[str] = field(default_factory=list)
    bytes_by_path: dict[str, int] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def axe(self) -> list[str]:
        """Every violation as "rule: where"."""
        self.page.evaluate(_AXE)
        result: Any = self.page.evaluate("async () => (await axe.run()).violations")
        return [f"{one['id']}: {node['target']} {node['failureSummary']}" for one in result for node in one["nodes"]]

    def hear(self, message: ConsoleMessage) -> None:
        """Keeps an error on the console."""
        if message.type == "error":
            self.errors.append(message.text)

    def note(self, request: Request) -> None:
        """Keeps the address of a request that left the page."""
        if not request.url.startswith(("data:", "blob:")):
            self.requests.append(request.url)

    def weigh(self, response: Response) -> None:
        """What the response weighs with the compression a host would give it."""
        if response.ok and not response.url.startswith(("data:", "blob:")):
            body = response.body()
            path = response.url.split("?")[0]
            self.bytes_by_path[path] = len(body) if path.endswith(_PACKED) else len(gzip.compress(body, 9))


_PATIENCE = 50


@contextmanager
def visit(
    browser: Browser,
    url: str,
    *,
    width: int = 1280,
    scheme: Scheme = "light",
    scripts: bool = True,
    weigh: bool = False,
) -> Iterator[Visit]:
    """Opens a page in a browser that has been nowhere before."""
    context = browser.new_context(
        viewport={"width": width, "height": WIDTHS[width]}, color_scheme=scheme, java_script_enabled=scripts
    )
    made = Visit(context.new_page())
    made.page.on("request", made.note)
    made.page.on("pageerror", lambda error: made.errors.append(str(error)))
    made.page.on("console", made.hear)
    if weigh:
        made.page.on("response", made.weigh)
    made.page.goto(url)
    made.page.wait_for_load_state("networkidle")
    for _ in range(_PATIENCE if weigh else 0):  # on a busy machine the last answers are told after the page is at rest
        if len(made.bytes_by_path) >= len({url.split("?")[0] for url in made.requests}):
            break
        made.page.wait_for_timeout(100)
    yield made
    context.close()
