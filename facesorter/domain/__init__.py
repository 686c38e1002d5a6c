"""The words of the program as plain, frozen data: no input or output, no heavy imports.

Photo, Face, Person, Group, Embedding, Library, Pack and Run mean what the glossary in
``ARCHITECTURE.md`` says; every other room speaks in these terms.
"""
