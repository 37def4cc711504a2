"""Subscriptions: programs that hear of what happens, and what went to them; for programs."""

from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional, seen_version, tagged
from app.api.paging import FieldNames, IdCursor, Page, Sparse, fields_of, split
from app.api.repeats import secret
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain.addresses import LONGEST
from app.domain.events import EventType
from app.domain.ids import DeliveryId, SubscriptionId
from app.domain.permissions import Permission
from app.domain.subscriptions import (
    CHOICES,
    LONGEST_NAME,
    Delivery,
    DeliveryOutcome,
    DeliveryState,
    Off,
    Subscription,
)
from app.domain.tenants import Viewer
from app.usecases.subscriptions import Form

bp = blueprint("subscriptions_api", "/api/v1/subscriptions", "Subscriptions")

EventTypes = Annotated[list[EventType], Field(min_length=1, max_length=len(CHOICES))]
SECRET = "It signs what is delivered (Standard Webhooks). Told in this answer alone."  # noqa: S105  no password


class SubscriptionForm(Asked):
    """Where to deliver, and what of."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_NAME, pattern=NO_NUL)]
    url: Annotated[str, StringConstraints(min_length=1, max_length=LONGEST, pattern=NO_NUL)] = (
        Field(description="By https.", examples=["https://shop-tools.example/rooz"])
    )
    events: EventTypes = Field(
        description="All but `test`, which is for trying.", examples=[["run.finished"]]
    )


class ChangedForm(SubscriptionForm):
    """The whole of it, as it is to be."""

    is_on: bool = Field(description="Switching it off gives up what waits for it.")


class SubscriptionShape(Told):
    """A program that hears of what happens."""

    id: UUID
    name: str
    url: str
    events: list[EventType]
    is_on: bool
    off: Off = Field(description="Why it is off.")
    failures: int = Field(description="Tries in a row that failed.")
    failing_since: Moment | None
    old_secret_until: Moment | None = Field(
        description="How long what it had before signs as well."
    )
    version: int
    created_at: Moment


class NewSubscription(SubscriptionShape):
    """One with a new secret."""

    secret: str = Field(description=SECRET)


class Subscriptions(Told):
    """All of the workspace's."""

    items: list[SubscriptionShape]


class DeliveryShape(Sparse):
    """An event on its way, or where it went."""

    id: UUID
    event_id: UUID = Field(description="As in `webhook-id`; the same however often it goes.")
    event: EventType
    data: dict[str, Any] = Field(description="What its body says under `data`.")
    state: DeliveryState
    tries: int
    outcome: DeliveryOutcome = Field(description="Of the last try.")
    status: int | None = Field(description="Of the last answer; null: there was none.")
    duration_ms: int | None
    tried_at: Moment | None
    due_at: Moment | None = Field(description="When it is tried next, while it waits.")
    created_at: Moment


class Deliveries(Told):
    """What went there, the newest first."""

    items: list[DeliveryShape]
    next_cursor: UUID | None


class Sent(Told):
    """A delivery that began."""

    delivery_id: UUID


class SubscriptionPath(Asked):
    """A subscription."""

    subscription_id: UUID


class DeliveryPath(SubscriptionPath):
    """A delivery to it."""

    delivery_id: UUID


class DeliveriesQuery(Page):
    """Which of them."""

    state: DeliveryState | None = None
    cursor: IdCursor = None
    fields: FieldNames = fields_of(DeliveryShape)


Answer = tuple[SubscriptionShape, int, dict[str, str]]


@bp.get("", responses={"200": Subscriptions})
@known(Permission.CHANGE_SETTINGS)
def subscriptions(who: Viewer) -> Subscriptions:
    """All subscriptions of the workspace, the oldest first."""
    found = container().subscriptions.all(who.tenant.id)
    return Subscriptions(items=[SubscriptionShape(**_told(each)) for each in found])


@bp.post("", responses={"201": NewSubscription})
@known(Permission.CHANGE_SETTINGS)
@secret
def make(who: Viewer, body: SubscriptionForm) -> tuple[NewSubscription, int, dict[str, str]]:
    """Subscribe. The secret is told in this answer alone."""
    made, told = container().subscriptions.make(who.tenant.id, _form(body), who.author)
    return NewSubscription(**_told(made), secret=told), 201, tagged(made.version)


