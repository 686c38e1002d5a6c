"""Find faces and embed them. `packs` is light; everything else here runs only in the engine worker."""
