"""Headless commands, thin over the services. A command is a function that takes the parsed arguments and gives an
`Answer`; `session` prints it and turns whatever happens into an exit code.

Everything a command uses is imported when it runs, so that ``--help`` and ``--version`` are instant.
"""
