"""Wires what those who run the platform may do."""

from app.container import Panel
from app.db.uow import Database
from app.ports.clock import Clock
from app.ports.queries import Queries
from app.usecases.oversee import Oversee
from app.usecases.retrace import Retrace


def panel(database: Database, queries: Queries, clock: Clock) -> Panel:
    """The panel's use cases on real adapters."""
    opened = database.open_platform_uow
    return Panel(retrace=Retrace(opened), oversee=Oversee(opened, queries, clock))
