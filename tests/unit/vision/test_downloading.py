"""One file comes over whole and as it was pinned, or not at all, whatever the server and the line do."""

import hashlib
import random
import shutil
import socket
import ssl
import subprocess
import threading
import time
from pathlib import Path

import pytest
from pack_server import Handler, PackServer, serving

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError, PackError
from facesorter.vision import downloading
from facesorter.vision.downloading import Download, fetch

CONTENT = random.Random(5).randbytes(200_000)


@pytest.fixture
def server():
    with serving(files={"net.onnx": CONTENT}) as server:
        yield server


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "staging"
    folder.mkdir()
    return folder


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "_WAITS", (0.01, 0.01))
    monkeypatch.setattr(downloading, "_SILENCE", 0.5)


def pinned(server: PackServer, content: bytes = CONTENT, name: str = "net.onnx") -> Download:
    return Download(server.url(name), len(content), hashlib.sha256(content).hexdigest())


def bring(download: Download, folder: Path, control: Control | None = None) -> Path:
    return fetch(download, folder, control or Control(), lambda there: None)


def refused(download: Download, folder: Path, kind: type[FaceSorterError] = PackError) -> str:
    """One sentence or two, and no file that could be taken for whole."""
    with pytest.raises(kind) as raised:
        bring(download, folder)
    said = str(raised.value)
    assert "\n" not in said
    assert said.endswith((".", "?"))
    assert not [path for path in folder.iterdir() if path.stat().st_size >= download.size]
    return said


def test_it_comes_over_whole(server: PackServer, folder: Path) -> None:
    steps: list[int] = []
    path = fetch(pinned(server), folder, Control(), steps.append)
    assert path.read_bytes() == CONTENT
    assert path.stat().st_mode & 0o777 == 0o600
    assert (steps[0], steps[-1]) == (0, len(CONTENT))
    assert steps == sorted(steps)
    ((_, headers),) = server.asked
    told = {name.lower(): value for name, value in headers.items()}
    del told["host"], told["connection"]
    assert told == {"user-agent": "FaceSorter", "accept-encoding": "identity"}, "no more is told than that"


def test_what_is_there_is_not_fetched_again(server: PackServer, folder: Path) -> None:
    bring(pinned(server), folder)
    assert bring(pinned(server), folder).read_bytes() == CONTENT
    assert len(server.asked) == 1


def test_a_line_that_is_cut_30_times_costs_no_byte_twice(server: PackServer, folder: Path, impatient) -> None:
    lengths = random.Random(1).choices(range(1, 9000), k=30)
    server.cuts = [*lengths]
    assert bring(pinned(server), folder).read_bytes() == CONTENT
    assert len(server.asked) == 31
    assert server.sent == len(CONTENT)


@pytest.mark.parametrize("ranges", [True, False])
def test_stopped_at_30_points_and_resumed_later(server: PackServer, folder: Path, ranges: bool) -> None:
    server.ranges = ranges
    for point in random.Random(2).sample(range(1, len(CONTENT)), 30):
        control = Control()

        def stop(there: int, point: int = point, control: Control = control) -> None:
            if there >= point:
                control.cancel()

        with pytest.raises(Cancelled):
            fetch(pinned(server), folder, control, stop)
        kept = downloading.fetched(pinned(server), folder)
        assert kept >= point
        server.asked.clear()
        assert bring(pinned(server), folder).read_bytes() == CONTENT
        if kept < len(CONTENT):
            ((_, headers),) = server.asked
            assert headers["Range"] == f"bytes={kept}-"
        for path in folder.iterdir():
            path.unlink()


def test_a_server_that_never_gets_further_is_given_up(server: PackServer, folder: Path, impatient) -> None:
    server.ranges = False
    server.cuts = [5000] * 50
    assert "kept; install it again" in refused(pinned(server), folder)
    assert len(server.asked) == 4
    server.cuts = []
    assert bring(pinned(server), folder).read_bytes() == CONTENT


@pytest.mark.parametrize("code", [404, 410, 403, 401])
def test_a_refusal_is_taken_at_its_word(server: PackServer, folder: Path, code: int) -> None:
    server.behave = lambda handler: handler.send_error(code) is None
    assert f"error {code}" in refused(pinned(server), folder)
    assert len(server.asked) == 1


def test_a_busy_server_is_asked_again(server: PackServer, folder: Path, impatient) -> None:
    server.behave = lambda handler: len(server.asked) < 3 and handler.send_error(503) is None
    assert bring(pinned(server), folder).read_bytes() == CONTENT
    server.behave = lambda handler: handler.send_error(500) is None
    shutil.rmtree(folder)
    folder.mkdir()
    assert "error 500). Nothing was installed" in refused(pinned(server), folder)


def test_another_file_of_the_same_size(server: PackServer, folder: Path) -> None:
    server.files["net.onnx"] = CONTENT[:-1] + bytes([CONTENT[-1] ^ 1])
    assert "SHA-256" in refused(pinned(server), folder)
    assert list(folder.iterdir()) == []
    assert len(server.asked) == 1


