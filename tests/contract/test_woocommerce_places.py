"""Which shop is meant, and how many of us are in it at once."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.wrappers import Response

from app.domain.catalog import Field, Slot
from app.domain.errors import ExternalError
from integrations.egress import Egress
from integrations.http import Answer, Http
from integrations.sandbox.woocommerce.app import create_app, practice_shop
from integrations.sandbox.woocommerce.world import World
from integrations.woocommerce.platform import WooPlatform
from tests.contract.test_woocommerce import remote
from tests.edits import write
from tests.ports import port_of_ones_own
from tests.practice_woo import Trust, WooPeer, serving

TITLE = Slot(Field.SEO_TITLE)


@pytest.fixture
def two_shops(trust: Trust) -> Iterator[tuple[WooPeer, WooPeer]]:
    """Two shops in folders of one domain."""
    port, tls_port = port_of_ones_own(), port_of_ones_own()
    allow = (f"127.0.0.1:{port}", f"127.0.0.1:{tls_port}")
    egress = Egress(allow, trust.ca_file, 5.0)
    made = {}
    for folder in ("/a", "/b"):
        home, root = (
            f"http://127.0.0.1:{port}{folder}",
            f"https://127.0.0.1:{tls_port}{folder}/wp-json/",
        )
        made[folder] = practice_shop(World(None), home, root, trust.ca_file, 0.1)
    both = DispatcherMiddleware(Response("", 404), {f: create_app(p) for f, p in made.items()})
    with serving(both, port), serving(both, tls_port, trust.server_context()):
        yield WooPeer(made["/a"], egress), WooPeer(made["/b"], egress)
    egress.http("woocommerce").close()


def test_two_shops_of_one_domain_are_two(two_shops: tuple[WooPeer, WooPeer]) -> None:
    one, other = two_shops
    assert one.store.domain != other.store.domain
    platform = one.platform
    with platform.connect(one.store, one.key()) as client:
        write(client, client.product(remote(one, "Riva mug")), {TITLE: "Only here"})
        with pytest.raises(ExternalError), platform.connect(other.store, one.key()) as wrong:
            wrong.count()
        with platform.connect(other.store, other.key()) as right:
            assert right.product(remote(other, "Riva mug")).seo_title is None
            assert right.gate is not client.gate
    assert len(one.lever("GET", "writes")) == 1
    assert other.lever("GET", "writes") == []


@dataclass
class Counted:
    """A way to a shop that counts who is on it."""

    inner: Http
    total_s: float = 5.0
    most: int = 0
    under_way: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def send(self, *args: Any, **content: Any) -> Answer:
        with self.lock:
            self.under_way += 1
            self.most = max(self.most, self.under_way)
        try:
            return self.inner.send(*args, **content)
        finally:
            with self.lock:
                self.under_way -= 1


def test_threads_share_the_two_places_in_a_shop(woo: WooPeer) -> None:
    woo.lever("POST", "conditions", request_ms=60)
    http = Counted(woo.egress.http("woocommerce"))
    platform, key = WooPlatform(http), woo.key()  # type: ignore[arg-type]  a fake

    def read() -> None:
        with platform.connect(woo.store, key) as client:
            client.count()

    threads = [threading.Thread(target=read) for _ in range(6)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert http.most == 2
