"""One file per embedder, each a `protocols.Embedder`."""
