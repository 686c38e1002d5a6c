"""How soon a chart of many points answers, in milliseconds: the first picture, a zoom, a point under the mouse.

QT_QPA_PLATFORM=offscreen python tests/bench/chart_at_size.py [POINTS]
"""

import sys
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from facesorter.ui import theme
from facesorter.ui.charts import ChartView, Scatter, export

_AGAIN = 10


def main(points: int = 100_000) -> None:
    application = QApplication([])
    theme.install(application)
    rng = np.random.default_rng(3)
    kinds = rng.integers(-1, 200, points)
    places = rng.normal(size=(200, 2))[kinds] * 8 + rng.normal(size=(points, 2))
    view = ChartView()
    view.resize(1000, 700)
    view.show()
    view.show_chart(Scatter("Many", places, kinds))
    application.processEvents()

    def timed(name: str, act: Callable[[int], object]) -> None:
        took = []
        for turn in range(_AGAIN):
            start = time.perf_counter()
            act(turn)
            view.grab()
            took.append(1000 * (time.perf_counter() - start))
        print(f"{name}: {np.median(took):.1f} ms, at most {max(took):.1f}")

    print(f"{points:,} points, {view.devicePixelRatioF():g} times")
    timed("drawn anew", lambda turn: view.show_chart(view.chart))
    timed("zoomed", lambda turn: view.zoom_by(1.1, QPointF(300 + turn, 300)))
    timed("nearest point", lambda turn: view._mean(view._nearest(QPointF(400 + 9 * turn, 300))))
    start = time.perf_counter()
    drawing = export._svg(view.chart)
    print(f"SVG: {time.perf_counter() - start:.1f} s, {len(drawing) / 1e6:.1f} MB")


if __name__ == "__main__":
    main(*(int(text) for text in sys.argv[1:]))
