"""Write mail about accounts."""

from jobs.tasks.runner import write_account_mail


def run() -> None:
    """What is due."""
    write_account_mail()
