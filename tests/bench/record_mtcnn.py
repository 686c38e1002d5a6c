"""Record what the Python package ``mtcnn`` itself computes, for tests/unit/vision/test_mtcnn.py.

Needs TensorFlow, which the project does not: run it in an environment of its own.

    python -m venv original && original/bin/pip install mtcnn==1.0.0 tensorflow-cpu pillow
    original/bin/python tests/bench/record_mtcnn.py

It writes tests/unit/vision/mtcnn_original.json: the outputs of the three networks for a fixed input, and all faces of
some photos (boxes as left, top, right, bottom; landmarks; scores), with the package's own defaults.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from mtcnn import MTCNN
from PIL import Image, ImageOps

HERE = Path(__file__).resolve()
SHARED = HERE.parents[3] / "shared"
TARGET = HERE.parents[1] / "unit" / "vision" / "mtcnn_original.json"
#: Inputs of the networks, height and width; P-Net takes any size.
SIDES = {"pnet": (15, 17), "rnet": (24, 24), "onet": (48, 48)}


def chosen(data: Path) -> list[Path]:
    small = [path for path in sorted(data.glob("celeb5/*/*/*.jpg")) if max(Image.open(path).size) <= 1200]
    return [
        *sorted(data.glob("lfw-dev/*/*_0001.jpg"))[::53],
        *small[::14],
        *(path for path in sorted(data.glob("compreface_group/*.jpg")) if max(Image.open(path).size) <= 1200),
    ]


def rounded(values: np.ndarray, digits: int) -> list:
    return np.asarray(values, np.float64).round(digits).tolist()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos")
    data = parser.parse_args().shared / "data"
    original = MTCNN()
    networks = {}
    for stage, (name, (height, width)) in zip(original.stages, SIDES.items(), strict=True):
        pixels = np.sin(np.arange(height * width * 3) * 0.37).reshape(1, height, width, 3).astype(np.float32)
        networks[name] = [rounded(output.numpy()[0], 6) for output in stage._model(pixels)]
    photos = {}
    for path in chosen(data):
        pixels = np.asarray(ImageOps.exif_transpose(Image.open(path)).convert("RGB"))
        faces = original.detect_faces(pixels, output_type="numpy", box_format="xyxy", fit_to_image=False)
        photos[str(path.relative_to(data))] = [
            {"box": rounded(f[1:5], 1), "score": rounded(f[5], 4), "landmarks": rounded(f[6:16].reshape(2, 5).T, 1)}
            for f in faces
        ]
    made = "by tests/bench/record_mtcnn.py, which says how"
    TARGET.write_text(json.dumps({"made": made, "networks": networks, "photos": photos}) + "\n")


if __name__ == "__main__":
    main()
