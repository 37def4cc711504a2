"""What a WooCommerce shop couldn't take back: refused, confirmed or spared, product by product."""

import html
import re
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from app.domain.catalog import Field, Product
from app.domain.ids import RunId
from app.domain.runs import ItemState
from app.domain.stores import Platform
from integrations.http import Http
from integrations.woocommerce.platform import WooPlatform
from tests.factories import product
from tests.web.conftest import Web

FRAMED = '<p>How it is thrown.</p><iframe src="https://film.example/1"></iframe>'
KEEP_ONLY = "Leave that as it is, and write only: Short description."
GIVEN = 125  # the welcome, and what the house moves in with
ALL_THE_SAME = "Write it all the same; I know what gets lost."


@pytest.fixture
def shop(web: Web) -> tuple[Web, Product, Product]:
    """A WooCommerce shop with a product that holds a video, and one that doesn't."""
    framed = product(web.store, 1, description=FRAMED, short_description="", title="Film bowl")
    plain = product(web.store, 2, short_description="", title="Plain bowl")
    web.house.stock(web.store, framed, plain)
    with web.house.database.open_uow(web.tenant) as uow:
        known = uow.stores.get(web.store.id)
        uow.stores.save(replace(known, platform=Platform.WOOCOMMERCE, seo_plugin="yoast"))
    # what is foretold needs no shop; the writer and the points are the house's
    foreteller: Any = WooPlatform(Http("woocommerce", total_s=1))
    web.house.platforms[Platform.WOOCOMMERCE] = foreteller
    return web, framed, plain


def quoted(web: Web, *products: Product, **answers: str) -> str:
    form = {"service": "product_description", "store": str(web.store.id), "language": "en"}
    asked = {"product": [str(each.id) for each in products], **form, **answers}
    answer = web.client.post("/quote", data={"csrf": web.token(), **asked})
    assert answer.status_code == 200
    return html.unescape(answer.get_data(as_text=True))


def started(web: Web, page: str) -> RunId:
    """Press the button of a quote: send just what its form holds."""
    [form] = re.findall(r'<form[^>]*action="/runs[^"]*".*?</form>', page, re.DOTALL)
    fields = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form)
    sent: dict[str, list[str]] = {}
    for name, value in fields:
        sent.setdefault(name, []).append(value)
    answer = web.client.post("/runs", data=sent)
    assert answer.status_code == 303, answer.get_data(as_text=True)
    return RunId(UUID(answer.headers["Location"].rpartition("/")[2]))


def points(page: str) -> list[str]:
    return re.findall(r"<dt>Quoted</dt><dd class=\"value\">(\d+)</dd>", page)


def drafted(web: Web, run: RunId) -> set[Field]:
    web.house.work(web.tenant, run)
    with web.house.database.open_uow(web.tenant) as uow:
        return {draft.slot.field for draft in uow.drafts.of_run(run)}


def test_a_product_that_would_lose_something_stays_out_and_says_what(
    shop: tuple[Web, Product, Product],
) -> None:
    web, framed, plain = shop
    page = quoted(web, framed, plain)
    assert "1 product stays out" in page
    assert "Film bowl" in page
    assert "Your shop would drop an embedded video or map on any write" in page
    assert (ALL_THE_SAME in page, KEEP_ONLY in page) == (True, True)
    assert points(page) == ["2"]


def test_one_that_would_lose_nothing_is_asked_nothing(shop: tuple[Web, Product, Product]) -> None:
    web, _framed, plain = shop
    page = quoted(web, plain)
    assert ALL_THE_SAME not in page
    assert points(page) == ["2"]


def test_what_is_not_confirmed_costs_and_writes_nothing(shop: tuple[Web, Product, Product]) -> None:
    web, framed, plain = shop
    run = started(web, quoted(web, framed, plain))
    assert drafted(web, run) == {Field.DESCRIPTION, Field.SHORT_DESCRIPTION}
    with web.house.database.open_uow(web.tenant) as uow:
        assert {draft.product_id for draft in uow.drafts.of_run(run)} == {plain.id}
        assert uow.wallet.account().available == GIVEN - 2


def test_what_is_confirmed_is_written_whole(shop: tuple[Web, Product, Product]) -> None:
    web, framed, _plain = shop
    page = quoted(web, framed, confirmed=str(framed.id))
    assert points(page) == ["2"]
    assert drafted(web, started(web, page)) == {Field.DESCRIPTION, Field.SHORT_DESCRIPTION}


def test_what_is_spared_stands_and_the_rest_is_written(shop: tuple[Web, Product, Product]) -> None:
    web, framed, _plain = shop
    page = quoted(web, framed, spared=str(framed.id))
    assert points(page) == ["2"]
    assert drafted(web, started(web, page)) == {Field.SHORT_DESCRIPTION}


def test_what_was_answered_before_is_kept_when_it_is_quoted_again(
    shop: tuple[Web, Product, Product],
) -> None:
    web, framed, _plain = shop
    other = product(web.store, 3, description=FRAMED, short_description="")
    with web.house.database.open_uow(web.tenant) as uow:
        uow.products.put(other, 0, [])
    page = quoted(web, framed, other, confirmed=str(framed.id))
    assert f'name="confirmed" value="{framed.id}" form="order"' in page


def test_nothing_else_can_be_spared_than_what_would_lose_nothing(
    shop: tuple[Web, Product, Product],
) -> None:
    web, framed, _plain = shop
    both = replace(framed, short_description=FRAMED)
    with web.house.database.open_uow(web.tenant) as uow:
        uow.products.put(both, 0, [])
    page = quoted(web, both, spared=str(framed.id))
    assert "write only" not in page
    assert "None of these products can be written" in page


@pytest.mark.parametrize(
    ("confirmed", "state", "fields"),
    [(False, ItemState.DONE, {Field.SHORT_DESCRIPTION}), (True, ItemState.DONE, None)],
)
def test_a_video_that_came_after_the_quote_is_not_lost_unasked(
    shop: tuple[Web, Product, Product], *, confirmed: bool, state: ItemState, fields: Any
) -> None:
    web, _framed, plain = shop
    page = quoted(web, plain, **({"confirmed": str(plain.id)} if confirmed else {}))
    run = started(web, page)
    with web.house.database.open_uow(web.tenant) as uow:
        uow.products.put(replace(plain, description=FRAMED), 0, [])
    assert drafted(web, run) == (fields or {Field.DESCRIPTION, Field.SHORT_DESCRIPTION})
    assert [item.state for item in web.house.queries.items(web.tenant, run, (), 1)] == [state]


def test_and_where_all_of_it_would_be_lost_nothing_is_written_or_charged(
    shop: tuple[Web, Product, Product],
) -> None:
    web, _framed, plain = shop
    run = started(web, quoted(web, plain))
    with web.house.database.open_uow(web.tenant) as uow:
        uow.products.put(replace(plain, description=FRAMED, short_description=FRAMED), 0, [])
    assert drafted(web, run) == set()
    [item] = web.house.queries.items(web.tenant, run, (), 1)
    assert (item.state, item.outcome) == (ItemState.SKIPPED, "losses")
    assert web.house.queries.counts(web.tenant).account.available == GIVEN
