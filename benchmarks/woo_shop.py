"""The practice WooCommerce shop in a process of its own, as slow as a running store."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx
import trustme

from app.domain.stores import Platform, Store
from app.ports.stores import Credentials
from app.processes import free_port
from app.supervisor import answers
from integrations.egress import Egress
from integrations.woocommerce.platform import WooPlatform
from integrations.woocommerce.seats import OwnSeats, Seats
from tests.factories import ALICE, store

# WooCommerce 10.9 on WordPress 7.0: a page of 100 products takes 250 ms, a batch of 25 writes 430
REQUEST_MS, READ_MS, WRITE_MS = 55, 1.95, 15
SEEDED = 46  # products it opens with
PATIENCE_S = 60.0


def _own_seats(_root: str) -> Seats:
    return OwnSeats()


@dataclass(frozen=True, slots=True)
class Shop:
    """Where it is, and who vouches for it."""

    port: int
    tls_port: int
    ca_file: str
    kept: dict[str, Credentials] = field(default_factory=dict)

    @property
    def root(self) -> str:
        """Of its REST API."""
        return f"https://127.0.0.1:{self.tls_port}/wp-json/"

    @property
    def store(self) -> Store:
        """It, as we keep it."""
        own = store(ALICE)
        url = f"http://127.0.0.1:{self.port}"
        return replace(
            own, platform=Platform.WOOCOMMERCE, url=url, api_url=self.root, seo_plugin="yoast"
        )

    @property
    def credentials(self) -> Credentials:
        """A key to it."""
        if not self.kept:
            self.kept["key"] = Credentials(self.lever("POST", "keys", permissions="read_write"))
        return self.kept["key"]

    def platform(self, make_seats: Callable[[str], Seats] = _own_seats) -> WooPlatform:
        """Our adapter, let out to it."""
        allow = (f"127.0.0.1:{self.port}", f"127.0.0.1:{self.tls_port}")
        egress = Egress(allow, self.ca_file, PATIENCE_S)
        return WooPlatform(egress.http("woocommerce"), fetch=egress.fetch, make_seats=make_seats)

    def client(self) -> httpx.Client:
        """A bare client with its key."""
        values = self.credentials.values
        return httpx.Client(
            base_url=f"{self.root}wc/v3/",
            auth=(values["consumer_key"], values["consumer_secret"]),
            verify=httpx.create_ssl_context(self.ca_file),
            timeout=PATIENCE_S,
        )

    def requests(self) -> int:
        """How many calls of its API there were."""
        return int(self.lever("GET", "requests")["count"])

    def most_at_once(self) -> int:
        """How many of them it had to answer at once."""
        return int(self.lever("GET", "requests")["most_at_once"])

    def lever(self, method: str, path: str, **body: Any) -> Any:
        """Move something in it."""
        url = f"http://127.0.0.1:{self.port}/_practice/{path}"
        answer = httpx.request(method, url, json=body or None, timeout=600)
        answer.raise_for_status()
        return answer.json() if answer.content else None


@contextmanager
def opened(count: int) -> Iterator[Shop]:
    """The shop, with `count` products."""
    with tempfile.TemporaryDirectory() as folder:
        home, authority = Path(folder), trustme.CA()
        issued = authority.issue_cert("127.0.0.1")
        authority.cert_pem.write_to_path(home / "ca.pem")
        issued.cert_chain_pems[0].write_to_path(home / "server.pem")
        issued.private_key_pem.write_to_path(home / "key.pem")
        shop = Shop(free_port(), free_port(), str(home / "ca.pem"))
        ports = ("--port", str(shop.port), "--tls-port", str(shop.tls_port))
        paper = ("--certificate", str(home / "server.pem"), "--key", str(home / "key.pem"))
        command = (sys.executable, "-m", "integrations.sandbox.woocommerce", *ports, *paper)
        with (home / "shop.log").open("wb") as log:
            child = subprocess.Popen((*command, "--quiet"), stdout=log, stderr=log)  # noqa: S603  our own module
        try:
            _wait_for(shop.port)
            shop.lever("POST", "generate", count=count - SEEDED)
            speed = {"request_ms": REQUEST_MS, "read_ms": READ_MS, "write_ms": WRITE_MS}
            shop.lever("POST", "conditions", **speed)
            yield shop
        finally:
            child.kill()
            child.wait()


def _wait_for(port: int) -> None:
    is_there, give_up_at = answers(port), time.monotonic() + PATIENCE_S
    while not is_there():
        if time.monotonic() > give_up_at:
            raise TimeoutError("the practice shop didn't start")
        time.sleep(0.1)
