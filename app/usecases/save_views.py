"""Save views of the products' list: a filter with a name, to open the list with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.errors import Invalid, NotFound
from app.domain.ids import ListViewId, new_id
from app.domain.list_views import MOST_VIEWS, ListView, view_name
from app.domain.tenants import Viewer
from app.ports.uow import OpenUow


@dataclass(frozen=True, slots=True)
class SaveViews:
    """A member's own views, and those of the workspace."""

    open_uow: OpenUow

    def of(self, who: Viewer) -> tuple[Sequence[ListView], ListViewId | None]:
        """What a member may choose from, and what their list opens with."""
        with self.open_uow(who.tenant.id) as uow:
            return uow.list_views.seen_by(who.user.id), uow.list_views.preferred(who.user.id)

    def keep(self, who: Viewer, name: str, asked: Mapping[str, str], *, is_shared: bool) -> None:
        """Keep a filter under a name of one's own; one that has it already gives way.

        Raises:
            Invalid: no name, too long a one, or too many views.
        """
        made = ListView(
            who.tenant.id, ListViewId(new_id()), who.user.id, view_name(name), asked, is_shared
        )
        with self.open_uow(who.tenant.id) as uow:
            own = [v for v in uow.list_views.seen_by(who.user.id) if v.user_id == who.user.id]
            if len(own) >= MOST_VIEWS and made.name not in {view.name for view in own}:
                raise Invalid("too many views", {"name": "too_many_views"})
            uow.list_views.save(made)

    def remove(self, who: Viewer, view: ListViewId) -> None:
        """Remove one of one's own; others' are NotFound."""
        with self.open_uow(who.tenant.id) as uow:
            if not uow.list_views.remove(view, who.user.id):
                raise NotFound("no such view")

    def prefer(self, who: Viewer, view: ListViewId, *, is_first: bool) -> None:
        """Open the list with a view from now on, or no more; one that one can't see is NotFound."""
        with self.open_uow(who.tenant.id) as uow:
            if view not in {each.id for each in uow.list_views.seen_by(who.user.id)}:
                raise NotFound("no such view")
            uow.list_views.prefer(who.user.id, view if is_first else None)
