"""How many questions of the review it takes until people are right, with somebody who knows them answering.

    uv run python tests/bench/review.py LIBRARY [LIBRARY ...] --truth SPEC [--most N] [--to FOLDER]
    uv run python tests/bench/review.py --chances

LIBRARY was indexed with any pack; it is copied, grouped with ``auto`` anew, and the copy is asked and answered through
the same services as the window's. SPEC as `facesorter evaluate` has it. Three orders of the same questions: the
review's, the largest first (most pairs of faces hang on it) and a random one. Which of equally large ones comes first
is drawn, as nothing but the review knows which is likelier; of each of the two there are three draws, and the median of
them after each question. Besides, the largest first of those that the review finds likely enough, then of the others,
so that only the order among them differs from the review's; the review without the batch ("these too"); and how many
questions had been spent if each of a batch were one.

Prints for each library the questions until the pairwise F-measure is .99 and at some numbers of questions, pairwise F
and BCubed F; then whether ours is worse than the others after any number of questions that it asks, and from when on
one is higher that goes on where ours has nothing left to ask. --to writes a table and a chart of the curves. A question
about a face that the truth does not know is skipped, and counts. A batch is one question, and one more for each in it
that has another answer and is taken out.

``--chances``: how far the chances of first questions can be trusted in small libraries, of made-up people
(make_embeddings.py) as seen by packs whose vectors are spread as ArcFace's, or share a direction as the built-in one's.
For each kind of question their number, the part that is wrong as it stands and what is said of that, Brier's score and
the logarithmic one; then how often they are wrong by what is said.
"""

import argparse
import csv
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Collection
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from grouping_at_size import tool
from PySide6.QtWidgets import QApplication

from facesorter.clustering import neighbours, registry
from facesorter.clustering.base import unit
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import ARCFACE
from facesorter.clustering.doubts import KINDS, MERGE, OUTLIER, PAIR, Doubts, joined
from facesorter.clustering.standing import Standing
from facesorter.clustering.survey import Survey
from facesorter.domain.model import FaceState
from facesorter.domain.packs import Calibration
from facesorter.domain.questions import Question, QuestionKind
from facesorter.evaluation import scores
from facesorter.services import calibrations, editing, evaluating, grouping, packs, reviewing
from facesorter.services.review_worker import Asked, Desk
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui.charts import export
from facesorter.ui.charts.description import Axis, Curves, Series

OURS, ONE_BY_ONE, OF_THE_LIKELY = "review", "review, one by one", "largest of the likely"
ORDERS = (OURS, ONE_BY_ONE, OF_THE_LIKELY)
LARGEST, RANDOM = "largest first", "random"
DRAWN, DRAWS = (LARGEST, RANDOM), 3
ENOUGH = 0.99
SHOWN = (0, 10, 25, 50, 100, 150, 200, 300, 400, 600, 800, 1200, 1600, 2000, 3000, 4000)
EVERYTHING = 1_000_000
#: Made-up libraries: faces, and how many there are of that size; what sets their faces apart.
SIZES = ((25, 24), (50, 16), (100, 10), (200, 8), (400, 5))
ARCFACE_LIKE = ({}, {"tau": 45, "q_mean": 0.76, "q_face_sd": 0.09}, {"q_mean": 0.85})
BUILTIN_LIKE = tuple({"dim": 128, "tau": 12, "mu": 5.8, "q_mean": q, "q_face_sd": 0.05} for q in (0.84, 0.87, 0.9))
SAID = (0, 1e-5, 3e-5, 1e-4, 1e-3, 0.01, 0.03, 0.1, 0.3, 0.6, 0.9, 1.01)


@dataclass
class Curve:
    """Pairwise and BCubed F after each question; ``each``: questions if each of a batch were one."""

    name: str
    pairwise: list[float]
    bcubed: list[float]
    each: list[int]

    def until(self, enough: float) -> int | None:
        return next((number for number, value in enumerate(self.pairwise) if value >= enough), None)


