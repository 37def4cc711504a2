"""The one maker of calls: what it carries from call to call, and what it makes of failures."""

import time

import httpx
import pytest

from app.domain.errors import ExternalError
from integrations.http import Http
from tests.egress_peer import Peer, serving


def calls(status: int, **headers: str) -> tuple[Http, list[httpx.Request]]:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx.Response(status, headers=named, stream=httpx.ByteStream(b""))

    return Http("peer", total_s=1, transport=httpx.MockTransport(handle)), seen


def test_what_one_shop_sets_goes_out_with_nobodys_call() -> None:
    http, seen = calls(200, Set_Cookie="a=1; Path=/")
    http.send("GET", "https://shop.example/")
    http.send("GET", "https://shop.example/")
    assert [request.headers.get("cookie") for request in seen] == [None, None]


def test_a_redirect_is_an_answer_and_nothing_more() -> None:
    http, seen = calls(302, Location="/next")
    assert http.send("GET", "https://shop.example/").status == 302
    assert len(seen) == 1


def test_a_location_that_is_none_is_a_failure_of_the_peers() -> None:
    http, _seen = calls(302, Location="mailto:x")
    with pytest.raises(ExternalError):
        http.send("GET", "https://shop.example/")


def test_headers_that_drip_end_with_the_total() -> None:
    http = Http("peer", total_s=0.5)
    started = time.monotonic()
    with serving(Peer()) as peer, pytest.raises(ExternalError) as failed:
        http.send("GET", f"http://{peer.place}/drip")
    assert failed.value.retryable
    assert time.monotonic() - started < 3
    http.close()
