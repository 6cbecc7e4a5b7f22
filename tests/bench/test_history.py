"""The history of what was measured: whole, with the machine named, and drawn as it stands."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from tests.bench.history import PLOT, plot, runs, share


def test_every_run_names_its_day_commit_and_machine() -> None:
    kept = runs()
    assert kept
    for run in kept:
        assert run["on"].startswith("20")
        assert run["commit"]
        assert "cores" in run["machine"]
        assert run["rows"]
        assert all("≤" in budget or budget == "bytes decide" for _, budget in run["rows"].values())


def test_the_plot_is_the_historys() -> None:
    assert PLOT.read_text("utf-8") == plot(runs())
    drawn = ElementTree.fromstring(PLOT.read_text("utf-8"))
    dots = [one for one in drawn if one.tag.endswith("circle")]
    assert len(dots) >= 10
    assert all(560 <= float(dot.attrib["cx"]) <= 880 for dot in dots)


@pytest.mark.parametrize(
    ("measured", "budget", "part"),
    [
        ("0.94 × (1.7 s)", "≤ 1.25 ×", 0.752),
        ("40 ms", "≤ 60 ms", 2 / 3),
        ("5.60 MB", "≤ 5.6 MB", 1.0),
        ("2.7 s", "≤ 0.25 × of that", None),
        ("0.70 × (27.5 to 39.4 s)", "bytes decide", None),
    ],
)
def test_a_figure_is_a_share_of_its_budget(measured: str, budget: str, part: float | None) -> None:
    assert share(measured, budget) == (None if part is None else pytest.approx(part))
