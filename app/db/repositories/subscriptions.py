"""Programs that hear of what happens, as rows."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, case, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from app.db.repositories.base import TenantRepository
from app.db.repositories.storable import storable
from app.db.rows.subscriptions import subscriptions
from app.domain.errors import NotFound
from app.domain.events import EventType
from app.domain.ids import SubscriptionId, TenantId
from app.domain.letters import Posting
from app.domain.subscriptions import DeliveryState, Off, Subscription, Verdict, Wishes


class SubscriptionRows(TenantRepository):
    """Implements `app.ports.subscriptions.Subscriptions`."""

    def add(self, subscription: Subscription, sealed: bytes) -> Subscription:
        """A new one, or the one that is there."""
        values = {
            "tenant_id": self.tenant,
            "id": subscription.id,
            "author": subscription.author,
            "created_at": subscription.created_at,
            "secret": sealed,
            **_wished(subscription.wishes),
        }
        fresh = insert(subscriptions).values(values)
        self.connection.execute(fresh.on_conflict_do_nothing(index_elements=["tenant_id", "id"]))
        return self.get(subscription.id)

    def all(self) -> list[Subscription]:
        """The oldest first."""
        kept = subscriptions.c
        wanted = self._mine().order_by(kept.created_at, kept.id)
        return [subscription_of(row) for row in self.connection.execute(wanted)]

    def get(self, subscription: SubscriptionId, *, held: bool = False) -> Subscription:
        """One."""
        wanted = self._mine().where(subscriptions.c.id == subscription)
        # not for an update of its key: what happens meanwhile needn't wait
        found = wanted.with_for_update(key_share=True) if held else wanted
        return subscription_of(self.one(found, "subscription"))

    def change(self, subscription: SubscriptionId, wanted: Wishes) -> None:
        """Other wishes."""
        self._change(subscription, version=subscriptions.c.version + 1, **_wished(wanted))

    def switch(self, subscription: SubscriptionId, off: Off) -> None:
        """Off, or on again."""
        is_failing = off is Off.FAILING
        posting = {
            "posting": Posting.LATER if is_failing else "",
            "posting_due_at": func.now() if is_failing else None,
        }
        well = {"failures": 0, "failing_since": None, "rests_until": None} if not off else {}
        version = subscriptions.c.version + 1
        self._change(subscription, off=off, version=version, **posting, **well)

    def renew(self, subscription: SubscriptionId, sealed: bytes, until: datetime) -> None:
        """Another secret."""
        old = subscriptions.c.secret
        self._change(subscription, secret=sealed, old_secret=old, old_secret_until=until)

    def remove(self, subscription: SubscriptionId) -> None:
        """None any more."""
        mine = subscriptions.c
        gone = delete(subscriptions).where(mine.tenant_id == self.tenant, mine.id == subscription)
        if self.connection.execute(gone).rowcount != 1:
            raise NotFound("no such subscription")

    def went(self, subscription: SubscriptionId, told: Verdict) -> None:
        """How the last try went."""
        kept = subscriptions.c
        if told.state is DeliveryState.DELIVERED:
            self._change(subscription, failures=0, failing_since=None, rests_until=None)
            return
        until = func.now() + func.make_interval(0, 0, 0, 0, 0, 0, told.rest_s)
        self._change(
            subscription,
            failures=kept.failures + 1,
            failing_since=func.coalesce(kept.failing_since, func.now()),
            rests_until=until if told.rest_s else kept.rests_until,
        )

    def wake(self, subscription: SubscriptionId) -> None:
        """It rests no more."""
        self._change(subscription, rests_until=None)

    def claim_letter(self, subscription: SubscriptionId) -> Subscription | None:
        """Whether its mail is this call's to send."""
        kept = subscriptions.c
        claimed = self.connection.execute(
            update(subscriptions)
            .where(
                kept.tenant_id == self.tenant,
                kept.id == subscription,
                kept.posting == Posting.LATER,
                kept.posting_due_at <= func.now(),
            )
            .values(posting=Posting.SENDING)
            .returning(subscriptions)
        ).one_or_none()
        return None if claimed is None else subscription_of(claimed)

    def settle_letter(self, subscription: SubscriptionId, posting: Posting, after_s: float) -> None:
        """What became of its mail."""
        due_at = func.now() + func.make_interval(0, 0, 0, 0, 0, 0, after_s)
        kept = subscriptions.c
        # whoever switched it on again meanwhile needs none
        is_ours = kept.posting == Posting.SENDING
        self._change(
            subscription,
            posting=case((is_ours, posting), else_=kept.posting),
            posting_due_at=case((is_ours, due_at), else_=kept.posting_due_at),
        )

    def _mine(self) -> Any:
        return select(subscriptions).where(subscriptions.c.tenant_id == self.tenant)

    def _change(self, subscription: SubscriptionId, **values: Any) -> None:
        """Nothing happens to one that was removed meanwhile."""
        mine = subscriptions.c
        self.connection.execute(
            update(subscriptions)
            .where(mine.tenant_id == self.tenant, mine.id == subscription)
            .values(**values)
        )


def subscription_of(row: Row[Any]) -> Subscription:
    """The subscription of a row."""
    return Subscription(
        TenantId(row.tenant_id),
        SubscriptionId(row.id),
        Wishes(row.name, row.url, frozenset(map(EventType, row.events))),
        row.author,
        row.created_at,
        row.version,
        Off(row.off),
        row.failures,
        row.failing_since,
        row.old_secret_until,
    )


def _wished(wanted: Wishes) -> dict[str, Any]:
    return {
        "name": storable(wanted.name),
        "url": wanted.url,
        "events": sorted(map(str, wanted.events)),
    }
