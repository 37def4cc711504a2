"""A loopback server that redirects and drips, a wire that notes what is dialled, and guards."""

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpcore
import pytest
import trustme

from app.domain.errors import Invalid
from integrations.egress import Egress, system_resolve

PUBLIC, ALSO_PUBLIC = "93.184.215.14", "93.184.215.15"
Make = Callable[..., Egress]


@dataclass
class Peer:
    """A server on loopback: redirects to what follows "?to=", and drips its headers at /drip."""

    context: ssl.SSLContext | None = None
    connections: int = 0
    names: list[str | None] = field(default_factory=list)
    seen: list[Any] = field(default_factory=list)
    port: int = 0

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def targets(self) -> list[tuple[str, str]]:
        return [(handler.headers["Host"], handler.path) for handler in self.seen]

    def sent(self, header: str) -> list[str | None]:
        return [handler.headers[header] for handler in self.seen]


class Listener(ThreadingHTTPServer):
    peer: Peer

    def get_request(self) -> Any:
        got = super().get_request()
        self.peer.connections += 1
        return got

    def handle_error(self, *_args: object) -> None:
        """A guard that hangs up is no error of the server's."""


class Handler(BaseHTTPRequestHandler):
    server: Listener

    def do_GET(self) -> None:
        self.server.peer.seen.append(self)
        if self.path == "/drip":
            self.drip()
        target = "/loop" if self.path == "/loop" else self.path.partition("?to=")[2]
        self.send_response(302 if target else 200)
        self.send_header("Set-Cookie", "who=alice")
        if target:
            self.send_header("Location", target)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def drip(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for _ in range(200):
            self.wfile.write(b"X: y\r\n")
            time.sleep(0.1)

    def log_message(self, *_args: object) -> None:
        """Quiet."""


@contextmanager
def serving(peer: Peer) -> Iterator[Peer]:
    server = Listener(("127.0.0.1", 0), Handler)
    server.peer, peer.port = peer, int(server.server_address[1])
    if peer.context is not None:
        peer.context.sni_callback = lambda _socket, name, _context: peer.names.append(name)
        server.socket = peer.context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield peer
    server.shutdown()
    server.server_close()


@dataclass
class Wire(httpcore.NetworkBackend):
    """Writes down what is dialled, and puts it through to the peer."""

    peer: Peer
    dead: tuple[str, ...] = ()
    dialled: list[tuple[str, int]] = field(default_factory=list)

    def connect_tcp(self, host: str, port: int, *rest: Any) -> httpcore.NetworkStream:
        self.dialled.append((host, port))
        if host in self.dead:
            raise httpcore.ConnectTimeout
        return httpcore.SyncBackend().connect_tcp("127.0.0.1", self.peer.port, *rest)


def certified(authority: trustme.CA, *names: str) -> Peer:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return Peer(context)


@contextmanager
def guarding() -> Iterator[Make]:
    """A maker of guards whose resolver reads `answers` off; all are closed at the end."""
    made: list[Egress] = []

    def make(
        *allow: str, answers: list[list[str]] | None = None, total_s: float = 5.0, **given: Any
    ) -> Egress:
        script = iter(answers or [])
        resolve = (lambda _host, _port: next(script)) if answers else system_resolve
        made.append(Egress(allow, given.pop("ca_file", ""), total_s, resolve, **given))
        return made[-1]

    yield make
    for each in made:
        for http in each.kept.values():
            http.close()


@contextmanager
def refused() -> Iterator[None]:
    """The same error and the same words, whatever the reason."""
    with pytest.raises(Invalid) as error:
        yield
    said = (str(error.value), error.value.fields)
    assert said == ("an address that we don't call", {"address": "address_private"})


@pytest.fixture
def peer() -> Iterator[Peer]:
    with serving(Peer()) as made:
        yield made


@pytest.fixture
def wire(peer: Peer) -> Wire:
    return Wire(peer)


@pytest.fixture
def guard() -> Iterator[Make]:
    with guarding() as make:
        yield make


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    return str(tmp_path / "ca.pem")


@pytest.fixture
def tls_peer(authority: trustme.CA) -> Iterator[Peer]:
    with serving(certified(authority, "127.0.0.1", "shop.example.com")) as made:
        yield made
