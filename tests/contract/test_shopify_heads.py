"""What the practice Shopify's pages tell search, got as shoppers get them."""

from dataclasses import replace

import httpx
import pytest

from app.domain.catalog import Product
from app.domain.errors import ExternalError
from app.domain.heads import Head
from integrations.egress import Egress
from tests.contract.conftest import SHOP, Peer
from tests.contract.test_shopify import connected, first

TITLE = "A tent for two"


@pytest.fixture
def seeing(peer: Peer) -> Peer:
    """The platform with a way to the practice shop's pages."""
    port = httpx.URL(peer.url).port
    pages = Egress((f"127.0.0.1:{port}",), "", 5)
    return replace(peer, platform=replace(peer.platform, fetch=pages.fetch))


def shown(peer: Peer, product: Product) -> Product:
    """The product with its page where the practice shop really listens."""
    return replace(product, url=f"{peer.url}/shops/{SHOP}/products/{product.handle}")


def theme(peer: Peer, **told: object) -> None:
    httpx.post(f"{peer.url}/_practice/{SHOP}/theme", json=told)


def named(peer: Peer) -> None:
    product = next(iter(peer.practice.shop(SHOP).products.values()))
    product.seo_title, product.seo_description = TITLE, "It's light."


def test_a_page_is_seen_with_what_its_theme_adds(seeing: Peer) -> None:
    named(seeing)
    theme(seeing, title_suffix=" – Second shop")
    with connected(seeing) as client:
        head = client.head(shown(seeing, first(client)))
    assert head == Head(f"{TITLE} – Second shop", "It's light.", 1)


def test_a_shop_that_asks_for_a_password_shows_nothing(seeing: Peer) -> None:
    named(seeing)
    theme(seeing, is_open=False)
    with connected(seeing) as client:
        assert client.head(shown(seeing, first(client))) is None


def test_a_page_that_is_not_there_shows_nothing(seeing: Peer) -> None:
    with connected(seeing) as client:
        gone = replace(first(client), handle="gone")
        assert client.head(shown(seeing, gone)) is None
        assert client.head(replace(gone, url="")) is None


def test_no_page_leads_us_astray(seeing: Peer) -> None:
    with connected(seeing) as client, pytest.raises(ExternalError):
        client.head(replace(first(client), url="http://10.0.0.1/products/tent"))
