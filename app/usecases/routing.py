"""The router table: which model does which task, as the operator has it."""

from dataclasses import dataclass

import structlog

from app.domain.errors import Invalid
from app.domain.routing import Table, read_table
from app.ports.platform import OpenPlatformUow
from app.ports.text_models import Providers

log = structlog.get_logger("rooz.routing")

TABLE = "router_table"


@dataclass(frozen=True, slots=True)
class Routing:
    """Reads and changes the table. `below` is the environment's, over the default."""

    open_platform_uow: OpenPlatformUow
    providers: Providers
    below: Table

    def table(self) -> Table:
        """As it holds now, in every process, without a restart."""
        with self.open_platform_uow() as platform:
            saved = platform.setting(TABLE) or ""
        try:
            return read_table(saved, self.below)
        except Invalid as error:  # by an older version, or by hand: better a good table than none
            log.warning("router table unreadable", why=error.fields["table"])
            return self.below
