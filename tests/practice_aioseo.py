"""A practice shop whose SEO texts All in One SEO keeps, and ways into it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from app.domain.stores import SeoAccess, Store
from app.ports.stores import Credentials
from integrations.woocommerce.platform import WooClient
from tests.practice_woo import WooPeer


def with_aioseo(woo: WooPeer) -> WooPeer:
    """The shop with that plugin in Yoast's stead."""
    woo.lever("POST", "plugins", yoast=False)
    woo.lever("POST", "conditions", aioseo=True)
    return woo


def store_of(woo: WooPeer) -> Store:
    return replace(woo.store, seo_plugin="aioseo", seo_access=SeoAccess.GRANTED)


@contextmanager
def let_in(woo: WooPeer) -> Iterator[WooClient]:
    keys = Credentials(woo.key().values, seo=woo.lever("POST", "app-passwords"))
    with woo.platform.connect(store_of(woo), keys) as client:
        yield client


def row(woo: WooPeer, title: str = "Riva mug") -> dict[str, Any]:
    told: dict[str, Any] = woo.lever("GET", f"aioseo/{woo.number(title)}")
    return told
