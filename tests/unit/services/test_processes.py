"""Processes of our own."""

import os
import signal
from multiprocessing import active_children
from multiprocessing.connection import Connection

import pytest

from facesorter.services.processes import Worker


def say_hello(connection: Connection) -> None:
    connection.send("hello")


@pytest.mark.skipif(os.name == "nt", reason="there, nobody can send Ctrl+C to one process alone")
def test_ctrl_c_does_not_end_a_worker_that_is_only_starting(real_workers: None) -> None:
    """The terminal sends it to all processes; the parent decides what it means, and says so without a traceback."""
    worker = Worker(say_hello)
    (process,) = active_children()
    assert process.pid is not None
    os.kill(process.pid, signal.SIGINT)
    try:
        assert worker.receive(60) == "hello"
    finally:
        worker.kill()
