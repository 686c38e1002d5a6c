"""What a Linux desktop wants to find of an application, laid out as below ``/usr``."""

import gzip
import shutil
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAME = "org.facesorter.FaceSorter"


def lay_out(prefix: Path, icons: Path, version: str) -> None:
    """Menu entry, description for software centres, kind of file, icons and manual page, below ``prefix/share``.

    ``icons`` is the folder ``hicolor`` that `icons.py` draws.
    """
    share = prefix / "share"
    for ending, folder in {"desktop": "applications", "metainfo.xml": "metainfo", "xml": "mime/packages"}.items():
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / f"{NAME}.{ending}", share / folder / f"{NAME}.{ending}")
    shutil.copytree(icons, share / "icons" / "hicolor", dirs_exist_ok=True)
    manual = share / "man" / "man1"
    manual.mkdir(parents=True, exist_ok=True)
    page = (HERE / "facesorter.1").read_text("utf-8").replace("@VERSION@", version)
    for command in ("facesorter", "facesorter-window"):
        (manual / f"{command}.1.gz").write_bytes(gzip.compress(page.encode(), mtime=0))
