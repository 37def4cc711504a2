"""The guard for typed addresses, against real sockets and scripted resolvers."""

import time

import httpcore
import pytest
import trustme

from app.domain.errors import ExternalError
from integrations.egress import GuardedBackend, Refused, system_resolve
from tests.egress_peer import (
    ALSO_PUBLIC,
    PUBLIC,
    Make,
    Peer,
    Wire,
    certified,
    refused,
    serving,
)

LOOPBACK = [
    *("127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0", "localhost"),
    *("[::1]", "[::ffff:127.0.0.1]", "[::]", "127.255.255.254", "0x7f.1"),
]


def test_an_allowed_address_is_fetched(peer: Peer, guard: Make) -> None:
    url, answer = guard(peer.place).fetch(f"http://{peer.place}/x")
    assert (url, answer.body) == (f"http://{peer.place}/x", b"ok")
    assert peer.connections == 1


@pytest.mark.parametrize("host", LOOPBACK)
def test_loopback_is_refused_before_any_connection(peer: Peer, guard: Make, host: str) -> None:
    with refused():
        guard().fetch(f"http://{host}:{peer.port}/")
    assert peer.connections == 0


@pytest.mark.parametrize("host", LOOPBACK)
def test_what_the_resolver_makes_of_loopback_is_not_dialled(wire: Wire, host: str) -> None:
    """Below the names: what a shop's stored address, or a link, would reach."""
    with pytest.raises(Refused):
        GuardedBackend((), system_resolve, wire).connect_tcp(host.strip("[]"), 80)
    assert wire.dialled == []


def test_a_public_name_is_dialled_by_its_number_and_called_by_its_name(
    wire: Wire, guard: Make
) -> None:
    guard(network=wire, answers=[[PUBLIC]]).fetch("http://shop.example.com/x")
    assert wire.dialled == [(PUBLIC, 80)]
    assert wire.peer.targets == [("shop.example.com", "/x")]


def test_the_name_is_resolved_once_so_a_second_answer_has_no_say(wire: Wire, guard: Make) -> None:
    egress = guard(network=wire, answers=[[PUBLIC], ["127.0.0.1"]])
    egress.fetch("http://shop.example.com/")
    assert wire.dialled == [(PUBLIC, 80)]


def test_a_later_connection_is_checked_anew(wire: Wire, guard: Make) -> None:
    egress = guard(network=wire, answers=[[PUBLIC], ["127.0.0.1"]])
    egress.fetch("http://shop.example.com/")
    with refused():
        egress.fetch("http://shop.example.com/")
    assert wire.dialled == [(PUBLIC, 80)]


@pytest.mark.parametrize(
    "answer",
    [
        *(["127.0.0.1"], [PUBLIC, "127.0.0.1"], ["10.0.0.1", PUBLIC], [PUBLIC, "fe80::1%eth0"]),
        *(["::ffff:127.0.0.1"], ["169.254.169.254"], ["64:ff9b::7f00:1"], [PUBLIC] * 3 + ["::1"]),
    ],
)
def test_one_private_record_is_enough_to_refuse(wire: Wire, guard: Make, answer: list[str]) -> None:
    with refused():
        guard(network=wire, answers=[answer]).fetch("http://shop.example.com/")
    assert wire.dialled == []


def test_of_several_public_records_the_next_is_dialled_when_one_is_dead(
    wire: Wire, guard: Make
) -> None:
    wire.dead = (PUBLIC,)
    guard(network=wire, answers=[[PUBLIC, ALSO_PUBLIC]]).fetch("http://shop.example.com/")
    assert wire.dialled == [(PUBLIC, 80), (ALSO_PUBLIC, 80)]


def test_no_more_than_three_records_are_dialled(wire: Wire, guard: Make) -> None:
    wire.dead = (PUBLIC,)
    with pytest.raises(ExternalError):
        guard(network=wire, answers=[[PUBLIC] * 9]).fetch("http://shop.example.com/")
    assert len(wire.dialled) == 3


@pytest.mark.parametrize("port", [22, 25, 5432, 6379, 8080])
def test_an_odd_port_of_a_public_host_is_not_dialled(wire: Wire, guard: Make, port: int) -> None:
    egress = guard(network=wire, answers=[[PUBLIC]])
    with pytest.raises(ExternalError):
        egress.http("woocommerce").send("GET", f"http://shop.example.com:{port}/")
    assert wire.dialled == []


