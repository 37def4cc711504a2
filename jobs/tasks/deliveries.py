"""Deliver what happened to programs."""

from jobs.tasks.runner import deliver


def run(tenant_id: str) -> None:
    """What is due of the workspace's."""
    deliver(tenant_id)
