"""The offline writer on every product of the practice shop, in both languages: honest, no alarm."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.catalog import Product
from app.domain.checks import check
from app.domain.facts import sheet
from app.domain.limits import briefs
from app.domain.services import MENU, Service
from app.domain.stores import Platform
from app.ports.text_models import TextRequest
from integrations.ai.offline import compose
from integrations.sandbox.shopify.resolvers import Root
from integrations.sandbox.shopify.seeds import seeded_shops
from integrations.shopify.mapping import live_of
from tests.factories import store


def _products() -> Iterator[Product]:
    shop = seeded_shops()["fjell-outdoor.myshopify.com"]
    root = Root(shop, "http://127.0.0.1:1")
    own = replace(store(), domain=shop.domain)
    for product in shop.products.values():
        node = root._product(product)
        called = {name: node[name](None, first=100) for name in ("options", "collections", "media")}
        called |= {name: node[name](None, first=100) for name in ("variants", "metafields")}
        yield live_of({**node, **called, "attempt": None}, own).product


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("service", MENU, ids=lambda service: service.code)
def test_no_honest_text_is_stopped(service: Service, language: str) -> None:
    stopped = []
    for product in _products():
        facts, wanted = sheet(product), briefs(service, product, Platform.SHOPIFY)
        order = TextRequest(service.task, language, "Fjell Outdoor", facts, wanted)
        found = check(compose(order), wanted, facts, product, language)
        stopped += [(product.title, str(s), c.problems) for s, c in found.items() if c.problems]
    assert [each for each in stopped if "wrong_language" not in str(each)] == []
