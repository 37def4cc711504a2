"""What a shop says of a request that it throttles is believed, whatever we had reckoned."""

import json
import time
from typing import Any

import httpx
import pytest

from app.domain.errors import ExternalError
from integrations.http import Http
from integrations.shopify.budget import OwnBudget
from integrations.shopify.client import Graphql
from integrations.shopify.operations import Operation

CHEAP = Operation("query Shop { shop { name } }", 1)


class Bucket:
    """A shop that finds the request dearer than we do, until its bucket holds as much."""

    def __init__(self, costs: float, available: float, restore: float = 100.0) -> None:
        self.costs, self.available, self.restore = costs, available, restore
        self.full_at = time.monotonic() + (costs - available) / restore
        self.asked = 0

    def answer(self, _request: httpx.Request) -> httpx.Response:
        self.asked += 1
        status = {
            "maximumAvailable": 2_000,
            "currentlyAvailable": self.available,
            "restoreRate": self.restore,
        }
        cost = {"requestedQueryCost": self.costs, "throttleStatus": status}
        throttled = {"message": "Throttled", "extensions": {"code": "THROTTLED"}}
        told: dict[str, Any] = {"data": {"shop": {"name": "Bowls"}}}
        if time.monotonic() < self.full_at:
            told = {"errors": [throttled]}
        body = json.dumps(told | {"extensions": {"cost": cost}}).encode()
        return httpx.Response(200, stream=httpx.ByteStream(body))


def graphql(bucket: Bucket, total_s: float) -> Graphql:
    http = Http("shopify", total_s=total_s, transport=httpx.MockTransport(bucket.answer))
    return Graphql(http, "http://shop.test/graphql.json", "key", OwnBudget())


def test_it_is_asked_again_once_its_bucket_holds_as_much() -> None:
    bucket = Bucket(costs=40, available=10)
    assert graphql(bucket, total_s=5).run(CHEAP, {}) == {"shop": {"name": "Bowls"}}
    assert bucket.asked <= 3


def test_what_would_take_longer_than_a_call_may_is_given_up_at_once() -> None:
    bucket = Bucket(costs=900, available=100)
    started = time.monotonic()
    with pytest.raises(ExternalError) as failed:
        graphql(bucket, total_s=7).run(CHEAP, {})
    assert (failed.value.kind, failed.value.retryable) == ("rate_limited", True)
    assert failed.value.retry_after_s == pytest.approx(8)
    assert bucket.asked == 1
    assert time.monotonic() - started < 5
