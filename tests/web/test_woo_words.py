"""What befell texts in a WooCommerce shop, and what can't be had there, in words."""

from dataclasses import replace

import pytest

from app.domain.catalog import Product
from app.domain.stores import Platform
from app.web import refusal_words, wording
from integrations.woocommerce.writing import NO_MAIN_PICTURE
from tests.factories import product
from tests.web.conftest import Web


@pytest.fixture
def woo_web(web: Web) -> tuple[Web, Product]:
    """The merchant's shop runs on WooCommerce, without an SEO plugin."""
    bowl = product(web.store, 1)
    web.house.stock(web.store, bowl)
    with web.house.database.open_uow(web.tenant) as uow:
        store = replace(uow.stores.get(web.store.id), platform=Platform.WOOCOMMERCE, seo_plugin="")
        uow.stores.save(store)
        bare = replace(bowl, images=tuple(replace(each, alt="") for each in bowl.images))
        uow.products.put(bare, 0, [])
    return web, bare


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("", ["It is in your shop."]),
        ("head_shown", ["It is in your shop.", "it is in your page's head"]),
        ("head_late", ["until its cache is renewed"]),
        ("head_other;product_twice", ["another plugin shows something else", "more than once"]),
        ("changed:alt_text,seo_title;head_shown", ["changed its form: Alt text, SEO title."]),
    ],
)
def test_what_became_of_a_text_is_told(web: Web, detail: str, said: list[str]) -> None:
    with web.app.test_request_context():
        told = wording.outcome("written", detail)
    assert [part for part in said if part not in told] == []


@pytest.mark.parametrize(
    "reason", ["builder", "no_seo_place", "shut_seo_plugin", "no_seo_plugin", "seo_refused"]
)
def test_each_refusal_has_its_words(web: Web, reason: str) -> None:
    with web.app.test_request_context():
        assert refusal_words.refusal(reason, ()) != reason


@pytest.mark.parametrize(
    ("code", "detail", "said"),
    [
        ("refused", f"woocommerce: {NO_MAIN_PICTURE}", "Choose a main picture"),
        ("seo_refused", "aioseo answered 401", "Let us in again on its page"),
    ],
)
def test_a_text_that_stayed_out_has_its_reason(web: Web, code: str, detail: str, said: str) -> None:
    with web.app.test_request_context():
        assert said in wording.outcome(code, detail)


def _quoted(web: Web, bowl: Product) -> str:
    form = {"product": str(bowl.id), "service": "seo", "store": str(web.store.id), "language": "en"}
    answer = web.client.post("/quote", data={"csrf": web.token(), **form})
    return answer.get_data(as_text=True)


def test_that_only_alt_texts_are_written_is_said_before_a_point_is_held(
    woo_web: tuple[Web, Product],
) -> None:
    assert "only alt texts are written" in _quoted(*woo_web)


def test_where_seo_texts_have_a_place_nothing_is_said(woo_web: tuple[Web, Product]) -> None:
    web, bowl = woo_web
    with web.house.database.open_uow(web.tenant) as uow:
        uow.stores.save(replace(uow.stores.get(web.store.id), seo_plugin="yoast"))
    assert "only alt texts are written" not in _quoted(web, bowl)
