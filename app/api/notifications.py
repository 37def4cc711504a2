"""Notifications: what its person is told, and how they want to hear; for programs."""

from collections.abc import Mapping
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, WithJsonSchema

from app.api.callers import container
from app.api.conditions import conditional_if_told, is_as_seen_if_told, likened
from app.api.paging import NumberCursor, Page, Sparse, fields_of
from app.api.routes import blueprint, known
from app.api.shapes import Asked, Moment, Told
from app.domain.happenings import Kind
from app.domain.ids import NotificationId
from app.domain.notifications import Notification, Reader, Way
from app.domain.permissions import Permission
from app.domain.tenants import Viewer

bp = blueprint("notifications_api", "/api/v1/notifications", "Notifications")

# products have kinds as well, and the document knows each shape by its name alone
KindShape = Annotated[Kind, WithJsonSchema({"type": "string", "enum": [str(k) for k in Kind]})]


class NotificationShape(Sparse):
    """What happened, by its kind. The ids are those that its kind has; all others are null."""

    id: UUID
    number: int = Field(description="It grows. One that counts more of the same gets another.")
    kind: KindShape
    count: int = Field(description="Of how many things: drafts, products, points that are left.")
    run_id: UUID | None
    store_id: UUID | None
    user_id: UUID | None = Field(description="Whose deed it was.")
    reason: str = Field(description='Why a run waits or was stopped; "" for other kinds.')
    is_read: bool
    created_at: Moment


class NotificationPage(Told):
    """Notifications, the newest first."""

    items: list[NotificationShape]
    unread: int = Field(description="How many aren't read, in all; 100 stands for more than 99.")
    next_cursor: int | None


class NotificationsQuery(Page):
    """Which of them."""

    unread: Literal["true", "false"] = "false"
    cursor: NumberCursor = None
    fields: str = fields_of(NotificationShape)


class NotificationPath(Asked):
    """One of them."""

    notification_id: UUID


class ReadForm(Asked):
    """All up to one."""

    up_to: int = Field(ge=0, le=2**62, description="`number` of the newest that was seen.")


class WayShape(Told):
    """How a kind is heard of."""

    kind: KindShape
    way: Way = Field(description="at_once and daily: by mail as well.")


class Ways(Told):
    """Each kind that its person's role may hear of."""

    items: list[WayShape]


class WayForm(Asked):
    """A kind's way from now on."""

    kind: KindShape
    way: Way


class WaysForm(Asked):
    """What is to be different; of kinds that aren't named nothing changes."""

    items: list[WayForm] = Field(min_length=1, max_length=len(Kind))


@bp.get("", responses={"200": NotificationPage})
@known(Permission.SEE)
def index(who: Viewer, query: NotificationsQuery) -> NotificationPage:
    """The newest first; all, or those that aren't read."""
    reader, told = Reader.of(who), container().notifications
    shown = told.page(reader, query.limit, query.cursor, unread=query.unread == "true")
    return NotificationPage(
        items=[_shape(each) for each in shown.items],
        unread=told.bell(reader)[0].unread,
        next_cursor=shown.older,
    )


@bp.post("/<uuid:notification_id>/read", responses={"200": NotificationShape})
@known(Permission.OWN_ACCOUNT)
def read(who: Viewer, path: NotificationPath) -> NotificationShape:
    """Its person has read it."""
    told = NotificationId(path.notification_id)
    return _shape(container().notifications.read(Reader.of(who), told))


@bp.post("/read", responses={"204": None})
@known(Permission.OWN_ACCOUNT)
def read_all(who: Viewer, body: ReadForm) -> None:
    """Its person has read all up to that number."""
    container().notifications.read_all(Reader.of(who), body.up_to)


Answer = tuple[Ways, int, dict[str, str]]


@bp.get("/settings", responses={"200": Ways})
@known(Permission.OWN_ACCOUNT)
def ways(who: Viewer) -> Answer:
    """How its person hears of what. Its ETag is what you may send as If-Match."""
    return _ways(Reader.of(who))


@bp.put("/settings", responses={"200": Ways})
@known(Permission.OWN_ACCOUNT)
@conditional_if_told
def choose(who: Viewer, body: WaysForm) -> Answer:
    """Hear so from now on."""
    reader, is_same = Reader.of(who), is_as_seen_if_told()
    wanted = {each.kind: each.way for each in body.items}
    container().notifications.choose(reader, wanted, is_as_seen=lambda kept: is_same(_chosen(kept)))
    return _ways(reader)


def _ways(reader: Reader) -> Answer:
    shown = _chosen(container().notifications.ways(reader))
    return shown, 200, likened(shown)


def _chosen(found: Mapping[Kind, Way]) -> Ways:
    return Ways(items=[WayShape(kind=kind, way=way) for kind, way in found.items()])


def _shape(told: Notification) -> NotificationShape:
    run, store = told.about.get("run"), told.about.get("store")
    return NotificationShape(
        id=told.id,
        number=told.number,
        kind=told.kind,
        count=told.count,
        run_id=UUID(run) if run else None,
        store_id=UUID(store) if store else None,
        user_id=told.by,
        reason=told.about.get("reason", ""),
        is_read=told.is_read,
        created_at=told.at,
    )
