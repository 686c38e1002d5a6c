"""Charts: described by plain dataclasses, drawn by one painter on the screen, as SVG and as PNG.

description  what a chart shows
scales       ranges, ticks, and where a value lies in pixels
marks        colours, shapes and dashes of classes and series
painting     draws a chart with any `QPainter`
widget       shows one, with zoom, the nearest point, mouse and keyboard
export       the same chart as a file
"""

from facesorter.ui.charts.description import NOISE, Axis, Chart, Curves, Scatter, Series
from facesorter.ui.charts.widget import ChartView

__all__ = ["NOISE", "Axis", "Chart", "ChartView", "Curves", "Scatter", "Series"]
