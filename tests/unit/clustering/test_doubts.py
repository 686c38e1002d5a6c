"""The parts of the review's reckoning: lists that follow changes, strays, and what is likely."""

import numpy as np
import pytest

from facesorter.clustering.base import unit
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import ARCFACE
from facesorter.clustering.doubts import KINDS, joined
from facesorter.clustering.likelihood import Likelihood, belonging
from facesorter.clustering.nearest_people import NearestPeople
from facesorter.clustering.standing import NOBODY, NOT_ASKED, Layout, Standing
from facesorter.clustering.strays import around
from facesorter.clustering.survey import Survey
from facesorter.domain.packs import Calibration, Strangers
from facesorter.domain.questions import QuestionKind


def vectors(count: int, seed: int) -> np.ndarray:
    return unit(np.random.default_rng(seed).standard_normal((count, 16)).astype(np.float32))


def listed(nearest: NearestPeople) -> list[set[tuple[int, float]]]:
    return [
        {(int(other), round(float(cosine), 5)) for other, cosine in zip(others, cosines, strict=True) if other >= 0}
        for others, cosines in zip(nearest.others, nearest.cosines, strict=True)
    ]


def test_lists_that_follow_are_those_that_would_be_found() -> None:
    apart = np.array([[2, 6], [6, 2], [30, 5], [31, 2], [31, 6]])
    for count in (7, 20):
        people, faces = vectors(count, 1), vectors(40, 2)
        places = np.arange(count + 40)
        followed, found = NearestPeople(len(places)), NearestPeople(len(places))
        followed.find(places, np.concatenate([people, faces]), np.arange(count), people, apart)
        people[[2, 5]] = vectors(2, 3)
        alive = np.setdiff1d(np.arange(count), [4])
        everybody = np.concatenate([people, faces])
        rest = np.setdiff1d(places, [4])
        again = followed.follow(rest, everybody[rest], np.array([2, 5]), people[[2, 5]], np.array([4]), apart)
        # Where all are listed nobody can be missing.
        assert (count == 7) == (len(again) == 0)
        again = np.union1d(again, [2, 5])
        assert len(again) < len(rest)
        followed.find(again, everybody[again], alive, people[alive], apart)
        found.find(rest, everybody[rest], alive, people[alive], apart)
        assert [listed(followed)[place] for place in rest] == [listed(found)[place] for place in rest]
        names = [{other for other, _ in each} for each in listed(followed)]
        assert not any(place in names[place] for place in places)
        assert not any(other in names[place] for place, other in apart)


def test_of_many_people_the_nearest_are_found_wherever_they_stand() -> None:
    for count in (7, 256, 257, 1000):
        people, faces = vectors(count, 1), vectors(40, 2)
        everybody = np.concatenate([people, faces])
        nearest = NearestPeople(len(everybody))
        nearest.find(np.arange(len(everybody)), everybody, np.arange(count), people)
        # Of seven there are seven at most.
        products = np.pad(everybody @ people.T, ((0, 0), (0, 1)), constant_values=-np.inf)
        products[np.arange(count), np.arange(count)] = -np.inf
        best = np.argsort(-products, axis=1)[:, :8]
        cosines = np.take_along_axis(products, best, axis=1)
        order = np.argsort(-nearest.cosines, axis=1)
        assert np.array_equal(np.take_along_axis(nearest.others, order, axis=1), np.where(cosines > -1, best, -1))
        assert np.take_along_axis(nearest.cosines, order, axis=1) == pytest.approx(cosines, abs=1e-6)


def laid_out(layout: Layout) -> tuple[list[object], np.ndarray]:
    """What is known of people and faces, whichever places they have, and what was measured."""
    first, persons = len(layout.ids), layout.standing.persons
    names = np.concatenate([layout.ids, np.arange(len(persons)) + 10_000])
    lone = first + np.flatnonzero(persons == NOBODY)
    people = np.array([layout.places[person] for person in np.unique(persons[persons >= 0]).tolist()])
    lists = []
    for nearest, places in ((layout.nearest, np.concatenate([people, lone])), (layout.alike, lone)):
        lists.append([{int(names[other]) for other in nearest.others[place] if other >= 0} for place in places])
    parts = {int(layout.ids[place]): part.tolist() for place, part in layout.parts.items()}
    scale, likelihood = layout.person_scale[people], layout.likelihood
    counts = (scale.count, layout.face_scale.count, likelihood.people, likelihood.others)
    usual = [likelihood.usual, likelihood.deviation]
    return [lists, parts, counts], np.concatenate([scale.total, scale.squares, layout.own[persons >= 0], usual])


