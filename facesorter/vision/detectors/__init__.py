"""One file per detector, each a `protocols.Detector`."""
