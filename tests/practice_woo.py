"""The practice WooCommerce shop over real HTTP and verified TLS, in threads."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx
import trustme
from werkzeug.serving import make_server

from app.domain.stores import Platform, Store
from app.ports.stores import Credentials
from integrations.egress import Egress
from integrations.sandbox.woocommerce.app import create_app, practice_shop
from integrations.sandbox.woocommerce.practice import Practice
from integrations.sandbox.woocommerce.world import World
from integrations.woocommerce.auth import WooAuth
from integrations.woocommerce.platform import WooPlatform
from tests.factories import store
from tests.ports import port_of_ones_own


@dataclass
class Trust:
    """A certificate authority of these tests, and a certificate for loopback."""

    home: Path
    authority: trustme.CA = field(default_factory=trustme.CA)

    def __post_init__(self) -> None:
        issued = self.authority.issue_cert("127.0.0.1", "localhost")
        self.authority.cert_pem.write_to_path(self.home / "ca.pem")
        issued.private_key_and_cert_chain_pem.write_to_path(self.home / "server.pem")

    @property
    def ca_file(self) -> str:
        return str(self.home / "ca.pem")

    def client_context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.ca_file)

    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.home / "server.pem")
        return context


@dataclass
class WooPeer:
    """A running practice shop, and our adapter pointed at it."""

    practice: Practice
    egress: Egress

    @property
    def home(self) -> str:
        return self.practice.home

    @property
    def auth(self) -> WooAuth:
        return WooAuth(self.egress)

    @property
    def platform(self) -> WooPlatform:
        return WooPlatform(self.egress.http("woocommerce"), fetch=self.egress.fetch)

    @property
    def store(self) -> Store:
        return replace(
            store(),
            platform=Platform.WOOCOMMERCE,
            domain=self.home.partition("://")[2],
            name="Mirra Ceramics",
            url=self.home,
            api_url=self.practice.rest,
            seo_plugin="yoast",
        )

    def key(self, permissions: str = "read_write") -> Credentials:
        return Credentials(self.lever("POST", "keys", permissions=permissions))

    def lever(self, method: str, path: str, **body: Any) -> Any:
        answer = httpx.request(method, f"{self.home}/_practice/{path}", json=body or None)
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def number(self, title: str) -> int:
        products = self.practice.shop.products.values()
        return next(product.id for product in products if product.name == title)


@contextmanager
def serving(application: Any, port: int, context: ssl.SSLContext | None = None) -> Iterator[None]:
    """A WSGI application on loopback, for the length of the context."""
    server = make_server("127.0.0.1", port, application, threaded=True, ssl_context=context)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def running(trust: Trust) -> Iterator[WooPeer]:
    """A fresh practice shop."""
    port, tls_port = port_of_ones_own(), port_of_ones_own()
    root = f"https://127.0.0.1:{tls_port}/wp-json/"
    practice = practice_shop(World(None), f"http://127.0.0.1:{port}", root, trust.ca_file, 0.1)
    application = create_app(practice)
    allow = (f"127.0.0.1:{port}", f"127.0.0.1:{tls_port}")
    egress = Egress(allow, trust.ca_file, 5.0)
    with serving(application, port), serving(application, tls_port, trust.server_context()):
        yield WooPeer(practice, egress)
    for http in egress.kept.values():
        http.close()
