"""What repositories share: a connection, the tenant, and the answer to a missing row."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Executable, Row

from app.domain.errors import NotFound
from app.domain.ids import TenantId


@dataclass(frozen=True, slots=True)
class TenantRepository:
    """Rows of one tenant. Row-level security hides the others; the tenant is named all the same."""

    connection: Connection
    tenant: TenantId

    def one(self, statement: Executable, what: str, **values: object) -> Row[Any]:
        """The one row, or NotFound."""
        row = self.connection.execute(statement, values).one_or_none()
        if row is None:
            raise NotFound(f"no such {what}")
        return row