def test_a_layout_that_follows_is_the_one_that_would_be_made() -> None:
    """Forty people and some faces of nobody, of whom a few move or are told apart, and no longer, again and again."""
    random = np.random.default_rng(14)
    who = random.integers(0, 40, 400)
    X = unit((random.standard_normal((40, 32))[who] + random.standard_normal((400, 32))).astype(np.float32))
    persons, confirmed = np.where(random.random(400) < 0.2, NOBODY, who), np.zeros(400, bool)
    followed = Layout(X, ARCFACE)
    apart: set[tuple[int, int]] = set()
    rejected: set[tuple[int, int]] = set()
    for step in range(30):
        confirmed = confirmed | (np.arange(400) == random.integers(400))
        said = Constraints(
            np.full(400, -1),
            confirmed,
            np.arange(400),
            rejected=frozenset(rejected),
        )
        made = Layout(X, ARCFACE)
        for layout in (followed, made):
            layout.update(Standing(persons, np.full(400, 0.8, np.float32), said, frozenset(apart), {}))
        (found, numbers), (wanted, there) = laid_out(followed), laid_out(made)
        assert found == wanted
        assert np.allclose(numbers, there, atol=1e-3)
        persons = persons.copy()
        one, other = random.permutation(np.unique(persons[persons >= 0]))[:2]
        lone = np.flatnonzero(persons == NOBODY)
        for told, pair in ((apart, sorted((one, other))), (rejected, (lone[0], one))):
            told.add((int(pair[0]), int(pair[1])))
            if step % 7 == 6:
                told.clear()
        if step % 5 == 0:
            persons[persons == other] = one
        elif step % 5 == 1:
            persons[lone[0]] = NOT_ASKED
        else:
            persons[random.integers(400)] = (one, NOBODY, 1000 + step)[step % 5 - 2]


def test_strays_go_with_their_own_kind() -> None:
    random = np.random.default_rng(4)
    centres = random.standard_normal((2, 64))
    X = unit(
        np.concatenate(
            [centre + 0.9 * random.standard_normal((count, 64)) for centre, count in zip(centres, (20, 5), strict=True)]
        ).astype(np.float32)
    )
    movable = np.ones(25, bool)
    assert np.flatnonzero(around(X, 22, movable)).tolist() == [20, 21, 22, 23, 24]
    movable[24] = False
    assert np.flatnonzero(around(X, 22, movable)).tolist() == [20, 21, 22, 23]
    # Most would go with a face of the larger part.
    assert np.flatnonzero(around(X, 3, movable)).tolist() == [3]


def test_what_is_more_alike_is_likelier_and_large_people_too() -> None:
    likelihood = Likelihood.of(vectors(50, 5), ARCFACE)
    evidence = likelihood.evidence(np.array([0.0, 2.0, 4.0, 6.0, 8.0]), np.ones(5, np.float32))
    assert (np.diff(evidence) > 0).all()
    assert evidence[0] < 1e-3
    small, large = belonging(np.array([30.0, 30.0]), np.array([2.0, 40.0]), np.arange(2), 10, 100)
    assert 0 < small < large < 1


def test_a_poor_face_needs_less() -> None:
    likelihood = Likelihood.of(vectors(50, 5), ARCFACE)
    good, poor = likelihood.evidence(np.array([3.0, 3.0]), np.array([0.9, 0.2], np.float32))
    assert good < 1 < poor


def test_plain_people_belong_in_a_small_library_whose_faces_are_all_alike_to_the_pack() -> None:
    """Vectors of the built-in pack share a direction: strangers score .86, so one's own cannot be as far above the
    cosine that is taken for one person as strangers are below.
    """
    random = np.random.default_rng(5)
    persons = np.array([*np.repeat(np.arange(9), [4, 3, 2, 2, 2, 2, 3, 2, 3]), *[NOBODY] * 7])
    who = np.where(persons == NOBODY, np.arange(len(persons)), persons)
    own = unit(random.standard_normal((len(persons), 24)))[who] + 0.13 * random.standard_normal((len(persons), 24))
    X = unit(np.concatenate([np.full((len(persons), 1), 2.4), unit(own)], axis=1).astype(np.float32))
    said = Constraints(np.full(len(persons), -1), persons < NOBODY, np.arange(len(persons)))
    survey = Survey(X, Calibration(0.965, 0.936, Strangers(0.535, 0.0566)))
    survey.update(Standing(persons, np.full(len(persons), 0.8, np.float32), said, frozenset(), {}))
    found = joined([survey.doubts(True), survey.doubts(False)])
    belonging_there = found.likely[found.kinds == KINDS.index(QuestionKind.OUTLIER)]
    assert belonging_there.mean() > 0.9
    assert belonging_there.min() > 0.5


