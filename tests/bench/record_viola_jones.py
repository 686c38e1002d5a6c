"""Record what OpenCV 4 itself finds with its cascade, for tests/unit/vision/test_detector_parity.py.

    uv run --with "opencv-python-headless<5" python tests/bench/record_viola_jones.py [--shared FOLDER]

OpenCV 5 has no class for cascades any more. Of each photo: left, top, width, height, and how many windows agree.
"""

import argparse
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CASCADE = ROOT / "resources" / "cascades" / "haarcascade_frontalface_default.xml"
ANSWER = ROOT / "tests" / "unit" / "vision" / "viola_jones_opencv.json"
#: No larger than the program searches photos, so that nobody scales them.
PHOTOS = ("seed-lfw25/*.jpg", "compreface_group/009*.jpg", "compreface_group/017*.jpg")


def main() -> None:
    import cv2

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="the folder of real photos")
    data = parser.parse_args().shared / "data"
    cascade = cv2.CascadeClassifier(str(CASCADE))
    photos = {}
    for path in (path for pattern in PHOTOS for path in sorted(data.glob(pattern))[:12]):
        grey = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2GRAY)
        boxes, agreeing = cascade.detectMultiScale2(grey)
        found = [[*map(int, box), int(count)] for box, count in zip(boxes, agreeing, strict=True)]
        photos[path.relative_to(data).as_posix()] = sorted(found)
    ANSWER.write_text(json.dumps({"opencv": cv2.__version__, "photos": photos}, indent=1) + "\n")
    print(f"OpenCV {cv2.__version__}: {sum(map(len, photos.values()))} faces in {len(photos)} photos -> {ANSWER}")


if __name__ == "__main__":
    main()
