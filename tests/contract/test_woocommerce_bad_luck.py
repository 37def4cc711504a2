"""Shops as they really are: slow, half broken, moved, behind the time."""

import json
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from werkzeug.wrappers import Request, Response

from app.domain.builders import builder
from app.domain.catalog import Field, Product, Slot
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.ports.stores import Look
from integrations.egress import Egress
from integrations.http import Answer, Http
from integrations.woocommerce.platform import WooClient, WooPlatform
from tests.contract.test_woocommerce import connected, remote
from tests.edits import edit, write
from tests.ports import port_of_ones_own
from tests.practice_woo import WooPeer, serving

TITLE, DESCRIPTION = Slot(Field.SEO_TITLE), Slot(Field.DESCRIPTION)
HANDLE, NAME = Slot(Field.HANDLE), Slot(Field.TITLE)
FEW = ("Riva mug", "Luna teapot", "Neve carafe", "Alba dinner plate", "Casa house number")


def some(woo: WooPeer, client: WooClient) -> list[Product]:
    return [client.product(remote(woo, title)) for title in FEW]


def mug_of(woo: WooPeer, client: WooClient) -> Product:
    return client.product(remote(woo, "Riva mug"))


def test_a_host_that_takes_less_at_a_time_gets_it_in_parts(woo: WooPeer) -> None:
    woo.lever("POST", "conditions", most_at_once=2)
    with connected(woo) as client:
        edits = [edit(client, each, {TITLE: "New"}) for each in some(woo, client)]
        done = list(client.write(edits, lambda: None, len(edits)))
    assert [each.texts for each in done] == [{TITLE: "New"}] * 5
    assert [write["id"] for write in woo.lever("GET", "writes")] == list(map(woo.number, FEW))


def test_a_batch_that_breaks_the_shop_is_smaller_next_time(woo: WooPeer) -> None:
    woo.lever("POST", "faults", operation="batch", status=502, body="<html>")
    with connected(woo) as client:
        edits = [edit(client, each, {TITLE: "New"}) for each in some(woo, client)]
        with pytest.raises(ExternalError) as failed:
            list(client.write(edits, lambda: None, len(edits)))
        assert client.gate.batch.now == 12
    assert failed.value.retryable


@pytest.mark.parametrize(
    "texts",
    [{NAME: ""}, {HANDLE: "Not A Slug"}, {DESCRIPTION: 5}, {TITLE: "\ud800"}],
)
def test_what_a_batch_would_silently_spoil_is_refused_here(
    woo: WooPeer, texts: dict[Slot, Any]
) -> None:
    with connected(woo) as client:
        mug, teapot = some(woo, client)[:2]
        edits = [edit(client, teapot, {TITLE: "New"}), replace(edit(client, mug, {}), texts=texts)]
        done = {each.edit.product.title: each for each in client.write(edits, lambda: None, 2)}
    assert done["Luna teapot"].texts == {TITLE: "New"}
    assert done["Riva mug"].refusal is not None
    assert done["Riva mug"].refusal.kind == "refused"
    assert [write["id"] for write in woo.lever("GET", "writes")] == [woo.number("Luna teapot")]


def test_a_name_and_an_address_are_written_as_they_come_back(woo: WooPeer) -> None:
    with connected(woo) as client:
        done = write(client, mug_of(woo, client), {NAME: "Mug & saucer", HANDLE: "mug-and-saucer"})
        after = client.product(done.edit.product.remote_id)
    assert (after.title, after.handle) == ("Mug & saucer", "mug-and-saucer")
    assert done.texts == {NAME: "Mug & saucer", HANDLE: "mug-and-saucer"}


def test_a_variation_leads_to_its_product(woo: WooPeer) -> None:
    shown = woo.practice.shop.products[woo.number("Casa house number")]
    number = shown.variations[0].id
    body = json.dumps({"id": number, "type": "variation", "parent_id": shown.id})
    woo.lever("POST", "faults", operation=f"/products/{number}", status=200, body=body)
    with connected(woo) as client:
        product = client.product(RemoteId(str(number)))
    assert product.title == "Casa house number"


@pytest.mark.parametrize(
    ("key", "value", "name"),
    [
        ("_elementor_edit_mode", "builder", "Elementor"),
        ("_fl_builder_enabled", 1, "Beaver Builder"),
        ("_elementor_edit_mode", "", ""),
        ("_edit_lock", "1:2", ""),
    ],
)
def test_a_page_that_is_built_elsewhere_is_seen(
    woo: WooPeer, key: str, value: object, name: str
) -> None:
    shop = woo.practice.shop
    shop.set_meta(shop.products[woo.number("Riva mug")], key, value)
    with connected(woo) as client:
        assert builder(mug_of(woo, client)) == name


def test_of_two_entries_of_one_name_the_first_counts_as_in_wordpress(woo: WooPeer) -> None:
    shop = woo.practice.shop
    product = shop.products[woo.number("Neve carafe")]
    product.meta.append(replace(product.meta[0], id=999, value="A copy"))
    with connected(woo) as client:
        carafe = client.product(remote(woo, "Neve carafe"))
    assert carafe.seo_title is not None
    assert carafe.seo_title.startswith("Neve carafe:")


