"""Work on a sync run."""

from jobs.tasks.runner import container, run_task


def run(tenant_id: str, run_id: str) -> None:
    """Do items of the run until none is due."""
    run_task(container().sync, tenant_id, run_id)
