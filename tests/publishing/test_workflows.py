"""What GitHub runs: pinned, with no more rights than each job needs, and free of what zizmor knows."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return found


def test_zizmor_finds_nothing() -> None:
    command = [str(Path(sys.executable).parent / "zizmor"), "--offline", "--no-progress", str(ROOT / ".github")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "No findings" in done.stdout + done.stderr


def test_every_action_is_pinned_by_hash_and_says_its_version() -> None:
    assert len(WORKFLOWS) >= 2
    used = [line.strip() for path in WORKFLOWS for line in path.read_text("utf-8").splitlines() if "uses:" in line]
    assert len(used) >= 6
    for line in used:
        assert re.fullmatch(r"(?:- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_no_job_has_more_rights_than_it_needs() -> None:
    writes = {}
    for path in WORKFLOWS:
        flow = read(path)
        assert flow["permissions"] == {}, path.name
        assert "concurrency" in flow
        for name, job in flow["jobs"].items():
            assert job["timeout-minutes"] <= 90
            writes[f"{path.stem}.{name}"] = {key for key, value in job["permissions"].items() if value == "write"}
    assert {name: rights for name, rights in writes.items() if rights} == {"pages.publish": {"pages", "id-token"}}


def test_a_pull_request_sees_no_secret_and_writes_no_comment() -> None:
    text = (ROOT / ".github" / "workflows" / "check.yml").read_text("utf-8")
    assert "pull_request_target" not in text
    assert "secrets." not in text
    assert "write" not in text


def test_what_contributors_are_told_to_run_is_what_runs() -> None:
    for path in WORKFLOWS:
        runs = [step["run"] for job in read(path)["jobs"].values() for step in job["steps"] if "run" in step]
        if path.stem in ("check", "pages"):
            assert {"make check", "make test"} <= set(runs)
