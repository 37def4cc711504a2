"""What is wrong with one product is that product's alone; and a gallery stays as it is."""

import pytest

from app.domain.catalog import Field, Product, Slot
from app.domain.errors import ExternalError
from app.domain.ids import AttemptId, RemoteId, new_id
from app.ports.stores import Edit, Live, Look
from tests.contract.test_woocommerce import connected, goods, remote
from tests.edits import edit, looked_at, write
from tests.practice_woo import WooPeer

TITLE, DESCRIPTION = Slot(Field.SEO_TITLE), Slot(Field.DESCRIPTION)


def test_a_product_that_breaks_php_since_it_was_read_fails_alone(woo: WooPeer) -> None:
    """A look of many breaks off over it, and so does their batch."""
    with connected(woo) as client:
        products = goods(client)[:25]
        poison = products[11]
        woo.lever("POST", "conditions", poison=[int(poison.remote_id)])
        slots = frozenset({DESCRIPTION})
        live = client.look([Look(product, slots) for product in products])
        edits = [_new_text(product, live[product.remote_id]) for product in products]
        done = list(client.write(edits, lambda: None, len(edits)))
    failed = [each.edit.product.remote_id for each in done if each.refusal]
    assert failed == [poison.remote_id]
    assert [each.refusal.retryable for each in done if each.refusal] == [True]
    assert len(done) == 25


def test_one_that_begins_to_between_look_and_write_spoils_no_batch(woo: WooPeer) -> None:
    """What came before it is written, and isn't written again."""
    with connected(woo) as client:
        products = goods(client)[:25]
        edits = [edit(client, product, {DESCRIPTION: "<p>New.</p>"}) for product in products]
        woo.lever("POST", "conditions", poison=[int(products[11].remote_id)])
        done = list(client.write(edits, lambda: None, len(edits)))
    assert [each.edit.product.title for each in done if each.refusal] == [products[11].title]
    written = [write["id"] for write in woo.lever("GET", "writes")]
    others = [int(p.remote_id) for p in products if p is not products[11]]
    assert sorted(number for number in written if number in others) == sorted(others)


def test_where_php_breaks_off_over_all_it_is_the_shop(woo: WooPeer) -> None:
    with connected(woo) as client:
        products = goods(client)[:25]
        woo.lever("POST", "conditions", poison=[int(each.remote_id) for each in products])
        before = woo.lever("GET", "requests")["count"]
        with pytest.raises(ExternalError) as ill:
            client.look([Look(product, frozenset({DESCRIPTION})) for product in products])
    assert ill.value.retryable
    assert woo.lever("GET", "requests")["count"] - before < 12


def test_the_only_one_that_breaks_php_is_told_at_once(woo: WooPeer) -> None:
    with connected(woo) as client:
        [mug] = [each for each in goods(client) if each.title == "Riva mug"]
        woo.lever("POST", "conditions", poison=[int(mug.remote_id)])
        with pytest.raises(ExternalError):
            looked_at(client, mug, DESCRIPTION)


@pytest.mark.parametrize("faceless", [True, False])
def test_a_gallery_without_a_main_picture_keeps_none(woo: WooPeer, *, faceless: bool) -> None:
    """WooCommerce would make its first picture the main one; what else was wished goes in."""
    number = woo.number("Riva mug")
    woo.lever("POST", "conditions", faceless=[number] if faceless else [])
    with connected(woo) as client:
        mug = client.product(RemoteId(str(number)))
        alt = Slot(Field.ALT_TEXT, mug.images[0].id)
        done = write(client, mug, {alt: "A blue mug", TITLE: "A mug"})
    assert done.texts == ({TITLE: "A mug"} if faceless else {alt: "A blue mug", TITLE: "A mug"})
    assert (done.refusal is not None) is faceless
    assert woo.practice.shop.conditions.faceless == ([number] if faceless else [])


def test_and_where_only_that_was_wished_nothing_is_written(woo: WooPeer) -> None:
    woo.lever("POST", "conditions", faceless=[woo.number("Riva mug")])
    with connected(woo) as client:
        mug = client.product(remote(woo, "Riva mug"))
        done = write(client, mug, {Slot(Field.ALT_TEXT, mug.images[0].id): "A blue mug"})
    assert done.refusal is not None
    assert done.refusal.kind == "refused"
    assert woo.lever("GET", "writes") == []


def test_a_shop_that_shuts_wordpresss_own_list_is_written_as_before(woo: WooPeer) -> None:
    fault = {"operation": "GET /wp-json/wp/v2/product", "status": 401, "times": 9}
    woo.lever("POST", "faults", **fault)
    with connected(woo) as client:
        mug = client.product(remote(woo, "Riva mug"))
        alt = Slot(Field.ALT_TEXT, mug.images[0].id)
        assert write(client, mug, {alt: "A blue mug"}).refusal is None


def _new_text(product: Product, live: Live) -> Edit:
    return Edit(product, live, {DESCRIPTION: "<p>New.</p>"}, AttemptId(new_id()))
