"""Empty stand-ins for libraries that a wheel links with but of which nothing here is ever called.

Wheels for Linux bring all that their packages can do. OpenCV's reads videos by its own FFmpeg, and solves equations by
OpenBLAS; PyAV's and pillow-heif's encode by x264 and x265, which are under the GPL. FaceSorter reads videos by PyAV,
solves nothing by OpenCV, and encodes nothing. A stand-in has the name and the symbols of the library, so that what is
linked with it loads. Its functions answer 0, by which an encoder says that there is none: it is asked when encoders are
listed. Those in OpenCV's place end the process: what they would answer must not be taken for a result. This saves a
sixth of what is shipped, and what is left is under licences that allow a program of any licence beside it.
"""

import fnmatch
import re
import subprocess
from pathlib import Path

#: Where they lie in the frozen program, and why nothing of them is called.
HOLLOW = {
    "opencv_python_headless.libs/libav[cfu]*": "videos are read by PyAV",
    "opencv_python_headless.libs/libswscale*": "videos are read by PyAV",
    "opencv_python_headless.libs/libopenblas*": "OpenCV solves no equations here",
    "av.libs/libx264*": "nothing is encoded",
    "av.libs/libx265*": "nothing is encoded",
    "av.libs/libSvtAv1Enc*": "nothing is encoded",
    "pillow_heif.libs/libx265*": "nothing is encoded",
}
_NAME = re.compile(r"[A-Za-z_]\w*")


def is_hollow(target: str) -> bool:
    """Whether the library at this place in the frozen program is replaced. AVIF is read, by one that sounds alike."""
    return any(fnmatch.fnmatch(target, pattern) for pattern in HOLLOW) and "libavif" not in target


def make(library: Path, folder: Path) -> Path:
    """Write the stand-in for ``library`` into ``folder`` under the same name."""
    listing = subprocess.run(
        ["nm", "--dynamic", "--defined-only", "--format=posix", str(library)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    functions, data, versions = set(), set(), set()
    for line in listing.splitlines():
        symbol, kind = line.split()[:2]
        name, _, version = symbol.partition("@")
        # Weak ones are C++'s own templates, which others would take from here in place of theirs.
        if kind not in "TiBDRG" or not _NAME.fullmatch(name):
            continue
        (functions if kind in "Ti" else data).add(name)
        versions.add(version.lstrip("@"))
    folder.mkdir(parents=True, exist_ok=True)
    source, script = folder / f"{library.name}.c", folder / f"{library.name}.map"
    body = "__builtin_trap();" if folder.name.startswith("opencv") else "return 0;"
    source.write_text(
        f"static long nothing(void) {{ {body} }}\n"
        + "".join(f'long {name}(void) __attribute__((alias("nothing")));\n' for name in sorted(functions))
        + "".join(f"const char {name}[64] = {{0}};\n" for name in sorted(data - functions))
    )
    script.write_text("".join(f"{version} {{ global: *; }};\n" for version in sorted(versions - {""})[:1]))
    named = [f"-Wl,--version-script={script}"] if script.stat().st_size else []
    made = folder / library.name
    switches = ["-shared", "-nostdlib", "-fPIC", "-fno-builtin", "-w", "-Wl,--strip-all", f"-Wl,-soname,{library.name}"]
    subprocess.run(["gcc", *switches, *named, "-o", made, source], check=True)
    return made
