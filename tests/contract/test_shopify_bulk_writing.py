"""Very many edits as one bulk mutation: what one by one would do, whatever its answer is like."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.errors import ExternalError
from app.ports.stores import Edit, Look, Written
from integrations.shopify import writing
from integrations.shopify.platform import ShopifyClient
from tests.contract.conftest import SHOP, Peer
from tests.contract.test_shopify import connected
from tests.edits import edit

META, DESCRIPTION = Slot(Field.META_DESCRIPTION), Slot(Field.DESCRIPTION)
MANY = 30


@pytest.fixture
def client(peer: Peer) -> Iterator[ShopifyClient]:
    httpx.post(f"{peer.url}/_practice/{SHOP}/generate", json={"count": MANY})
    plus = {"capacity": 20_000, "restore": 2_000}
    httpx.post(f"{peer.url}/_practice/{SHOP}/bucket", json=plus)
    with connected(peer) as made:
        assert isinstance(made, ShopifyClient)
        yield replace(made, writing=replace(made.writing, bulk_from=MANY, poll_s=0.02))


def mischief(peer: Peer, **told: Any) -> None:
    httpx.post(f"{peer.url}/_practice/{SHOP}/bulk", json={"type": "MUTATION", **told})


def edits(client: ShopifyClient) -> list[Edit]:
    """One for each product, against what stands there."""
    some = [each for each in client.products(lambda: None) if each.kind is Kind.PRODUCT][:MANY]
    live = client.look([Look(each, frozenset({META})) for each in some])
    template = edit(client, some[0], {META: "x"})
    return [
        replace(
            template,
            product=each,
            live=live[each.remote_id],
            texts={META: f"About {each.remote_id}."},
        )
        for each in some
    ]


def written(client: ShopifyClient, wanted: list[Edit]) -> list[Written]:
    return list(client.write(wanted, lambda: None, len(wanted)))


def now(client: ShopifyClient, products: list[Product]) -> list[str | None]:
    live = client.look([Look(each, frozenset({META})) for each in products])
    return [live[each.remote_id].texts[META] for each in products]


def test_a_bulk_mutation_does_what_one_by_one_would(peer: Peer, client: ShopifyClient) -> None:
    wanted = edits(client)
    done = written(client, wanted)
    assert {each.edit.product.id: each.texts for each in done} == {
        each.product.id: each.texts for each in wanted
    }
    assert now(client, [each.product for each in wanted]) == [each.texts[META] for each in wanted]
    assert len(peer.practice.bulk.operations) == 1


def test_few_are_written_one_by_one(peer: Peer, client: ShopifyClient) -> None:
    done = written(client, edits(client)[: MANY - 1])
    assert all(each.refusal is None for each in done)
    assert len(peer.practice.bulk.operations) == 0


def test_alt_texts_among_many_are_written_too(client: ShopifyClient) -> None:
    wanted = edits(client)
    pictured = next(each for each in wanted if each.product.images)
    alt = Slot(Field.ALT_TEXT, pictured.product.images[0].id)
    wanted[wanted.index(pictured)] = replace(pictured, texts={alt: "A picture"})
    done = written(client, wanted)
    assert len(done) == MANY
    assert client.product(pictured.product.remote_id).text(alt) == "A picture"


def test_one_products_refusal_is_nobody_elses(client: ShopifyClient) -> None:
    wanted = edits(client)
    taken = wanted[1].product.handle
    wanted[0] = replace(wanted[0], texts={Slot(Field.HANDLE): taken})
    refused = [each for each in written(client, wanted) if each.refusal is not None]
    assert [each.edit for each in refused] == [wanted[0]]
    assert "taken" in str(refused[0].refusal)


def test_answers_may_come_in_any_order_and_twice(peer: Peer, client: ShopifyClient) -> None:
    wanted = edits(client)
    mischief(peer, shuffle=True, duplicate=3)
    done = written(client, wanted)
    assert {each.edit.product.id: each.texts for each in done} == {
        each.product.id: each.texts for each in wanted
    }


def test_an_address_that_expired_is_asked_for_anew(peer: Peer, client: ShopifyClient) -> None:
    wanted = edits(client)
    mischief(peer, expire=1)
    assert len(written(client, wanted)) == MANY


def test_what_was_not_answered_has_to_be_looked_at_again(peer: Peer, client: ShopifyClient) -> None:
    wanted, told = edits(client), list[Written]()
    mischief(peer, drop=4)
    with pytest.raises(ExternalError) as failed:
        told.extend(client.write(wanted, lambda: None, MANY))
    assert failed.value.retryable
    assert now(client, [each.product for each in wanted]) == [each.texts[META] for each in wanted]


def test_of_one_that_failed_half_way_the_first_half_is_told(
    peer: Peer, client: ShopifyClient
) -> None:
    wanted, told = edits(client), list[Written]()
    mischief(peer, fail_after=10)
    with pytest.raises(ExternalError) as failed:
        told.extend(client.write(wanted, lambda: None, MANY))
    assert failed.value.retryable
    assert len(told) == 10


def test_while_one_is_under_way_a_second_try_waits(peer: Peer, client: ShopifyClient) -> None:
    wanted = edits(client)
    looks = [Look(wanted[0].product, frozenset({META}))]
    waits: list[ExternalError] = []

    def beat() -> None:
        assert client.look(looks)  # whoever comes for the first time needn't wait
        try:
            client.look(looks, again=True)
        except ExternalError as error:
            waits.append(error)

    mischief(peer, line_s=0.02)
    assert len(list(client.write(wanted, beat, MANY))) == MANY
    assert {(wait.kind, wait.retryable) for wait in waits} == {("rate_limited", True)}
    assert client.look(looks, again=True)


def test_the_rule_is_by_how_many_wait(peer: Peer) -> None:
    assert peer.platform.at_once(writing.BULK_FROM - 1) == writing.AT_ONCE
    assert peer.platform.at_once(writing.BULK_FROM) == writing.BULK_AT_ONCE
