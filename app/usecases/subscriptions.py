"""Let programs elsewhere hear of what happens here."""

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from app.domain.errors import Conflict, Invalid, Outdated, ToldOnce
from app.domain.events import trial
from app.domain.forms import ensure_told_again, id_of, secret_of_form
from app.domain.ids import DeliveryId, SubscriptionId, TenantId
from app.domain.rates import SENT_BY_HAND
from app.domain.subscriptions import (
    MOST_SUBSCRIPTIONS,
    OLD_SECRET_FOR,
    SECRET_BYTES,
    Delivery,
    DeliveryState,
    Off,
    Subscription,
    Wishes,
    secret_of,
    wishes,
)
from app.ports.clock import Clock
from app.ports.queue import Queue
from app.ports.rates import Rates
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.vault import Vault


@dataclass(frozen=True, slots=True)
class Form:
    """What somebody filled in."""

    name: str
    url: str
    events: Collection[str]


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """A workspace's subscriptions. `allowed` are "host:port" that may be private."""

    open_uow: OpenUow
    vault: Vault
    queue: Queue
    rates: Rates
    clock: Clock
    allowed: tuple[str, ...]
    own_key: str = field(repr=False)

    def all(self, tenant: TenantId) -> list[Subscription]:
        """All of them, the oldest first."""
        with self.open_uow(tenant) as uow:
            return uow.subscriptions.all()

    def get(self, tenant: TenantId, subscription: SubscriptionId) -> Subscription:
        """One, or NotFound."""
        with self.open_uow(tenant) as uow:
            return uow.subscriptions.get(subscription)

    def make(
        self, tenant: TenantId, form: Form, author: str, number: str = ""
    ) -> tuple[Subscription, str]:
        """A new one, and its secret: this once.

        The same `number` again makes none, and within minutes is told the same.

        Raises:
            Invalid: it can't be kept so, or there are too many.
            ToldOnce: it was made before those minutes, or has another secret by now.
        """
        wanted = self._wishes(form)
        made_id = SubscriptionId(id_of(tenant, f"subscription of {author}", number))
        made = Subscription(tenant, made_id, wanted, author, self.clock())
        secret = secret_of(secret_of_form(self.own_key, made_id, number))
        with self.open_uow(tenant) as uow:
            before = uow.subscriptions.all()
            if len(before) >= MOST_SUBSCRIPTIONS and made_id not in {each.id for each in before}:
                raise Invalid("too many subscriptions", {"name": "too_many"})
            kept = uow.subscriptions.add(made, self.vault.seal(secret))
        if kept.old_secret_until is not None:
            raise ToldOnce("it has another secret by now")
        ensure_told_again(kept.created_at, made.created_at)
        return kept, secret

    def change(
        self,
        tenant: TenantId,
        subscription: SubscriptionId,
        form: Form,
        *,
        is_on: bool,
        seen: int | None = None,
    ) -> Subscription:
        """Another name, address, and other events; `seen` is the version that was changed.

        Raises:
            NotFound: there is none.
            Invalid: it can't be kept so.
            Outdated: somebody was faster.
        """
        wanted = self._wishes(form)
        with self.open_uow(tenant) as uow:
            known = uow.subscriptions.get(subscription, held=True)
            if seen is not None and known.version != seen:
                raise Outdated(f"it is at version {known.version}, not {seen}")
            uow.subscriptions.change(subscription, wanted)
            if is_on != known.is_on:
                _switch(uow, subscription, is_on=is_on)
            return uow.subscriptions.get(subscription)

    def switch(self, tenant: TenantId, subscription: SubscriptionId, *, is_on: bool) -> None:
        """On or off, or NotFound. What waits for one that is off is tried no more."""
        with self.open_uow(tenant) as uow:
            if uow.subscriptions.get(subscription, held=True).is_on != is_on:
                _switch(uow, subscription, is_on=is_on)

    def remove(self, tenant: TenantId, subscription: SubscriptionId) -> None:
        """It hears of nothing any more, or NotFound; its log goes with it."""
        with self.open_uow(tenant) as uow:
            uow.subscriptions.remove(subscription)

    def renew(self, tenant: TenantId, subscription: SubscriptionId) -> tuple[Subscription, str]:
        """Another secret, told this once; for a day the one before signs as well. Or NotFound."""
        secret = secret_of(secrets.token_bytes(SECRET_BYTES))
        with self.open_uow(tenant) as uow:
            uow.subscriptions.get(subscription, held=True)
            until = self.clock() + OLD_SECRET_FOR
            uow.subscriptions.renew(subscription, self.vault.seal(secret), until)
            return uow.subscriptions.get(subscription), secret

    def test(self, tenant: TenantId, subscription: SubscriptionId) -> DeliveryId:
        """Send it an event that says nothing, or NotFound.

        Raises:
            Conflict: it is off, or the test before is still on its way.
            TooOften: too much was sent by hand.
        """
        self.rates.spend(SENT_BY_HAND, str(tenant))
        with self.open_uow(tenant) as uow:
            _ensure_on(uow.subscriptions.get(subscription, held=True))
            if uow.deliveries.tests_waiting(subscription):
                raise Conflict("one is on its way")
            made = uow.deliveries.add(subscription, trial())
            uow.subscriptions.wake(subscription)
            uow.after_commit(lambda: self.queue.deliver(tenant))
        return made

    def deliveries(
        self,
        tenant: TenantId,
        subscription: SubscriptionId,
        limit: int,
        before: DeliveryId | None = None,
        state: DeliveryState | None = None,
    ) -> Sequence[Delivery]:
        """What went there or is on its way, the newest first, from `before` on; or NotFound."""
        with self.open_uow(tenant) as uow:
            uow.subscriptions.get(subscription)
            return uow.deliveries.of(subscription, limit, before, state)

    def again(self, tenant: TenantId, subscription: SubscriptionId, delivery: DeliveryId) -> None:
        """Deliver that one once more, with the same event id; or NotFound.

        Raises:
            Conflict: the subscription is off.
            TooOften: too much was sent by hand.
        """
        self.rates.spend(SENT_BY_HAND, str(tenant))
        with self.open_uow(tenant) as uow:
            _ensure_on(uow.subscriptions.get(subscription, held=True))
            uow.deliveries.again(subscription, delivery)
            uow.subscriptions.wake(subscription)
            uow.after_commit(lambda: self.queue.deliver(tenant))

    def _wishes(self, form: Form) -> Wishes:
        return wishes(form.name, form.url, form.events, self.allowed)


def _ensure_on(subscription: Subscription) -> None:
    if not subscription.is_on:
        raise Conflict("the subscription is off")


def _switch(uow: UnitOfWork, subscription: SubscriptionId, *, is_on: bool) -> None:
    uow.subscriptions.switch(subscription, Off.NOT if is_on else Off.BY_HAND)
    if not is_on:
        uow.deliveries.give_up(subscription)
