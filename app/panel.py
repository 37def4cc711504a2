"""Wires what those who run the platform may do."""

from app.container import Panel
from app.db.uow import Database
from app.usecases.retrace import Retrace


def panel(database: Database) -> Panel:
    """The panel's use cases on real adapters."""
    return Panel(retrace=Retrace(database.open_platform_uow))
