"""Answers to requests that must not be done twice, as rows."""

from datetime import timedelta

from sqlalchemy import delete, func, select, text, update

from app.db.repositories.base import TenantRepository
from app.db.rows.api import api_replies
from app.ports.replies import Reply

# one that is at work for too long died; whoever sends the same again takes its place
CLAIM = text(
    """
INSERT INTO api_replies AS r (tenant_id, key, request_hash, lease_until)
VALUES (:tenant, :key, :hash, now() + make_interval(secs => :lease_s))
ON CONFLICT (tenant_id, key) DO UPDATE SET lease_until = excluded.lease_until
WHERE r.status = 0 AND r.lease_until <= now() AND r.request_hash = excluded.request_hash
"""
)


class ReplyRows(TenantRepository):
    """Implements `app.ports.replies.Replies`."""

    def claim(self, key: str, request_hash: str, lease_s: float) -> Reply | None:
        """Take the key, or answer who had it before."""
        values = {"tenant": self.tenant, "key": key, "hash": request_hash, "lease_s": lease_s}
        if self.connection.execute(CLAIM, values).rowcount == 1:
            return None
        kept = api_replies.c
        row = self.connection.execute(
            select(kept.request_hash, kept.status, kept.headers, kept.body).where(
                kept.tenant_id == self.tenant, kept.key == key
            )
        ).one()
        return Reply(row.request_hash, row.status, row.headers, row.body)

    def keep(self, key: str, reply: Reply) -> None:
        """The answer."""
        self.connection.execute(
            update(api_replies)
            .where(api_replies.c.tenant_id == self.tenant, api_replies.c.key == key)
            .values(status=reply.status, headers=dict(reply.headers), body=reply.body)
        )

    def drop(self, key: str) -> None:
        """The key is free again."""
        self.connection.execute(
            delete(api_replies).where(
                api_replies.c.tenant_id == self.tenant,
                api_replies.c.key == key,
                api_replies.c.status == 0,
            )
        )

    def forget(self, hours: int) -> None:
        """Answers that are older."""
        self.connection.execute(
            delete(api_replies).where(
                api_replies.c.tenant_id == self.tenant,
                api_replies.c.created_at < func.now() - timedelta(hours=hours),
            )
        )
