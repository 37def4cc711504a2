"""Programs that hear of what happens: switched, told of, kept apart, and their log."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain.errors import Conflict, ExternalError, NotFound, TooOften
from app.domain.ids import UserId, new_id
from app.domain.rates import SENT_BY_HAND
from app.domain.subscriptions import (
    KEPT_DAYS,
    Off,
    reply,
)
from app.domain.tenants import Membership, Role, User
from tests.factories import ALICE, BOB
from tests.program_desk import HOOK, OTHER, Desk, desk

__all__ = ["desk"]


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
