"""Programs' sign-ins as rows."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, delete, func, insert, update

from app.db.rows.api import api_sessions
from app.domain.ids import ApiSessionId, TenantId, UserId
from app.ports.api_sessions import ApiSession


@dataclass(frozen=True, slots=True)
class ApiSessionRows:
    """Implements `app.ports.api_sessions.ApiSessions`."""

    connection: Connection

    def begin(self, session: ApiSession, token_hash: str, hours: int) -> None:
        """A program signed in; those of the person that are over go."""
        kept = api_sessions.c
        self.connection.execute(
            delete(api_sessions).where(
                kept.user_id == session.user_id, kept.expires_at <= func.now()
            )
        )
        self.connection.execute(
            insert(api_sessions).values(
                id=session.id,
                user_id=session.user_id,
                workspace_id=session.tenant_id,
                token_hash=token_hash,
                expires_at=func.now() + timedelta(hours=hours),
            )
        )

    def renew(
        self, session: ApiSessionId, token_hash: str, next_hash: str, hours: int
    ) -> ApiSession | None:
        """Another token in place of this one."""
        kept = api_sessions.c
        row = self.connection.execute(
            update(api_sessions)
            .where(kept.id == session, kept.token_hash == token_hash, kept.expires_at > func.now())
            .values(
                token_hash=next_hash,
                renewed_at=func.now(),
                expires_at=func.now() + timedelta(hours=hours),
            )
            .returning(kept.user_id, kept.workspace_id)
        ).one_or_none()
        if row is None:
            return None
        tenant = None if row.workspace_id is None else TenantId(row.workspace_id)
        return ApiSession(session, UserId(row.user_id), tenant)

    def end(self, session: ApiSessionId) -> None:
        """None of its tokens is good any more."""
        self.connection.execute(delete(api_sessions).where(api_sessions.c.id == session))

    def end_all(self, user: UserId) -> None:
        """All programs of a person are signed out."""
        self.connection.execute(delete(api_sessions).where(api_sessions.c.user_id == user))