class Oracle:
    """Somebody who knows who everybody is, as far as ``who`` says: identities by faces. A person is who most of the
    faces are that were said to be of it, or else who most of its known ones are; of two equally many, who is looked at.
    What is asked to be taken out does not count.
    """

    def __init__(self, library: Library, who: dict[int, str]) -> None:
        self._library = library
        self._who = who
        self._faces = sorted(who)
        self._true = [who[face] for face in self._faces]

    def answers(self, question: Question) -> tuple[bool | None, list[int]]:
        """Yes, no, or None for "I do not know"; and who of the others in the batch gets the same answer."""
        merge, pair = question.kind is QuestionKind.MERGE, question.kind is QuestionKind.PAIR
        one, other = question.faces
        person = self._who.get(other)
        if not pair:
            out = {one, *question.too} if question.kind is QuestionKind.OUTLIER else set()
            person = self._person(question.people[0], one if merge else other, out)

        def same(name: str | None) -> bool | None:
            return None if None in (name, person) else name == person

        yes = same(self._person(question.people[1], other) if merge else self._who.get(one))
        others = [(each, self._person(each) if merge else self._who.get(each)) for each in question.too]
        return yes, [each for each, name in others if same(name) is yes]

    def measures(self) -> tuple[float, float]:
        """Pairwise and BCubed F of the people as they are."""
        where = dict(self._library.rows("SELECT face_id, person_id FROM assignments WHERE person_id IS NOT NULL"))
        found = scores(self._true, [where.get(face, -1) for face in self._faces])
        return found.f_measure, found.bcubed_f

    def _person(self, person: int, looked_at: int | None = None, without: Collection[int] = ()) -> str | None:
        rows = self._library.rows("SELECT face_id, state FROM assignments WHERE person_id = ?", [person])
        faces = {face: state for face, state in rows if face in self._who and face not in without}
        told = [face for face, state in faces.items() if state == FaceState.CONFIRMED]
        known = Counter(self._who[face] for face in told or faces)
        seen = self._who.get(looked_at)
        return max(sorted(known), key=lambda name: (known[name], name == seen)) if known else None


def follow(library: Library, who: dict[int, str], order: str, most: int) -> Curve:
    """Ask and answer until nothing is left to ask, or ``most`` questions were asked."""
    oracle, desk = Oracle(library, who), Desk(library)
    batches = order != ONE_BY_ONE
    way, _, seed = order.rpartition(" ")
    random = np.random.default_rng(int(seed)) if way in DRAWN else None
    pack = settings.get(library, "pack") or ""
    asked = Asked(0, pack, calibrations.used(library, pack), False, 1)
    curve = Curve(order, *([value] for value in oracle.measures()), [0])
    while len(curve.pairwise) <= most:
        survey = desk.survey(asked)
        # Who asks the largest or any knows nothing of how likely a mistake is.
        doubts = all_doubts(desk, survey) if random else desk.doubts(asked)[1]
        if not len(doubts):
            break
        together = 0
        if order in (OURS, ONE_BY_ONE):
            [(number, together)] = survey.best(doubts, 1)
        else:
            # What is found comes the likeliest first: who knows nothing of that takes any of the largest.
            among = np.flatnonzero(doubts.pairs == doubts.pairs.max()) if way != RANDOM else np.arange(len(doubts))
            number = int(random.choice(among) if random else among[0])
        question = desk.question(survey, doubts, number, together)
        yes, fits = oracle.answers(question)
        spent = 1
        also = fits if batches else []
        edit = None if yes is None else reviewing.answer(question, yes, also)
        if edit is None:
            reviewing.skip(library, question)
        else:
            editing.apply(library, edit)
            spent += len(question.too) - len(fits) if batches else 0
        for _ in range(spent):
            curve.pairwise.append(curve.pairwise[-1])
            curve.bcubed.append(curve.bcubed[-1])
            curve.each.append(curve.each[-1] + 1)
        if edit is not None:
            curve.pairwise[-1], curve.bcubed[-1] = oracle.measures()
            curve.each[-1] += len(also)
    return curve


def all_doubts(desk: Desk, survey: Survey) -> Doubts:
    """All that may be asked, likely or not, without what was skipped."""
    doubts = joined([survey.doubts(likely) for likely in (True, False)])
    return doubts[~desk.left_out(doubts, hide_named=False)]


