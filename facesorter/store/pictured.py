# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""By which faces an edit of the history is shown. Reads little, also of an edit that moved every face there is."""

import json

from facesorter.store.library import Library, chunks

# Where the cover stands in the image of a person's row.
_COVER = 2
# So many rows of an edit are looked at.
_ROWS = 200
_ASSIGNED = """
SELECT json_extract(coalesce(after, before), '$[0]') FROM edit_rows WHERE edit_id = ? AND kind = 'assignments'
AND NOT (before IS NOT NULL AND after IS NOT NULL AND json_extract(before, '$[1]') IS json_extract(after, '$[1]')
    AND json_extract(before, '$[2]') IS 'suggested' AND json_extract(after, '$[2]') IS 'kept')
ORDER BY id LIMIT ?
"""
_OTHERS = "SELECT kind, coalesce(after, before) FROM edit_rows WHERE edit_id = ? AND kind IN ({}) ORDER BY id LIMIT ?"
_BEST = """
SELECT p.id, coalesce(p.cover, (
    SELECT a.face_id FROM assignments a JOIN faces f ON f.id = a.face_id WHERE a.person_id = p.id AND f.gone = 0
    ORDER BY f.quality DESC LIMIT 1
)) FROM people p WHERE p.id IN ({})
"""


def faces(library: Library, edit: int, most: int) -> list[int]:
    """At most so many faces: those that the edit placed, took out or said something of, else the people's covers."""
    found = [face for (face,) in library.rows(_ASSIGNED, [edit, _ROWS])]
    for kind, image in library.rows(_OTHERS.format("'rejections', 'together', 'faces_apart'"), [edit, _ROWS]):
        found += json.loads(image)[: 1 if kind == "rejections" else 2]
    if not found:
        found = _covers(library, edit, most)
    return _there(library, list(dict.fromkeys(found)))[:most]


def _covers(library: Library, edit: int, most: int) -> list[int]:
    people: dict[int, int | None] = {}
    for kind, text in library.rows(_OTHERS.format("'people', 'apart'"), [edit, _ROWS]):
        image = json.loads(text)
        if kind == "apart":
            people.update(dict.fromkeys(image[:2]))
        elif len(image) > _COVER or image[0] not in people:
            # What was said again may end before the cover.
            people[image[0]] = image[_COVER] if len(image) > _COVER else None
    for marks, part in chunks(list(people)[:most]):
        people.update(library.rows(_BEST.format(marks), part))
    return [face for face in people.values() if face is not None]


def _there(library: Library, faces: list[int]) -> list[int]:
    """Without those that were forgotten."""
    there: set[int] = set()
    for marks, part in chunks(faces):
        there.update(face for (face,) in library.rows(f"SELECT id FROM faces WHERE id IN ({marks})", part))
    return [face for face in faces if face in there]
