"""Who is behind a cookie, in one round trip: every page asks."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from app.db.callers import ENTER
from app.db.prepared import Prepared
from app.db.uow import Database
from app.domain.ids import SignInId, TenantId, UserId
from app.domain.tenants import BillingChannel, Role, SignIn, Tenant, User
from app.ports.people import SignedIn

# a page is read far more often than anybody looks at the list of browsers
SIGNED_IN = text(
    """
WITH browser AS (
  SELECT id, user_id, workspace_id, seen_at FROM sign_ins
  WHERE token_hash = :token AND expires_at > now()
), seen AS (
  UPDATE sign_ins s SET seen_at = now() FROM browser b
  WHERE s.id = b.id AND (b.seen_at > now() - interval '5 minutes') IS NOT TRUE
)
SELECT b.id, b.workspace_id, u.id, u.name, u.role, u.language, u.theme,
  EXISTS (SELECT FROM second_steps o WHERE o.user_id = u.id AND o.confirmed_at IS NOT NULL),
  t.tenant_id, t.name, t.billing_channel, t.created_at, m.role
FROM browser b JOIN users u ON u.id = b.user_id
LEFT JOIN (memberships m JOIN tenants t ON t.tenant_id = m.tenant_id) ON m.user_id = u.id
ORDER BY t.name, t.tenant_id
"""
)
_SIGNED_IN = Prepared.of("rooz_signed_in", ENTER, SIGNED_IN, {"token": "text"})


@dataclass(frozen=True, slots=True)
class BrowserRows:
    """Implements `app.ports.people.Browsers`."""

    database: Database

    def signed_in(self, token_hash: str) -> SignedIn | None:
        """The person, and where they are a member."""
        rows = _SIGNED_IN.ask(self.database, {"token": token_hash})
        if not rows:
            return None
        browser, workspace, person, *about = rows[0][:8]
        user = UserId(person)
        return SignedIn(
            SignIn(SignInId(browser), user, None if workspace is None else TenantId(workspace)),
            User(user, *about),
            tuple(_space(*row[8:]) for row in rows if row[8] is not None),
        )


def _space(tenant: Any, name: str, channel: str, created_at: Any, role: str) -> tuple[Tenant, Role]:
    return Tenant(TenantId(tenant), name, BillingChannel(channel), created_at), Role(role)
