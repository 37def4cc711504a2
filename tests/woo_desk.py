"""A merchant who connects a WooCommerce shop: our pages, their browser, their shop."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from app.bootstrap import build_container
from app.container import Container
from app.domain.ids import StoreId, TenantId
from app.domain.stores import Store, StoreState
from app.embedded import Addresses
from app.settings import Settings
from tests.applications import application
from tests.ports import port_of_ones_own
from tests.practice_woo import Trust, WooPeer, serving
from tests.woo_shops import elsewhere

PASSWORD = "correct horse"
KEYS = {"consumer_key": f"ck_{'0' * 40}", "consumer_secret": f"cs_{'0' * 40}"}
ON_THE_WAY = re.compile(r'href="([^"]+/wc-auth/v1/authorize[^"]*)"')


@dataclass
class Desk:
    """Our application with its https callback, a merchant's browser, and their shop."""

    container: Container
    client: FlaskClient
    tenant: TenantId
    woo: WooPeer
    callback: str
    trust: Trust

    def send(self, path: str, **form: str) -> TestResponse:
        page = self.client.get("/stores").get_data(as_text=True)
        mark = page.split('name="csrf" value="', 1)[1].split('"', 1)[0]
        return self.client.post(path, data={"csrf": mark, **form})

    def connect(self, address: str) -> str:
        """The address of the shop's screen, or our page that says why there is none."""
        answer = self.send("/stores/woocommerce", address=address)
        if answer.status_code != 303:
            return answer.get_data(as_text=True)
        between = self.client.get(answer.headers["Location"])
        screen = html.unescape(ON_THE_WAY.findall(between.get_data(as_text=True))[0])
        assert between.headers["Refresh"] == f"0; url={screen}"
        return screen

    def by_hand(self, address: str, **keys: str) -> TestResponse:
        return self.send("/stores/woocommerce/keys", address=address, **keys)

    def approving(self, home: str = "") -> tuple[httpx.Client, str, str]:
        """A browser on the grant page of the shop, and where its two buttons lead."""
        start = self.connect(home or self.woo.home)
        browser = httpx.Client(base_url=self.woo.home, follow_redirects=True)
        login = browser.get(start)
        fields = dict(re.findall(r'name="(redirect)" value="([^"]+)"', login.text))
        target = {name: html.unescape(value) for name, value in fields.items()}
        person = {"username": "merchant", "password": "practice-shop"}
        grant = browser.post(login.url, data={**target, **person})
        approve, deny = re.findall(r'href="([^"]+)" class="button', grant.text)
        browser.follow_redirects = False
        return browser, html.unescape(approve), html.unescape(deny)

    def approve(self, home: str = "") -> httpx.Response:
        """Connect the shop by its own screen."""
        browser, approve, _deny = self.approving(home)
        return browser.get(approve)

    def nonce(self) -> str:
        return parse_qs(urlsplit(self.connect(self.woo.home)).query)["user_id"][0]

    def call_back(self, body: object) -> httpx.Response:
        url = f"{self.callback}/install/woocommerce/callback"
        return httpx.post(url, json=body, verify=self.trust.client_context())

    def shown(self, path: str = "/stores") -> str:
        return self.client.get(path).get_data(as_text=True)

    def sick(self, **how: Any) -> None:
        self.woo.lever("POST", "sickness", **how)

    def key(self, permissions: str = "read_write") -> dict[str, str]:
        return dict(self.woo.key(permissions).values)

    def read(self) -> None:
        """What a worker does after a connecting: the products are mirrored."""
        container = self.container
        for shown in container.queries.stores(self.tenant):
            assert shown.last_run is not None
            taken = container.items.take(self.tenant, shown.last_run.id, container.sync)
            assert taken is not None
            assert container.sync.do(self.tenant, *taken) == {}

    def wait(self, minutes: int) -> None:
        """Let installs grow older by so much, by the database's clock."""
        older = "UPDATE install_attempts SET expires_at = expires_at - make_interval(mins => :mins)"
        with self.container.queries.database.open_platform_uow() as platform:
            platform.connection.execute(text(older), {"mins": minutes})

    def age(self) -> None:
        """Let leases and delays run out: they go by the database's clock, which nobody moves."""
        with self.container.queries.database.reading(self.tenant) as connection:
            connection.execute(
                text("UPDATE run_items SET lease_until = now() - interval '1 s', due_at = NULL")
            )

    @property
    def known(self) -> list[Store]:
        return [shown.store for shown in self.container.queries.stores(self.tenant)]

    @property
    def stores(self) -> list[StoreState]:
        return [store.state for store in self.known]

    def values(self, store: StoreId) -> dict[str, str]:
        """The store's credentials."""
        connections = self.container.sync.connections
        _store, credentials = connections._credentials(self.tenant, store)
        return dict(credentials.values)


@pytest.fixture
def desk(addresses: Addresses, trust: Trust, woo: WooPeer) -> Iterator[Desk]:
    port = port_of_ones_own()
    settings = Settings.from_env(
        {
            "ROOZ_ENV": "development",
            "DATABASE_URL": addresses.database_url,
            "REDIS_URL": addresses.redis_url,
            "CALLBACK_URL": f"https://127.0.0.1:{port}",
            "EGRESS_ALLOW": ",".join([*woo.egress.allow, *map(elsewhere, woo.egress.allow)]),
            "SSL_CERT_FILE": trust.ca_file,
        }
    )
    container = build_container(settings)
    tenant = container.sign_ins.register("a@shop.example", PASSWORD, "Mirra", "Nadia")
    with application(container, settings) as app:
        client = app.test_client()
        client.post("/sign-in", data={"email": "a@shop.example", "password": PASSWORD})
        with serving(app, port, trust.server_context()):
            yield Desk(container, client, tenant, woo, settings.callback_url, trust)
    container.queries.database.dispose()
