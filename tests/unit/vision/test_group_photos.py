"""Photos of up to eight people, whose noses were noted by people."""

import ast
import csv


def test_every_face_of_every_group_is_found_and_no_other(mbf, shared, read):
    folder = shared / "data" / "compreface_group"
    rows = list(csv.DictReader((folder / "manifest.csv").read_text().splitlines()))
    assert len(rows) == 16
    for row in rows:
        noses = ast.literal_eval(row["note"].partition("noses=")[2])
        photo = read(folder / row["path"])
        (found,) = mbf.analyse([photo])
        assert len(found.faces) == len(noses), row["path"]
        for x, y in noses:
            boxes = [face.box for face in found.faces]
            assert any(b.x < x < b.x + b.width and b.y < y < b.y + b.height for b in boxes), (row["path"], x, y)
