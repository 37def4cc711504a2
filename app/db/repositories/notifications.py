"""What people were told, as each of them sees it: rows."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, delete, func, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.notifications import (
    notification_choices,
    notification_mails,
    notification_marks,
    notification_readers,
    notifications,
)
from app.domain.errors import NotFound
from app.domain.happenings import Kind
from app.domain.ids import NotificationId, UserId
from app.domain.letters import Posting
from app.domain.notifications import QUIET_FOR, Notification, Reader, Way

LATER = timedelta(minutes=10)
MAILED_WITHIN = timedelta(days=2)

# what happened before somebody came is no news to them; a guest, who is no member, has none
SEEN = """
SELECT n.*, (m.user_id IS NULL OR n.created_at < m.created_at
    OR n.number <= COALESCE(r.read_to, 0)
    OR EXISTS (SELECT FROM notification_marks k WHERE k.tenant_id = :tenant AND k.user_id = :me
      AND k.number = n.number)) AS is_read
FROM notifications n
LEFT JOIN memberships m ON m.tenant_id = :tenant AND m.user_id = :me
LEFT JOIN notification_readers r ON r.tenant_id = :tenant AND r.user_id = :me
WHERE n.tenant_id = :tenant AND n.kind = ANY(:kinds) AND (n.whom IS NULL OR n.whom = :me)
  AND n.by IS DISTINCT FROM :me
  AND NOT EXISTS (SELECT FROM notification_choices c WHERE c.tenant_id = :tenant
    AND c.user_id = :me AND c.kind = n.kind AND c.way = 'off')
"""
PAGE = text(
    f"""
SELECT * FROM ({SEEN}) seen
WHERE (CAST(:before AS bigint) IS NULL OR number < :before) AND NOT (:unread AND is_read)
ORDER BY number DESC LIMIT :limit
"""  # noqa: S608  of our own parts
)
UNREAD = text(
    f"SELECT count(*) FROM (SELECT FROM ({SEEN}) seen WHERE NOT is_read LIMIT :most) few"  # noqa: S608  of our own parts
)
# what was read meanwhile isn't mailed, nor what happened before mail was chosen; one that still
# grows isn't yet
CLAIM = text(
    f"""
INSERT INTO notification_mails (tenant_id, user_id, number, posting, digest_day)
SELECT :tenant, :me, seen.number, 'sending',
  CASE c.way WHEN 'daily' THEN (now() AT TIME ZONE 'UTC')::date END
FROM ({SEEN}) seen JOIN notification_choices c
  ON c.tenant_id = :tenant AND c.user_id = :me AND c.kind = seen.kind
WHERE NOT seen.is_read AND (c.way = 'at_once' OR c.way = 'daily' AND :digest AND NOT EXISTS (
    SELECT FROM notification_mails d WHERE d.tenant_id = :tenant AND d.user_id = :me
      AND d.digest_day = (now() AT TIME ZONE 'UTC')::date AND d.posting <> 'later'))
  AND seen.created_at > c.chosen_at AND seen.created_at > now() - CAST(:within AS interval)
  AND seen.created_at < now() - CAST(:quiet AS interval)
