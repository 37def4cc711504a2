"""What happens is delivered to programs, whatever dies or hangs meanwhile."""

import json

import pytest

from app.domain.errors import ExternalError
from app.domain.events import points_low
from app.domain.subscriptions import (
    DeliveryOutcome,
    DeliveryState,
    Off,
    reply,
    signature,
)
from tests.factories import ALICE, BOB
from tests.house import Killed
from tests.program_desk import HOOK, OTHER, SILENT, Desk, desk

__all__ = ["desk"]


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