def test_few_faces_who_are_all_alone_may_still_be_one_person() -> None:
    """Nothing in such a library says how often somebody comes again."""
    odds = belonging(np.array([100.0]), np.ones(1), np.zeros(1, np.int64), 4, 4)[0]
    assert 0.8 < odds < 1


def test_two_faces_that_are_plainly_one_person_are_likely_so_in_a_library_of_nobody() -> None:
    """Twenty strangers who were never grouped, and a second face of one of them."""
    random = np.random.default_rng(12)
    centres = random.standard_normal((20, 256))
    X = unit(np.concatenate([centres, centres[:1]]) + 0.8 * random.standard_normal((21, 256))).astype(np.float32)
    said = Constraints(np.full(21, -1), np.zeros(21, bool), np.arange(21))
    survey = Survey(X, ARCFACE)
    survey.update(Standing(np.full(21, NOBODY), np.full(21, 0.8, np.float32), said, frozenset(), {}))
    found = survey.doubts()
    assert KINDS[found.kinds[0]] is QuestionKind.PAIR
    assert (found.people[0], found.others[0]) == (0, 20)
    assert found.likely[0] > 0.6
    assert (found.likely[1:] < 0.5).all()


def test_likeness_of_blurs_says_nothing() -> None:
    """A person who is all blurs, blurs of nobody that are like it, and people whose faces can be seen."""
    random = np.random.default_rng(6)
    persons = np.repeat(np.arange(21), 6)
    centres = random.standard_normal((21, 64))
    known = centres[persons] + 0.6 * random.standard_normal((126, 64))
    lone = centres[20] + 0.6 * random.standard_normal((12, 64))
    X = unit(np.concatenate([known, lone]).astype(np.float32))
    where = np.concatenate([persons, np.full(12, NOBODY)])
    likely = {}
    for quality in (0.8, 0.2):
        qualities = np.where(np.isin(np.arange(138), np.flatnonzero(where[:126] == 20)), quality, 0.8)
        qualities[126:] = quality
        said = Constraints(np.full(138, -1), np.zeros(138, bool), np.arange(138))
        survey = Survey(X, ARCFACE)
        survey.update(Standing(where, qualities.astype(np.float32), said, frozenset(), {}))
        found = survey.doubts()
        asked = found[(found.kinds == KINDS.index(QuestionKind.SAME)) & (found.people == 20)]
        likely[quality] = float(asked.likely.max(initial=0))
    assert likely[0.8] > 0.9
    assert likely[0.2] < 0.5


def test_answers_change_the_order_but_not_what_waits_until_the_end() -> None:
    """Strangers, somewhat alike, of whom many were said to be two."""
    X = vectors(40, 13)

    def standing(different: set[tuple[int, int]]) -> Standing:
        nobody = np.full(40, NOBODY)
        said = Constraints(nobody, np.zeros(40, bool), np.arange(40), different=frozenset(different))
        return Standing(nobody, np.full(40, 0.8, np.float32), said, frozenset(), {})

    asked, fresh = Survey(X, ARCFACE), Survey(X, ARCFACE)
    asked.update(standing(set()))
    found = asked.doubts()
    answered = set(zip(found.people[::2].tolist(), found.others[::2].tolist(), strict=True))
    assert len(answered) > 20
    for survey in (asked, fresh):
        survey.update(standing(answered))
    after, before = asked.doubts(), fresh.doubts()
    assert {*zip(after.people, after.others, strict=True)} == {*zip(before.people, before.others, strict=True)}
    assert after.likely.sum() < before.likely.sum() / 2


def test_whoever_was_told_apart_from_all_who_are_nearest_is_asked_about_the_next() -> None:
    """A face between ten people, and what is thought of the others does not hang on the answers."""
    random = np.random.default_rng(17)
    centres = random.standard_normal((30, 128))
    persons = np.repeat(np.arange(30), 40)
    faces = centres[persons] + 2.2 * random.standard_normal((1200, 128))
    X = unit(np.concatenate([faces, centres[:10].sum(axis=0)[None]]).astype(np.float32))
    nearest = np.argsort(-(X[1200] @ X[:1200].T).reshape(30, 40).mean(axis=1))
    chances = []
    for told in (0, 4, 8):
        rejected = frozenset((1200, int(person)) for person in nearest[:told])
        said = Constraints(np.full(1201, -1), np.zeros(1201, bool), np.arange(1201), rejected=rejected)
        survey = Survey(X, ARCFACE)
        survey.update(Standing(np.append(persons, NOBODY), np.full(1201, 0.8, np.float32), said, frozenset(), {}))
        found = survey.doubts()
        found = found[found.kinds == KINDS.index(QuestionKind.SAME)]
        chances.append(dict(zip(found.people.tolist(), found.likely.tolist(), strict=True)))
    assert nearest[8] not in chances[0]
    assert nearest[8] in chances[2]
    assert chances[1][nearest[4]] == pytest.approx(chances[0][nearest[4]], rel=0.1)


