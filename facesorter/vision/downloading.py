"""Fetch one file whose size and SHA-256 are known beforehand: the only code of the program that uses the network.

It is called for a pack that the user asked for, and for nothing else. What was fetched is kept, and goes on where it
stopped: after a cut connection by itself, after a stop or a crash with the next call. Nothing but the address is
sent; proxies are those of the system or the environment, and certificates are checked against the system's own.
"""

import contextlib
import hashlib
import ipaddress
import os
import queue
import re
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from typing import IO
from urllib.parse import urljoin, urlsplit

import truststore

from facesorter import places
from facesorter.domain.control import Control
from facesorter.domain.errors import PackError

#: Seconds before the next attempt, after each one that brought nothing new.
_WAITS = (0.2, 1.0, 2.0, 4.0)
#: Seconds without a byte after which a connection is given up.
_SILENCE = 30.0
#: Seconds between two looks at whether the user wants to stop.
_LOOK = 0.1
_CHUNK = 2**16
#: Chunks that may wait to be written.
_AHEAD = 16
NOTHING_CHANGED = "Nothing was installed, and your other packs are as they were; try later, or import it from a file."


@dataclass(frozen=True, slots=True)
class Download:
    """A file on a server: where, how many bytes, and their SHA-256 as hexadecimal digits."""

    url: str
    size: int
    sha256: str

    @property
    def host(self) -> str:
        """The name of the server, as the user should see it before anything is fetched."""
        return urlsplit(self.url).hostname or self.url


def fetched(download: Download, folder: Path) -> int:
    """How many bytes of it an earlier call left in ``folder``."""
    with contextlib.suppress(OSError):
        return min(_part(download, folder).stat().st_size, download.size)
    return 0


def fetch(download: Download, folder: Path, control: Control, on_bytes: Callable[[int], None]) -> Path:
    """The complete, verified file in ``folder``, which keeps what was fetched if it is not complete yet.

    ``on_bytes`` is told how many bytes are there; fewer than before when it had to start over. Raises `PackError`
    with what is wrong, `Cancelled` when the user stops it.
    """
    part = _part(download, folder)
    most, failures, wrong = fetched(download, folder), 0, 0
    while True:
        try:
            at_once = _attempt(download, part, control, on_bytes)
        except _Paused:
            control.checkpoint()
            continue
        except _Interrupted as reason:
            # A server that never gets further than the last time is one that brings nothing new.
            there = fetched(download, folder)
            most, failures = max(most, there), 0 if there > most else failures + 1
            if failures > len(_WAITS):
                kept = "What was fetched is kept; install it again to go on." if there else NOTHING_CHANGED
                raise PackError(f"{reason} {kept}") from reason
            _wait(_WAITS[max(failures - 1, 0)], control)
            continue
        if digest(part, control) == download.sha256:
            return part
        forget(part)
        most, wrong = 0, wrong + 1
        # What came in pieces may be pieces of two files: the one that the server had before, and another.
        if at_once or wrong > 1:
            raise PackError(
                f"What {download.host} sent is not the file that belongs to this pack: its SHA-256 is another. "
                + NOTHING_CHANGED
            )


def digest(file: Path, control: Control) -> str:
    """The SHA-256 of a file, as hexadecimal digits."""
    found = hashlib.sha256()
    with file.open("rb") as content:
        while block := content.read(2**20):
            control.checkpoint()
            found.update(block)
    return found.hexdigest()


class _Interrupted(Exception):
    """Worth another attempt; says what happened in a sentence."""


class _Paused(Exception):
    """The user paused: the connection is dropped, and made again later."""


def _part(download: Download, folder: Path) -> Path:
    # By its content, so that another version of the pack never goes on with it.
    return folder / f"{download.sha256}.part"


def _validator(part: Path) -> Path:
    """Beside a part: what the server called the state of the file that it is a part of."""
    return part.with_suffix(".state")


def forget(part: Path) -> None:
    """Throw away what `fetch` returned, or what there is of it."""
    part.unlink(missing_ok=True)
    _validator(part).unlink(missing_ok=True)


def _attempt(download: Download, part: Path, control: Control, on_bytes: Callable[[int], None]) -> bool:
    """One request, which continues the part if the server agrees. Returns when the part is of full size: whether all
    of it came with this request.
    """
    there = part.stat().st_size if part.exists() else 0
    if there > download.size:
        forget(part)
        there = 0
    on_bytes(there)
    if there == download.size:
        return False
    headers = {"User-Agent": "FaceSorter", "Accept-Encoding": "identity"}
    if there:
        headers["Range"] = f"bytes={there}-"
        with contextlib.suppress(OSError, UnicodeError):
            headers["If-Range"] = _validator(part).read_text("ascii")
    with contextlib.closing(_Transfer(download.url, headers)) as transfer:
        start = there = _agree(transfer.answer(control), download, part, there)
        with open(part, "ab", opener=places.private) as file:
            try:
                for chunk in transfer.chunks(control):
                    there += len(chunk)
                    if there > download.size:
                        raise PackError(_other_size(download, "more"))
                    file.write(chunk)
                    on_bytes(there)
            finally:
                file.flush()
                os.fsync(file.fileno())
    if there < download.size:
        raise _Interrupted(f"The connection to {download.host} broke off.")
    return start == 0


