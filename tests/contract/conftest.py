"""The practice Shopify over real HTTP, in a thread."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from werkzeug.serving import make_server

from integrations.http import Http, Rewriting
from integrations.sandbox.shopify.app import create_app
from integrations.sandbox.shopify.practice import Practice
from integrations.sandbox.shopify.tokens import AppKey
from integrations.sandbox.shopify.webhooks import Courier
from integrations.sandbox.shopify.world import World
from integrations.shopify.oauth import ShopifyOAuth
from integrations.shopify.platform import ShopifyPlatform

SHOP = "second-shop.myshopify.com"


@dataclass
class Peer:
    """A running practice Shopify, and our adapter pointed at it."""

    url: str
    practice: Practice
    oauth: ShopifyOAuth
    platform: ShopifyPlatform

    def get(self, path: str) -> Any:
        return httpx.get(f"{self.url}{path}").json()

    def fault(self, **fault: Any) -> None:
        httpx.post(f"{self.url}/_practice/{SHOP}/faults", json=fault)

    def token(self) -> str:
        return str(self.get(f"/_practice/{SHOP}/session-token")["token"])


@pytest.fixture
def peer() -> Iterator[Peer]:
    world = World(None)
    key = AppKey("key", "a secret between app and shop, long")
    practice = Practice(world, key, Courier("", key.client_secret), "http://127.0.0.1:1")
    practice.shop(SHOP).installed_scopes = "write_products,write_files"
    server = make_server("127.0.0.1", 0, create_app(practice), threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}"
    plain = Http("shopify", total_s=5)
    rewriting = Rewriting(f"{url}/shops/{{shop}}", httpx.HTTPTransport())
    oauth_http = Http("shopify", total_s=5, transport=rewriting)
    oauth = ShopifyOAuth(key.client_id, lambda: (key.client_secret,), oauth_http)
    yield Peer(url, practice, oauth, ShopifyPlatform(plain, plain, oauth))
    plain.close()
    oauth_http.close()
    server.shutdown()
    thread.join()
    server.server_close()