@dataclass
class Behind:
    """A way to a shop whose clock is behind."""

    inner: Http
    by: timedelta
    total_s: float = 5.0

    def send(self, method: str, url: str, **content: Any) -> Answer:
        answer = self.inner.send(method, url, **content)
        theirs = format_datetime(datetime.now(UTC) - self.by, usegmt=True)
        return replace(answer, headers={**answer.headers, "date": theirs})


@pytest.mark.parametrize(("behind", "seen"), [(timedelta(hours=2), True), (timedelta(), False)])
def test_a_shop_whose_clock_is_behind_hides_no_change(
    woo: WooPeer, behind: timedelta, *, seen: bool
) -> None:
    http = Behind(woo.egress.http("woocommerce"), behind)
    platform = WooPlatform(http)  # type: ignore[arg-type]  a fake
    woo.practice.shop.products[woo.number("Riva mug")].modified = "2026-03-01T10:00:00"
    since = datetime(2026, 3, 1, 11, 30, tzinfo=UTC)
    with platform.connect(woo.store, woo.key()) as client:
        for _ in range(2):  # before it told of its clock, and afterwards
            titles = [each.title for each in client.products(lambda: None, since)]
            assert ("Riva mug" in titles) is seen


@pytest.mark.parametrize(("minute", "seen"), [(31, True), (29, False)])
def test_what_changed_is_asked_for_in_a_time_that_is_the_same_everywhere(
    woo: WooPeer, minute: int, *, seen: bool
) -> None:
    """The shop is an hour ahead; one that is behind would hide what changed within its hours."""
    woo.practice.shop.products[woo.number("Riva mug")].modified = f"2026-03-01T11:{minute}:00"
    since = datetime(2026, 3, 1, 11, 30, tzinfo=UTC)
    with woo.platform.connect(woo.store, woo.key()) as client:
        titles = [each.title for each in client.products(lambda: None, since)]
    assert ("Riva mug" in titles) is seen


def test_a_shop_that_needs_long_is_read_and_its_writes_are_looked_at_instead(
    woo: WooPeer,
) -> None:
    quick, patient = (Egress(woo.egress.allow, woo.egress.ca_file, s) for s in (0.4, 5.0))
    platform = WooPlatform(quick.http("woocommerce"), patient.http("woocommerce"))
    with platform.connect(woo.store, woo.key()) as client:
        woo.lever("POST", "faults", operation="/products/", delay_s=1)
        mug = mug_of(woo, client)
        wish = edit(client, mug, {TITLE: "New"})
        woo.lever("POST", "faults", operation="PUT", delay_s=1, status=200, apply=True, body="{}")
        with pytest.raises(ExternalError) as failed:
            list(client.write([wish], lambda: None, 1))
        time.sleep(1.2)
        live = client.look([Look(mug, frozenset({TITLE}))])[mug.remote_id]
    assert failed.value.retryable
    assert (live.attempt, live.texts[TITLE]) == (wish.attempt, "New")
    for egress in (quick, patient):
        egress.http("woocommerce").close()


def test_our_key_follows_no_redirect_to_another_host(woo: WooPeer) -> None:
    heard: list[str] = []

    @Request.application
    def thief(request: Request) -> Response:
        heard.append(request.headers.get("Authorization", ""))
        return Response("{}", content_type="application/json")

    port = port_of_ones_own()
    with serving(thief, port), connected(woo) as client:
        there = {"Location": f"http://127.0.0.1:{port}/wp-json/wc/v3/products"}
        woo.lever("POST", "faults", operation="*", times=2, status=302, headers=there, body="")
        with pytest.raises(ExternalError) as refused:
            client.count()
        with pytest.raises(ExternalError):
            client.shop()
    assert heard == []
    assert (refused.value.kind, refused.value.retryable) == ("unavailable", True)


@pytest.mark.parametrize("is_plain_http", [False, True])
def test_a_host_that_takes_get_and_post_alone_is_written_all_the_same(
    woo: WooPeer, *, is_plain_http: bool
) -> None:
    woo.lever("POST", "site", is_plain_http=is_plain_http)
    woo.lever("POST", "sickness", takes_get_and_post_alone=True)
    address = f"{woo.home}/hook"
    with connected(woo) as client:
        write(client, client.product(remote(woo, "Riva mug")), {TITLE: "A mug"})
        client.watch(address, "a secret")
        made = [hook.delivery_url for hook in woo.practice.shop.hooks.values()]
        client.unwatch(address)
        assert client.product(remote(woo, "Riva mug")).seo_title == "A mug"
    assert set(made) == {address}
    assert woo.practice.shop.hooks == {}
    assert len(woo.lever("GET", "writes")) == 1


def test_what_the_shop_itself_refuses_is_not_sent_again(woo: WooPeer) -> None:
    body = '{"code":"woocommerce_rest_cannot_edit","message":"Sorry.","data":{"status":403}}'
    woo.lever("POST", "faults", operation="PUT", times=1, status=403, body=body)
    with connected(woo) as client, pytest.raises(ExternalError) as refused:
        client.rest.put(f"wc/v3/products/{woo.number('Riva mug')}", {"name": "x"})
    assert refused.value.kind == "forbidden"
    assert woo.lever("GET", "writes") == []
