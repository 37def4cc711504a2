"""A house with programs that hear of what happens in it."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.events import points_low
from app.domain.ids import TenantId, new_id
from app.domain.subscriptions import (
    CHOICES,
    Delivery,
    DeliveryOutcome,
    Reply,
    Subscription,
)
from app.usecases.deliveries import Deliveries
from app.usecases.letters import Letters
from app.usecases.subscription_mail import SubscriptionMail
from app.usecases.subscriptions import Form, Subscriptions
from integrations.rates import SharedRates
from tests.factories import ALICE
from tests.fakes.mail import FakeMail
from tests.fakes.receivers import FakeReceivers
from tests.house import House

HOOK, OTHER = "https://tools.example/hook", "https://slow.example/hook"
SILENT = Reply(DeliveryOutcome.TOO_SLOW)


def rates() -> SharedRates:
    """Counted by this process alone, from 0 on."""
    return SharedRates("redis://127.0.0.1:1/0", str(new_id()))


class Desk:
    """A house with programs that hear of it."""

    def __init__(self, database: Database) -> None:
        self.house, self.receivers, self.mail = House(database), FakeReceivers(), FakeMail()
        opened, platform = database.open_uow, database.open_platform_uow
        vault, queue = self.house.vault, self.house.queue
        self.subscriptions = Subscriptions(opened, vault, queue, rates(), self.now, (), "a key")
        self.deliveries = Deliveries(opened, platform, vault, self.receivers, queue, self.now)
        ours, theirs = "https://rooz.example", "https://{}/admin/apps/rooz".format
        letters = Letters(
            opened, platform, self.house.queries, self.mail, self.now, "a key", ours, theirs
        )
        self.off_mail = SubscriptionMail(opened, platform, letters)
        self.later = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.later

    def subscribe(
        self, tenant: TenantId = ALICE, url: str = HOOK, events: Any = CHOICES
    ) -> tuple[Subscription, str]:
        return self.subscriptions.make(tenant, Form("Orders", url, events), "user:1")

    def happen(self, tenant: TenantId = ALICE) -> None:
        with self.house.database.open_uow(tenant) as uow:
            uow.events.tell([points_low(3)])

    def log(self, subscription: Subscription) -> list[Delivery]:
        tenant = subscription.tenant_id
        return list(self.subscriptions.deliveries(tenant, subscription.id, 50))

    def deliver(self) -> None:
        """What the clock and a worker do."""
        self.house.queue.deliveries.clear()
        self.deliveries.sweep()
        for tenant in self.house.queue.deliveries:
            self.deliveries.work(tenant)

    def told(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _url, _headers, body in self.receivers.came]

    def pass_time(self, what: str, tenant: TenantId = ALICE) -> None:
        with self.house.database.reading(tenant) as connection:
            connection.execute(text(what))


@pytest.fixture
def desk(database: Database) -> Desk:
    desk = Desk(database)
    desk.house.move_in(ALICE)
    return desk