@bp.get("/<uuid:subscription_id>", responses={"200": SubscriptionShape})
@known(Permission.CHANGE_SETTINGS)
def subscription(who: Viewer, path: SubscriptionPath) -> Answer:
    """One. Its ETag is what you send as If-Match to change it."""
    found = container().subscriptions.get(who.tenant.id, SubscriptionId(path.subscription_id))
    return SubscriptionShape(**_told(found)), 200, tagged(found.version)


@bp.put("/<uuid:subscription_id>", responses={"200": SubscriptionShape})
@known(Permission.CHANGE_SETTINGS)
@conditional
def change(who: Viewer, path: SubscriptionPath, body: ChangedForm) -> Answer:
    """Have it so from now on. Needs If-Match. Switched on again, it starts without failures."""
    changed = container().subscriptions.change(
        who.tenant.id,
        SubscriptionId(path.subscription_id),
        _form(body),
        is_on=body.is_on,
        seen=seen_version(),
    )
    return SubscriptionShape(**_told(changed)), 200, tagged(changed.version)


@bp.delete("/<uuid:subscription_id>", responses={"204": None})
@known(Permission.CHANGE_SETTINGS)
def remove(who: Viewer, path: SubscriptionPath) -> None:
    """Nothing is delivered any more, and its log goes."""
    container().subscriptions.remove(who.tenant.id, SubscriptionId(path.subscription_id))


@bp.post("/<uuid:subscription_id>/secret", responses={"200": NewSubscription})
@known(Permission.CHANGE_SETTINGS)
@secret
def renew(who: Viewer, path: SubscriptionPath) -> tuple[NewSubscription, int, dict[str, str]]:
    """Another secret, told in this answer alone. For 24 hours the one before signs as well."""
    subscription_id = SubscriptionId(path.subscription_id)
    renewed, told = container().subscriptions.renew(who.tenant.id, subscription_id)
    return NewSubscription(**_told(renewed), secret=told), 200, tagged(renewed.version)


@bp.post("/<uuid:subscription_id>/test", responses={"202": Sent})
@known(Permission.CHANGE_SETTINGS)
def test(who: Viewer, path: SubscriptionPath) -> tuple[Sent, int]:
    """Deliver an event of type `test`. One at a time: a 409 while one is on its way."""
    subscription_id = SubscriptionId(path.subscription_id)
    return Sent(delivery_id=container().subscriptions.test(who.tenant.id, subscription_id)), 202


@bp.get("/<uuid:subscription_id>/deliveries", responses={"200": Deliveries})
@known(Permission.CHANGE_SETTINGS)
def deliveries(who: Viewer, path: SubscriptionPath, query: DeliveriesQuery) -> Deliveries:
    """What went there and what is on its way, of the last 30 days, the newest first."""
    rows = container().subscriptions.deliveries(
        who.tenant.id,
        SubscriptionId(path.subscription_id),
        query.limit + 1,
        None if query.cursor is None else DeliveryId(query.cursor),
        query.state,
    )
    page, last = split(rows, query.limit)
    following = None if last is None else last.id
    return Deliveries(items=[_delivery(each) for each in page], next_cursor=following)


@bp.post("/<uuid:subscription_id>/deliveries/<uuid:delivery_id>/redeliver", responses={"202": Sent})
@known(Permission.CHANGE_SETTINGS)
def redeliver(who: Viewer, path: DeliveryPath) -> tuple[Sent, int]:
    """Deliver it once more, under the same event id."""
    subscription_id, delivery_id = SubscriptionId(path.subscription_id), path.delivery_id
    container().subscriptions.again(who.tenant.id, subscription_id, DeliveryId(delivery_id))
    return Sent(delivery_id=delivery_id), 202


def _form(body: SubscriptionForm) -> Form:
    return Form(body.name, body.url, list(map(str, body.events)))


def _told(of: Subscription) -> dict[str, Any]:
    return {
        "id": of.id,
        "name": of.wishes.name,
        "url": of.wishes.url,
        "events": sorted(of.wishes.events),
        "is_on": of.is_on,
        "off": of.off,
        "failures": of.failures,
        "failing_since": of.failing_since,
        "old_secret_until": of.old_secret_until,
        "version": of.version,
        "created_at": of.created_at,
    }


def _delivery(of: Delivery) -> DeliveryShape:
    return DeliveryShape(
        id=of.id,
        event_id=of.event_id,
        event=of.event,
        data=dict(of.about),
        state=of.state,
        tries=of.tries,
        outcome=of.outcome,
        status=of.status,
        duration_ms=of.duration_ms,
        tried_at=of.tried_at,
        due_at=of.due_at if of.state is DeliveryState.WAITING else None,
        created_at=of.created_at,
    )