def show(curves: list[Curve]) -> None:
    heads = [number for number in SHOWN if number < max(len(curve.pairwise) for curve in curves)]
    print(f"  {'':22}{'F .99 after':>12}" + "".join(f"{number:>8}" for number in heads) + f"{'end':>8}{'B3':>8}")
    for curve in curves:
        until = curve.until(ENOUGH)
        cells = [f"{curve.pairwise[number]:8.4f}" if number < len(curve.pairwise) else " " * 8 for number in heads]
        reached = "never" if until is None else f"{until} ({curve.each[until]:.0f})"
        print(
            f"  {curve.name:22}{reached:>12}{''.join(cells)}{curve.pairwise[-1]:8.4f}{curve.bcubed[-1]:8.4f}"
            f"  {len(curve.pairwise) - 1} questions",
            flush=True,
        )


def median(name: str, curves: list[Curve]) -> Curve:
    """The median of these after each question; who has nothing left to ask stays where they are."""
    length = max(len(curve.pairwise) for curve in curves)
    columns = (
        np.median([held(getattr(curve, column), length) for curve in curves], axis=0).tolist()
        for column in ("pairwise", "bcubed", "each")
    )
    return Curve(name, *columns)


def held(values: list[float], length: int) -> np.ndarray:
    return np.array(values + values[-1:] * (length - len(values)))


def under(ours: Curve, other: Curve) -> str:
    """Whether ours is worse after any number of its questions, and whether the other comes further afterwards."""
    asked = len(ours.pairwise)
    a, b = (held(each.pairwise, asked)[:asked] for each in (ours, other))
    worse = np.flatnonzero(a < b - 1e-9)
    said = "nowhere worse"
    if len(worse):
        said = f"worse after {len(worse)} of {asked} numbers of questions, by at most {(b - a).max():.4f}"
    further = other.until(max(ours.pairwise) + 1e-9)
    if further is not None and further >= asked:
        said += f" as long as it asks, higher with the other's question {further}"
    return said


def tell_chances() -> None:
    for name, calibration, spreads in (
        ("arcface", ARCFACE, ARCFACE_LIKE),
        ("builtin", packs.get("builtin").calibration, BUILTIN_LIKE),
    ):
        for few in (True, False):
            found = [
                chances(calibration, faces, seed=1000 * faces + 77 * number + seed, **spread)
                for faces, count in SIZES
                if (faces <= SIZES[1][0]) == few
                for number, spread in enumerate(spreads)
                for seed in range(count)
            ]
            kinds, said, wrong = (np.concatenate(column) for column in zip(*found, strict=True))
            print(f"{name}, {len(found)} libraries of {'25 or 50' if few else '100 to 400'} faces", flush=True)
            for kind, of in enumerate(KINDS):
                show_chances(of.value, said[kinds == kind], wrong[kinds == kind])


def chances(calibration: Calibration, faces: int, *, seed: int, **spread: float) -> tuple[np.ndarray, ...]:
    """Of all questions of a made-up library that was grouped with ``auto``: kinds, how likely they are said to be wrong
    as it stands, and whether they are.
    """
    X, who, photos, qualities = tool().generate(faces, seed, max_frac=0.15, zipf=1.6 if seed % 2 else 1.2, **spread)
    X, nobody = unit(X.astype(np.float32)), np.full(faces, -1)
    said = Constraints(nobody, np.zeros(faces, bool), photos.astype(np.int64))
    near = neighbours.find(X, 1 - (1.04 * calibration.merge_distance) ** 2 / 2)
    auto = registry.make("auto", {}, calibration=calibration)
    groups = auto.fit(X, qualities=qualities, constraints=said, neighbours=near).labels_
    groups, _ = said.repair(X, groups, calibration.merge)
    survey = Survey(X, calibration)
    survey.update(Standing(groups.astype(np.int64), qualities.astype(np.float32), said, frozenset(), {}))
    doubts = joined([survey.doubts(True), survey.doubts(False)])
    return doubts.kinds, doubts.wrong, wrong_as_it_stands(doubts, groups, who)


def wrong_as_it_stands(doubts: Doubts, groups: np.ndarray, who: np.ndarray) -> np.ndarray:
    def most(rows: np.ndarray) -> int:
        return int(np.bincount(who[rows]).argmax())

    wrong = np.zeros(len(doubts), bool)
    for number, (kind, person, other) in enumerate(zip(doubts.kinds, doubts.people, doubts.others, strict=True)):
        if kind == PAIR:
            wrong[number] = who[person] == who[other]
            continue
        rows = np.flatnonzero(groups == person)
        one = most(rows[rows != other] if kind != MERGE else rows)
        two = most(np.flatnonzero(groups == other)) if kind == MERGE else int(who[other])
        wrong[number] = (one == two) != (kind == OUTLIER)
    return wrong


