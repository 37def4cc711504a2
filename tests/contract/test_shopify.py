"""Our Shopify adapter against the practice shop: the same schema, tokens and refusals."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

import pytest
from graphql import parse

from app.domain.catalog import Field, Product, Slot
from app.domain.errors import ExternalError, Unauthorized
from app.domain.ids import AttemptId, RemoteId, new_id
from app.ports.stores import StoreClient
from integrations.sandbox.shopify.costs import requested
from integrations.shopify.queries import COSTS, OPERATIONS, PAGE
from tests.contract.conftest import SHOP, Peer
from tests.factories import store


@contextmanager
def connected(peer: Peer) -> Iterator[StoreClient]:
    credentials = peer.oauth.exchange(SHOP, peer.token())
    own = replace(store(), domain=SHOP, api_url=f"{peer.url}/shops/{SHOP}")
    with peer.platform.connect(own, credentials) as client:
        yield client


def first(client: StoreClient) -> Product:
    return next(iter(client.products(lambda: None)))


def test_a_session_token_names_its_shop_and_person(peer: Peer) -> None:
    session = peer.oauth.verify(peer.token())
    assert (session.shop, session.user_number) == (SHOP, "41")


def test_a_tampered_session_token_is_refused(peer: Peer) -> None:
    head, body, signature = peer.token().split(".")
    with pytest.raises(Unauthorized):
        peer.oauth.verify(f"{head}.{body}.{signature[::-1]}")


def test_the_exchanged_key_expires_and_is_refreshed(peer: Peer) -> None:
    old = peer.oauth.exchange(SHOP, peer.token())
    new = peer.oauth.refresh(SHOP, old)
    assert old.expires_at is not None
    assert new.values["access_token"] != old.values["access_token"]


def test_a_dead_refresh_token_needs_the_merchant(peer: Peer) -> None:
    old = peer.oauth.exchange(SHOP, peer.token())
    peer.oauth.exchange(SHOP, peer.token())  # retires the pair before it
    with pytest.raises(ExternalError) as refused:
        peer.oauth.refresh(SHOP, old)
    assert refused.value.kind == "unauthorized"


def test_all_products_are_read_with_their_facts(peer: Peer) -> None:
    with connected(peer) as client:
        products = list(client.products(lambda: None))
    assert len(products) == 5
    assert products[0].attributes[0].values == ("Canvas",)
    assert products[0].options == ()
    assert products[0].images[0].alt is None


def test_texts_are_written_with_our_mark_and_nothing_else_moves(peer: Peer) -> None:
    attempt = AttemptId(new_id())
    with connected(peer) as client:
        live = client.product(first(client).remote_id)
        alt = Slot(Field.ALT_TEXT, live.product.images[0].id)
        texts = {Slot(Field.SEO_TITLE): "Harbour bag of canvas", alt: "A bag"}
        client.write(live, texts, attempt)
        after = client.product(live.product.remote_id)
    assert after.attempt == attempt
    assert after.product.text(alt) == "A bag"
    assert after.product.seo_title == "Harbour bag of canvas"
    assert after.product.description == live.product.description


def test_none_takes_a_text_away(peer: Peer) -> None:
    title = Slot(Field.SEO_TITLE)
    with connected(peer) as client:
        live = client.product(first(client).remote_id)
        client.write(live, {title: "x"}, AttemptId(new_id()))
        client.write(client.product(live.product.remote_id), {title: None}, AttemptId(new_id()))
        assert client.product(live.product.remote_id).product.seo_title is None


def test_writing_one_half_of_the_seo_keeps_the_other(peer: Peer) -> None:
    title, meta = Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)
    with connected(peer) as client:
        live = client.product(first(client).remote_id)
        client.write(live, {meta: "Kept."}, AttemptId(new_id()))
        client.write(client.product(live.product.remote_id), {title: "T"}, AttemptId(new_id()))
        assert client.product(live.product.remote_id).product.meta_description == "Kept."


def test_a_product_that_is_not_there_is_gone(peer: Peer) -> None:
    with connected(peer) as client, pytest.raises(ExternalError) as gone:
        client.product(RemoteId("gid://shopify/Product/1"))
    assert gone.value.kind == "gone"


@pytest.mark.parametrize(
    ("fault", "kind", "retryable"),
    [
        ({"status": 500}, "unavailable", True),
        ({"status": 429}, "rate_limited", True),
        ({"status": 401}, "unauthorized", False),
        ({"status": 403}, "forbidden", False),
        ({"status": 423}, "unavailable", True),
        ({"status": 430}, "rate_limited", True),
        ({"status": 200, "body": "<html>front page</html>"}, "garbled", False),
        ({"status": 200, "body": '{"data": null}'}, "garbled", True),
        ({"graphql_errors": [{"message": "boom"}]}, "refused", False),
    ],
)
def test_each_failure_has_its_outcome(
    peer: Peer, fault: dict[str, object], kind: str, retryable: object
) -> None:
    peer.fault(operation="Shop", **fault)
    with connected(peer) as client, pytest.raises(ExternalError) as failed:
        client.shop()
    assert (failed.value.kind, failed.value.retryable) == (kind, retryable)


@pytest.mark.parametrize("name", OPERATIONS)
def test_no_operation_is_too_dear_and_each_costs_what_we_reckon(name: str) -> None:
    cost = requested(parse(OPERATIONS[name]), {"first": PAGE})
    assert cost == COSTS[name]
    assert cost <= 1_000


def test_many_at_once_are_paced_and_hardly_ever_throttled(peer: Peer) -> None:
    """Forty readings of a product cost far more at first than the bucket holds."""
    with connected(peer) as client:
        remote_id = first(client).remote_id
        with ThreadPoolExecutor(8) as pool:
            read = list(pool.map(lambda _n: client.product(remote_id).product.title, range(40)))
    assert len(set(read)) == 1
    assert peer.get(f"/_practice/{SHOP}/requests")["throttled"] == 0


def test_a_throttled_request_waits_and_goes_through(peer: Peer) -> None:
    error = {"message": "Throttled", "extensions": {"code": "THROTTLED"}}
    peer.fault(operation="Shop", times=2, graphql_errors=[error])
    with connected(peer) as client:
        assert client.shop().name == "Second Shop"


def test_after_a_failure_the_shop_answers_again(peer: Peer) -> None:
    with connected(peer) as client:
        assert client.shop().name == "Second Shop"
