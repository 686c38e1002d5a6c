"""Bare Debian root file systems in folders, and commands that run inside them. For root, with debootstrap.

    with roots.bare(["python3"]) as root:
        root.run("python3", "--version")
        root.run("id", user="anna", network=False)

Each command runs in mount and process namespaces of its own, so nothing is ever left mounted, and what it started ends
with it. The first root is made by debootstrap and kept as an archive, so that the next ones take seconds.

What this machine itself needs to reach its mirrors (name servers, certificates, pip's settings and the folders that
these name) is lent to a root by `Root.lend` while packages are installed, and is no part of what is checked.
"""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SUITE, MIRROR = "bookworm", "http://deb.debian.org/debian"
#: Where roots are made; they take 0.2 to 2 GB each, and the archive 90 MB.
PLACE = Path(os.environ.get("FACESORTER_ROOTS") or Path(tempfile.gettempdir()) / "facesorter-roots")
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_LENT_VARIABLES = re.compile(r"(PIP_|UV_|SSL_CERT_|REQUESTS_CA_|CURL_CA_|GIT_SSL_).*|(?i:https?_proxy|no_proxy)")
_LENT_FILES = ("/etc/resolv.conf", "/etc/pip.conf", "/etc/xdg/pip")
#: Where certificates are lent: at their own place, the package ca-certificates could not write them.
_BUNDLE, _LENT_BUNDLE = "/etc/ssl/certs/ca-certificates.crt", "/tmp/lent-certificates.crt"
_START = """
set -e
root=$1; shift
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
mkdir -p "$root/dev/pts" && mount -t devpts devpts "$root/dev/pts"
if [ "$READ_ONLY" ]; then mount -t tmpfs tmpfs "$root/tmp"; fi
while [ "$1" != -- ]; do
    mode=$1; from=$2; to=$3; shift 3
    mkdir -p "$(dirname "$root$to")"
    if [ -d "$from" ]; then mkdir -p "$root$to"; else [ -e "$root$to" ] || : > "$root$to"; fi
    mount --bind "$from" "$root$to"
    if [ "$mode" = ro ]; then mount -o remount,bind,ro "$root$to"; fi
done
shift
if [ "$READ_ONLY" ]; then mount -o remount,bind,ro "$root"; fi
exec chroot --userspec="$AS" "$root" /bin/sh -c 'cd "$1"; shift; exec "$@"' sh "$WHERE" "$@"
"""


