"""A whole catalogue by a bulk query: what pages find, whatever the file is like."""

import json
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from app.domain.catalog import Product
from app.domain.errors import ExternalError
from integrations.shopify.platform import ShopifyClient
from tests.contract.conftest import SHOP, Peer
from tests.contract.test_shopify import connected

BIG = 260


@pytest.fixture
def client(peer: Peer) -> Iterator[ShopifyClient]:
    httpx.post(f"{peer.url}/_practice/{SHOP}/generate", json={"count": BIG})
    plus = {"capacity": 20_000, "restore": 2_000}
    httpx.post(f"{peer.url}/_practice/{SHOP}/bucket", json=plus)
    with connected(peer) as made:
        assert isinstance(made, ShopifyClient)
        yield replace(made, poll_s=0.02)


def whole(client: ShopifyClient) -> dict[str, Product]:
    beats: list[int] = []
    products = list(client.products(lambda: beats.append(1)))
    assert len(products) == len({product.id for product in products})
    return {str(product.remote_id): product for product in products}


def lines(peer: Peer, client: ShopifyClient) -> list[str]:
    """The lines of a bulk file, for a test to spoil."""
    whole(client)
    [*_earlier, last] = peer.practice.bulk.operations.values()
    return list(last.lines)


def spoiled(peer: Peer, body: str, times: int = 1, status: int = 200) -> None:
    peer.fault(operation="bulk result", times=times, status=status, body=body)


def test_a_bulk_reading_finds_what_pages_find(peer: Peer, client: ShopifyClient) -> None:
    paged = whole(replace(client, bulk_from=10_000))
    assert len(paged) == BIG + 5
    assert whole(client) == paged
    assert len(peer.practice.bulk.operations) == 1


def test_a_small_shop_is_read_page_by_page(peer: Peer) -> None:
    with connected(peer) as client:
        assert len(list(client.products(lambda: None))) == 5
    assert peer.practice.bulk.operations == {}


def test_lines_may_come_in_any_order_and_twice(peer: Peer, client: ShopifyClient) -> None:
    expected = whole(client)
    told = lines(peer, client)
    spoiled(peer, "\n".join([*reversed(told), *told[:50]]))
    found = whole(client)
    assert {gid: product.title for gid, product in found.items()} == {
        gid: product.title for gid, product in expected.items()
    }
    assert all(found[gid].variants == expected[gid].variants for gid in expected)


def test_a_file_that_was_cut_off_is_fetched_again(peer: Peer, client: ShopifyClient) -> None:
    told = "\n".join(lines(peer, client))
    spoiled(peer, told[: len(told) // 2])
    assert len(whole(client)) == BIG + 5


def test_an_address_that_expired_is_asked_for_anew(peer: Peer, client: ShopifyClient) -> None:
    spoiled(peer, "<Error><Code>ExpiredToken</Code></Error>", status=403)
    assert len(whole(client)) == BIG + 5


def test_a_file_that_is_never_whole_is_no_reading(peer: Peer, client: ShopifyClient) -> None:
    told = lines(peer, client)
    spoiled(peer, "\n".join(told[:-1]), times=5)
    with pytest.raises(ExternalError) as failed:
        whole(client)
    assert failed.value.retryable


def test_what_is_no_json_is_not_taken_for_products(peer: Peer, client: ShopifyClient) -> None:
    spoiled(peer, "<html>a proxy's page</html>\n[]\n5\n", times=5)
    with pytest.raises(ExternalError):
        whole(client)


def test_we_say_that_we_are_alive_while_shopify_works(client: ShopifyClient) -> None:
    beats: list[int] = []
    list(client.products(lambda: beats.append(1)))
    assert beats


def test_each_part_stands_on_its_own_line(peer: Peer, client: ShopifyClient) -> None:
    kinds = {json.loads(line)["__typename"] for line in lines(peer, client)}
    assert {"Product", "ProductVariant", "MediaImage", "Metafield"} <= kinds
