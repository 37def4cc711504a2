"""Prices as rows: the latest of a thing holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, text

from app.db.repositories.base import TenantRepository
from app.db.rows.prices import prices
from app.db.rows.tenants import users
from app.domain.ids import UserId
from app.domain.prices import OWNERS, PriceChange, Prices

LATEST = text("SELECT DISTINCT ON (code) code, points FROM prices ORDER BY code, number DESC")


class PriceRows(TenantRepository):
    """Implements `app.ports.prices.PriceList`."""

    def now(self) -> Prices:
        """All of them."""
        return _now(self.connection)


@dataclass(frozen=True, slots=True)
class PriceBookRows:
    """Implements `app.ports.prices.PriceBook`."""

    connection: Connection

    def now(self) -> Prices:
        """All of them."""
        return _now(self.connection)

    def add(self, code: str, points: int, author: UserId | None, reason: str) -> None:
        """Another price from now on."""
        values = {"code": code, "points": points, "user_id": author, "reason": reason}
        self.connection.execute(insert(prices).values(values))

    def changes(self, limit: int) -> Sequence[PriceChange]:
        """The latest first."""
        rows = self.connection.execute(
            select(prices, users.c.name)
            .outerjoin(users, users.c.id == prices.c.user_id)
            .order_by(prices.c.number.desc())
            .limit(limit)
        )
        return [PriceChange(r.code, r.points, r.name or "", r.reason, r.created_at) for r in rows]


def _now(connection: Connection) -> Prices:
    rows = connection.execute(LATEST)
    return Prices({row.code: row.points for row in rows if row.code in OWNERS})
