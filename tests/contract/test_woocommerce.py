"""Our WooCommerce adapter against the practice shop."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.catalog import Field, Kind, Product, ProductStatus, Slot
from app.domain.errors import ExternalError
from app.domain.ids import AttemptId, RemoteId, new_id
from app.ports.stores import Look
from integrations.woocommerce.platform import WooClient
from tests.edits import edit, looked_at, write
from tests.practice_woo import WooPeer

TITLE, META = Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)
DESCRIPTION, SHORT = Slot(Field.DESCRIPTION), Slot(Field.SHORT_DESCRIPTION)


@contextmanager
def connected(woo: WooPeer, permissions: str = "read_write") -> Iterator[WooClient]:
    with woo.platform.connect(woo.store, woo.key(permissions)) as client:
        yield client


def remote(woo: WooPeer, title: str) -> RemoteId:
    return RemoteId(str(woo.number(title)))


def goods(client: WooClient) -> list[Product]:
    """What is sold, without the pages that list it."""
    return [each for each in client.products(lambda: None) if each.kind is Kind.PRODUCT]


def written(woo: WooPeer, title: str, texts: Mapping[Slot, str | None]) -> Product:
    with connected(woo) as client:
        done = write(client, client.product(remote(woo, title)), texts)
        assert done.refusal is None
        after = client.product(remote(woo, title))
    assert {slot: after.text(slot) for slot in texts} == done.texts
    return after


def test_the_shop_says_who_it_is(woo: WooPeer) -> None:
    with connected(woo) as client:
        facts = client.shop()
    assert (facts.name, facts.url, facts.language) == ("Mirra Ceramics", woo.home, "en")
    assert (facts.currency, facts.seo_plugin) == ("EUR", "yoast")


def test_a_shop_without_an_seo_plugin_says_so(woo: WooPeer) -> None:
    woo.lever("POST", "plugins", yoast=False)
    with connected(woo) as client:
        assert client.shop().seo_plugin == ""


def test_all_products_but_the_trash_are_read(woo: WooPeer) -> None:
    with connected(woo) as client:
        titles = [product.title for product in goods(client)]
    assert len(titles) == len(set(titles)) == 46
    assert "Old logo mug" not in titles


def test_the_facts_of_a_product_are_read(woo: WooPeer) -> None:
    with connected(woo) as client:
        product = client.product(remote(woo, "Alba dinner plate"))
    facts = {each.name: each.values for each in product.attributes}
    assert facts["Material"] == ("Stoneware",)
    assert facts["Weight"] == ("0.82 kg",)
    assert facts["Dimensions"] == ("27 × 27 × 2.5 cm",)
    assert (product.vendor, product.categories) == ("Mirra", ("Tableware", "Plates"))
    assert product.status is ProductStatus.ACTIVE


def test_variations_are_read_with_their_options(woo: WooPeer) -> None:
    with connected(woo) as client:
        product = client.product(remote(woo, "Casa house number"))
    assert product.options == (("Digits", ("1", "2", "3")), ("Colour", ("Blue", "Black")))
    assert len(product.variants) == 6
    assert product.variants[0].options == (("Digits", "1"), ("Colour", "Blue"))


def test_variations_stand_in_the_order_of_the_shop(woo: WooPeer) -> None:
    shown = woo.practice.shop.products[woo.number("Stella candle holder")]
    shown.variations.reverse()  # its owner dragged them about
    with connected(woo) as client:
        product = client.product(remote(woo, "Stella candle holder"))
    assert [variant.title for variant in product.variants] == ["Tall", "Medium", "Low"]


def test_variations_that_are_none_are_no_product_without_them(woo: WooPeer) -> None:
    """A product that loses its variants to a bad answer would look as if it had changed."""
    woo.lever("POST", "faults", operation="/variations", status=200, body='{"code":"x"}')
    with connected(woo) as client, pytest.raises(ExternalError) as failed:
        client.product(remote(woo, "Stella candle holder"))
    assert (failed.value.kind, failed.value.retryable) == ("garbled", True)


def test_a_name_loses_its_entities(woo: WooPeer) -> None:
    with connected(woo) as client:
        product = client.product(remote(woo, "Salt &amp; pepper pair"))
    assert product.title == "Salt & pepper pair"


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Old logo mug", ProductStatus.TRASHED),
        ("Winter lantern (next season)", ProductStatus.HIDDEN),
        ("Wholesale sample box", ProductStatus.HIDDEN),
    ],
)
def test_what_shoppers_cannot_see_is_told(woo: WooPeer, title: str, status: ProductStatus) -> None:
    with connected(woo) as client:
        assert client.product(remote(woo, title)).status is status


def test_texts_are_written_with_our_mark_and_nothing_else_moves(woo: WooPeer) -> None:
    attempt = AttemptId(new_id())
    with connected(woo) as client:
        before = client.product(remote(woo, "Riva mug"))
        write(client, before, {TITLE: "Riva mug, sea blue"}, attempt)
        after = client.product(before.remote_id)
        live = looked_at(client, before, TITLE)
    assert live is not None
    assert (live.attempt, live.texts[TITLE]) == (attempt, "Riva mug, sea blue")
    assert after.seo_title == "Riva mug, sea blue"
    assert after.description == before.description
    assert after.meta_description is None


def test_none_takes_seo_texts_away(woo: WooPeer) -> None:
    written(woo, "Riva mug", {TITLE: "x", META: "y"})
    after = written(woo, "Riva mug", {TITLE: None, META: None})
    assert (after.seo_title, after.meta_description) == (None, None)
    assert woo.lever("GET", f"products/{woo.number('Riva mug')}")["meta"] == {}


def test_descriptions_come_back_raw(woo: WooPeer) -> None:
    text = "One paragraph.\n\nAnother, with <strong>weight</strong> & more."
    after = written(woo, "Riva mug", {DESCRIPTION: text.replace("&", "&amp;"), SHORT: "Short."})
    assert after.description == text.replace("&", "&amp;")
    assert after.short_description == "Short."


def test_an_alt_text_is_written_without_moving_the_other_images(woo: WooPeer) -> None:
    number = woo.number("Giardino wall tiles")
    with connected(woo) as client:
        before = client.product(RemoteId(str(number)))
        third = Slot(Field.ALT_TEXT, before.images[2].id)
        write(client, before, {third: "A painted tile"})
        after = client.product(before.remote_id)
    assert [image.id for image in after.images] == [image.id for image in before.images]
    assert [image.alt for image in after.images] == ["", "", "A painted tile", "", "", "", ""]


def test_an_alt_text_can_be_taken_away_though_the_api_takes_no_empty_one(woo: WooPeer) -> None:
    with connected(woo) as client:
        mug = client.product(remote(woo, "Riva mug"))
        alt = Slot(Field.ALT_TEXT, mug.images[0].id)
        write(client, mug, {alt: "A mug"})
        write(client, mug, {alt: ""})
        assert client.product(mug.remote_id).text(alt) == ""


def test_without_a_plugin_seo_texts_are_refused(woo: WooPeer) -> None:
    woo.lever("POST", "plugins", yoast=False)
    with connected(woo) as client:
        client.shop()
        done = write(client, client.product(remote(woo, "Riva mug")), {TITLE: "x"})
    assert done.refusal is not None
    assert done.refusal.kind == "refused"
    assert woo.lever("GET", "writes") == []


def test_many_edits_go_in_one_request_and_each_has_its_own_answer(woo: WooPeer) -> None:
    with connected(woo) as client:
        client.shop()
        products = [client.product(remote(woo, each)) for each in ("Riva mug", "Luna teapot")]
        lost = replace(products[0], remote_id=RemoteId("999999"))
        edits = [edit(client, each, {TITLE: f"{each.title}, blue"}) for each in products]
        edits.insert(1, replace(edits[0], product=lost))
        before = woo.lever("GET", "requests")["count"]
        mug, gone, teapot = client.write(edits, lambda: None, 3)
    assert woo.lever("GET", "requests")["count"] == before + 1
    assert mug.texts == {TITLE: "Riva mug, blue"}
    assert teapot.texts == {TITLE: "Luna teapot, blue"}
    assert gone.refusal is not None
    assert gone.refusal.kind == "gone"


def test_what_is_in_the_trash_is_seen_there_and_what_is_gone_is_not(woo: WooPeer) -> None:
    with connected(woo) as client:
        mug = client.product(remote(woo, "Riva mug"))
        old = client.product(remote(woo, "Old logo mug"))
        gone = replace(mug, remote_id=RemoteId("999999"))
        wanted = [Look(each, frozenset({TITLE})) for each in (mug, old, gone)]
        live = client.look(wanted)
    assert set(live) == {mug.remote_id, old.remote_id}
    assert live[old.remote_id].status is ProductStatus.TRASHED


def test_only_what_changed_since_is_read(woo: WooPeer) -> None:
    with connected(woo) as client:
        mug = client.product(remote(woo, "Riva mug"))
        write(client, mug, {DESCRIPTION: "<p>New.</p>"})
        changed = client.product(mug.remote_id).updated_at
        since = list(client.products(lambda: None, changed - timedelta(seconds=1)))
    assert [product.title for product in since] == ["Riva mug"]


def test_products_are_counted_and_named_without_the_trash(woo: WooPeer) -> None:
    with connected(woo) as client:
        assert client.count() == len(set(client.ids(lambda: None))) == 46
        assert remote(woo, "Old logo mug") not in set(client.ids(lambda: None))


def test_who_wrote_a_text_is_kept_beside_what_is_known_of_others(woo: WooPeer) -> None:
    with connected(woo) as client:
        mug = client.product(remote(woo, "Riva mug"))
        client.tell_provenance(mug, {TITLE: {"model": "a"}})
        client.tell_provenance(mug, {META: {"model": "b"}})
    meta = woo.lever("GET", f"products/{woo.number('Riva mug')}")["meta"]
    assert json.loads(meta["_rooz_provenance"]) == {
        "seo_title": {"model": "a"},
        "meta_description": {"model": "b"},
    }


def test_a_product_that_is_not_there_is_gone(woo: WooPeer) -> None:
    with connected(woo) as client, pytest.raises(ExternalError) as gone:
        client.product(RemoteId("999999"))
    assert gone.value.kind == "gone"


@pytest.mark.parametrize("number", ["", "../system_status", "1?force=true", "gid://shopify/1"])
def test_what_is_no_number_is_never_asked_for(woo: WooPeer, number: str) -> None:
    with connected(woo) as client, pytest.raises(ExternalError) as gone:
        client.product(RemoteId(number))
    assert gone.value.kind == "gone"
    assert woo.lever("GET", "requests")["count"] == 0


def test_what_is_said_to_come_back_does_and_the_rest_does_not(woo: WooPeer) -> None:
    platform = woo.platform
    with connected(woo) as client:
        products = goods(client)
        safe = {
            p.remote_id: not platform.losses(p.kind, DESCRIPTION, p.description) for p in products
        }
        for product in products:
            write(client, product, {DESCRIPTION: product.description})
        after = {product.remote_id: product.description for product in goods(client)}
    same = {
        product.remote_id: after[product.remote_id] == product.description for product in products
    }
    assert same == safe
    assert list(safe.values()).count(False) == 5


def test_a_key_that_may_not_write_is_told_when_it_writes(woo: WooPeer) -> None:
    with connected(woo, "read") as client, pytest.raises(ExternalError) as refused:
        write(client, client.product(remote(woo, "Riva mug")), {TITLE: "x"})
    assert refused.value.kind == "unauthorized"


def test_a_revoked_key_needs_the_merchant(woo: WooPeer) -> None:
    with connected(woo) as client:
        woo.lever("DELETE", "keys")
        with pytest.raises(ExternalError) as refused:
            client.shop()
    assert refused.value.kind == "unauthorized"


@pytest.mark.parametrize(
    ("fault", "kind", "retryable"),
    [
        ({"status": 500, "body": "<html>broken</html>"}, "unavailable", True),
        ({"status": 502, "body": "<html>bad gateway</html>"}, "unavailable", True),
        ({"status": 429, "body": "<html>slow down</html>"}, "rate_limited", True),
        ({"status": 403, "body": "<html>a firewall</html>"}, "unavailable", True),
        ({"status": 404, "body": "<html>not here</html>"}, "unavailable", True),
        ({"status": 200, "body": "<html>front page</html>"}, "garbled", True),
        ({"status": 200, "body": '{"id": 1, "na'}, "garbled", True),
        ({"status": 200, "body": '{"id": 1}'}, "garbled", False),
        (
            {"status": 301, "body": "", "headers": {"Location": "https://a.example"}},
            "refused",
            False,
        ),
    ],
)
def test_each_failure_has_its_outcome(
    woo: WooPeer, fault: dict[str, object], kind: str, retryable: object
) -> None:
    woo.lever("POST", "faults", operation="/products/", **fault)
    with connected(woo) as client, pytest.raises(ExternalError) as failed:
        client.product(remote(woo, "Riva mug"))
    assert (failed.value.kind, failed.value.retryable) == (kind, retryable)


def test_notices_before_the_json_are_passed_over(woo: WooPeer) -> None:
    body = '<br />\n<b>Notice</b>: Undefined index in x.php on line 3<br />\n{"code":"EUR"}'
    with connected(woo) as client:
        woo.lever("POST", "faults", operation="currencies", status=200, body=body)
        assert client.shop().currency == "EUR"
