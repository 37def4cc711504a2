"""A person who goes: what they did, and whose it is afterwards."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, LargeBinary, Table, Text, or_, select, update

from app.db.repositories.base import TenantRepository
from app.db.rows import metadata

# wherever one of these stands, a person's deed does: also in tables that are still to come
NAMED = frozenset({"author", "decided_by", "asked_by"})


class DepartureRows(TenantRepository):
    """Implements `app.ports.departures.Departures`."""

    def deeds(self, author: str) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """What they did."""
        found = {}
        for table, columns in authored():
            plain = [each for each in table.c if not isinstance(each.type, LargeBinary)]
            wanted = select(*plain).where(
                table.c.tenant_id == self.tenant, or_(*(each == author for each in columns))
            )
            rows = self.connection.execute(wanted.order_by(table.c.created_at)).mappings()
            found[table.name] = [dict(row) for row in rows]
        return {name: rows for name, rows in found.items() if rows}

    def rename(self, author: str, becomes: str) -> None:
        """Say that somebody else did it."""
        for table, columns in authored():
            for column in columns:
                self.connection.execute(
                    update(table)
                    .where(table.c.tenant_id == self.tenant, column == author)
                    .values({column.name: becomes})
                )


def authored() -> list[tuple[Table, list[Column[Any]]]]:
    """The tables of tenants that name who did something, and the columns that do."""
    found = [
        (table, [c for c in table.c if c.name in NAMED and isinstance(c.type, Text)])
        for table in metadata.sorted_tables
        if "tenant_id" in table.c
    ]
    return [(table, columns) for table, columns in found if columns]
