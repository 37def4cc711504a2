"""Look at webhooks that came in."""

from jobs.tasks.runner import container


def run() -> None:
    """Drain the intake."""
    container().webhooks.drain()
