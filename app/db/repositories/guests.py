"""Stays of admins as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.rows.guests import guests
from app.db.rows.tenants import sign_ins, users
from app.domain.guests import Stay
from app.domain.ids import SignInId, TenantId, UserId


@dataclass(frozen=True, slots=True)
class GuestRows:
    """Implements `app.ports.guests.GuestBook`."""

    connection: Connection

    def come(self, stay: Stay) -> None:
        """Have the browser look there."""
        values = {
            "workspace_id": stay.tenant_id,
            "user_id": stay.user_id,
            "home_id": stay.home_id,
            "may_change": stay.may_change,
            "ends_at": stay.ends_at,
        }
        self.connection.execute(
            upsert(guests)
            .values(sign_in_id=stay.sign_in_id, **values)
            .on_conflict_do_update(index_elements=["sign_in_id"], set_=values)
        )
        self._look_at(stay.sign_in_id, stay.tenant_id)

    def of(self, sign_in: SignInId) -> Stay | None:
        """The browser's stay."""
        wanted = select(guests).where(guests.c.sign_in_id == sign_in)
        row = self.connection.execute(wanted).one_or_none()
        return None if row is None else _stay(row)

    def leave(self, sign_in: SignInId) -> Stay | None:
        """Have the browser go home."""
        gone = delete(guests).where(guests.c.sign_in_id == sign_in).returning(guests)
        row = self.connection.execute(gone).one_or_none()
        if row is None:
            return None
        self._look_at(sign_in, TenantId(row.home_id))
        return _stay(row)

    def within(self, tenant: TenantId) -> Sequence[Stay]:
        """Who looks into a workspace now."""
        rows = self.connection.execute(
            select(guests, users.c.name)
            .join(users, users.c.id == guests.c.user_id)
            .join(sign_ins, sign_ins.c.id == guests.c.sign_in_id)
            .where(
                guests.c.workspace_id == tenant,
                sign_ins.c.workspace_id == tenant,
                guests.c.ends_at > func.now(),
            )
            .order_by(guests.c.ends_at)
        )
        return [_stay(row, row.name) for row in rows]

    def _look_at(self, sign_in: SignInId, tenant: TenantId) -> None:
        self.connection.execute(
            update(sign_ins).where(sign_ins.c.id == sign_in).values(workspace_id=tenant)
        )


def _stay(row: Row[Any], name: str = "") -> Stay:
    return Stay(
        SignInId(row.sign_in_id),
        TenantId(row.workspace_id),
        UserId(row.user_id),
        TenantId(row.home_id),
        row.may_change,
        row.ends_at,
        name,
    )
