"""Whoever is grouped from real photos is shown by their best face, whatever is done to them."""

from typing import Any

from facesorter.domain.model import POOR


def best(cli, person: dict[str, Any]) -> int:
    return max(cli("faces", "--person", person["id"]), key=lambda face: face["quality"])["id"]


def shown_by_their_best(cli) -> dict[int, int]:
    """The covers by person, each of them the best face."""
    people = cli("people")
    covers = {person["id"]: person["cover"] for person in people if person["faces"]}
    assert covers == {person["id"]: best(cli, person) for person in people if person["faces"]}
    return covers


def test_the_cover_is_the_best_face(copy_of) -> None:
    cli = copy_of("arcface-mbf")
    covers = shown_by_their_best(cli)
    assert len(covers) == 9
    quality = {face["id"]: face["quality"] for face in cli("faces")}
    assert all(quality[cover] >= POOR for cover in covers.values())
    for algorithm in ("dbscan", "agglomerative", "auto"):
        cli("group", "--algorithm", algorithm)
        shown_by_their_best(cli)
    # Another pack's groups, of the same faces.
    cli("index", next(iter(cli("faces")))["photo"].rpartition("/")[0], "--pack", "builtin")
    cli("group")
    shown_by_their_best(cli)


def test_a_cover_that_leaves_makes_room_for_the_next_best(copy_of) -> None:
    cli = copy_of("arcface-mbf")
    first, second, third = (person["id"] for person in cli("people")[:3])
    covers = shown_by_their_best(cli)
    cli("edit", "ignore", covers[first])
    assert shown_by_their_best(cli)[first] != covers[first]
    cli("edit", "move", "--to", "new", covers[second])
    moved = shown_by_their_best(cli)
    assert moved[second] != covers[second]
    assert covers[second] in moved.values()
    # The user's choice is kept by everything, also if it is the worst.
    worst = min(cli("faces", "--person", third), key=lambda face: face["quality"])["id"]
    cli("edit", "cover", worst)
    cli("edit", "merge", third, second)
    cli("group", "--algorithm", "dbscan")
    (chosen,) = [person["cover"] for person in cli("people") if person["id"] == third]
    assert chosen == worst
    cli("undo", "2")
    cli("undo", "1")
    assert shown_by_their_best(cli)[third] == covers[third]