ON CONFLICT (tenant_id, user_id, number) DO UPDATE SET posting = 'sending'
WHERE notification_mails.posting = 'later' AND notification_mails.due_at <= now()
RETURNING number
"""  # noqa: S608  of our own parts
)


class NotificationRows(TenantRepository):
    """Implements `app.ports.notifications.Notifications`."""

    def page(
        self, reader: Reader, limit: int, before: int | None = None, *, unread: bool = False
    ) -> list[Notification]:
        """The newest first."""
        asked = {"before": before, "unread": unread, "limit": limit}
        rows = self.connection.execute(PAGE, _of(reader) | asked)
        return [_notification(row) for row in rows]

    def unread(self, reader: Reader, most: int) -> int:
        """How many aren't read."""
        asked = _of(reader) | {"most": most}
        return int(self.connection.execute(UNREAD, asked).scalar_one())

    def latest(self) -> int:
        """The number that was given last."""
        newest = select(func.coalesce(func.max(notifications.c.number), 0))
        mine = newest.where(notifications.c.tenant_id == self.tenant)
        return int(self.connection.execute(mine).scalar_one())

    def read(self, reader: Reader, notification: NotificationId) -> Notification:
        """They have read it."""
        mine = select(notifications, text("true AS is_read")).where(
            notifications.c.tenant_id == self.tenant, notifications.c.id == notification
        )
        row = self.one(mine, "notification")
        if row.kind not in reader.kinds or row.whom not in (None, reader.user):
            raise NotFound("no such notification")
        if not reader.is_guest:
            marked = upsert(notification_marks).values(
                tenant_id=self.tenant, user_id=reader.user, number=row.number
            )
            self.connection.execute(marked.on_conflict_do_nothing())
        return _notification(row)

    def read_all(self, reader: Reader, up_to: int) -> None:
        """All up to that number."""
        if reader.is_guest:
            return
        # beyond what there is, nothing could ever be news
        to = func.least(up_to, self.latest())
        fresh = upsert(notification_readers).values(
            tenant_id=self.tenant, user_id=reader.user, read_to=to
        )
        further = func.greatest(notification_readers.c.read_to, fresh.excluded.read_to)
        self.connection.execute(
            fresh.on_conflict_do_update(
                index_elements=["tenant_id", "user_id"], set_={"read_to": further}
            )
        )
        marks = notification_marks.c
        self.connection.execute(
            delete(notification_marks).where(
                marks.tenant_id == self.tenant, marks.user_id == reader.user, marks.number <= to
            )
        )

    def ways(self, reader: Reader) -> Mapping[Kind, Way]:
        """What they chose."""
        mine = notification_choices.c
        rows = self.connection.execute(
            select(mine.kind, mine.way).where(
                mine.tenant_id == self.tenant, mine.user_id == reader.user
            )
        )
        return {Kind(row.kind): Way(row.way) for row in rows}

    def choose(self, reader: Reader, ways: Mapping[Kind, Way]) -> None:
        """From now on."""
        if reader.is_guest or not ways:
            return
        same = {"tenant_id": self.tenant, "user_id": reader.user, "chosen_at": func.now()}
        fresh = upsert(notification_choices).values(
            [{**same, "kind": kind, "way": way} for kind, way in ways.items()]
        )
        changed = {"way": fresh.excluded.way, "chosen_at": fresh.excluded.chosen_at}
        self.connection.execute(
            fresh.on_conflict_do_update(
                index_elements=["tenant_id", "user_id", "kind"],
                set_=changed,
                where=notification_choices.c.way != fresh.excluded.way,
            )
        )

    def claim(self, reader: Reader, *, digest: bool) -> list[Notification]:
        """What is due to be mailed to them."""
        asked = {"digest": digest, "within": MAILED_WITHIN, "quiet": QUIET_FOR}
        taken = self.connection.execute(CLAIM, _of(reader) | asked).scalars().all()
        if not taken:
            return []
        rows = self.connection.execute(
            select(notifications, text("false AS is_read"))
            .where(notifications.c.tenant_id == self.tenant, notifications.c.number.in_(taken))
            .order_by(notifications.c.number)
        )
        return [_notification(row) for row in rows]

    def settle(self, reader: Reader, told: Sequence[Notification], posting: Posting) -> None:
        """What became of it."""
        mine = notification_mails.c
        self.connection.execute(
            update(notification_mails)
            .where(
                mine.tenant_id == self.tenant,
                mine.user_id == reader.user,
                mine.number.in_([each.number for each in told]),
            )
            .values(posting=posting, due_at=func.now() + LATER)
        )


def _of(reader: Reader) -> dict[str, Any]:
    return {"tenant": reader.tenant, "me": reader.user, "kinds": sorted(map(str, reader.kinds))}


def _notification(row: Row[Any]) -> Notification:
    return Notification(
        NotificationId(row.id),
        row.number,
        Kind(row.kind),
        row.about,
        row.things,
        row.created_at,
        None if row.by is None else UserId(row.by),
        row.is_read,
    )
