"""FaceSorter turns folders of photos into people, on the user's own machine."""

__version__ = "0.1.0"
