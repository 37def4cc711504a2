"""What is on its way to programs, as rows with leases by the database's clock."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, text, tuple_, update

from app.db.repositories.base import TenantRepository
from app.db.repositories.subscriptions import subscription_of
from app.db.rows.subscriptions import deliveries, subscriptions
from app.domain.errors import NotFound
from app.domain.events import Event, EventType
from app.domain.ids import DeliveryId, EventId, SubscriptionId, TenantId, new_id
from app.domain.subscriptions import Delivery, DeliveryOutcome, DeliveryState, Reply, Verdict
from app.ports.subscriptions import Taken

FORGOTTEN_AT_ONCE = 5_000

TAKE = text(
    """
WITH next AS (
  SELECT d.id FROM deliveries d
  JOIN subscriptions s ON s.tenant_id = d.tenant_id AND s.id = d.subscription_id
    AND s."off" = '' AND (s.rests_until IS NULL OR s.rests_until <= now())
  WHERE d.tenant_id = :tenant AND d.state = 'waiting' AND d.due_at <= now()
    AND (d.lease_until IS NULL OR d.lease_until <= now())
  ORDER BY d.due_at, d.id LIMIT 1 FOR UPDATE OF d SKIP LOCKED
)
UPDATE deliveries d SET tries = tries + 1, tried_at = now(),
  lease_until = now() + make_interval(secs => :lease_s)
FROM next WHERE d.tenant_id = :tenant AND d.id = next.id
RETURNING d.*
"""
)


class DeliveryRows(TenantRepository):
    """Implements `app.ports.subscriptions.Deliveries`."""

    def add(self, subscription: SubscriptionId, event: Event) -> DeliveryId:
        """One more."""
        made = DeliveryId(new_id())
        self.connection.execute(
            insert(deliveries).values(
                tenant_id=self.tenant,
                id=made,
                subscription_id=subscription,
                event_id=event.id,
                event=event.type,
                about=dict(event.about),
                due_at=func.now(),
            )
        )
        return made

    def tests_waiting(self, subscription: SubscriptionId) -> int:
        """How many are on their way."""
        kept = deliveries.c
        waiting = select(func.count()).where(
            kept.tenant_id == self.tenant,
            kept.subscription_id == subscription,
            kept.event == EventType.TEST,
            kept.state == DeliveryState.WAITING,
        )
        return self.connection.execute(waiting).scalar_one()

    def of(
        self,
        subscription: SubscriptionId,
        limit: int,
        before: DeliveryId | None = None,
        state: DeliveryState | None = None,
    ) -> list[Delivery]:
        """The newest first."""
        kept = deliveries.c
        wanted = select(deliveries).where(
            kept.tenant_id == self.tenant, kept.subscription_id == subscription
        )
        if state is not None:
            wanted = wanted.where(kept.state == state)
        if before is not None:
            last = select(kept.created_at, kept.id).where(
                kept.tenant_id == self.tenant, kept.id == before
            )
            wanted = wanted.where(tuple_(kept.created_at, kept.id) < last.scalar_subquery())
        rows = wanted.order_by(kept.created_at.desc(), kept.id.desc()).limit(limit)
        return [_delivery_of(row) for row in self.connection.execute(rows)]

    def take(self, lease_s: float) -> Taken | None:
        """One to try now."""
        values = {"tenant": self.tenant, "lease_s": lease_s}
        row = self.connection.execute(TAKE, values).one_or_none()
        if row is None:
            return None
        kept = subscriptions.c
        is_good = kept.old_secret_until > func.now()
        wanted = select(subscriptions, is_good.label("signs_by_both")).where(
            kept.tenant_id == self.tenant, kept.id == row.subscription_id
        )
        to = self.one(wanted, "subscription")
        sealed = (to.secret, to.old_secret) if to.signs_by_both else (to.secret,)
        return Taken(_delivery_of(row), subscription_of(to), sealed)

    def settle(self, delivery: Delivery, said: Reply, told: Verdict) -> bool:
        """What came of the try, which is known by its number."""
        kept = deliveries.c
        settled = self.connection.execute(
            self._change(delivery.subscription_id)
            .where(
                kept.id == delivery.id,
                kept.state == DeliveryState.WAITING,
                kept.tries == delivery.tries,
            )
            .values(
                state=told.state,
                due_at=func.now() + func.make_interval(0, 0, 0, 0, 0, 0, told.wait_s),
                lease_until=None,
                outcome=said.outcome,
                status=said.status,
                duration_ms=said.duration_ms,
            )
        )
        return settled.rowcount == 1

    def again(self, subscription: SubscriptionId, delivery: DeliveryId) -> None:
        """From its first try on."""
        anew = self._change(subscription).where(deliveries.c.id == delivery)
        values = {
            "state": DeliveryState.WAITING,
            "tries": 0,
            "due_at": func.now(),
            "lease_until": None,
        }
        if self.connection.execute(anew.values(values)).rowcount != 1:
            raise NotFound("no such delivery")

    def give_up(self, subscription: SubscriptionId) -> None:
        """Nothing of it is tried any more."""
        waiting = self._change(subscription).where(deliveries.c.state == DeliveryState.WAITING)
        given_up = {
            "state": DeliveryState.GIVEN_UP,
            "outcome": DeliveryOutcome.SWITCHED_OFF,
            "lease_until": None,
        }
        self.connection.execute(waiting.values(given_up))

    def forget(self, days: int) -> None:
        """Some at a time."""
        kept = deliveries.c
        old = (
            select(kept.id)
            .where(
                kept.tenant_id == self.tenant, kept.created_at < func.now() - timedelta(days=days)
            )
            .limit(FORGOTTEN_AT_ONCE)
        )
        self.connection.execute(
            delete(deliveries).where(
                kept.tenant_id == self.tenant, kept.id.in_(old.scalar_subquery())
            )
        )

    def _change(self, subscription: SubscriptionId) -> Any:
        kept = deliveries.c
        return update(deliveries).where(
            kept.tenant_id == self.tenant, kept.subscription_id == subscription
        )


def _delivery_of(row: Row[Any]) -> Delivery:
    return Delivery(
        TenantId(row.tenant_id),
        DeliveryId(row.id),
        SubscriptionId(row.subscription_id),
        EventId(row.event_id),
        EventType(row.event),
        row.about,
        row.created_at,
        DeliveryState(row.state),
        row.tries,
        row.due_at,
        DeliveryOutcome(row.outcome),
        row.status,
        row.duration_ms,
        row.tried_at,
    )