def _agree(answer: "_Answer", download: Download, part: Path, there: int) -> int:
    """Where the server's answer goes on; what is there is thrown away if that is the start."""
    if answer.status == 206:
        place = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", answer.headers.get("Content-Range", ""))
        if place and int(place[1]) == there and place[2] in {str(download.size), "*"}:
            return there
    if answer.status not in {200, 206, 416}:
        raise _refusal(answer.status, download.host)
    forget(part)
    if answer.status != 200:
        raise _Interrupted(f"{download.host} does not go on where it stopped.")
    length = answer.headers.get("Content-Length", "")
    if length.isdecimal() and int(length) != download.size:
        raise PackError(_other_size(download, f"{int(length):,}"))
    state = answer.headers.get("ETag") or answer.headers.get("Last-Modified") or ""
    if state and not state.startswith("W/") and state.isascii():
        with open(_validator(part), "w", encoding="ascii", opener=places.private) as file:
            file.write(state)
    return 0


def _refusal(status: int, host: str) -> Exception:
    if status in {408, 425, 429} or status >= 500:
        return _Interrupted(f"{host} cannot send the file now (error {status}).")
    if status in {404, 410}:
        return PackError(f"{host} has no such file any more (error {status}). {NOTHING_CHANGED}")
    return PackError(f"{host} does not give the file out (error {status}). {NOTHING_CHANGED}")


def _other_size(download: Download, found: str) -> str:
    return (
        f"What {download.host} sends is not the file that belongs to this pack: it has {found} bytes instead of "
        f"{download.size:,}. {NOTHING_CHANGED}"
    )


def _wait(seconds: float, control: Control) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        control.checkpoint()
        time.sleep(min(left, _LOOK))


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Message


class _Transfer:
    """One request in a thread of its own, so that the user can stop whatever hangs there: finding the server's name,
    a handshake, a server that is silent.
    """

    def __init__(self, url: str, headers: dict[str, str]) -> None:
        self._host = urlsplit(url).hostname or url
        self._arrived: queue.Queue[_Answer | bytes | Exception] = queue.Queue(_AHEAD)
        self._closed = threading.Event()
        # It ends with the program: nothing it does needs an orderly end.
        threading.Thread(target=self._run, args=(url, headers), name="download", daemon=True).start()

    def close(self) -> None:
        self._closed.set()

    def answer(self, control: Control) -> _Answer:
        """How the server answers; raises `PackError`, or `_Interrupted` if another attempt may do better."""
        found = self._next(control)
        assert isinstance(found, _Answer)
        return found

    def chunks(self, control: Control) -> Iterator[bytes]:
        """The content until the connection ends, which may be early."""
        while chunk := self._next(control):
            assert isinstance(chunk, bytes)
            yield chunk

    def _next(self, control: Control) -> _Answer | bytes:
        silent_since = time.monotonic()
        while True:
            if control.paused:
                raise _Paused
            control.checkpoint()
            try:
                found = self._arrived.get(timeout=_LOOK)
            except queue.Empty:
                if time.monotonic() - silent_since > _SILENCE:
                    raise _Interrupted(f"{self._host} does not answer.") from None
                continue
            if isinstance(found, Exception):
                raise _explained(found, self._host) from found
            return found

    def _run(self, url: str, headers: dict[str, str]) -> None:
        try:
            with _opener(url).open(urllib.request.Request(url, headers=headers), timeout=_SILENCE) as response:  # noqa: S310
                self._tell(_Answer(response.status, response.headers))
                self._pass_on(response)
        except urllib.error.HTTPError as refusal:
            self._tell(_Answer(refusal.code, refusal.headers))
            refusal.close()
        except Exception as error:  # noqa: BLE001 (it is raised where the download is waited for)
            self._tell(error)

    def _pass_on(self, response: IO[bytes]) -> None:
        while not self._closed.is_set():
            chunk = response.read1(_CHUNK)  # type: ignore[attr-defined]
            self._tell(chunk)
            if not chunk:
                return

    def _tell(self, what: _Answer | bytes | Exception) -> None:
        while not self._closed.is_set():
            with contextlib.suppress(queue.Full):
                self._arrived.put(what, timeout=_LOOK)
                return


def _opener(url: str) -> urllib.request.OpenerDirector:
    _check_address(url)
    # What listens on this machine is not reached through another.
    proxies = urllib.request.ProxyHandler({} if _is_this_machine(url) else None)
    secure = urllib.request.HTTPSHandler(context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    return urllib.request.build_opener(proxies, secure, _Redirects())


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a server's word only to where a pack may come from."""

    def http_error_302(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage
    ) -> object:
        try:
            onwards = urljoin(req.full_url, headers.get("Location", ""))
            _check_address(onwards)
            if _is_this_machine(onwards) and not _is_this_machine(req.full_url):
                raise PackError(f"{req.host} sent us on to this computer itself. {NOTHING_CHANGED}")
            return super().http_error_302(req, fp, code, msg, headers)
        except (PackError, ValueError):
            fp.close()
            raise

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def _check_address(url: str) -> None:
    if not (url.startswith("https://") or (url.startswith("http://") and _is_this_machine(url))):
        raise PackError(f"The address {url} is not a secure one (https). {NOTHING_CHANGED}")


def _is_this_machine(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _explained(error: Exception, host: str) -> Exception:
    """What to raise for what went wrong in the transfer."""
    match error:
        case PackError():
            return error
        case urllib.error.URLError(reason=ssl.SSLCertVerificationError()):
            return PackError(f"It is not certain that this is {host}: its certificate is not valid. {NOTHING_CHANGED}")
        case urllib.error.URLError(reason=TimeoutError()) | TimeoutError():
            return _Interrupted(f"{host} does not answer.")
        case urllib.error.URLError(reason=reason):
            why = getattr(reason, "strerror", None) or reason
            return _Interrupted(f"{host} cannot be reached ({why}); is this computer on the internet?")
        case ValueError():  # it cannot be parsed
            return PackError(f"{host} sent us on to an address that is none. {NOTHING_CHANGED}")
        case OSError() | HTTPException():
            return _Interrupted(f"The connection to {host} broke off.")
    return error
