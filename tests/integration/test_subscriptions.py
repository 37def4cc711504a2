"""What happens is delivered to programs, whatever dies or hangs meanwhile."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.errors import Conflict, ExternalError, NotFound, TooOften
from app.domain.events import points_low
from app.domain.ids import TenantId, UserId, new_id
from app.domain.rates import SENT_BY_HAND
from app.domain.subscriptions import (
    CHOICES,
    KEPT_DAYS,
    Delivery,
    DeliveryOutcome,
    DeliveryState,
    Off,
    Reply,
    Subscription,
    reply,
    signature,
)
from app.domain.tenants import Membership, Role, User
from app.usecases.deliveries import Deliveries
from app.usecases.letters import Letters
from app.usecases.subscription_mail import SubscriptionMail
from app.usecases.subscriptions import Form, Subscriptions
from integrations.rates import SharedRates
from tests.factories import ALICE, BOB
from tests.fakes.mail import FakeMail
from tests.fakes.receivers import FakeReceivers
from tests.house import House, Killed

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
        self.subscriptions = Subscriptions(opened, vault, queue, rates(), self.now, ())
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


def test_of_tests_that_are_sent_at_once_one_goes(desk: Desk) -> None:
    sub, _secret = desk.subscribe()

    def sent(_which: int) -> bool:
        try:
            desk.subscriptions.test(ALICE, sub.id)
        except Conflict:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(sent, range(8))) == 1


def test_what_happens_is_delivered_signed_and_once(desk: Desk) -> None:
    subscription, secret = desk.subscribe()
    desk.happen()
    desk.deliver()
    desk.deliver()
    [(url, headers, body)] = desk.receivers.came
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{body}"
    assert (url, headers["webhook-signature"]) == (HOOK, signature(secret, signed.encode()))
    assert json.loads(body)["data"] == {"available": 3}
    [delivery] = desk.log(subscription)
    assert (delivery.state, delivery.status, delivery.tries) == (DeliveryState.DELIVERED, 200, 1)


def test_who_did_not_subscribe_to_it_hears_nothing(desk: Desk) -> None:
    desk.subscribe(events=["run.finished"])
    desk.happen()
    desk.deliver()
    assert desk.receivers.came == []


def _happens_in_vain(desk: Desk) -> None:
    with desk.house.database.open_uow(ALICE) as uow:
        uow.events.tell([points_low(3)])
        raise ExternalError("the database went away", retryable=True)


def test_what_is_rolled_back_did_not_happen(desk: Desk) -> None:
    subscription, _secret = desk.subscribe()
    with pytest.raises(ExternalError):
        _happens_in_vain(desk)
    assert desk.log(subscription) == []


def test_a_kill_after_the_commit_delivers_it_later(desk: Desk) -> None:
    """Nobody was told that there is something: the rows are the truth."""
    subscription, _secret = desk.subscribe()
    desk.happen()
    [waiting] = desk.log(subscription)
    assert waiting.state is DeliveryState.WAITING
    desk.deliver()
    assert desk.receivers.ids == [str(waiting.event_id)]


def test_an_answer_that_is_lost_delivers_it_again_as_the_same_event(desk: Desk) -> None:
    desk.subscribe()
    desk.happen()

    def dies() -> None:
        raise Killed("after it was sent")

    desk.receivers.then = dies
    with pytest.raises(Killed):
        desk.deliver()
    desk.receivers.then = lambda: None
    assert desk.deliveries.work(ALICE) == 0  # whoever died may be at it still
    desk.pass_time("UPDATE deliveries SET lease_until = now()")
    desk.deliver()
    assert len(desk.receivers.came) == 2
    assert len(set(desk.receivers.ids)) == 1
    assert len({body for _url, _headers, body in desk.receivers.came}) == 1


def test_what_fails_comes_again_until_it_is_given_up(desk: Desk) -> None:
    subscription, _secret = desk.subscribe()
    desk.receivers.replies[HOOK] = reply(500, None, 5)
    desk.happen()
    for _ in range(10):
        desk.deliver()
        desk.pass_time("UPDATE deliveries SET due_at = now()")
    [given_up] = desk.log(subscription)
    assert (given_up.state, given_up.tries, given_up.status) == (DeliveryState.GIVEN_UP, 8, 500)
    assert len(set(desk.receivers.ids)) == 1
    assert len(desk.receivers.came) == 8


def test_what_failed_is_not_tried_before_its_time(desk: Desk) -> None:
    desk.subscribe()
    desk.receivers.replies[HOOK] = reply(500, None, 5)
    desk.happen()
    desk.deliver()
    desk.deliver()
    assert len(desk.receivers.came) == 1


def test_who_hangs_rests_and_holds_up_nobody(desk: Desk) -> None:
    desk.house.move_in(BOB)
    desk.subscribe(url=OTHER)
    desk.subscribe(BOB)
    desk.receivers.replies[OTHER] = SILENT
    for tenant in (ALICE, ALICE, ALICE, BOB):
        desk.happen(tenant)
    desk.deliver()
    assert [url for url, _headers, _body in desk.receivers.came] == [OTHER, HOOK]
    desk.pass_time("UPDATE subscriptions SET rests_until = now()")
    del desk.receivers.replies[OTHER]
    desk.deliver()
    # the one that failed waits for its own time; the others needn't
    assert [url for url, _headers, _body in desk.receivers.came[2:]] == [OTHER, OTHER]


def test_who_wants_no_more_hears_no_more(desk: Desk) -> None:
    subscription, _secret = desk.subscribe()
    desk.receivers.replies[HOOK] = reply(410, None, 5)
    desk.happen()
    desk.happen()
    desk.deliver()
    assert len(desk.receivers.came) == 1
    assert desk.subscriptions.get(ALICE, subscription.id).off is Off.UNSUBSCRIBED
    states = [(each.state, each.outcome) for each in desk.log(subscription)]
    assert sorted(states) == [
        (DeliveryState.GIVEN_UP, DeliveryOutcome.REFUSED),
        (DeliveryState.GIVEN_UP, DeliveryOutcome.SWITCHED_OFF),
    ]
    desk.happen()
    assert len(desk.log(subscription)) == 2
    assert desk.off_mail.deliver() == 0


def _owner(desk: Desk, address: str) -> None:
    person = User(UserId(new_id()), "Nadia", "USER")
    with desk.house.database.open_platform_uow() as platform:
        platform.people.add(person)
        platform.people.identify("password", address, person.id)
        platform.people.set_preferences(person.id, "ar", "")
    with desk.house.database.open_uow(ALICE) as uow:
        uow.tenants.add_member(Membership(ALICE, person.id, Role.OWNER))


def test_who_failed_for_days_is_switched_off_and_its_owner_told_once(desk: Desk) -> None:
    _owner(desk, "nadia@shop.example")
    subscription, _secret = desk.subscribe()
    desk.receivers.replies[HOOK] = reply(500, None, 5)
    desk.happen()
    desk.pass_time("UPDATE subscriptions SET failures = 7, failing_since = now() - interval '73 h'")
    desk.deliver()
    assert desk.subscriptions.get(ALICE, subscription.id).off is Off.FAILING
    desk.mail.failures.append(ExternalError("away", retryable=True))
    assert [desk.off_mail.deliver(), desk.off_mail.deliver()] == [0, 0]
    desk.pass_time("UPDATE subscriptions SET posting_due_at = now()")
    assert [desk.off_mail.deliver(), desk.off_mail.deliver()] == [1, 0]
    [letter] = desk.mail.sent
    assert (letter.to, letter.language) == ("nadia@shop.example", "ar")
    assert str(letter.values["url"]).endswith(f"/subscriptions/{subscription.id}")


def test_switched_on_again_it_starts_anew(desk: Desk) -> None:
    subscription, _secret = desk.subscribe()
    desk.pass_time("UPDATE subscriptions SET failures = 9, failing_since = now() - interval '9 d'")
    desk.subscriptions.switch(ALICE, subscription.id, is_on=False)
    desk.happen()
    with pytest.raises(Conflict):
        desk.subscriptions.test(ALICE, subscription.id)
    desk.subscriptions.switch(ALICE, subscription.id, is_on=True)
    kept = desk.subscriptions.get(ALICE, subscription.id)
    assert (kept.is_on, kept.failures, kept.failing_since) == (True, 0, None)
    desk.subscriptions.test(ALICE, subscription.id)
    desk.deliver()
    assert [each["type"] for each in desk.told()] == ["test"]


def test_one_is_sent_again_as_the_same_event_even_to_who_rests(desk: Desk) -> None:
    subscription, _secret = desk.subscribe()
    desk.happen()
    desk.deliver()
    desk.pass_time("UPDATE subscriptions SET rests_until = now() + interval '1 h'")
    [delivery] = desk.log(subscription)
    desk.subscriptions.again(ALICE, subscription.id, delivery.id)
    assert desk.house.queue.deliveries[-1] == ALICE
    desk.deliver()
    assert len(desk.receivers.came) == 2
    assert len(set(desk.receivers.ids)) == 1


def test_nobody_makes_us_a_hammer(desk: Desk) -> None:
    subscription, _secret = desk.subscribe()
    desk.happen()
    [delivery] = desk.log(subscription)
    for _ in range(SENT_BY_HAND.times):
        desk.subscriptions.again(ALICE, subscription.id, delivery.id)
    with pytest.raises(TooOften):
        desk.subscriptions.again(ALICE, subscription.id, delivery.id)
    with pytest.raises(TooOften):
        desk.subscriptions.test(ALICE, subscription.id)


def test_for_a_day_both_secrets_sign_and_then_the_new_one_alone(desk: Desk) -> None:
    subscription, _old = desk.subscribe()
    desk.subscriptions.renew(ALICE, subscription.id)
    desk.happen()
    desk.deliver()
    desk.pass_time("UPDATE subscriptions SET old_secret_until = now()")
    desk.happen()
    desk.deliver()
    signed = [
        headers["webhook-signature"].count("v1,") for _url, headers, _b in desk.receivers.came
    ]
    assert signed == [2, 1]


def test_of_two_workspaces_each_hears_its_own(desk: Desk) -> None:
    desk.house.move_in(BOB)
    alices, _secret = desk.subscribe()
    bobs, _secret = desk.subscribe(BOB, OTHER)
    desk.happen(BOB)
    desk.deliver()
    assert [url for url, _headers, _body in desk.receivers.came] == [OTHER]
    [delivery] = desk.log(bobs)
    assert desk.log(alices) == []
    for asked in (desk.subscriptions.get, desk.subscriptions.test, desk.subscriptions.remove):
        with pytest.raises(NotFound):
            asked(ALICE, bobs.id)
    with pytest.raises(NotFound):
        desk.subscriptions.again(ALICE, alices.id, delivery.id)
    desk.subscriptions.again(BOB, bobs.id, delivery.id)


def test_of_a_forgotten_workspace_nothing_goes_out(desk: Desk) -> None:
    desk.subscribe()
    desk.happen()
    with desk.house.database.open_uow(ALICE) as uow:
        uow.privacy.forget()
    desk.deliver()
    assert desk.receivers.came == []
    assert desk.subscriptions.all(ALICE) == []


def test_what_is_removed_while_it_is_sent_leaves_nothing(desk: Desk) -> None:
    subscription, _secret = desk.subscribe()
    desk.happen()
    desk.receivers.then = lambda: desk.subscriptions.remove(ALICE, subscription.id)
    desk.deliver()
    assert len(desk.receivers.came) == 1
    with pytest.raises(NotFound):
        desk.log(subscription)


def test_a_log_is_kept_for_a_month(desk: Desk) -> None:
    subscription, _secret = desk.subscribe()
    desk.happen()
    desk.happen()
    newest = desk.log(subscription)[0]
    desk.pass_time(
        f"UPDATE deliveries SET created_at = now() - interval '{KEPT_DAYS} d 1 h'"  # noqa: S608
        f" WHERE id <> '{newest.id}'"
    )
    desk.deliver()
    assert [each.id for each in desk.log(subscription)] == [newest.id]


def test_the_log_goes_on_where_the_page_before_ended(desk: Desk) -> None:
    subscription, _secret = desk.subscribe()
    for _ in range(3):
        desk.happen()
    first = desk.subscriptions.deliveries(ALICE, subscription.id, 2)
    rest = desk.subscriptions.deliveries(ALICE, subscription.id, 2, first[-1].id)
    assert {each.id for each in [*first, *rest]} == {each.id for each in desk.log(subscription)}
    assert len(rest) == 1
