"""Products that have very many of something: all of it is read, whichever way, and looked at."""

from dataclasses import replace

import pytest

from app.domain.catalog import Field, Kind, Slot
from app.ports.stores import Look
from integrations.sandbox.shopify.catalogue import Picture, Product
from integrations.shopify.platform import ShopifyClient
from integrations.shopify.reading import Reading
from tests.contract.conftest import SHOP, Peer
from tests.contract.test_shopify import connected

VARIANTS, PICTURES = 230, 130


@pytest.fixture
def abundant(peer: Peer) -> Product:
    """A product with more than one request tells."""
    found = next(iter(peer.practice.shop(SHOP).products.values()))
    variant = found.variants[0]
    found.variants = [replace(variant, id=9_000 + n, sku=f"S{n}") for n in range(VARIANTS)]
    found.pictures = [
        Picture(8_000 + n, "bag", n, f"Picture {n}", found.updated_at, found.updated_at)
        for n in range(PICTURES)
    ]
    return found


def test_all_of_it_is_read(peer: Peer, abundant: Product) -> None:
    with connected(peer) as client:
        read = client.product(abundant.gid)
    assert [variant.sku for variant in read.variants] == [f"S{n}" for n in range(VARIANTS)]
    assert [image.alt for image in read.images] == [f"Picture {n}" for n in range(PICTURES)]


@pytest.mark.usefixtures("abundant")
def test_a_list_and_a_bulk_file_tell_the_same(peer: Peer) -> None:
    with connected(peer) as client:
        listed = {each.id: each for each in client.products(lambda: None)}
        reading = Reading(client.reading.store, client.graphql, client.reading.files, 1, 0.02)
        whole = ShopifyClient(client.graphql, reading, client.writing, None)
        bulk = {each.id: each for each in whole.products(lambda: None)}
    assert listed == bulk
    assert max(len(each.variants) for each in listed.values()) == VARIANTS


def test_more_pictures_than_one_request_may_name_are_looked_at(
    peer: Peer, abundant: Product
) -> None:
    with connected(peer) as client:
        read = client.product(abundant.gid)
        asked = frozenset(Slot(Field.ALT_TEXT, image.id) for image in read.images)
        live = client.look([Look(read, asked)])[read.remote_id]
    assert {slot for slot in live.texts if slot.field is Field.ALT_TEXT} == asked
    assert read.kind is Kind.PRODUCT
