"""Random walks of state machines: short ones whenever the tests run, as they are other ones each time, and long ones by

python -m pytest tests/property --hypothesis-profile=long -o timeout=0 -o faulthandler_timeout=0
"""

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test
from threadpoolctl import threadpool_limits

#: How many times as many walks are long.
LONGER = 6


def times() -> int:
    """`LONGER` for long walks, else 1."""
    return LONGER if settings.get_current_profile_name() == "long" else 1


def walk(machine: type[RuleBasedStateMachine], examples: int, steps: int) -> None:
    """Take ``examples`` walks of at most ``steps`` steps each; `times` as many."""
    # On so few faces, threads would only wait for each other.
    with threadpool_limits(1):
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=examples * times(),
                stateful_step_count=steps,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
