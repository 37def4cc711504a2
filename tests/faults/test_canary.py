"""A canary goes through the whole path; afterwards no log line and no Redis key knows it."""

import httpx
import pytest
from redis import Redis

from app.domain.errors import ExternalError
from app.domain.ids import ProductId
from app.domain.services import ServiceCode
from app.usecases.offers import Order
from integrations.http import Answer, failure
from integrations.vault import FernetVault
from tests.faults.world import SECRET, SHOP, World, until

CANARY = "canary-in-a-product-text"


def merchant_plants(world: World, product: ProductId) -> None:
    """The canary stands in a product's description, as a merchant may have written it."""
    with world.container.offers.open_uow(world.tenant) as uow:
        number = uow.products.get(product).remote_id.rsplit("/", 1)[1]
    address = f"{world.shop_url}/_practice/{SHOP}/products/{number}"
    # words enough that the product isn't asked about in place of being written
    more = "This is a bowl for the table at home, and it holds soup, salad, fruit and bread. "
    httpx.post(address, json={"description_html": f"<p>{CANARY}. {more * 2}</p>"})


@pytest.mark.slow
def test_a_whole_run_leaves_its_traces_and_no_secret_in_the_logs(world: World) -> None:
    first = world.spawn("jobs.worker")
    products = world.fresh_products(1)
    merchant_plants(world, products[0])
    world.run_ends(world.container.sync.request(world.tenant, world.store, "canary"))
    order = Order(
        world.store, ServiceCode.DESCRIPTION, products, "en", f"user:{CANARY}", "canary-order"
    )
    run = world.container.generate.request(world.tenant, order)
    world.run_ends(run)
    drafts = world.container.review.product(world.tenant, products[0]).drafts
    world.run_ends(world.publish(run))
    world.end(first)
    said = world.log.read_text("utf-8")
    assert any(CANARY in draft.text for draft in drafts)
    assert all(f'"event":"{event}"' in said for event in ("item", "call", "model"))
    assert any(
        f'"tenant":"{world.tenant}"' in line for line in said.split("\n") if '"call"' in line
    )
    assert '"kind":"publish"' in said
    assert CANARY not in said
    assert not any(secret in said for secret in ("shpat_", "shprt_", "Bearer", SECRET))


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
