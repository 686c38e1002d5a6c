"""How good a grouping is: what is true, which face shows it, and the scores."""

from facesorter.evaluation.metrics import MEASURES, Measure, Scores, of_table, scores

__all__ = ["MEASURES", "Measure", "Scores", "of_table", "scores"]
