"""Labelled output: one file per format, each with a ``plan`` that writes nothing; `writing.run` carries any plan out.

Originals are only ever read. A plan looks at what already lies in the target, so that an interrupted export
is finished by doing it again, and nothing that is there and differs is ever overwritten.
"""