@pytest.mark.parametrize("port", [80, 443])
def test_the_ports_of_the_web_are_dialled(wire: Wire, guard: Make, port: int) -> None:
    egress = guard(network=wire, answers=[[PUBLIC]])
    egress.http("woocommerce").send("GET", f"http://shop.example.com:{port}/")
    assert wire.dialled == [(PUBLIC, port)]


@pytest.mark.parametrize("host", ["x..example.com", f"{'a' * 64}.example.com"])
def test_a_name_that_no_resolver_takes_is_a_shop_that_is_away(
    wire: Wire, guard: Make, host: str
) -> None:
    with pytest.raises(ExternalError) as away:
        guard(network=wire).http("woocommerce").send("GET", f"http://{host}/")
    assert away.value.retryable


def test_a_name_without_an_address_is_a_shop_that_is_away(wire: Wire, guard: Make) -> None:
    with pytest.raises(ExternalError):
        guard(network=wire, answers=[[]]).fetch("http://shop.example.com/")


def test_sockets_of_this_machine_are_refused() -> None:
    with pytest.raises(Refused):
        GuardedBackend((), system_resolve, httpcore.SyncBackend()).connect_unix_socket("/x")


def test_a_proxy_of_the_environment_is_not_used(
    peer: Peer, guard: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    assert guard(peer.place).fetch(f"http://{peer.place}/")[1].status == 200


def test_a_certificate_is_asked_for_and_checked_by_name_while_the_number_is_dialled(
    tls_peer: Peer, guard: Make, ca_file: str
) -> None:
    wire = Wire(tls_peer)
    egress = guard(network=wire, answers=[[PUBLIC]], ca_file=ca_file)
    assert egress.fetch("https://shop.example.com/")[1].body == b"ok"
    assert (wire.dialled, tls_peer.names) == ([(PUBLIC, 443)], ["shop.example.com"])


def test_a_certificate_for_another_name_is_refused(
    tls_peer: Peer, guard: Make, ca_file: str
) -> None:
    egress = guard(network=Wire(tls_peer), answers=[[PUBLIC]], ca_file=ca_file)
    with pytest.raises(ExternalError):
        egress.fetch("https://other.example.com/")
    assert tls_peer.seen == []


def test_a_certificate_for_a_number_is_checked_against_the_number(
    tls_peer: Peer, guard: Make, ca_file: str
) -> None:
    _url, answer = guard(tls_peer.place, ca_file=ca_file).fetch(f"https://{tls_peer.place}/")
    assert answer.body == b"ok"


def test_a_certificate_without_the_number_is_refused(
    authority: trustme.CA, guard: Make, ca_file: str
) -> None:
    with serving(certified(authority, "shop.example.com")) as named:
        egress = guard(named.place, ca_file=ca_file)
        with pytest.raises(ExternalError):
            egress.fetch(f"https://{named.place}/")
    assert named.seen == []


def test_a_certificate_that_nobody_vouches_for_is_refused(tls_peer: Peer, guard: Make) -> None:
    with pytest.raises(ExternalError):
        guard(tls_peer.place).fetch(f"https://{tls_peer.place}/")
    assert tls_peer.seen == []


def test_headers_that_drip_end_with_the_total(peer: Peer, guard: Make) -> None:
    started = time.monotonic()
    with pytest.raises(ExternalError) as slow:
        guard(peer.place, total_s=0.5).fetch(f"http://{peer.place}/drip")
    assert slow.value.retryable
    assert time.monotonic() - started < 10


def test_an_answer_over_the_cap_is_refused(peer: Peer, guard: Make) -> None:
    with pytest.raises(ExternalError) as big:
        guard(peer.place, max_bytes=1).fetch(f"http://{peer.place}/")
    assert big.value.kind == "garbled"


def test_an_answer_of_the_caps_size_is_taken(peer: Peer, guard: Make) -> None:
    assert guard(peer.place, max_bytes=2).fetch(f"http://{peer.place}/")[1].body == b"ok"


def test_a_refusal_is_a_failure_of_the_shop_to_those_who_keep_calling_it(
    wire: Wire, guard: Make
) -> None:
    egress = guard(network=wire, answers=[["10.0.0.1"]])
    with pytest.raises(ExternalError) as failed:
        egress.http("woocommerce").send("GET", "http://shop.example.com/")
    assert (failed.value.kind, failed.value.retryable) == ("unavailable", True)
