"""Programs that hear of what happens: what is kept, how it is signed, and what follows a try."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from app.domain.errors import Invalid
from app.domain.events import EventType
from app.domain.ids import DeliveryId, EventId, SubscriptionId
from app.domain.subscriptions import (
    DEAD_AFTER,
    WAITS_S,
    Delivery,
    DeliveryOutcome,
    DeliveryState,
    Off,
    Reply,
    Subscription,
    Wishes,
    body,
    headers,
    reply,
    secret_of,
    signature,
    verdict,
    wishes,
)
from tests.factories import ALICE, NOW

URL = "https://tools.example/hook"
TO = Subscription(
    ALICE,
    SubscriptionId(UUID(int=1)),
    Wishes("Orders", URL, frozenset({EventType.RUN_FINISHED})),
    "user:1",
    NOW,
)
DELIVERY = Delivery(
    ALICE,
    DeliveryId(UUID(int=2)),
    TO.id,
    EventId(UUID(int=3)),
    EventType.POINTS_LOW,
    {"available": 9},
    NOW,
)
REFUSED = reply(500, None, 10)
SILENT = Reply(DeliveryOutcome.TOO_SLOW)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (URL, URL),
        ("tools.example", "https://tools.example/"),
        (f"{URL}/wp-json/x/?a=1&b=%20c#part", f"{URL}/wp-json/x/?a=1&b=%20c"),
        ("https://TOOLS.example:443/Hook", "https://tools.example/Hook"),
    ],
)
def test_an_address_is_kept_with_the_path_and_the_query_that_were_typed(
    typed: str, kept: str
) -> None:
    assert wishes("Orders", typed, ["run.finished"]).url == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("http://tools.example/hook", "address_plain"),
        ("https://10.0.0.1/hook", "address_private"),
        ("https://localhost/hook", "address_private"),
        ("https://tools.example:8443/hook", "address_private"),
        ("https://user:pass@tools.example/", "address_malformed"),
        ("ftp://tools.example/", "address_malformed"),
        ("", "address_malformed"),
    ],
)
def test_what_we_would_not_call_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        wishes("Orders", typed, ["run.finished"])
    assert refused.value.fields == {"url": code}


def test_what_the_machine_allows_may_be_in_the_clear_and_private() -> None:
    allowed = ("127.0.0.1:9000",)
    kept = wishes("Orders", "http://127.0.0.1:9000/hook", ["run.finished"], allowed)
    assert kept.url == "http://127.0.0.1:9000/hook"
    with pytest.raises(Invalid):
        wishes("Orders", "http://127.0.0.1:9001/hook", ["run.finished"], allowed)


def test_it_has_a_name_and_hears_of_something_that_there_is() -> None:
    with pytest.raises(Invalid) as refused:
        wishes(" ", URL, [])
    assert refused.value.fields == {"name": "length", "events": "missing"}
    for unknown in (["run.danced"], ["test"]):
        with pytest.raises(Invalid) as refused:
            wishes("Orders", URL, unknown)
        assert refused.value.fields == {"events": "unknown"}


def test_it_is_signed_as_the_standard_says() -> None:
    """Source: the standard's own vector, as its libraries test it."""
    signed = b'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}'
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    assert signature(secret, signed) == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_body_and_id_are_the_same_each_time_and_the_signature_is_of_both_secrets() -> None:
    old, new = secret_of(b"o" * 32), secret_of(b"n" * 32)
    first, later = headers(DELIVERY, [new], NOW), headers(DELIVERY, [new, old], NOW)
    assert body(DELIVERY) == (
        '{"data":{"available":9},"timestamp":"2026-11-24T12:00:00+00:00",'
        f'"type":"points.low","workspace_id":"{ALICE}"}}'
    )
    assert first["webhook-id"] == later["webhook-id"] == str(DELIVERY.event_id)
    assert later["webhook-signature"].split(" ")[0] == first["webhook-signature"]
    assert len(later["webhook-signature"].split(" ")) == 2


def test_any_success_is_taken_and_nothing_else_is() -> None:
    assert [reply(each, None, 1).outcome for each in (200, 204, 299)] == [DeliveryOutcome.TAKEN] * 3
    assert [reply(each, None, 1).outcome for each in (302, 308)] == [DeliveryOutcome.REDIRECTED] * 2
    assert reply(404, None, 1).outcome is DeliveryOutcome.REFUSED
    assert verdict(TO, 1, reply(202, None, 1), NOW).state is DeliveryState.DELIVERED


def test_what_fails_is_tried_eight_times_ever_more_slowly_within_three_days() -> None:
    told = [verdict(TO, tries, REFUSED, NOW) for tries in range(1, 9)]
    assert [each.state for each in told] == [DeliveryState.WAITING] * 7 + [DeliveryState.GIVEN_UP]
    waits = [each.wait_s for each in told[:7]]
    assert waits == sorted(waits)
    assert timedelta(days=2) < timedelta(seconds=sum(waits)) < timedelta(days=3)


def test_who_asks_for_a_pause_gets_it_for_all_that_goes_there() -> None:
    told = verdict(TO, 1, reply(429, 900.0, 1), NOW)
    assert (told.wait_s, told.rest_s) == (900.0, 900.0)
    assert verdict(TO, 1, reply(429, 1.0, 1), NOW).wait_s == WAITS_S[0]


def test_who_does_not_answer_rests_ever_longer_and_who_refuses_does_not() -> None:
    assert verdict(TO, 1, REFUSED, NOW).rest_s == 0
    rests = [verdict(replace(TO, failures=n), 1, SILENT, NOW).rest_s for n in (0, 1, 2, 50)]
    assert rests == [30.0, 60.0, 120.0, 3_600.0]


def test_who_wants_no_more_is_off_at_once() -> None:
    told = verdict(TO, 1, reply(410, None, 1), NOW)
    assert (told.state, told.off) == (DeliveryState.GIVEN_UP, Off.UNSUBSCRIBED)


def test_who_failed_for_days_is_off_and_who_failed_once_long_ago_is_not() -> None:
    dead = replace(TO, failures=7, failing_since=NOW - DEAD_AFTER)
    assert verdict(dead, 2, REFUSED, NOW).off is Off.FAILING
    assert verdict(dead, 2, reply(200, None, 1), NOW).off is Off.NOT
    for other in (replace(dead, failures=6), replace(dead, failing_since=NOW)):
        assert verdict(other, 2, REFUSED, NOW).off is Off.NOT
