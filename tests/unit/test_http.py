"""The one maker of calls: what it carries from call to call, and what it makes of failures."""

import gzip
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest
import time_machine

from app.domain.errors import ExternalError
from integrations.http import Answer, Http, retry_after_s
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
    assert time.monotonic() - started < 10
    http.close()


def packed(coding: str, body: bytes, max_bytes: int = 1_000) -> Http:
    def handle(_request: httpx.Request) -> httpx.Response:
        headers = {"content-encoding": coding} if coding else {}
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(body))

    transport = httpx.MockTransport(handle)
    return Http("peer", total_s=1, transport=transport, max_bytes=max_bytes)


class Dripping(httpx.SyncByteStream):
    """A byte now and then, for ever."""

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(1_000):
            time.sleep(0.02)
            yield b"."


def test_a_body_that_drips_ends_with_the_total_whatever_carries_it() -> None:
    transport = httpx.MockTransport(lambda _request: httpx.Response(200, stream=Dripping()))
    http, started = Http("peer", total_s=0.1, transport=transport), time.monotonic()
    with pytest.raises(ExternalError, match="too slow"):
        http.send("GET", "https://shop.example/")
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(b"[1]", mtime=0)),
        ("GZIP", gzip.compress(b"[1]", mtime=0)),
        ("deflate", zlib.compress(b"[1]")),
        ("identity", b"[1]"),
        ("", b"[1]"),
    ],
)
def test_what_a_host_packs_unasked_is_unpacked(coding: str, body: bytes) -> None:
    assert packed(coding, body).send("GET", "https://shop.example/").body == b"[1]"


def test_what_is_packed_may_become_as_much_as_any_answer() -> None:
    http = packed("gzip", gzip.compress(b"0" * 1_000, mtime=0))
    assert len(http.send("GET", "https://shop.example/").body) == 1_000


@pytest.mark.parametrize("size", [1_001, 50_000_000])
def test_and_no_more(size: int) -> None:
    http = packed("gzip", gzip.compress(b"0" * size, mtime=0))
    tracemalloc.start()
    with pytest.raises(ExternalError) as failed:
        http.send("GET", "https://shop.example/")
    assert failed.value.kind == "garbled"
    assert tracemalloc.get_traced_memory()[1] < 5_000_000  # not unpacked first and counted then
    tracemalloc.stop()


def test_what_is_not_packed_as_it_says_is_garbled() -> None:
    with pytest.raises(ExternalError) as failed:
        packed("gzip", b"<html>").send("GET", "https://shop.example/")
    assert (failed.value.kind, failed.value.retryable) == ("garbled", True)


@pytest.mark.parametrize(
    ("text", "wait_s"),
    [
        ("120", 120),
        (" 0.5 ", 0.5),
        ("Fri, 27 Nov 2026 10:01:30 GMT", 90),
        ("Fri, 27 Nov 2026 12:01:30 +0200", 90),
        ("Fri, 27 Nov 2026 09:00:00 GMT", 0),
        ("Fri, 27 Nov 2037 09:00:00 GMT", 3600),
        ("99999", 3600),
        ("-5", 0),
        ("soon", None),
        ("nan", None),
        ("", None),
    ],
)
def test_how_long_a_peer_asks_us_to_wait(text: str, wait_s: float | None) -> None:
    answer = Answer(429, {"retry-after": text}, b"<html>")
    with time_machine.travel(datetime(2026, 11, 27, 10, tzinfo=UTC), tick=False):
        assert retry_after_s(answer) == wait_s
