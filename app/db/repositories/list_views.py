"""Saved views as rows."""

from sqlalchemy import delete, or_, select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.list_views import list_views, preferred_views
from app.domain.ids import ListViewId, UserId
from app.domain.list_views import ListView


class ListViewRows(TenantRepository):
    """Implements `app.ports.list_views.ListViews`."""

    def seen_by(self, user: UserId) -> list[ListView]:
        """Own and shared ones, by name."""
        kept = list_views.c
        wanted = (
            select(list_views)
            .where(kept.tenant_id == self.tenant, or_(kept.user_id == user, kept.is_shared))
            .order_by(kept.name, kept.id)
        )
        return [
            ListView(
                self.tenant,
                ListViewId(row.id),
                UserId(row.user_id),
                row.name,
                row.asked,
                row.is_shared,
            )
            for row in self.connection.execute(wanted)
        ]

    def save(self, view: ListView) -> None:
        """One more, or another filter under an own name."""
        fresh = {"asked": dict(view.asked), "is_shared": view.is_shared}
        row = {
            "tenant_id": self.tenant,
            "id": view.id,
            "user_id": view.user_id,
            "name": view.name,
            **fresh,
        }
        same = [list_views.c.tenant_id, list_views.c.user_id, list_views.c.name]
        self.connection.execute(
            upsert(list_views).values(row).on_conflict_do_update(index_elements=same, set_=fresh)
        )

    def remove(self, view: ListViewId, user: UserId) -> bool:
        """An own one."""
        gone = delete(list_views).where(
            list_views.c.tenant_id == self.tenant,
            list_views.c.id == view,
            list_views.c.user_id == user,
        )
        return self.connection.execute(gone).rowcount == 1

    def preferred(self, user: UserId) -> ListViewId | None:
        """What a member's list opens with."""
        wanted = select(preferred_views.c.view_id).where(
            preferred_views.c.tenant_id == self.tenant, preferred_views.c.user_id == user
        )
        found = self.connection.execute(wanted).scalar_one_or_none()
        return None if found is None else ListViewId(found)

    def prefer(self, user: UserId, view: ListViewId | None) -> None:
        """Open with another one."""
        self.connection.execute(
            delete(preferred_views).where(
                preferred_views.c.tenant_id == self.tenant, preferred_views.c.user_id == user
            )
        )
        if view is not None:
            row = {"tenant_id": self.tenant, "user_id": user, "view_id": view}
            self.connection.execute(upsert(preferred_views).values(row))
