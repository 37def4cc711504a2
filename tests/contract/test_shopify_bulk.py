"""A whole catalogue by a bulk query: what pages find, whatever the file is like."""

import json
import random
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

import httpx
import pytest

from app.domain.catalog import Kind, Product
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.ports.stores import Skip, skip_none
from integrations.sandbox.shopify.bulk import Bulk
from integrations.shopify.platform import ShopifyClient
from tests.contract.conftest import SHOP, Peer
from tests.contract.test_shopify import connected

BIG = 260
OWN = 5  # what the practice shop has at first


@pytest.fixture
def client(peer: Peer) -> Iterator[ShopifyClient]:
    httpx.post(f"{peer.url}/_practice/{SHOP}/generate", json={"count": BIG})
    plus = {"capacity": 20_000, "restore": 2_000}
    httpx.post(f"{peer.url}/_practice/{SHOP}/bucket", json=plus)
    with connected(peer) as made:
        assert isinstance(made, ShopifyClient)
        yield reading(made, poll_s=0.02)


def reading(client: ShopifyClient, **changes: Any) -> ShopifyClient:
    return replace(client, reading=replace(client.reading, **changes))


def whole(client: ShopifyClient, skip: Skip = skip_none) -> dict[str, Product]:
    found = [each for each in client.products(lambda: None, None, skip) if _is_product(each)]
    assert len(found) == len({product.id for product in found})
    return {str(product.remote_id): product for product in found}


def _is_product(product: Product) -> bool:
    return product.kind is Kind.PRODUCT


def lines(peer: Peer, client: ShopifyClient) -> list[str]:
    """The lines of a bulk file, for a test to spoil."""
    whole(client)
    [*_earlier, last] = peer.practice.bulk.operations.values()
    return list(last.lines)


def spoiled(peer: Peer, body: str, times: int = 1, status: int = 200) -> None:
    peer.fault(operation="bulk result", times=times, status=status, body=body)


def same(found: Mapping[str, Product], expected: Mapping[str, Product]) -> bool:
    """But for the order of what the shop has in no order of its own."""
    return {gid: _sorted(each) for gid, each in found.items()} == {
        gid: _sorted(each) for gid, each in expected.items()
    }


def _sorted(product: Product) -> Product:
    return replace(
        product,
        categories=tuple(sorted(product.categories)),
        attributes=tuple(sorted(product.attributes, key=repr)),
        images=tuple(
            replace(each, position=0) for each in sorted(product.images, key=lambda i: i.url)
        ),
    )


def test_a_bulk_reading_finds_what_pages_find(peer: Peer, client: ShopifyClient) -> None:
    paged = whole(reading(client, bulk_from=10_000))
    assert len(paged) == BIG + OWN
    assert whole(client) == paged
    assert len(peer.practice.bulk.operations) == 1


def test_a_small_shop_is_read_page_by_page(peer: Peer) -> None:
    with connected(peer) as client:
        assert isinstance(client, ShopifyClient)
        assert len(whole(client)) == OWN
    assert peer.practice.bulk.operations == {}


def test_where_five_are_under_way_a_sixth_waits(
    client: ShopifyClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Bulk, "is_full", lambda *_asked: True)
    with pytest.raises(ExternalError) as failed:
        whole(client)
    assert (failed.value.kind, failed.value.retry_after_s) == ("rate_limited", 30)


@pytest.mark.parametrize("order", range(3))
def test_lines_may_come_in_any_order_and_twice(
    peer: Peer, client: ShopifyClient, order: int
) -> None:
    expected = whole(client)
    told = lines(peer, client)
    chance = random.Random(order)
    spoiled(peer, "\n".join(chance.sample([*told, *told[:50]], len(told) + 50)))
    assert same(whole(client), expected)


