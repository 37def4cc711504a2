"""The practice Shopify over real HTTP in a thread, and a person who walks its pages."""

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import psycopg2.extras
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from app.bootstrap import build_container
from app.container import Container
from app.domain.stores import Store
from app.domain.tenants import Viewer
from app.embedded import Addresses
from app.settings import Settings
from integrations.sandbox.shopify.app import create_app
from integrations.sandbox.shopify.practice import Practice
from integrations.sandbox.shopify.signing import signed_query
from integrations.sandbox.shopify.tokens import AppKey, session_token
from integrations.sandbox.shopify.webhooks import Courier
from integrations.sandbox.shopify.world import World
from tests.applications import application
from tests.ports import port_of_ones_own
from tests.practice_woo import serving

KEY = AppKey("key", "a secret between app and shop, long")
OLD_KEY = AppKey("key", "the secret that was there before it")
APP_URL = "http://127.0.0.1:8000"
SHOP, OTHER = "second-shop.myshopify.com", "fjell-outdoor.myshopify.com"


@dataclass
class ShopifyPeer:
    """A running practice Shopify, where nothing is installed yet."""

    url: str
    practice: Practice

    @property
    def base_url(self) -> str:
        return f"{self.url}/shops/{{shop}}"

    def install_link(self, shop: str = SHOP) -> str:
        """The address of ours to which the link leads."""
        handle = shop.removesuffix(".myshopify.com")
        return httpx.get(f"{self.url}/store/{handle}/install-link").headers["Location"]

    def approve(self, page: str) -> str:
        """A merchant says yes, unless they did before; the address of ours that they come to."""
        asked = httpx.get(page)
        if asked.has_redirect_location:
            return asked.headers["Location"]
        [form] = re.findall(r'<form method="post" action="([^"]+)"', asked.text)
        return httpx.post(f"{self.url}{html.unescape(form)}").headers["Location"]

    def uninstall(self, shop: str = SHOP) -> None:
        httpx.post(f"{self.url}/_practice/{shop}/uninstall").raise_for_status()

    def fault(self, **fault: Any) -> None:
        httpx.post(f"{self.url}/_practice/{SHOP}/faults", json={"operation": "token", **fault})

    def session_token(self, shop: str = SHOP, user: int = 41) -> str:
        return session_token(self.practice.shop(shop), self.practice.key, user)

    def signed(self, key: AppKey = KEY, **told: str) -> str:
        """A query as Shopify signs it; what stands in `told` may be wrong."""
        return signed_query(told, key)


@contextmanager
def running() -> Iterator[ShopifyPeer]:
    """Fresh practice shops."""
    practice = Practice(World(None), KEY, Courier("", KEY.client_secret), APP_URL)
    port = port_of_ones_own()
    with serving(create_app(practice), port):
        yield ShopifyPeer(f"http://127.0.0.1:{port}", practice)


@dataclass
class Desk:
    """Our application, a merchant's browser, and Shopify."""

    app: Flask
    container: Container
    client: FlaskClient
    peer: ShopifyPeer
    addresses: Addresses

    def open(self, address: str, client: FlaskClient | None = None) -> TestResponse:
        """An address of ours, in the merchant's browser or another one."""
        return (client or self.client).get(address.removeprefix(APP_URL))

    def asked(self, shop: str = SHOP) -> str:
        """The merchant follows the install link: the grant page that they come to."""
        return self.open(self.peer.install_link(shop)).headers["Location"]

    def approved(self, shop: str = SHOP) -> str:
        """They say yes as well: the address of ours that they come back to."""
        return self.peer.approve(self.asked(shop))

    def installed(self, shop: str = SHOP) -> Store:
        """And they come back."""
        assert self.open(self.approved(shop)).status_code == 302
        return self.store(shop)

    def enter(self, shop: str = SHOP, user: int = 41) -> Viewer:
        """One of the shop's people opens us in the admin."""
        return self.container.install_shopify.enter(self.peer.session_token(shop, user))

    def store(self, shop: str = SHOP) -> Store:
        """The shop as we have it now."""
        known = self.rows("SELECT domain, tenant_id FROM stores")
        tenant = dict(known)[shop]
        return self.container.queries.stores(tenant)[0].store

    def rows(self, statement: str) -> list[Any]:
        """What the owner of the database sees."""
        connection = psycopg2.connect(self.addresses.migration_database_url)
        psycopg2.extras.register_uuid(conn_or_curs=connection)
        with connection, connection.cursor() as cursor:
            cursor.execute(statement)
            found = cursor.fetchall() if cursor.description else []
        connection.close()
        return found

    @property
    def is_untouched(self) -> bool:
        """Whether nobody was let in."""
        return self.rows("SELECT count(*) FROM stores") == [(0,)] and not self.keys

    @property
    def keys(self) -> list[str]:
        """The keys that Shopify gave, of all shops."""
        shops = self.peer.practice.world.shops.values()
        return [key for shop in shops for key in shop.access_tokens]


@contextmanager
def opened(addresses: Addresses, **changes: str) -> Iterator[Desk]:
    """A desk at which nothing has happened yet."""
    with running() as peer:
        settings = Settings.from_env(
            {
                "ROOZ_ENV": "development",
                "DATABASE_URL": addresses.database_url,
                "REDIS_URL": addresses.redis_url,
                "PUBLIC_URL": APP_URL,
                "SHOPIFY_API_KEY": KEY.client_id,
                "SHOPIFY_API_SECRET": KEY.client_secret,
                "SHOPIFY_BASE_URL": peer.base_url,
                "STORE_DEADLINE_S": "2",
                **changes,
            }
        )
        container = build_container(settings)
        with application(container, settings) as app:
            yield Desk(app, container, app.test_client(), peer, addresses)
        container.queries.database.dispose()
