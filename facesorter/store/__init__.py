"""The library file: its schema and migrations, the journal of edits, and the repositories.

    library.Library        the open library: one writer, a read-only connection for each thread
    photos, faces          what indexing found; `photos.save` and friends write it
    embeddings             vectors of one pack as one array
    people                 people and the faces in them, rejections, people told apart
    journal                undo, redo and the history
    runs, settings         groupings that were made; small values by name

Functions that belong to a user's edit take the connection of ``library.edit(...)``, so that one transaction holds all
of it; functions that take the `Library` read, or are a whole transaction of their own.
"""