def show_chances(kind: str, said: np.ndarray, wrong: np.ndarray) -> None:
    if not len(said):
        return
    bounded = np.clip(said, 1e-4, 1 - 1e-4)
    logarithmic = -np.log(np.where(wrong, bounded, 1 - bounded)).mean()
    print(
        f"  {kind:8}{len(said):7} wrong {wrong.mean():.4f} said {said.mean():.4f}"
        f"  Brier {((said - wrong) ** 2).mean():.4f} logarithmic {logarithmic:.4f}"
    )
    cells = []
    for low, high in pairwise(SAID):
        these = (said >= low) & (said < high)
        if these.any():
            cells.append(f"{said[these].mean():.2g}: {wrong[these].mean():.2g} of {these.sum()}")
    print(f"  {'':8}{'; '.join(cells)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("libraries", nargs="*", type=Path)
    parser.add_argument("--truth")
    parser.add_argument("--chances", action="store_true")
    parser.add_argument("--most", type=int, default=EVERYTHING)
    parser.add_argument("--to", type=Path)
    options = parser.parse_args()
    if options.chances:
        tell_chances()
    if options.libraries and options.truth is None:
        parser.error("--truth says who the people are")
    for path in options.libraries:
        report(path, options.truth, options.most, options.to)


def report(path: Path, spec: str, most: int, to: Path | None) -> None:
    name = path.stem
    with tempfile.TemporaryDirectory() as folder:
        grouped = Path(folder) / "grouped"
        shutil.copy(path, grouped)
        with Library.open(grouped) as library:
            grouping.group(library)
            who = evaluating.identities(library, spec)
        print(f"{name}: {len(who)} known faces of {len(set(who.values()))} people", flush=True)
        # They are counted in questions, so nothing is lost by drawing them side by side.
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
            draws = [f"{way} {seed}" for way in DRAWN for seed in range(DRAWS)]
            curves = list(pool.map(partial(follow_copy, grouped, who, most), (*ORDERS, *draws)))
    ours, one_by_one, of_the_likely = curves[: len(ORDERS)]
    of = {
        way: [curve for curve, name in zip(curves[len(ORDERS) :], draws, strict=True) if name.startswith(way)]
        for way in DRAWN
    }
    medians = [median(way, several) for way, several in of.items()]
    shown = [ours, one_by_one, of_the_likely, *medians]
    show(shown)
    for middle in medians:
        print(f"  against {middle.name}: {under(ours, middle)}; one by one: {under(one_by_one, middle)}")
        print(f"    each draw: {'; '.join(under(ours, draw) for draw in of[middle.name])}")
    print(f"  against the largest of the likely: {under(ours, of_the_likely)}", flush=True)
    if to is not None:
        to.mkdir(parents=True, exist_ok=True)
        write(shown, name, to)


def follow_copy(path: Path, who: dict[int, str], most: int, order: str) -> Curve:
    """`follow` in a copy of a library, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "library"
        shutil.copy(path, copy)
        with Library.open(copy) as library:
            return follow(library, who, order, most)


def write(curves: list[Curve], name: str, to: Path) -> None:
    """A table and a chart of the curves."""
    with (to / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["order", "questions", "f_measure", "bcubed_f", "questions_one_by_one"])
        for curve in curves:
            rows = zip(range(len(curve.pairwise)), curve.pairwise, curve.bcubed, curve.each, strict=True)
            table.writerows([curve.name, *row] for row in rows)
    length = max(len(curve.pairwise) for curve in curves)
    series = tuple(
        Series(curve.name, np.array(curve.pairwise + [np.nan] * (length - len(curve.pairwise)))) for curve in curves
    )
    chart = Curves(name, np.arange(length), series, Axis("questions", 0), Axis("pairwise F", None, 1))
    application = QApplication.instance() or QApplication([])
    path = to / f"{name}.svg"
    path.write_bytes(export.content(chart, path))
    del application


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
