"""Practice WooCommerce shops in other places: in folders of one site, and at a new address."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from werkzeug.middleware.dispatcher import DispatcherMiddleware

from integrations.egress import Egress
from integrations.sandbox.woocommerce.app import create_app, practice_shop
from integrations.sandbox.woocommerce.practice import Practice
from integrations.sandbox.woocommerce.world import World
from integrations.woocommerce.auth import WooAuth
from tests.ports import port_of_ones_own
from tests.practice_woo import Trust, WooPeer, serving


@dataclass
class Site:
    """One host with shops in its folders; "" is its root. `egress` may call it."""

    practices: dict[str, Practice]
    egress: Egress

    @property
    def auth(self) -> WooAuth:
        return WooAuth(self.egress)

    def home(self, folder: str) -> str:
        return self.practices[folder].home


def nothing_here(_environ: Any, start: Any) -> list[bytes]:
    """A page of no WordPress."""
    start("404 Not Found", [("Content-Type", "text/html")])
    return [b"<!doctype html><title>Nothing</title>"]


@contextmanager
def site(
    trust: Trust,
    *folders: str,
    host: str = "127.0.0.1",
    world: World | None = None,
    context: ssl.SSLContext | None = None,
) -> Iterator[Site]:
    """Its pages and its API are on https alike, as on a running site; `world` is of all shops."""
    port = port_of_ones_own()
    base, place = f"https://{host}:{port}", f"{host}:{port}"
    practices = {
        folder: practice_shop(
            world or World(None), f"{base}{folder}", f"{base}{folder}/wp-json/", trust.ca_file, 0.1
        )
        for folder in folders
    }
    mounted = {folder: create_app(practice) for folder, practice in practices.items()}
    application = DispatcherMiddleware(mounted.pop("", nothing_here), mounted)
    egress = Egress((place, f"127.0.0.1:{port}"), trust.ca_file, 5.0)
    with serving(application, port, context or trust.server_context()):
        yield Site(practices, egress)
    for http in egress.kept.values():
        http.close()


def allowing(peer: WooPeer, *places: str) -> WooAuth:
    """A way in that may also call further places of this machine."""
    return WooAuth(replace(peer.egress, allow=(*peer.egress.allow, *places), kept={}))


def elsewhere(address: str) -> str:
    """The same server by another name."""
    return address.replace("127.0.0.1", "localhost")
