"""A real HTTP server on this machine that gives out files, and can be made to misbehave in the ways of real ones."""

import hashlib
import re
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_BLOCK = 2048


@dataclass
class PackServer:
    """files: what is given out, by path without the slash. ``behave`` is called with the handler of each request, and
    answers whether it dealt with it.

    cuts:  after how many bytes each of the next answers is cut off (none is when the list is empty).
    pause: seconds between blocks of 2 KiB.
    """

    port: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    cuts: list[int] = field(default_factory=list)
    pause: float = 0.0
    ranges: bool = True
    etags: bool = True
    behave: Callable[["Handler"], bool] = lambda handler: False
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    sent: int = 0

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.port}/{name}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    pack_server: PackServer

    def do_GET(self) -> None:
        server = self.pack_server
        server.asked.append((self.path, dict(self.headers)))
        if server.behave(self):
            return
        content = server.files.get(self.path.removeprefix("/"))
        if content is None:
            self.send_error(404)
            return
        self.give(content)

    def give(self, content: bytes) -> None:
        """Send it as a well-behaved server would, but for what the `PackServer` asks for."""
        server = self.pack_server
        tag = f'"{hashlib.md5(content).hexdigest()}"'
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", "")) if server.ranges else None
        start = int(wanted[1]) if wanted and self.headers.get("If-Range", tag) == tag else None
        if start is not None and start >= len(content):
            self.send_error(416)
            return
        self.send_response(200 if start is None else 206)
        if start is not None:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        if server.etags:
            self.send_header("ETag", tag)
        rest = content[start or 0 :]
        self.send_header("Content-Length", str(len(rest)))
        self.end_headers()
        self.drip(rest)

    def drip(self, content: bytes) -> None:
        """Send it block by block; the connection ends where it is to be cut."""
        server = self.pack_server
        room = server.cuts.pop(0) if server.cuts else len(content)
        for start in range(0, len(content), _BLOCK):
            if server.pause:
                time.sleep(server.pause)
            block = content[start : min(start + _BLOCK, room)]
            self.wfile.write(block)
            self.wfile.flush()
            server.sent += len(block)
            if start + _BLOCK >= room < len(content):
                self.close_connection = True
                return

    def handle(self) -> None:
        with suppress(OSError):  # the program went away, as it may
            super().handle()

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@contextmanager
def serving(secure: ssl.SSLContext | None = None, **options: object) -> Iterator[PackServer]:
    """A server while the block runs; one of https with a context for it."""
    state = PackServer(**options)  # type: ignore[arg-type]
    handler = type("Handler", (Handler,), {"pack_server": state})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        if secure:
            server.socket = secure.wrap_socket(server.socket, server_side=True)
        state.port = server.server_port
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield state
        finally:
            server.shutdown()
            thread.join()
