"""A canary goes through the whole path; afterwards no log line and no Redis key knows it."""

import pytest
from redis import Redis

from app.domain.errors import ExternalError
from integrations.http import Answer, failure
from integrations.vault import FernetVault
from tests.faults.test_processes import World, until, world

__all__ = ["world"]

CANARY = "canary-in-a-product-text"


@pytest.mark.slow
def test_no_token_and_no_product_text_reaches_redis(world: World) -> None:
    first = world.spawn("jobs.worker")
    products = world.fresh_products(1)
    run = world.order(products)
    world.run_ends(run)
    world.end(first)
    with Redis.from_url(world.env["REDIS_URL"]) as redis:
        dump = b"".join(redis.dump(key) or b"" for key in redis.keys("*"))
    assert b"shpat_" not in dump
    assert b"shprt_" not in dump
    assert b"Bearer" not in dump
    until(lambda: world.summary(run).captured == 3)


def test_an_error_shows_the_providers_word_and_no_body() -> None:
    answer = Answer(500, {}, f"<html>{CANARY}</html>".encode())
    assert CANARY not in str(failure(answer, "shopify"))
    assert isinstance(failure(answer, "shopify"), ExternalError)


def test_a_sealed_secret_opens_with_an_old_key_and_not_with_a_strangers() -> None:
    sealed = FernetVault(("old",)).seal(CANARY)
    assert CANARY.encode() not in sealed
    assert FernetVault(("new", "old")).open(sealed) == CANARY
    with pytest.raises(Exception, match="isn't ours"):
        FernetVault(("new",)).open(sealed)
