"""Deliver what happened to whoever subscribed to it, until they have it."""

import time
from dataclasses import dataclass

import structlog

from app.domain.errors import Invalid
from app.domain.ids import TenantId
from app.domain.subscriptions import KEPT_DAYS, DeliveryOutcome, Reply, body, headers, verdict
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow
from app.ports.queue import Queue
from app.ports.subscriptions import Receivers, Taken
from app.ports.uow import OpenUow
from app.ports.vault import Vault

log = structlog.get_logger("rooz.deliveries")

AT_ONCE = 200
LEASE_S = 60.0  # a try ends long before
TURN_S = 20.0  # then it is another workspace's turn


@dataclass(frozen=True, slots=True)
class Deliveries:
    """At least once each: after a kill it is delivered again, as the same event.

    A workspace's go out one by one, and one that doesn't answer rests: nobody else waits for it.
    """

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    vault: Vault
    receivers: Receivers
    queue: Queue
    clock: Clock

    def sweep(self) -> int:
        """Wake workers for what is due, and let go of what is old; how many have something due."""
        with self.open_platform_uow() as platform:
            due = platform.due.deliveries(AT_ONCE)
            old = platform.due.old_deliveries(AT_ONCE, KEPT_DAYS)
        for tenant in due:
            self.queue.deliver(tenant)
        for tenant in old:
            with self.open_uow(tenant) as uow:
                uow.deliveries.forget(KEPT_DAYS)
        return len(due)

    def work(self, tenant: TenantId) -> int:
        """Try what is due of a workspace's, as long as its turn is; how many tries there were."""
        until, tries = time.monotonic() + TURN_S, 0
        while time.monotonic() < until:
            with self.open_uow(tenant) as uow:
                taken = uow.deliveries.take(LEASE_S)
            if taken is None:
                return tries
            self._settle(taken, self._sent(taken))
            tries += 1
        self.queue.deliver(tenant)
        return tries

    def _sent(self, taken: Taken) -> Reply:
        try:
            secrets = [self.vault.open(sealed) for sealed in taken.sealed]
        except Invalid:
            return Reply(DeliveryOutcome.UNSIGNED)
        told = headers(taken.delivery, secrets, self.clock())
        return self.receivers.hand_over(taken.to.wishes.url, told, body(taken.delivery))

    def _settle(self, taken: Taken, said: Reply) -> None:
        delivery, to = taken.delivery, taken.to
        told = verdict(to, delivery.tries, said, self.clock())
        with self.open_uow(delivery.tenant_id) as uow:
            if uow.deliveries.settle(delivery, said, told):
                uow.subscriptions.went(to.id, told)
                if told.off:
                    uow.subscriptions.switch(to.id, told.off)
                    uow.deliveries.give_up(to.id)
        log.info(
            "delivery",
            type=str(delivery.event),
            attempt=delivery.tries,
            outcome=str(said.outcome),
            status=said.status,
            duration_ms=said.duration_ms,
        )
