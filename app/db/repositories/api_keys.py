"""Programs' keys as rows."""

from typing import Any

from sqlalchemy import Row, delete, select
from sqlalchemy.dialects.postgresql import insert

from app.db.repositories.base import TenantRepository
from app.db.rows.api import api_keys
from app.domain.api_keys import ApiKey, Scope
from app.domain.errors import NotFound
from app.domain.ids import ApiKeyId, UserId


class ApiKeyRows(TenantRepository):
    """Implements `app.ports.api_keys.ApiKeys`."""

    def add(self, key: ApiKey) -> ApiKey:
        """A new one, or the one that is there."""
        self.connection.execute(
            insert(api_keys)
            .values(
                tenant_id=self.tenant,
                id=key.id,
                user_id=key.user_id,
                name=key.name,
                prefix=key.prefix,
                secret_hash=key.secret_hash,
                scopes=sorted(key.scopes),
                created_at=key.created_at,
                expires_at=key.expires_at,
            )
            .on_conflict_do_nothing(index_elements=["tenant_id", "id"])
        )
        there = select(api_keys).where(api_keys.c.tenant_id == self.tenant, api_keys.c.id == key.id)
        return _key_of(self.one(there, "key"))

    def of_user(self, user: UserId, prefix: str = "") -> list[ApiKey]:
        """A person's, the newest first."""
        kept = api_keys.c
        rows = self.connection.execute(
            select(api_keys)
            .where(
                kept.tenant_id == self.tenant,
                kept.user_id == user,
                kept.prefix.startswith(prefix, autoescape=True),
            )
            .order_by(kept.created_at.desc(), kept.id)
        )
        return [_key_of(row) for row in rows]

    def remove(self, user: UserId, key: ApiKeyId) -> None:
        """It is good no more."""
        gone = self.connection.execute(
            delete(api_keys).where(
                api_keys.c.tenant_id == self.tenant,
                api_keys.c.id == key,
                api_keys.c.user_id == user,
            )
        )
        if gone.rowcount != 1:
            raise NotFound("no such key")


def _key_of(row: Row[Any]) -> ApiKey:
    return ApiKey(
        ApiKeyId(row.id),
        UserId(row.user_id),
        row.name,
        row.prefix,
        row.secret_hash,
        frozenset(map(Scope, row.scopes)),
        row.created_at,
        row.expires_at,
        row.used_at,
    )
