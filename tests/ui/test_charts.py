"""Charts: what is drawn where, the nearest point, zoom, keys, and the same chart as a file."""

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPixmap, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facesorter.domain.errors import FaceSorterError
from facesorter.ui import theme
from facesorter.ui.charts import NOISE, Axis, ChartView, Curves, Scatter, Series, export, marks, painting
from facesorter.ui.charts.scales import Frame, View, ticks, whole

_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

_CORNERS = Scatter(
    "Four corners",
    np.array([[0, 0], [10, 0], [0, 10], [10, 10], [5, 5.0]]),
    np.array([0, 1, 2, 3, NOISE]),
    ("Anna", "Ben", "Cleo", "Dora"),
    "In no group",
)
_AT = np.array([0.1, 0.2, 0.3, 0.4, 0.5])
_SWEEP = Curves(
    "A sweep",
    _AT,
    (Series("Precision", _AT + 0.4), Series("Recall", np.where(_AT > 0.35, np.nan, 1 - _AT))),
    Axis("Threshold"),
    Axis("Score", 0, 1),
    mark=0.3,
    marked="now",
)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ChartView]:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    qtbot.waitUntil(view.windowHandle().isExposed)
    yield view


def _hover(view: ChartView, number: int) -> None:
    QTest.mouseMove(view, view.pixel(number).toPoint() + QPoint(2, 2))


def _colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(
    ("low", "high", "most", "values", "decimals"),
    [
        (0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1.0], 1),
        (-3, 98, 6, [0, 20, 40, 60, 80], 0),
        (0.31, 0.34, 4, [0.31, 0.32, 0.33, 0.34], 2),
        (0, 1e6, 2, [0, 500_000, 1_000_000], 0),
    ],
)
def test_ticks_are_round_numbers(low: float, high: float, most: int, values: list[float], decimals: int) -> None:
    found, needed = ticks(low, high, most)
    assert found == pytest.approx(values)
    assert needed == decimals


def test_points_keep_one_scale_for_both_directions() -> None:
    view = whole(_CORNERS, QRectF(0, 0, 400, 100))
    assert view.width == pytest.approx(4 * view.height)
    frame = Frame(view, QRectF(10, 20, 400, 100))
    assert frame.pixel(5, 5) == QPointF(210, 70)
    assert frame.pixel(5, 10).y() < frame.pixel(5, 0).y()
    assert frame.value(QPointF(210, 70)) == pytest.approx((5, 5))


@pytest.mark.parametrize("points", [[], [[1, 1]], [[1, 1], [1, 1]], [[math.nan, 0], [1, 2]]])
def test_any_points_can_be_shown(view: ChartView, points: list[list[float]]) -> None:
    view.show_chart(Scatter("Few", np.array(points, np.float32).reshape(-1, 2), np.zeros(len(points), np.int32)))
    view.grab()
    QTest.mouseMove(view, QPoint(300, 200))
    QTest.keyClick(view, Qt.Key.Key_Right, _SHIFT)
    assert view.meant in {-1, 0, 1}


