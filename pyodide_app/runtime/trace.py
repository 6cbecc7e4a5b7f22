"""Runs inside Pyodide: answers the requests of a stage, and tells which files that has loaded."""

import json
import sys
from pathlib import Path


def traced() -> str:
    """`{files, failed}` as JSON: the sources of all loaded modules that the interpreter does not hold itself, and the answers that no input should get."""
    from pyodide_app import api

    requests = json.loads(Path("/requests.json").read_text("utf-8"))
    answers = [json.loads(api.handle(json.dumps(request))) for request in requests]
    failed = [one for one in answers if not one["ok"] and one["error"]["code"] in ("internal", "library")]
    own = [module for module in list(sys.modules.values()) if getattr(module.__spec__, "origin", None) != "frozen"]
    named = (getattr(module, "__file__", None) for module in own)
    files = sorted({file for file in named if file and file.endswith(".py")})
    return json.dumps({"files": files, "failed": failed})
