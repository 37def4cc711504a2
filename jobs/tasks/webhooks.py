"""Look at webhooks that came in."""

from jobs.tasks.runner import drain_webhooks


def run() -> None:
    """Drain the intake."""
    drain_webhooks()