@pytest.mark.parametrize("length", [0, 100, len(CONTENT) - 1, len(CONTENT) + 1, 10 * len(CONTENT)])
def test_a_file_of_another_size(server: PackServer, folder: Path, length: int) -> None:
    server.files["net.onnx"] = (CONTENT * 10)[:length]
    assert f"{length:,} bytes instead of 200,000" in refused(pinned(server), folder)
    assert list(folder.iterdir()) == []


def test_more_than_was_said(server: PackServer, folder: Path) -> None:
    """No length is named, and it does not end."""

    def pour(handler: Handler) -> bool:
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        while True:
            handler.wfile.write(b"10000\r\n" + bytes(65536) + b"\r\n")

    server.behave = pour
    assert "more bytes" in refused(pinned(server), folder)


def test_the_file_changed_between_two_calls(server: PackServer, folder: Path, impatient) -> None:
    """Both ways of finding out: the server says so, or only the SHA-256 does."""
    old = random.Random(6).randbytes(len(CONTENT))
    for etags in (True, False):
        server.etags = etags
        server.files["net.onnx"] = old
        server.cuts = [50_000] + [0] * 9
        with pytest.raises(PackError):
            bring(pinned(server), folder)
        assert downloading.fetched(pinned(server), folder) == 50_000
        server.files["net.onnx"], server.cuts = CONTENT, []
        assert bring(pinned(server), folder).read_bytes() == CONTENT
        for path in folder.iterdir():
            path.unlink()


def test_a_part_that_is_longer_than_the_file(server: PackServer, folder: Path) -> None:
    path = bring(pinned(server), folder)
    path.write_bytes(CONTENT + b"more")
    assert bring(pinned(server), folder).read_bytes() == CONTENT


@pytest.mark.parametrize(
    "lie", ["bytes 0-199999/200000", "bytes 50000-199999/300000", "bytes nonsense", "", "bytes 50001-199999/200000"]
)
def test_a_server_that_goes_on_elsewhere_than_asked(server: PackServer, folder: Path, lie: str, impatient) -> None:
    part = folder / f"{pinned(server).sha256}.part"
    part.write_bytes(CONTENT[:50_000])

    def answer(handler: Handler) -> bool:
        if "Range" not in handler.headers:
            return False
        handler.send_response(206)
        if lie:
            handler.send_header("Content-Range", lie)
        handler.send_header("Content-Length", "5")
        handler.end_headers()
        handler.wfile.write(b"wrong")
        return True

    server.behave = answer
    assert bring(pinned(server), folder).read_bytes() == CONTENT


def test_a_range_that_cannot_be_satisfied(server: PackServer, folder: Path, impatient) -> None:
    part = folder / f"{pinned(server).sha256}.part"
    part.write_bytes(CONTENT[:50_000])
    server.behave = lambda handler: "Range" in handler.headers and handler.send_error(416) is None
    assert bring(pinned(server), folder).read_bytes() == CONTENT


def send_to(address: str):
    def behave(handler: Handler) -> bool:
        if handler.path != "/net.onnx":
            return False
        handler.send_response(302)
        handler.send_header("Location", address)
        handler.send_header("Content-Length", "0")
        handler.end_headers()
        return True

    return behave


def test_redirects_are_followed_with_the_range(server: PackServer, folder: Path, impatient) -> None:
    server.files["elsewhere"] = CONTENT
    server.behave = send_to("/elsewhere")
    server.cuts = [70_000]
    assert bring(pinned(server), folder).read_bytes() == CONTENT
    assert [path for path, _ in server.asked] == ["/net.onnx", "/elsewhere"] * 2
    assert server.asked[3][1]["Range"] == "bytes=70000-"


@pytest.mark.parametrize(
    "address", ["http://example.org/net.onnx", "ftp://127.0.0.1/net.onnx", "file:///etc/passwd", "data:,x", "http://["]
)
def test_redirects_lead_only_to_secure_places(server: PackServer, folder: Path, address: str, impatient) -> None:
    server.behave = send_to(address)
    said = refused(pinned(server), folder)
    assert "not a secure one" in said or "an address that is none" in said
    assert len(server.asked) == 1


def test_redirects_in_a_circle(server: PackServer, folder: Path) -> None:
    server.behave = send_to("/net.onnx")
    assert "error 302" in refused(pinned(server), folder)


@pytest.mark.parametrize("url", ["http://example.org/x", "ftp://example.org/x", "file:///etc/passwd", "x", ""])
def test_only_secure_addresses(folder: Path, url: str) -> None:
    assert "not a secure one" in refused(Download(url, 10, "0" * 64), folder)


def test_nobody_there(folder: Path, impatient) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        said = refused(Download(f"http://127.0.0.1:{taken.getsockname()[1]}/x", 10, "0" * 64), folder)
    assert "cannot be reached" in said
    assert "Connection refused" in said


