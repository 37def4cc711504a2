"""The guard for typed addresses, against real sockets and scripted resolvers."""

import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import trustme

from app.domain.errors import ExternalError, Invalid
from integrations.egress import Egress


@dataclass
class Peer:
    server: ThreadingHTTPServer
    seen: list[tuple[str, str]] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.server.server_address[1])


@pytest.fixture
def peer() -> Iterator[Peer]:
    yield from serving()


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls_peer(authority: trustme.CA) -> Iterator[Peer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "shop.example.com").configure_cert(context)
    yield from serving(context)


def serving(context: ssl.SSLContext | None = None) -> Iterator[Peer]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.seen.append((self.headers["Host"], self.path))
            target = "/loop" if self.path == "/loop" else self.path.partition("?to=")[2]
            self.send_response(302 if target else 200)
            if target:
                self.send_header("Location", target)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *_args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    made = Peer(server)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield made
    server.shutdown()
    server.server_close()


def egress(*allow: str, ca_file: str = "", answers: list[list[str]] | None = None) -> Egress:
    script = iter(answers or [])

    def resolve(host: str, _port: int) -> list[str]:
        return next(script) if answers else [host]

    return Egress(allow, ca_file, 5.0, resolve)


def test_an_allowed_address_is_fetched(peer: Peer) -> None:
    where = f"127.0.0.1:{peer.port}"
    url, answer = egress(where).fetch(f"http://{where}/x")
    assert (url, answer.body) == (f"http://{where}/x", b"ok")


def test_a_private_address_is_refused_before_any_connection(peer: Peer) -> None:
    with pytest.raises(Invalid) as refused:
        egress().fetch(f"http://127.0.0.1:{peer.port}/")
    assert refused.value.fields == {"address": "address_private"}
    assert peer.seen == []


def test_a_name_that_resolves_to_a_private_address_is_not_dialled(peer: Peer) -> None:
    guard = egress(answers=[["127.0.0.1"]])
    with pytest.raises(ExternalError):
        guard.http("typed").send("GET", f"http://rebound.example.com:{peer.port}/")
    assert peer.seen == []


def test_one_private_record_among_public_ones_is_enough_to_refuse(peer: Peer) -> None:
    guard = egress(answers=[["93.184.215.14", "127.0.0.1"]])
    with pytest.raises(ExternalError):
        guard.http("typed").send("GET", f"http://mixed.example.com:{peer.port}/")
    assert peer.seen == []


def test_the_address_that_was_checked_is_the_one_that_is_dialled(peer: Peer) -> None:
    """The second answer would be refused; it is never asked for."""
    name = f"shop.example.com:{peer.port}"
    guard = egress(name, answers=[["127.0.0.1"], ["10.0.0.1"]])
    guard.http("typed").send("GET", f"http://{name}/")
    assert peer.seen == [(name, "/")]


@pytest.mark.parametrize(
    "target",
    [
        *("http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "file:///etc/passwd"),
        *("gopher://127.0.0.1:6379/_INFO", "//127.0.0.1:1/", "http://[::1]/"),
    ],
)
def test_a_redirect_to_what_we_do_not_call_is_refused(peer: Peer, target: str) -> None:
    where = f"127.0.0.1:{peer.port}"
    with pytest.raises(Invalid) as refused:
        egress(where).fetch(f"http://{where}/?to={target}")
    assert refused.value.fields == {"address": "address_private"}


def test_a_redirect_within_the_shop_is_followed(peer: Peer) -> None:
    where = f"127.0.0.1:{peer.port}"
    url, _answer = egress(where).fetch(f"http://{where}/?to=/next")
    assert url == f"http://{where}/next"


def test_a_loop_of_redirects_ends(peer: Peer) -> None:
    where = f"127.0.0.1:{peer.port}"
    with pytest.raises(ExternalError):
        egress(where).fetch(f"http://{where}/loop")
    assert len(peer.seen) <= 6


def test_six_redirects_are_too_many(peer: Peer) -> None:
    where = f"127.0.0.1:{peer.port}"
    chain = "?to=".join(f"/{hop}" for hop in range(8))
    with pytest.raises(ExternalError):
        egress(where).fetch(f"http://{where}{chain}")
    assert len(peer.seen) == 6


def test_a_certificate_is_checked_against_the_name(
    tls_peer: Peer, authority: trustme.CA, tmp_path: Path
) -> None:
    ca_file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(ca_file)
    name = f"shop.example.com:{tls_peer.port}"
    guard = egress(name, ca_file=str(ca_file), answers=[["127.0.0.1"]])
    assert guard.fetch(f"https://{name}/")[1].body == b"ok"


def test_a_certificate_for_another_name_is_refused(
    tls_peer: Peer, authority: trustme.CA, tmp_path: Path
) -> None:
    ca_file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(ca_file)
    name = f"other.example.com:{tls_peer.port}"
    guard = egress(name, ca_file=str(ca_file), answers=[["127.0.0.1"]])
    with pytest.raises(ExternalError):
        guard.fetch(f"https://{name}/")


def test_a_certificate_that_nobody_vouches_for_is_refused(tls_peer: Peer) -> None:
    where = f"127.0.0.1:{tls_peer.port}"
    with pytest.raises(ExternalError):
        egress(where).fetch(f"https://{where}/")
