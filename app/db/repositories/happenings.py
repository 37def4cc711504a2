"""What happens, written down for the people of the workspace."""

from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.notifications import notifications
from app.domain.happenings import ADDING, Happening
from app.domain.ids import new_id
from app.domain.notifications import KEPT_DAYS

NEWS = "rooz_news"  # the channel on which `live` hears whose news there is, and nothing else of it
# what is written is seldom, and so is the occasion to tidy
FORGET = (
    """
    DELETE FROM notifications
    WHERE tenant_id = :tenant AND created_at < now() - make_interval(days => :days)
    """,
    """
    DELETE FROM notification_mails
    WHERE tenant_id = :tenant AND created_at < now() - make_interval(days => :days)
    """,
    """
    DELETE FROM notification_marks WHERE tenant_id = :tenant
      AND number < (SELECT min(number) FROM notifications WHERE tenant_id = :tenant)
    """,
)


class HappeningRows(TenantRepository):
    """Implements `app.ports.happenings.Happenings`."""

    def tell(self, happening: Happening) -> bool:
        """Tell of it, once."""
        fresh = upsert(notifications).values(tenant_id=self.tenant, id=new_id(), **_row(happening))
        same = ["tenant_id", "kind", "ref"]
        if happening.kind in ADDING:
            changed = {
                "things": notifications.c.things + fresh.excluded.things,
                "number": text("DEFAULT"),
                "created_at": func.now(),
            }
            told = fresh.on_conflict_do_update(index_elements=same, set_=changed)
        else:
            told = fresh.on_conflict_do_nothing(index_elements=same)
        if self.connection.execute(told).rowcount == 0:
            return False
        for statement in FORGET:
            self.connection.execute(text(statement), {"tenant": self.tenant, "days": KEPT_DAYS})
        # heard at the commit, and never where there is none
        self.connection.execute(select(func.pg_notify(NEWS, str(self.tenant))))
        return True


def _row(happening: Happening) -> dict[str, Any]:
    return {
        "kind": happening.kind,
        "ref": happening.ref,
        "about": dict(happening.about),
        "things": happening.count,
        "by": happening.by,
        "whom": happening.whom,
    }