def test_a_name_that_nobody_has(folder: Path, impatient, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    assert "nowhere.invalid cannot be reached" in refused(Download("https://nowhere.invalid/x", 10, "0" * 64), folder)


@pytest.mark.parametrize("garbage", [b"", b"\r\n\r\n", b"SSH-2.0-OpenSSH_9\r\n", b"HTTP/1.1 200\r\nbroken\0\r\n\r\n"])
def test_what_does_not_speak_http(folder: Path, garbage: bytes, impatient) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(1000)
                    connection.sendall(garbage)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        refused(Download(f"http://127.0.0.1:{listening.getsockname()[1]}/x", 10, "0" * 64), folder)
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()


def test_a_silent_server_is_given_up(server: PackServer, folder: Path, impatient) -> None:
    over = threading.Event()
    server.behave = lambda handler: over.wait(20)
    assert "does not answer" in refused(pinned(server), folder)
    over.set()


def test_cancelled_while_the_server_is_silent_or_slow(server: PackServer, folder: Path) -> None:
    over = threading.Event()
    server.behave = lambda handler: over.wait(60)
    stopped_within(server, folder, 5)
    over.set()
    server.behave = lambda handler: False
    server.pause = 1.0
    stopped_within(server, folder, 5)


def stopped_within(server: PackServer, folder: Path, seconds: float) -> None:
    """Far below the minute that the server takes."""
    control = Control()
    threading.Timer(0.3, control.cancel).start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        bring(pinned(server), folder, control)
    assert time.monotonic() - start < seconds


def test_paused_and_resumed(server: PackServer, folder: Path) -> None:
    """The connection is let go meanwhile, and nothing comes in."""
    control, steps, pauses = Control(), [], []
    server.pause = 0.001

    def step(there: int) -> None:
        steps.append(there)
        if there > 50_000 and not pauses:
            pauses.append(there)
            control.pause()
            threading.Timer(0.5, control.resume).start()

    path = fetch(pinned(server), folder, control, step)
    assert path.read_bytes() == CONTENT
    assert len(server.asked) == 2
    assert server.asked[1][1]["Range"] in {f"bytes={there}-" for there in steps}


# Python 3.11.2, Debian's, leaves the socket that a proxy refused to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_proxies_of_the_environment_are_used_but_not_for_this_machine(
    server: PackServer, folder: Path, monkeypatch: pytest.MonkeyPatch, impatient
) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
        monkeypatch.setenv("https_proxy", address)
        monkeypatch.setenv("http_proxy", address)
        heard: list[bytes] = []

        def serve() -> None:
            for _ in range(len(downloading._WAITS) + 1):
                connection, _ = proxy.accept()
                with connection:
                    heard.append(connection.recv(1000))
                    connection.sendall(b"HTTP/1.1 403 Not allowed here\r\n\r\n")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        said = refused(Download("https://packs.example/x", 10, "0" * 64), folder)
        thread.join()
        assert heard[0].startswith(b"CONNECT packs.example:443 ")
        assert "403 Not allowed here" in said
        assert bring(pinned(server), folder).read_bytes() == CONTENT


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl to make a certificate")
def test_certificates_are_checked(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, impatient) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)),
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with serving(files={"net.onnx": CONTENT}, secure=context) as server:
        download = pinned(server)
        download = Download(
            download.url.replace("http://127.0.0.1", "https://localhost"), download.size, download.sha256
        )
        assert "certificate is not valid" in refused(download, folder)
        assert server.asked == []
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert bring(download, folder).read_bytes() == CONTENT


def test_whatever_happens_in_whatever_order(server: PackServer, folder: Path, impatient) -> None:
    """Calls are made until one brings the file: each ends with it, or in a sentence, and none is ever in the way."""
    dice = random.Random(12)
    other = dice.randbytes(len(CONTENT))

    def misbehave(handler: Handler) -> bool:
        match dice.randrange(9):
            case 0:
                handler.send_error(dice.choice((404, 403, 416, 429, 500, 503)))
            case 1:
                handler.close_connection = True
            case 2:
                handler.give(other)
            case 3:
                handler.give(CONTENT[: dice.randrange(len(CONTENT))])
            case 4:
                handler.wfile.write(dice.randbytes(100))
                handler.close_connection = True
            case 5:
                server.ranges = not server.ranges
                return False
            case 6:
                server.etags = not server.etags
                return False
            case _:
                server.cuts = [dice.randrange(len(CONTENT))]
                return False
        return True

    brought = 0
    for _ in range(60):
        server.behave = misbehave
        server.cuts = []
        for _ in range(6):
            try:
                assert bring(pinned(server), folder).read_bytes() == CONTENT
                brought += 1
                break
            except PackError as error:
                assert "\n" not in str(error)
        server.behave, server.cuts, server.ranges = lambda handler: False, [], True
        assert bring(pinned(server), folder).read_bytes() == CONTENT
        for path in folder.iterdir():
            path.unlink()
    assert 10 < brought < 60


def test_a_disk_that_is_full(server: PackServer, folder: Path) -> None:
    """A limit on the size of files stands for it: writing fails in the middle, as it would."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(OSError):
            bring(pinned(server), folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert downloading.fetched(pinned(server), folder) == 100_000
    assert bring(pinned(server), folder).read_bytes() == CONTENT
    assert server.asked[-1][1]["Range"] == "bytes=100000-"
