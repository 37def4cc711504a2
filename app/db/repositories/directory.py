"""All workspaces with their amounts, as the platform's role may know them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain.directory import Entry, Person, Turnover
from app.domain.errors import NotFound
from app.domain.ids import TenantId, UserId
from app.domain.points import Account
from app.domain.tenants import ADMIN, BillingChannel, Role, Tenant

# those of the page are found first: amounts are added up for them alone
ENTRIES = """
WITH shown AS (
  SELECT t.* FROM tenants t WHERE {where}
  ORDER BY t.created_at DESC, t.tenant_id LIMIT :limit OFFSET :skip
)
SELECT t.*, coalesce(w.available, 0) AS available, coalesce(w.held, 0) AS held,
  s.shops, s.shut, u.calls, u.usd, l.points
FROM shown t LEFT JOIN wallet_accounts w ON w.tenant_id = t.tenant_id,
LATERAL (SELECT count(*) AS shops, count(*) FILTER (WHERE state = 'reconnect') AS shut
  FROM stores WHERE tenant_id = t.tenant_id AND state <> 'uninstalled') s,
LATERAL (SELECT count(*) AS calls,
    coalesce(sum(cost_usd) FILTER (WHERE provider <> 'own'), 0) AS usd
  FROM ai_usage WHERE tenant_id = t.tenant_id AND created_at >= :since) u,
LATERAL (SELECT coalesce(-sum(held), 0) AS points FROM ledger_entries
  WHERE tenant_id = t.tenant_id AND kind = 'capture' AND created_at >= :since) l
ORDER BY t.created_at DESC, t.tenant_id
"""
FOUND = """
:text = '' OR position(lower(:text) IN lower(t.name)) > 0 OR t.tenant_id::text = lower(:text)
OR EXISTS (SELECT FROM stores s
  WHERE s.tenant_id = t.tenant_id AND position(lower(:text) IN s.domain) > 0)
OR EXISTS (SELECT FROM memberships m JOIN identities i ON i.user_id = m.user_id
  WHERE m.tenant_id = t.tenant_id AND position(lower(:text) IN i.subject) > 0)
"""
SEARCH = text(ENTRIES.format(where=FOUND))
ONE = text(ENTRIES.format(where="t.tenant_id = :tenant"))
PEOPLE = text(
    """
SELECT u.id, u.name, u.role AS platform_role, m.role, coalesce(
  (SELECT min(i.subject) FROM identities i WHERE i.user_id = u.id AND i.kind = 'password'),
  (SELECT min(split_part(i.subject, '/', 1)) FROM identities i
    WHERE i.user_id = u.id AND i.kind = 'shopify'), '') AS known_as
FROM memberships m JOIN users u ON u.id = m.user_id
WHERE m.tenant_id = :tenant ORDER BY u.name, u.id
"""
)


@dataclass(frozen=True, slots=True)
class DirectoryRows:
    """Implements `app.ports.directory.Directory`."""

    connection: Connection

    def search(self, text: str, since: datetime, limit: int, skip: int) -> Sequence[Entry]:
        """The newest first."""
        asked = {"text": text, "since": since, "limit": limit, "skip": skip}
        return [_entry(row) for row in self.connection.execute(SEARCH, asked)]

    def entry(self, tenant: TenantId, since: datetime) -> Entry:
        """One workspace."""
        asked = {"tenant": tenant, "since": since, "limit": 1, "skip": 0}
        row = self.connection.execute(ONE, asked).one_or_none()
        if row is None:
            raise NotFound("no such workspace")
        return _entry(row)

    def people(self, tenant: TenantId) -> Sequence[Person]:
        """Its members."""
        return [
            Person(
                UserId(row.id), row.name, Role(row.role), row.known_as, row.platform_role == ADMIN
            )
            for row in self.connection.execute(PEOPLE, {"tenant": tenant})
        ]


def _entry(row: Row[Any]) -> Entry:
    channel = BillingChannel(row.billing_channel)
    tenant = Tenant(TenantId(row.tenant_id), row.name, channel, row.created_at)
    turnover = Turnover(row.calls, row.usd, row.points)
    return Entry(tenant, Account(row.available, row.held), row.shops, row.shut, turnover)
