"""Mail about accounts that is to be written, and the links in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from app.db.rows.accounts import account_links, account_notices
from app.domain.accounts import Link, Notice, Purpose, Topic
from app.domain.ids import UserId, new_id
from app.ports.accounts import DueNotice, NoticeId


@dataclass(frozen=True, slots=True)
class NoticeRows:
    """Implements `app.ports.accounts.Notices`."""

    connection: Connection

    def add(self, notice: Notice) -> None:
        """This is to be written."""
        self.connection.execute(
            insert(account_notices).values(
                id=new_id(),
                topic=notice.topic,
                address=notice.address,
                language=notice.language,
                user_id=notice.user_id,
                due_at=func.now(),
            )
        )

    def take(self, limit: int, again_s: float) -> Sequence[DueNotice]:
        """The oldest that are due."""
        due = (
            select(account_notices.c.id)
            .where(account_notices.c.due_at <= func.now())
            .order_by(account_notices.c.due_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        rows = self.connection.execute(
            update(account_notices)
            .where(account_notices.c.id.in_(due.scalar_subquery()))
            .values(
                due_at=func.now() + timedelta(seconds=again_s), tries=account_notices.c.tries + 1
            )
            .returning(account_notices)
        )
        return [
            DueNotice(
                NoticeId(row.id),
                Notice(Topic(row.topic), row.address, row.language, row.user_id, row.tries),
            )
            for row in sorted(rows, key=lambda row: row.created_at)
        ]

    def drop(self, notice: NoticeId) -> None:
        """It is dealt with."""
        self.connection.execute(delete(account_notices).where(account_notices.c.id == notice))


@dataclass(frozen=True, slots=True)
class LinkRows:
    """Implements `app.ports.accounts.Links`."""

    connection: Connection

    def add(self, token_hash: str, link: Link, expires_at: datetime) -> None:
        """A link begins; older ones end."""
        same = account_links.c.purpose == link.purpose, account_links.c.user_id == link.user_id
        self.connection.execute(delete(account_links).where(*same))
        self.connection.execute(
            insert(account_links).values(
                token_hash=token_hash,
                purpose=link.purpose,
                user_id=link.user_id,
                address=link.address,
                expires_at=expires_at,
            )
        )

    def tidy(self) -> None:
        """Let go of those that are over."""
        is_over = account_links.c.expires_at < func.now()
        self.connection.execute(delete(account_links).where(is_over))

    def end(self, user: UserId) -> None:
        """None of the person's is good any more."""
        self.connection.execute(delete(account_links).where(account_links.c.user_id == user))

    def get(self, token_hash: str) -> Link | None:
        """What a link is for."""
        return _link(
            self.connection.execute(
                select(account_links).where(
                    account_links.c.token_hash == token_hash,
                    account_links.c.expires_at > func.now(),
                )
            ).one_or_none()
        )

    def use(self, token_hash: str) -> Link | None:
        """The same, for one call alone."""
        return _link(
            self.connection.execute(
                delete(account_links)
                .where(
                    account_links.c.token_hash == token_hash,
                    account_links.c.expires_at > func.now(),
                )
                .returning(account_links)
            ).one_or_none()
        )


def _link(row: Row[Any] | None) -> Link | None:
    if row is None:
        return None
    return Link(Purpose(row.purpose), UserId(row.user_id), row.address)