def test_who_is_nearest_is_asked_about_however_many_others_were_told_apart() -> None:
    """A face, and a person, of whom the eight who are least like them were told apart."""
    random = np.random.default_rng(3)
    persons = np.repeat(np.arange(30), 4)
    X = unit(np.concatenate([random.standard_normal((30, 128))[persons], random.standard_normal((1, 128))]))
    X = X.astype(np.float32)
    last = X[[0, 120]] @ X[:120:4].T
    least = np.argsort(last, axis=1)[:, :8]
    said = Constraints(
        np.full(121, -1),
        np.zeros(121, bool),
        np.arange(121),
        rejected=frozenset((120, int(person)) for person in least[1]),
    )
    survey = Survey(X, ARCFACE)
    apart = frozenset((0, int(person)) for person in least[0])
    survey.update(Standing(np.append(persons, NOBODY), np.full(121, 0.8, np.float32), said, apart, {}))
    found = joined([survey.doubts(True), survey.doubts(False)])
    same = found.kinds == KINDS.index(QuestionKind.SAME)
    assert set(found.people[same]) == set(np.argsort(-last[1])[:8])
    merge = found.merging & ((found.people == 0) | (found.others == 0))
    beside = set(found.people[merge]) | set(found.others[merge])
    assert beside >= set(np.argsort(-last[0])[1:9])
    assert beside.isdisjoint(least[0])


def test_two_people_are_asked_about_where_only_the_larger_one_has_the_other_among_its_nearest() -> None:
    """A small one in a crowd of twelve, and a large one who is far from all, and least far from that one."""
    random = np.random.default_rng(5)
    crowd, away = random.standard_normal((2, 128))
    centres = np.concatenate(
        [[away], crowd + 0.3 * random.standard_normal((12, 128)), random.standard_normal((20, 128))]
    )
    centres[1] += 0.5 * away
    persons = np.concatenate([np.zeros(20, int), np.repeat(np.arange(1, 33), 3)])
    X = unit(centres[persons].astype(np.float32))
    survey = Survey(X, ARCFACE)
    said = Constraints(np.full(len(X), -1), np.zeros(len(X), bool), np.arange(len(X)))
    survey.update(Standing(persons, np.full(len(X), 0.8, np.float32), said, frozenset(), {}))
    found = joined([survey.doubts(True), survey.doubts(False)])
    found = found[found.merging]
    assert (0, 1) in zip(found.people, found.others, strict=True)
    assert len(np.unique(np.stack([found.people, found.others]), axis=1).T) == len(found)


def test_faces_of_nobody_are_asked_about_though_hardly_two_are_one_person_when_nothing_else_is_left() -> None:
    X = unit(np.eye(12, dtype=np.float32))
    nobody = np.full(12, NOBODY)
    survey = Survey(X, ARCFACE)
    said = Constraints(nobody, np.zeros(12, bool), np.arange(12))
    survey.update(Standing(nobody, np.full(12, 0.8, np.float32), said, frozenset(), {}))
    assert not len(survey.doubts())
    assert set(survey.doubts(likely=False).kinds) == {KINDS.index(QuestionKind.PAIR)}


def test_of_unlikely_mistakes_how_large_they_are_counts_more_than_how_unlikely() -> None:
    """Strangers, some of whom have more faces than others, and some faces of nobody."""
    random = np.random.default_rng(8)
    who = np.append(np.repeat(np.arange(30), np.arange(1, 31)), np.arange(30, 50))
    X = random.standard_normal((50, 32))[who] + 0.3 * random.standard_normal((len(who), 32))
    survey = Survey(unit(X.astype(np.float32)), ARCFACE)
    said = Constraints(np.full(len(X), -1), np.zeros(len(X), bool), np.arange(len(X)))
    persons = np.where(who < 30, who, NOBODY)
    survey.update(Standing(persons, np.full(len(X), 0.8, np.float32), said, frozenset(), {}))
    found = survey.doubts(likely=False)
    found = found[found.kinds != KINDS.index(QuestionKind.OUTLIER)]
    assert len(set(found.kinds)) == 3
    assert (np.diff(np.sqrt(found.likely) * found.pairs) <= 0).all()
    assert (np.diff(found.likely * found.pairs) > 0).any()