@dataclass
class Root:
    """A root file system in ``folder``. ``binds``: (path outside, path inside, "ro" or "rw"), for every command."""

    folder: Path
    binds: list[tuple[Path, str, str]] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)

    def path(self, inside: str) -> Path:
        return self.folder / inside.lstrip("/")

    def command(
        self,
        *argv: str,
        user: str = "root",
        where: str = "/",
        environment: Mapping[str, str] | None = None,
        binds: Sequence[tuple[Path, str, str]] = (),
        network: bool = True,
        read_only: bool = False,
    ) -> tuple[list[str], dict[str, str]]:
        """What runs ``argv`` inside, for `subprocess`: the command and its environment."""
        namespaces = ["--mount", "--pid", "--ipc", "--fork", "--kill-child", *([] if network else ["--net"])]
        bound = [word for outside, inside, mode in [*self.binds, *binds] for word in (mode, str(outside), inside)]
        home = "/root" if user == "root" else f"/home/{user}"
        chosen = {"PATH": _PATH, "HOME": home, "USER": user, **self.variables, **(environment or {})}
        inner = ["/usr/bin/env", "-i", *(f"{name}={value}" for name, value in chosen.items()), *argv]
        whole = ["unshare", *namespaces, "sh", "-c", _START, "sh"]
        whole += [str(self.folder), *bound, "--", *inner]
        settings = {"READ_ONLY": "yes" if read_only else "", "AS": f"{user}:", "WHERE": where}
        return whole, {"PATH": _PATH, **settings}

    def run(self, *argv: str, shown: bool = False, **options: object) -> str:
        """Run to its end; answers what it printed. ``shown``: on the terminal instead. Ends the check if it fails."""
        command, environment = self.command(*argv, **options)  # type: ignore[arg-type]
        pipe = None if shown else subprocess.PIPE
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe, text=True,
            errors="surrogateescape", check=False,
        )  # fmt: skip
        if done.returncode:
            sys.exit(f"{' '.join(argv)} ended with {done.returncode}.\n{done.stdout or ''}{done.stderr or ''}")
        return done.stdout or ""

    def lend(self) -> "Root":
        """The same root, with what this machine needs to reach its mirrors."""
        lent = [Path(name) for name in _LENT_FILES]
        lent += [Path.home() / ".config" / "pip" / "pip.conf"]
        settings = "".join(path.read_text() for path in lent if path.name == "pip.conf" and path.exists())
        named = re.findall(r"(?:file://)?(/[\w./-]+)", settings + os.environ.get("PIP_FIND_LINKS", ""))
        lent += [Path(name) for name in named if Path(name).is_dir()]
        binds = [(path, str(path), "ro") for path in dict.fromkeys(lent) if path.exists()]
        variables = {name: value for name, value in os.environ.items() if _LENT_VARIABLES.fullmatch(name)}
        if Path(_BUNDLE).exists():
            binds.append((Path(_BUNDLE), _LENT_BUNDLE, "ro"))
            variables = {name: value.replace(_BUNDLE, _LENT_BUNDLE) for name, value in variables.items()}
        return Root(self.folder, [*self.binds, *binds], {**self.variables, **variables})

    def install(self, *packages: str) -> None:
        """Debian packages, without what they recommend."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        lent = self.lend()
        lent.run("apt-get", "update", environment=quiet)
        lent.run("apt-get", "install", "-y", "--no-install-recommends", *packages, environment=quiet)

    def files(self) -> set[str]:
        """All paths inside, with what changes by itself left out."""
        found = set()
        for folder, folders, names in os.walk(self.folder):
            inside = "/" + os.path.relpath(folder, self.folder).removeprefix(".")
            if inside in {"/proc", "/dev", "/sys", "/tmp"}:
                folders.clear()
                continue
            found |= {f"{inside.rstrip('/')}/{name}" for name in [*folders, *names]}
        return found

    def size(self) -> int:
        """Bytes on the disk."""
        return 1024 * int(subprocess.check_output(["du", "-skx", str(self.folder)], text=True).split()[0])


@contextlib.contextmanager
def bare(packages: Sequence[str] = (), keep: bool = False) -> Iterator[Root]:
    """A fresh root of Debian's required packages and ``packages``; removed at the end unless it is to be kept."""
    if os.geteuid() != 0:
        sys.exit("Roots are made by root only; nothing was done.")
    PLACE.mkdir(parents=True, exist_ok=True)
    archive = PLACE / f"{SUITE}.tar"
    if not archive.exists():
        _bootstrap(archive)
    folder = Path(tempfile.mkdtemp(prefix="root-", dir=PLACE))
    try:
        subprocess.run(["tar", "-xf", str(archive), "-C", str(folder)], check=True)
        folder.chmod(0o755)
        # Debian's installer and container engines write it; debootstrap does not.
        (folder / "etc" / "hosts").write_text("127.0.0.1 localhost\n::1 localhost\n", "ascii")
        root = Root(folder)
        if packages:
            root.install(*packages)
        yield root
    finally:
        if keep:
            print(f"The root is left at {folder}.")
        else:
            shutil.rmtree(folder)


def _bootstrap(archive: Path) -> None:
    if not shutil.which("debootstrap"):
        sys.exit("debootstrap is missing; install it with: apt-get install debootstrap")
    with tempfile.TemporaryDirectory(dir=PLACE) as folder:
        made = Path(folder) / "root"
        command = ["debootstrap", "--variant=minbase", SUITE, str(made), MIRROR]
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode:
            sys.exit("debootstrap could not make a root; its own message is above.")
        for package in (made / "var" / "cache" / "apt" / "archives").glob("*.deb"):
            package.unlink()
        part = archive.with_suffix(".part")
        subprocess.run(["tar", "-cf", str(part), "-C", str(made), "."], check=True)
        part.rename(archive)
