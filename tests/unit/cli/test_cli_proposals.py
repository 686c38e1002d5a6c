"""What a grouping would change, in words and for programs."""

from facesorter.cli import proposals
from facesorter.evaluation import scores
from facesorter.services.proposing import BeforeAfter, Changes, Exchange, PersonChange

ANNA = PersonChange(1, "Anna", 4, 10, 12, (Exchange(2, (7, 8)), Exchange(None, (9,))), (Exchange(None, (4,)),))
SOMEBODY = PersonChange(2, None, 7, 2, 0, (), (Exchange(1, (7, 8)),))
NEW = PersonChange(-1, None, 11, 0, 2, (Exchange(None, (11, 12)),), ())
TOLD = Changes((ANNA, SOMEBODY, NEW), (Exchange(1, (4,)),), {1: "Anna"})


def test_in_words() -> None:
    (said,) = proposals.text(TOLD, None)
    assert said.splitlines() == [
        "Anna (1) would gain 3 faces (2 from person 2, 1 from nobody) and would lose 1 face (1 to nobody).",
        "Person 2 would lose 2 faces (2 to Anna (1)), and be empty.",
        "1 new person would have 2 faces.",
        "1 face would be unsorted (1 from Anna (1)).",
    ]


def test_nothing_to_say() -> None:
    assert list(proposals.text(Changes((), (), {}), None)) == []


def test_many_are_not_all_named() -> None:
    known = tuple(PersonChange(n, None, n, 2, 1, (), (Exchange(None, (n,)),)) for n in range(1, 31))
    new = tuple(PersonChange(-n, None, n, 0, n, (Exchange(None, tuple(range(n))),), ()) for n in range(1, 31))
    (said,) = proposals.text(Changes(known + new, (), {}), None)
    *_, others, sizes = said.splitlines()
    assert others == "10 other people would gain or lose faces."
    assert sizes.startswith("30 new people would have 30, 29, 28, ")
    assert sizes.endswith(", 12, 11, ... faces.")


def test_scores_in_words() -> None:
    before, after = scores(["a", "a", "b", "b"], [1, 2, 3, 3]), scores(["a", "a", "b", "b"], [1, 1, 3, 3])
    _, said = proposals.text(TOLD, BeforeAfter("folders", False, before, after))
    assert said.startswith("How well the people agree with folders:")
    assert said.splitlines()[-1].split() == ["Pair", "F", "0.667", "1.000"]
    _, said = proposals.text(TOLD, BeforeAfter("confirmed", True, None, after))
    assert said.startswith("How well the algorithms alone, without what you said, agree with confirmed:")
    assert said.splitlines()[-1].split() == ["Pair", "F", "-", "1.000"]


def test_for_programs() -> None:
    told = proposals.data(TOLD, None)
    assert told["scores"] is None
    assert told["unsorted"] == [{"from": 1, "faces": [4]}]
    assert told["people"] == [
        {
            "id": 1,
            "name": "Anna",
            "gained": [{"from": 2, "faces": [7, 8]}, {"from": None, "faces": [9]}],
            "lost": [{"to": None, "faces": [4]}],
            "emptied": False,
            "new": False,
        },
        {
            "id": 2,
            "name": None,
            "gained": [],
            "lost": [{"to": 1, "faces": [7, 8]}],
            "emptied": True,
            "new": False,
        },
        {
            "id": -1,
            "name": None,
            "gained": [{"from": None, "faces": [11, 12]}],
            "lost": [],
            "emptied": False,
            "new": True,
        },
    ]
