"""A server that sends a folder as GitHub Pages does: under a sub-path, gzip for text and wasm, its media types, no headers of ours."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "application/javascript; charset=utf-8",
    ".mjs": "application/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
    ".zip": "application/zip",
    ".xml": "application/xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
}
CHUNK = 4096
PACKED = frozenset({".html", ".css", ".js", ".mjs", ".json", ".svg", ".wasm", ".xml"})


class Faults:
    """What a test makes the server do to a request: path endings to a status, a type, or a share of the bytes."""

    def __init__(self) -> None:
        self.status: dict[str, int] = {}
        self.type: dict[str, str] = {}
        self.cut: dict[str, float] = {}
        self.flipped: set[str] = set()
        """Files that arrive with one byte changed, in the middle."""
        self.asked: list[str] = []
        self.sent = 0
        self.line: Line | None = None

    def clear(self) -> None:
        self.status.clear()
        self.type.clear()
        self.cut.clear()
        self.flipped.clear()
        self.asked.clear()
        self.sent = 0
        self.line = None


class Line:
    """A slow line that all answers share: bytes a second, and seconds before each answer's first byte."""

    def __init__(self, speed: float, delay: float) -> None:
        self.speed, self.delay = speed, delay
        self.free = 0.0
        self.lock = threading.Lock()

    def wait(self, size: int) -> None:
        """Returns when so many bytes would have gone through."""
        with self.lock:
            self.free = max(self.free, time.monotonic()) + size / self.speed
            until = self.free
        time.sleep(max(0.0, until - time.monotonic()))


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that leaves in the middle is no error."""


@lru_cache(maxsize=400)
def _packed(path: Path, _changed: float) -> bytes:
    return gzip.compress(path.read_bytes(), 6, mtime=0)


@contextmanager
def served(folder: Path, prefix: str = "/firstline", faults: Faults | None = None) -> Iterator[str]:
    """The address of the folder, without a slash at its end."""
    trouble = faults or Faults()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: Any) -> None:
            """Says nothing."""

        def do_HEAD(self) -> None:
            self.do_GET()

        def do_GET(self) -> None:
            asked = self.path.split("?")[0].split("#")[0]
            trouble.asked.append(asked)
            path, status = _file(folder, asked.removeprefix(prefix), asked.startswith(f"{prefix}/"))
            status = next((code for end, code in trouble.status.items() if asked.endswith(end)), status)
            if path.is_dir():
                self.send_response(301)
                self.send_header("Location", asked + "/")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            flipped = any(asked.endswith(end) for end in trouble.flipped)
            packed = path.suffix in PACKED and "gzip" in self.headers.get("Accept-Encoding", "") and not flipped
            data = _packed(path, path.stat().st_mtime) if packed else path.read_bytes()
            if flipped:
                middle = len(data) // 2
                data = data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]
            data = next(
                (data[: int(len(data) * share)] for end, share in trouble.cut.items() if asked.endswith(end)), data
            )
            kind = next(
                (one for end, one in trouble.type.items() if asked.endswith(end)),
                TYPES.get(path.suffix, "application/octet-stream"),
            )
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "max-age=600")
            if packed:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            if self.command == "HEAD":
                return
            trouble.sent += len(data)
            line = trouble.line
            if line is None:
                self.wfile.write(data)
                return
            time.sleep(line.delay)
            for start in range(0, len(data), CHUNK):
                chunk = data[start : start + CHUNK]
                line.wait(len(chunk))
                self.wfile.write(chunk)

    server = _Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()


def _file(folder: Path, asked: str, inside: bool) -> tuple[Path, int]:
    """The file behind a path, and the status: 404.html where there is none."""
    path = (folder / asked.lstrip("/")).resolve()
    if inside and path.is_relative_to(folder.resolve()):
        if asked.endswith("/") and (path / "index.html").is_file():
            return path / "index.html", 200
        if path.is_file() or path.is_dir():
            return path, 200
    return folder / "404.html", 404
