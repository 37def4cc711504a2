"""Analyse a rival's shop, in a process that does nothing else."""

from app.bootstrap import build_container
from app.settings import Settings
from jobs.tasks.runner import run_analysis, use


def run(tenant_id: str, job_id: str) -> None:
    """Crawl it, with connections of our own: a parent's can't be shared across a fork."""
    use(build_container(Settings.from_env()))
    run_analysis(tenant_id, job_id)