def test_a_file_that_was_cut_off_is_fetched_again(peer: Peer, client: ShopifyClient) -> None:
    expected = whole(client)
    told = "\n".join(lines(peer, client))
    spoiled(peer, told[: len(told) // 2])
    assert whole(client) == expected


def test_a_file_without_its_last_sign_is_not_whole(peer: Peer, client: ShopifyClient) -> None:
    told = "\n".join(lines(peer, client))
    spoiled(peer, told[:-1], times=5)
    with pytest.raises(ExternalError) as failed:
        whole(client)
    assert failed.value.retryable


def test_a_file_needs_no_end_of_a_line_at_its_end(peer: Peer, client: ShopifyClient) -> None:
    expected = whole(client)
    spoiled(peer, "\n".join(lines(peer, client)))
    assert whole(client) == expected


def test_an_address_that_expired_is_asked_for_anew(peer: Peer, client: ShopifyClient) -> None:
    spoiled(peer, "<Error><Code>ExpiredToken</Code></Error>", status=403)
    assert len(whole(client)) == BIG + OWN


@pytest.mark.parametrize("extra", [[], ["first"], ["{}"]])
def test_a_file_that_is_never_whole_is_no_reading(
    peer: Peer, client: ShopifyClient, extra: list[str]
) -> None:
    told = lines(peer, client)
    more = [told[0] if each == "first" else each for each in extra]
    spoiled(peer, "\n".join([*told[:-1], *more]), times=5)
    with pytest.raises(ExternalError) as failed:
        next(iter(client.products(lambda: None)))
    assert failed.value.retryable


def test_what_is_no_json_is_not_taken_for_products(peer: Peer, client: ShopifyClient) -> None:
    spoiled(peer, "<html>a proxy's page</html>\n[]\n5\n", times=5)
    with pytest.raises(ExternalError):
        whole(client)


def test_a_line_that_is_broken_in_its_midst_is_not_taken(peer: Peer, client: ShopifyClient) -> None:
    told = lines(peer, client)
    [first, *_others] = [line for line in told if '"Product"' in line]
    broken = f"{first[: len(first) // 2]}}}"
    spoiled(peer, "\n".join(broken if line == first else line for line in told), times=5)
    with pytest.raises(ExternalError) as failed:
        whole(client)
    assert failed.value.retryable


def test_we_say_that_we_are_alive_while_shopify_works(client: ShopifyClient) -> None:
    beats: list[int] = []
    list(client.products(lambda: beats.append(1)))
    assert beats


def test_each_part_stands_on_its_own_line(peer: Peer, client: ShopifyClient) -> None:
    kinds = {json.loads(line)["__typename"] for line in lines(peer, client)}
    assert {"Product", "ProductVariant", "MediaImage", "Metafield"} <= kinds


class Mirror:
    """What `skip` tells of, and what it has heard."""

    def __init__(self) -> None:
        self.hashes: dict[RemoteId, str] = {}

    def note(self, source_hashes: Mapping[RemoteId, str]) -> Collection[RemoteId]:
        self.hashes |= source_hashes
        return ()

    def known(self, source_hashes: Mapping[RemoteId, str]) -> Collection[RemoteId]:
        return {gid for gid, told in source_hashes.items() if self.hashes.get(gid) == told}


@pytest.fixture
def mirror(client: ShopifyClient) -> Mirror:
    mirror = Mirror()
    assert len(whole(client, mirror.note)) == len(mirror.hashes) == BIG + OWN
    return mirror


def test_what_is_told_again_is_skipped(client: ShopifyClient, mirror: Mirror) -> None:
    assert whole(client, mirror.known) == {}


@pytest.mark.parametrize(
    ("old", "new", "comes"),
    [
        ('"title": "', '"title": "New ', True),
        ('"position": 1', '"position": 7', True),
        ('"updatedAt": "20', '"updatedAt": "19', False),  # stock moves it as well
    ],
)
def test_a_changed_one_comes_alone(
    peer: Peer, client: ShopifyClient, mirror: Mirror, old: str, new: str, *, comes: bool
) -> None:
    told = lines(peer, client)
    changed = next(number for number, line in enumerate(told) if old in line)
    spoiled(
        peer, "\n".join([*told[:changed], told[changed].replace(old, new), *told[changed + 1 :]])
    )
    node = json.loads(told[changed])
    assert list(whole(client, mirror.known)) == [node.get("__parentId", node["id"])] * comes


def test_with_another_mapping_all_come_again(
    client: ShopifyClient, mirror: Mirror, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("integrations.shopify.bulk.MAPPING", 999)
    assert len(whole(client, mirror.known)) == BIG + OWN


@pytest.mark.usefixtures("client")
def test_the_same_lines_of_another_language_are_another_source(peer: Peer) -> None:
    peer.practice.shop(SHOP).installed_scopes += ",write_translations"
    mirror, came = Mirror(), []
    for locale, skip in (("fr", mirror.note), ("fr", mirror.known), ("de", mirror.known)):
        with connected(peer, locales=(locale,), scopes=("write_translations",)) as translated:
            came.append(len(whole(reading(translated, poll_s=0.02), skip)))
    assert came == [BIG + OWN, 0, BIG + OWN]
