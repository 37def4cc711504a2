"""The offline writer on every product of both practice shops in each language: honest, no alarm."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.catalog import Product
from app.domain.checks import Standard, check
from app.domain.claims.evidence import Evidence
from app.domain.facts import known, sheet
from app.domain.languages import OFFERED, Tongue
from app.domain.limits import briefs
from app.domain.services import MENU, Service
from app.domain.stores import Platform
from app.ports.text_models import TextRequest
from integrations.ai.offline import compose
from integrations.linguist import Langid
from integrations.sandbox.shopify.rendering import product_node
from integrations.sandbox.shopify.seeds import seeded_shops
from integrations.sandbox.woocommerce.rendering import product_json, variation_json
from integrations.sandbox.woocommerce.seeds import seeded_shop
from integrations.shopify.mapping import product_of as shopify_product
from integrations.woocommerce.mapping import Reading, Units
from integrations.woocommerce.mapping import product_of as woo_product
from integrations.woocommerce.seo_plugins import PLUGINS
from tests.factories import store


def _outdoor_gear() -> Iterator[Product]:
    shop = seeded_shops()["fjell-outdoor.myshopify.com"]
    own = replace(store(), domain=shop.domain)
    for product in shop.products.values():
        node = product_node(shop, "http://127.0.0.1:1", product)
        called = {name: node[name](None, first=100) for name in ("options", "collections", "media")}
        called |= {name: node[name](None, first=100) for name in ("variants", "metafields")}
        yield shopify_product({**node, **called, "attempt": None}, own)


def _ceramics() -> Iterator[Product]:
    shop, at = seeded_shop(), ("http://127.0.0.1:1", "https://127.0.0.1:1/wp-json/")
    reading = Reading(store(), Units("kg", "cm"), PLUGINS[0])
    for product in shop.products.values():
        variations = [variation_json(product, each, *at) for each in product.variations]
        yield woo_product(product_json(shop, product, *at, "edit"), variations, reading)


HEARD = Langid().likelihoods
WRITING = [service for service in MENU if not service.translates]  # offline nobody translates
SHOPS = {
    "Fjell Outdoor": (_outdoor_gear, Platform.SHOPIFY),
    "Mirra Ceramics": (_ceramics, Platform.WOOCOMMERCE),
}


@pytest.mark.parametrize("shop", SHOPS)
@pytest.mark.parametrize("language", OFFERED)
@pytest.mark.parametrize("service", WRITING, ids=lambda service: service.code)
def test_no_honest_text_is_stopped(service: Service, language: str, shop: str) -> None:
    products, platform = SHOPS[shop]
    stopped = []
    for product in products():
        facts, wanted = sheet(product), briefs(service, product, platform)
        order = TextRequest(service.task, language, shop, facts, wanted)
        evidence = known(product, (), shop)
        found = check(
            compose(order), wanted, Standard(product, Evidence(evidence), Tongue(language, HEARD))
        )
        stopped += [
            (product.title, str(slot), claim.text)
            for slot, one in found.items()
            for claim in one.claims
            if claim.is_held or claim.is_cut
        ]
        stopped += [
            (product.title, str(slot), one.problems) for slot, one in found.items() if one.problems
        ]
    # a German shop's English word for a part is read as German
    assert len(stopped) <= (0 if language in ("en", "ar") else 2), stopped
