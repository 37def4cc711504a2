"""Our webhooks in the practice shop, and what the shop's deliveries hint at."""

import base64
import hashlib
import hmac
import json

import pytest

from integrations.woocommerce.webhooks import TOPICS, WooWebhooks
from tests.contract.test_woocommerce import connected
from tests.practice_woo import WooPeer

ADDRESS = "https://127.0.0.1:1/webhooks/woocommerce/x"


def statuses(woo: WooPeer) -> dict[str, str]:
    return {hook.topic: hook.status for hook in woo.practice.shop.hooks.values()}


def test_webhooks_are_made_once(woo: WooPeer) -> None:
    with connected(woo) as client:
        client.watch(ADDRESS, "a secret")
        client.watch(ADDRESS, "a secret")
    assert len(woo.practice.shop.hooks) == len(TOPICS) == 5
    assert {hook.secret for hook in woo.practice.shop.hooks.values()} == {"a secret"}


@pytest.mark.parametrize(
    ("status", "after", "failures"), [("disabled", "active", 0), ("paused", "paused", 7)]
)
def test_one_that_gave_up_is_made_anew_and_one_that_was_paused_is_left(
    woo: WooPeer, status: str, after: str, failures: int
) -> None:
    with connected(woo) as client:
        client.watch(ADDRESS, "a secret")
        hook = next(iter(woo.practice.shop.hooks.values()))
        hook.status, hook.failures = status, 7
        client.watch(ADDRESS, "a secret")
    [now] = [each for each in woo.practice.shop.hooks.values() if each.topic == hook.topic]
    assert (now.status, now.failures, now.secret) == (after, failures, "a secret")
    assert len(woo.practice.shop.hooks) == len(TOPICS)


def test_one_that_is_only_switched_on_again_has_no_patience_left(woo: WooPeer) -> None:
    """Why it is made anew."""
    with connected(woo) as client:
        client.watch(ADDRESS, "a secret")
        hook = next(iter(woo.practice.shop.hooks.values()))
        hook.status, hook.failures = "disabled", 7
        client.rest.put(f"wc/v3/webhooks/{hook.id}", {"status": "active"})
    assert (hook.status, hook.failures) == ("active", 7)


def test_a_topic_that_an_older_shop_does_not_know_breaks_no_other(woo: WooPeer) -> None:
    woo.lever("POST", "conditions", version="10.0.2")
    with connected(woo) as client:
        client.watch(ADDRESS, "a secret")
    assert set(statuses(woo)) == {*TOPICS} - {"product.published"}


def test_ours_are_found_behind_many_others_and_only_ours_go(woo: WooPeer) -> None:
    with connected(woo) as client:
        for number in range(101):
            asked = {"topic": "product.updated", "delivery_url": f"https://127.0.0.1:1/{number}"}
            client.rest.post("wc/v3/webhooks", asked)
        client.watch(ADDRESS, "a secret")
        client.watch(ADDRESS, "a secret")
        assert len(woo.practice.shop.hooks) == 106
        client.unwatch(ADDRESS)
    assert len(woo.practice.shop.hooks) == 101


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ({"id": 12, "type": "simple"}, "12"),
        ({"id": 13, "type": "variation", "parent_id": 12}, "12"),
        ({"id": 12}, "12"),
        ({"code": "woocommerce_rest_product_invalid_id", "data": {"status": 404}}, ""),
        ([], ""),
    ],
)
def test_a_delivery_hints_at_a_product_or_at_none(body: object, number: str) -> None:
    raw = json.dumps(body).encode()
    signature = base64.b64encode(hmac.new(b"s", raw, hashlib.sha256).digest()).decode()
    headers = {"x-wc-webhook-signature": signature, "x-wc-webhook-topic": "product.updated"}
    assert WooWebhooks().verify(headers, raw, "s").remote_id == number
