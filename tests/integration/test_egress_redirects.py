"""Where redirects may lead the guard, and what goes along."""

import pytest

from app.domain.errors import ExternalError
from tests.egress_peer import (
    ALSO_PUBLIC,
    PUBLIC,
    Make,
    Peer,
    Wire,
    refused,
)

REDIRECTS_OUT = [
    *("http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "file:///etc/passwd"),
    *("gopher://127.0.0.1:6379/_INFO", "//127.0.0.1:1/", "http://[::1]/", "mailto:x@y.example"),
    *("javascript:alert(1)", "ftp://shop.example.com/", "http://[bad/", "http://u:p@b.example/"),
    *("http://shop.example.com:6379/", "http://127.1/", "https:///x", "data:text/html,x"),
]


@pytest.mark.parametrize("target", REDIRECTS_OUT)
def test_a_redirect_to_what_we_do_not_call_is_refused(peer: Peer, guard: Make, target: str) -> None:
    with refused():
        guard(peer.place).fetch(f"http://{peer.place}/?to={target}")
    assert peer.connections == 1


def test_a_redirect_to_a_name_with_a_private_address_is_refused(wire: Wire, guard: Make) -> None:
    egress = guard(network=wire, answers=[[PUBLIC], ["10.0.0.1"]])
    with refused():
        egress.fetch("http://shop.example.com/?to=http://rebound.example.com/")
    assert wire.dialled == [(PUBLIC, 80)]


def test_a_redirect_within_the_shop_is_followed(peer: Peer, guard: Make) -> None:
    url, _answer = guard(peer.place).fetch(f"http://{peer.place}/?to=/next#part")
    assert url == f"http://{peer.place}/next"


def test_a_redirect_to_another_public_host_is_followed(wire: Wire, guard: Make) -> None:
    egress = guard(network=wire, answers=[[PUBLIC], [ALSO_PUBLIC]])
    url, _answer = egress.fetch("http://shop.example.com/?to=http://www.example.com/")
    assert url == "http://www.example.com/"
    assert wire.dialled == [(PUBLIC, 80), (ALSO_PUBLIC, 80)]


def test_a_loop_of_redirects_ends_at_once(peer: Peer, guard: Make) -> None:
    with pytest.raises(ExternalError):
        guard(peer.place).fetch(f"http://{peer.place}/loop")
    assert len(peer.seen) == 1


@pytest.mark.parametrize("hops", [6, 30])
def test_six_redirects_are_too_many(peer: Peer, guard: Make, hops: int) -> None:
    chain = "?to=".join(f"/{hop}" for hop in range(hops + 1))
    with pytest.raises(ExternalError):
        guard(peer.place).fetch(f"http://{peer.place}{chain}")
    assert len(peer.seen) == 6


def test_five_redirects_are_followed(peer: Peer, guard: Make) -> None:
    chain = "?to=".join(f"/{hop}" for hop in range(6))
    url, _answer = guard(peer.place).fetch(f"http://{peer.place}{chain}")
    assert url == f"http://{peer.place}/5"


SECRETS = {"Authorization": "Basic a2V5", "X-Key": "key", "User-Agent": "Rooz"}


def test_credentials_stay_with_their_origin_for_good(wire: Wire, guard: Make) -> None:
    there = "http://b.example.com/?to=http://a.example.com/back"
    egress = guard(network=wire, answers=[[PUBLIC]] * 3)
    egress.fetch(f"http://a.example.com/?to={there}", SECRETS)
    assert wire.peer.sent("Authorization") == ["Basic a2V5", None, None]
    assert wire.peer.sent("X-Key") == ["key", None, None]
    assert wire.peer.sent("User-Agent") == ["Rooz", "Rooz", "Rooz"]


def test_credentials_go_along_within_their_origin(wire: Wire, guard: Make) -> None:
    egress = guard(network=wire, answers=[[PUBLIC]] * 2)
    egress.fetch("http://a.example.com/?to=/next", SECRETS)
    assert wire.peer.sent("Authorization") == ["Basic a2V5", "Basic a2V5"]


def test_a_shops_cookies_do_not_go_out_with_the_next_call(peer: Peer, guard: Make) -> None:
    egress = guard(peer.place)
    egress.fetch(f"http://{peer.place}/?to=/next")
    egress.fetch(f"http://{peer.place}/")
    assert peer.sent("Cookie") == [None, None, None]


def test_a_cookie_that_the_caller_gives_is_sent(peer: Peer, guard: Make) -> None:
    guard(peer.place).fetch(f"http://{peer.place}/", {"Cookie": "mine=1"})
    assert peer.sent("Cookie") == ["mine=1"]


def test_from_https_to_http_is_refused_with_credentials(
    tls_peer: Peer, peer: Peer, guard: Make, ca_file: str
) -> None:
    egress = guard(tls_peer.place, peer.place, ca_file=ca_file)
    with refused():
        egress.fetch(f"https://{tls_peer.place}/?to=http://{peer.place}/", SECRETS)
    assert peer.connections == 0


def test_from_https_to_http_is_followed_without(
    tls_peer: Peer, peer: Peer, guard: Make, ca_file: str
) -> None:
    egress = guard(tls_peer.place, peer.place, ca_file=ca_file)
    url, _answer = egress.fetch(f"https://{tls_peer.place}/?to=http://{peer.place}/")
    assert url == f"http://{peer.place}/"
