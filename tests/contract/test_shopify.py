"""Our Shopify adapter against the practice shop: the same schema, tokens and refusals."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

import httpx
import pytest
import structlog

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.errors import ExternalError, Unauthorized
from app.domain.ids import AttemptId, RemoteId, new_id
from app.ports.stores import Look, StoreClient
from tests.contract.conftest import SHOP, Peer
from tests.edits import edit, looked_at, write
from tests.factories import store

TITLE, META = Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)


@contextmanager
def connected(peer: Peer, **known: object) -> Iterator[StoreClient]:
    """A client for the shop; `known` is what we know of it besides."""
    credentials = peer.oauth.exchange(SHOP, peer.token())
    own = replace(store(), domain=SHOP, api_url=f"{peer.url}/shops/{SHOP}", **known)
    with peer.platform.connect(own, credentials) as client:
        yield client


def first(client: StoreClient) -> Product:
    return next(iter(client.products(lambda: None)))


def products(client: StoreClient) -> list[Product]:
    return [each for each in client.products(lambda: None) if each.kind is Kind.PRODUCT]


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
        found = products(client)
        assert client.count() == len(found) == len(set(client.ids(lambda: None))) == 5
    assert found[0].attributes[0].values == ("Canvas",)
    assert found[0].options == ()
    assert found[0].images[0].alt is None


def test_texts_are_written_with_our_mark_and_nothing_else_moves(peer: Peer) -> None:
    attempt = AttemptId(new_id())
    with connected(peer) as client:
        before = first(client)
        alt = Slot(Field.ALT_TEXT, before.images[0].id)
        done = write(client, before, {TITLE: "Harbour bag of canvas", alt: "A bag"}, attempt)
        after = client.product(before.remote_id)
        live = looked_at(client, before, TITLE, alt)
    assert done.texts == {TITLE: "Harbour bag of canvas", alt: "A bag"}
    assert after == replace(before.with_texts(done.texts), updated_at=after.updated_at)
    assert live is not None
    assert (live.attempt, live.texts[alt]) == (attempt, "A bag")


def test_none_takes_a_text_away(peer: Peer) -> None:
    with connected(peer) as client:
        bag = first(client)
        write(client, bag, {TITLE: "x"})
        assert write(client, bag, {TITLE: None}).texts == {TITLE: None}
        assert client.product(bag.remote_id).seo_title is None


def test_writing_one_half_of_the_seo_keeps_the_other(peer: Peer) -> None:
    with connected(peer) as client:
        bag = first(client)
        write(client, bag, {META: "Kept."})
        write(client, bag, {TITLE: "T"})
        assert client.product(bag.remote_id).meta_description == "Kept."


def test_a_new_address_leads_on_from_the_old_one(peer: Peer) -> None:
    with connected(peer) as client:
        bag = first(client)
        done = write(client, bag, {Slot(Field.HANDLE): "harbour-bag-of-canvas"})
    assert done.texts == {Slot(Field.HANDLE): "harbour-bag-of-canvas"}
    old = httpx.get(f"{peer.url}/shops/{SHOP}/products/{bag.handle}")
    assert (old.status_code, old.headers["location"][-21:]) == (301, "harbour-bag-of-canvas")


def test_an_address_that_another_has_is_refused_in_the_shops_words(peer: Peer) -> None:
    with connected(peer) as client:
        bag, other, *_rest = products(client)
        done = write(client, bag, {Slot(Field.HANDLE): other.handle})
    assert done.refusal is not None
    assert (done.refusal.kind, done.refusal.retryable) == ("refused", False)
    assert "taken" in str(done.refusal)


def test_what_shopify_takes_only_in_part_is_told_in_part(peer: Peer) -> None:
    with connected(peer) as client:
        bag, other, *_rest = products(client)
        alt = Slot(Field.ALT_TEXT, bag.images[0].id)
        first_half = write(client, bag, {TITLE: "A bag", alt: "x" * 600})
        second_half = write(client, bag, {Slot(Field.HANDLE): other.handle, alt: "A bag"})
        now = client.product(bag.remote_id)
    assert (first_half.texts, second_half.texts) == ({TITLE: "A bag"}, {alt: "A bag"})
    assert "512" in str(first_half.refusal)
    assert "taken" in str(second_half.refusal)
    assert (now.seo_title, now.text(alt), now.handle) == ("A bag", "A bag", bag.handle)


def test_of_a_write_that_failed_in_part_nobody_knows_the_end(peer: Peer) -> None:
    """The next try looks first; what was refused for good it would give up."""
    failed = {
        "status": 200,
        "body": json.dumps(
            {"errors": [{"message": "boom"}], "data": {"files": None, "thing": {"userErrors": []}}}
        ),
    }
    with connected(peer) as client:
        bag = first(client)
        peer.fault(operation="Write", **failed)
        done = write(client, bag, {TITLE: "A bag"})
    assert done.refusal is not None
    assert done.refusal.retryable


@pytest.mark.parametrize(
    ("scope", "kind"), [("write_online_store_navigation", "scope"), ("write_products", "forbidden")]
)
def test_a_right_that_shopify_names_is_asked_for_though_we_did_not_expect_it(
    peer: Peer, scope: str, kind: str
) -> None:
    said = f"Access denied for redirectNewHandle field. Required access: `{scope}` access scope."
    denied = {"message": said, "extensions": {"code": "ACCESS_DENIED"}}
    with connected(peer) as client:
        bag = first(client)
        peer.fault(operation="Write", graphql_errors=[denied])
        with pytest.raises(ExternalError) as failed:
            write(client, bag, {Slot(Field.HANDLE): "another-handle"})
    assert failed.value.kind == kind


def test_one_products_refusal_is_nobody_elses(peer: Peer) -> None:
    with connected(peer) as client:
        some = products(client)[:3]
        edits = [edit(client, each, {META: f"About {each.title}."}) for each in some]
        gone = replace(some[1], remote_id=RemoteId("gid://shopify/Product/1"))
        edits[1] = replace(edits[1], product=gone)
        done = list(client.write(edits, lambda: None, 3))
    assert [each.refusal and each.refusal.kind for each in done] == [None, "gone", None]


def test_many_are_looked_at_in_one_request(peer: Peer) -> None:
    with connected(peer) as client:
        some = products(client)
        before = peer.get(f"/_practice/{SHOP}/requests")["count"]
        gone = replace(some[0], remote_id=RemoteId("gid://shopify/Product/1"))
        live = client.look([Look(each, frozenset({META})) for each in (*some, gone)])
    assert peer.get(f"/_practice/{SHOP}/requests")["count"] == before + 1
    assert set(live) == {each.remote_id for each in some}


def test_an_image_that_was_taken_away_has_no_place_any_more(peer: Peer) -> None:
    with connected(peer) as client:
        bag = first(client)
        lost = replace(bag.images[0], remote_id=RemoteId("gid://shopify/MediaImage/1"))
        live = looked_at(client, replace(bag, images=(lost,)), Slot(Field.ALT_TEXT, lost.id), TITLE)
    assert live is not None
    assert Slot(Field.ALT_TEXT, lost.id) not in live.texts
    assert TITLE in live.texts


def test_a_product_that_is_not_there_is_gone(peer: Peer) -> None:
    with connected(peer) as client, pytest.raises(ExternalError) as gone:
        client.product(RemoteId("gid://shopify/Product/1"))
    assert gone.value.kind == "gone"


@pytest.mark.parametrize("gid", ["", "17", "gid://shopify/Customer/1", "gid://other/Product/1"])
def test_what_is_no_product_of_shopifys_is_never_asked_for(peer: Peer, gid: str) -> None:
    with connected(peer) as client:
        before = peer.get(f"/_practice/{SHOP}/requests")["count"]
        with pytest.raises(ExternalError) as gone:
            client.product(RemoteId(gid))
    assert gone.value.kind == "gone"
    assert peer.get(f"/_practice/{SHOP}/requests")["count"] == before


def test_only_what_changed_since_is_read(peer: Peer) -> None:
    with connected(peer) as client:
        bag = first(client)
        write(client, bag, {META: "New."})
        changed = client.product(bag.remote_id).updated_at
        since = list(client.products(lambda: None, changed))
    assert [each.title for each in since if each.kind is Kind.PRODUCT] == [bag.title]


@pytest.mark.parametrize(
    ("fault", "kind", "retryable"),
    [
        ({"status": 500}, "unavailable", True),
        ({"status": 429, "headers": {"Retry-After": "600"}}, "rate_limited", True),
        ({"status": 401}, "unauthorized", False),
        ({"status": 403}, "forbidden", False),
        ({"status": 423}, "unavailable", True),
        ({"status": 430}, "rate_limited", True),
        ({"status": 402}, "unavailable", True),
        ({"status": 404, "body": '{"errors":"Not Found"}'}, "unavailable", True),
        ({"status": 200, "body": "<html>front page</html>"}, "garbled", True),
        ({"status": 200, "body": "[]"}, "garbled", True),
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


def test_many_at_once_are_paced_and_hardly_ever_throttled(peer: Peer) -> None:
    """Forty readings of a product cost far more at first than the bucket holds."""
    with connected(peer) as client:
        remote_id = first(client).remote_id
        with ThreadPoolExecutor(8) as pool:
            read = list(pool.map(lambda _n: client.product(remote_id).title, range(40)))
    assert len(set(read)) == 1
    assert peer.get(f"/_practice/{SHOP}/requests")["throttled"] == 0


def test_a_throttled_request_waits_and_goes_through(peer: Peer) -> None:
    error = {"message": "Throttled", "extensions": {"code": "THROTTLED"}}
    peer.fault(operation="Shop", times=2, graphql_errors=[error])
    with connected(peer) as client:
        assert client.shop().name == "Second Shop"


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "0.2"}])
def test_so_does_one_that_was_throttled_by_its_status(peer: Peer, headers: dict[str, str]) -> None:
    peer.fault(operation="Shop", status=429, headers=headers)
    with connected(peer) as client:
        assert client.shop().name == "Second Shop"


def test_what_shopify_finds_too_dear_is_asked_for_in_smaller_pages(peer: Peer) -> None:
    error = {"message": "Query cost is 2000", "extensions": {"code": "MAX_COST_EXCEEDED"}}
    with connected(peer) as client:
        before = products(client)
        peer.fault(operation="query Products(", times=3, graphql_errors=[error])
        assert products(client) == before
        peer.fault(operation="query Products(", times=5, graphql_errors=[error])
        with pytest.raises(ExternalError) as failed:
            products(client)
    assert failed.value.kind == "too_dear"


def test_after_a_failure_the_shop_answers_again(peer: Peer) -> None:
    with connected(peer) as client:
        assert client.shop().name == "Second Shop"


def test_a_version_that_is_about_to_go_is_told_of_in_the_log(peer: Peer) -> None:
    reason = "https://shopify.example/deprecated"
    body = '{"data": {"productsCount": {"count": 7}}}'
    headers = {"X-Shopify-API-Deprecated-Reason": reason}
    peer.fault(operation="Count", status=200, body=body, headers=headers)
    with connected(peer) as client, structlog.testing.capture_logs() as told:
        assert client.count() == 7
    assert [line["reason"] for line in told if line["event"] == "deprecated"] == [reason]


@pytest.mark.parametrize(("version", "number"), [("2027-01", 1), ("2026-10", 0), ("", 0)])
def test_an_answer_by_another_version_is_told_of_in_the_log(
    peer: Peer, version: str, number: int
) -> None:
    body = '{"data": {"productsCount": {"count": 7}}}'
    headers = {"X-Shopify-API-Version": version}
    peer.fault(operation="Count", status=200, body=body, headers=headers)
    with connected(peer) as client, structlog.testing.capture_logs() as told:
        client.count()
    assert sum(line["event"] == "another api version" for line in told) == number
