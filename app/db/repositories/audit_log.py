"""The audit log as rows that nobody but the owner could change."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from app.db.rows.audit_log import audit_log
from app.db.rows.tenants import tenants, users
from app.domain.audit_log import Actor, AuditLine, Deed, KeptLine, Wanted
from app.domain.ids import TenantId, UserId


@dataclass(frozen=True, slots=True)
class AuditRows:
    """Implements `app.ports.audit_log.AuditLog` and `AuditTrail`."""

    connection: Connection

    def add(self, line: AuditLine) -> None:
        """Keep a line for good."""
        added = insert(audit_log).values(
            deed=line.deed,
            user_id=line.by.user_id,
            address=line.by.address,
            workspace_id=line.tenant_id,
            subject=line.subject,
            before=line.before,
            after=line.after,
            reason=line.reason,
        )
        # inline: to be told the number, a tenant's transaction would have to be let read
        self.connection.execute(added.inline())

    def lines(self, wanted: Wanted, limit: int) -> Sequence[KeptLine]:
        """The latest first."""
        kept = audit_log.c
        found = (
            select(audit_log, users.c.name, tenants.c.name.label("workspace"))
            .outerjoin(users, users.c.id == kept.user_id)
            .outerjoin(tenants, tenants.c.tenant_id == kept.workspace_id)
            .order_by(kept.number.desc())
            .limit(limit)
        )
        asked = {
            kept.deed: wanted.deed,
            kept.user_id: wanted.user_id,
            kept.workspace_id: wanted.tenant_id,
        }
        for column, value in asked.items():
            if value is not None:
                found = found.where(column == value)
        if wanted.before is not None:
            found = found.where(kept.number < wanted.before)
        return [_line(row) for row in self.connection.execute(found)]

    def people(self) -> Sequence[tuple[UserId, str]]:
        """Who stands in it."""
        acted = select(audit_log.c.user_id).distinct()
        rows = self.connection.execute(
            select(users.c.id, users.c.name)
            .where(users.c.id.in_(acted))
            .order_by(users.c.name, users.c.id)
        )
        return [(UserId(row.id), row.name) for row in rows]


def _line(row: Row[Any]) -> KeptLine:
    by = Actor(None if row.user_id is None else UserId(row.user_id), row.address)
    tenant = None if row.workspace_id is None else TenantId(row.workspace_id)
    told = (row.subject, row.before, row.after, row.reason)
    line = AuditLine(Deed(row.deed), by, tenant, *told)
    return KeptLine(row.number, line, row.name or "", row.workspace or "", row.created_at)
