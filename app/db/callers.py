"""Who calls the API, in one round trip: every call asks."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from app.db.prepared import Prepared
from app.db.uow import Database
from app.domain.api_keys import ALL_SCOPES, Scope
from app.domain.errors import NotFound
from app.domain.ids import ApiSessionId, TenantId, UserId
from app.domain.tenants import BillingChannel, Role, Tenant, User, Viewer
from app.ports.api_keys import Caller

ENTER = "SET LOCAL ROLE rooz_platform;"

_PERSON = "u.id, u.name, u.role, u.language, u.theme"
_PLACE = "t.tenant_id, t.name, t.billing_channel, t.created_at, m.role"

# LEFT: a sign-in that is good and a workspace that isn't theirs are told apart
OF_SESSION = text(
    f"""
SELECT {_PERSON}, {_PLACE}
FROM api_sessions s JOIN users u ON u.id = s.user_id
LEFT JOIN memberships m ON m.user_id = u.id
  AND m.tenant_id = COALESCE(:workspace, s.workspace_id)
LEFT JOIN tenants t ON t.tenant_id = m.tenant_id
WHERE s.id = :session AND s.user_id = :user AND s.expires_at > now()
"""  # noqa: S608  names of ours
)
OF_KEY = text(
    f"""
WITH key AS (
  SELECT tenant_id, id, user_id, scopes, used_at FROM api_keys
  WHERE secret_hash = :hash AND (expires_at IS NULL OR expires_at > now())
), used AS (
  UPDATE api_keys k SET used_at = now() FROM key
  WHERE k.tenant_id = key.tenant_id AND k.id = key.id
    AND (key.used_at IS NULL OR key.used_at < now() - interval '1 minute')
)
SELECT {_PERSON}, {_PLACE}, key.id, key.scopes
FROM key JOIN users u ON u.id = key.user_id
JOIN memberships m ON m.user_id = u.id AND m.tenant_id = key.tenant_id
JOIN tenants t ON t.tenant_id = key.tenant_id
"""  # noqa: S608  names of ours
)

_OF_SESSION = Prepared.of(
    "rooz_of_session",
    ENTER,
    OF_SESSION,
    {"session": "uuid", "user": "uuid", "workspace": "uuid"},
)
_OF_KEY = Prepared.of("rooz_of_key", ENTER, OF_KEY, {"hash": "text"})


@dataclass(frozen=True, slots=True)
class CallerRows:
    """Implements `app.ports.api_keys.Callers`."""

    database: Database

    def of_session(
        self, session: ApiSessionId, user: UserId, workspace: TenantId | None
    ) -> Caller | None:
        """The person of a sign-in."""
        values = {
            "session": str(session),
            "user": str(user),
            "workspace": None if workspace is None else str(workspace),
        }
        for row in _OF_SESSION.send(self.database, values):
            if row[5] is None:
                raise NotFound("no such workspace")
            return Caller(_viewer(row), ALL_SCOPES, f"session:{session}")
        return None

    def of_key(self, secret_hash: str) -> Caller | None:
        """The person of a key."""
        for row in _OF_KEY.send(self.database, {"hash": secret_hash}):
            return Caller(_viewer(row), frozenset(map(Scope, row[11])), f"key:{row[10]}")
        return None


def _viewer(row: tuple[Any, ...]) -> Viewer:
    user, name, role, language, theme, tenant, title, channel, created_at, member = row[:10]
    return Viewer(
        Tenant(TenantId(tenant), title, BillingChannel(channel), created_at),
        User(UserId(user), name, role, language, theme),
        Role(member),
    )