@pytest.mark.parametrize("dark", [False, True])
def test_every_class_stands_out_and_differs_from_the_others(dark: bool, qapp: QApplication) -> None:
    theme.dress(qapp, Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    try:
        colours = theme.colours()
        series = theme.series(colours)
    finally:
        theme.dress(qapp, Qt.ColorScheme.Light)
    style = marks.Style(colours, series, theme.font())
    for number in range(NOISE, 8):
        assert _contrast(style.colour(number), colours.content) >= 3
    looks = {(style.colour(number).name(), marks.shape(number)) for number in range(56)}
    assert len(looks) == 56
    assert marks.shape(NOISE) not in {marks.shape(number) for number in range(56)}
    assert len({tuple(marks.pen(style, number).dashPattern()) for number in range(5)}) == 5


def _contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 defines it."""

    def luminance(colour: QColor) -> float:
        parts = [colour.redF(), colour.greenF(), colour.blueF()]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_mouse_means_the_nearest_point(view: ChartView, qtbot: QtBot) -> None:
    view.show_chart(_CORNERS)
    with qtbot.waitSignal(view.hovered) as hovered:
        _hover(view, 3)
    assert hovered.args == [3]
    with qtbot.waitSignal(view.clicked) as clicked:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.pixel(3).toPoint())
    assert clicked.args == [3]
    middle = ((view.pixel(3) + view.pixel(4)) / 2).toPoint()
    QTest.mouseMove(view, middle)
    assert view.meant == -1
    with qtbot.assertNotEmitted(view.clicked):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)


def test_a_point_is_drawn_where_it_is(view: ChartView) -> None:
    view.show_chart(_CORNERS)
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    series = theme.series(theme.colours())
    for number in range(4):
        place = view.pixel(number) * ratio
        drawn = image.pixelColor(place.toPoint())
        # 85 % over the ground, which is no colour of a class.
        others = [_distance(drawn, colour) for colour in series]
        assert int(np.argmin(others)) == number


def _distance(one: QColor, other: QColor) -> float:
    return math.dist(one.getRgb()[:3], other.getRgb()[:3])


def test_the_wheel_zooms_around_the_mouse_and_only_with_the_focus(view: ChartView) -> None:
    view.show_chart(_CORNERS)
    view.clearFocus()
    before = view.pixel(3)
    _wheel(view, before)
    assert view.zoom == pytest.approx(1)
    _wheel(view, before, _CTRL)
    assert view.zoom == pytest.approx(1.25)
    assert (view.pixel(3) - before).manhattanLength() < 1
    view.setFocus()
    _wheel(view, before)
    assert view.zoom == pytest.approx(1.25**2)


def _wheel(view: ChartView, at: QPointF, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    point = view.mapToGlobal(at)
    event = QWheelEvent(at, point, QPoint(), QPoint(0, 120), buttons, modifiers, phase, False)
    QApplication.sendEvent(view, event)


def test_dragging_moves_and_clicks_nothing(view: ChartView, qtbot: QtBot) -> None:
    view.show_chart(_CORNERS)
    view.zoom_by(4)
    before = view.pixel(4)
    with qtbot.assertNotEmitted(view.clicked):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=before.toPoint())
        for step in range(1, 6):
            QTest.mouseMove(view, before.toPoint() + QPoint(8 * step, 4 * step))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=before.toPoint() + QPoint(40, 20))
    assert view.pixel(4).x() == pytest.approx(before.x() + 40, abs=1)
    assert view.pixel(4).y() == pytest.approx(before.y() + 20, abs=1)


def test_the_keyboard_does_what_the_mouse_does(view: ChartView, qtbot: QtBot) -> None:
    view.show_chart(_CORNERS)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.25)
    before = view.pixel(4)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.pixel(4).x() < before.x()
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(1), "smaller than all of it is of no use"
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == pytest.approx(1)
    QTest.keyClick(view, Qt.Key.Key_Right, _SHIFT)
    assert view.meant == 4, "begins in the middle"
    assert "In no group" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Right, _SHIFT)
    assert view.meant in {1, 3}
    with qtbot.waitSignal(view.clicked) as clicked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert clicked.args == [view.meant]


def test_a_point_out_of_sight_is_brought_into_it(view: ChartView) -> None:
    view.show_chart(_CORNERS)
    view.zoom_by(8)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Up, _SHIFT)
    assert view.meant in {2, 3}
    assert view.rect().contains(view.pixel(view.meant).toPoint())


def test_curves_are_read_and_stepped_through(view: ChartView, qtbot: QtBot) -> None:
    view.show_chart(_SWEEP)
    assert view.accessibleName() == "A sweep"
    assert "Precision 0.700, Recall 0.700" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.meant == 3
    assert "Threshold 0.400, Precision 0.800, Recall –" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Home)
    with qtbot.waitSignal(view.clicked) as clicked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert clicked.args == [0]
    QTest.mouseMove(view, QPoint(round(view.pixel(3).x()) + 6, 200))
    assert view.meant == 3
    view.grab()


def test_numbers_grow_to_the_right_in_every_direction_of_writing(view: ChartView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_chart(_SWEEP)
    view.grab()
    assert view.pixel(0).x() < view.pixel(4).x()


def test_the_legend_takes_few_lines_and_counts_the_rest() -> None:
    many = Scatter("Many", np.zeros((90, 2)), np.arange(90), tuple(f"Somebody {number}" for number in range(90)))
    style = marks.Style(theme.colours(), theme.series(theme.colours()), theme.font())
    layout = painting.arrange(many, QSizeF(500, 400), style)
    *named, rest = layout.entries
    assert len({entry.area.top() for entry in layout.entries}) <= 3
    assert all(entry.area.right() <= 500 for entry in layout.entries)
    assert rest.number is None
    assert rest.text == f"+ {90 - len(named)}"
    assert layout.plot.height() > 250


def test_a_hundred_thousand_points_are_moved_before_they_are_drawn_anew(
    view: ChartView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    drawn: list[View] = []
    paint = painting.content

    def counted(*args: object, **kwargs: object) -> None:
        drawn.append(args[4])  # type: ignore[arg-type]
        paint(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(painting, "content", counted)
    rng = np.random.default_rng(7)
    view.show_chart(Scatter("Many", rng.normal(size=(100_000, 2)), rng.integers(0, 40, 100_000)))
    view.repaint()
    count = len(drawn)
    for _ in range(5):
        view.zoom_by(1.2)
        view.repaint()
        _hover(view, 0)
    assert len(drawn) == count
    qtbot.waitUntil(lambda: len(drawn) > count)
    view.repaint()
    assert len(drawn) == count + 1


@pytest.mark.parametrize("chart", [_CORNERS, _SWEEP], ids=["points", "curves"])
def test_a_figure_is_the_same_on_a_light_ground_in_a_dark_window(
    chart: Scatter | Curves, tmp_path: Path, qapp: QApplication
) -> None:
    theme.dress(qapp, Qt.ColorScheme.Dark)
    try:
        for name in ("figure.svg", "figure.png"):
            (tmp_path / name).write_bytes(export.content(chart, tmp_path / name))
    finally:
        theme.dress(qapp, Qt.ColorScheme.Light)
    drawing = (tmp_path / "figure.svg").read_text("utf-8")
    assert f">{chart.title}</text>" in drawing
    renderer = QSvgRenderer(str(tmp_path / "figure.svg"))
    assert renderer.isValid()
    assert renderer.viewBox().size() == export.SIZE
    picture = QImage(str(tmp_path / "figure.png"))
    assert picture.size() == export.SIZE * 2
    assert picture.pixelColor(1, 1) == QColor("#ffffff")
    assert theme.series(theme.paper())[0].name() in _colours(picture.copy(0, 0, picture.width(), 160)), "the legend"


def test_a_figure_of_another_kind_is_refused_in_one_sentence() -> None:
    with pytest.raises(FaceSorterError, match=r"^A figure is written as \.svg or \.png, not as a\.gif\.$"):
        export.content(_CORNERS, Path("a.gif"))


def test_stamps_are_crisp_on_a_screen_of_200_percent() -> None:
    style = marks.Style(theme.paper(), theme.series(theme.paper()), theme.font())
    one, two = (marks.stamp(style, 1, 4, ratio) for ratio in (1, 2))
    assert isinstance(one, QPixmap)
    assert two.width() == 2 * one.width()
    # A square has no pixel of half a colour but at its edges.
    opaque = sum(two.toImage().pixelColor(x, two.height() // 2).alpha() > 200 for x in range(two.width()))
    assert opaque >= 12
