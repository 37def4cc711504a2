"""What is sent small, and what must not be."""

import gzip
from collections.abc import Iterator

import brotli
import pytest

from app.embedded import Addresses
from tests.practice_shopify import Desk, opened
from tests.web.conftest import Web

PACKED = {"Accept-Encoding": "gzip, deflate, br"}
GZIP = {"Accept-Encoding": "gzip"}


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    with opened(addresses) as made:
        made.installed()
        yield made


def test_a_page_in_the_frame_is_small(desk: Desk) -> None:
    bearer = {"Authorization": f"Bearer {desk.peer.session_token()}"}
    plain = desk.app.test_client().get("/products", headers=bearer)
    small = desk.app.test_client().get("/products", headers={**bearer, **PACKED})
    assert small.headers["Content-Encoding"] == "br"
    assert int(small.headers["Content-Length"]) < len(plain.data) / 2
    assert brotli.decompress(small.data).startswith(b"<!doctype html>")


def test_who_knows_gzip_alone_gets_that(web: Web) -> None:
    answer = web.client.get("/products", headers={**GZIP, "Sec-Fetch-Site": "none"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.data).startswith(b"<!doctype html>")


def test_who_knows_neither_gets_the_page_as_it_is(desk: Desk) -> None:
    bearer = {"Authorization": f"Bearer {desk.peer.session_token()}"}
    refusing = {**bearer, "Accept-Encoding": "gzip;q=0, br;q=0, zstd"}
    answers = [desk.app.test_client().get("/products", headers=h) for h in (bearer, refusing)]
    assert [answer.headers.get("Content-Encoding") for answer in answers] == [None, None]
    assert {answer.headers["Vary"] for answer in answers} == {"Accept-Encoding"}


@pytest.mark.parametrize("site", ["same-origin", "none"])
def test_a_page_that_its_own_reader_asked_for_is_small(web: Web, site: str) -> None:
    answer = web.client.get("/products", headers={**PACKED, "Sec-Fetch-Site": site})
    assert answer.headers["Content-Encoding"] == "br"
    assert b'name="csrf"' in brotli.decompress(answer.data)


@pytest.mark.parametrize(
    "said", [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {}]
)
def test_a_page_that_another_site_may_have_asked_for_is_sent_as_it_is(
    web: Web, said: dict[str, str]
) -> None:
    """How long it is when it is packed would tell the form's token, sign by sign."""
    answer = web.client.get("/products", headers={**PACKED, **said})
    assert 'name="csrf"' in answer.text
    assert "Content-Encoding" not in answer.headers


def test_a_stylesheet_is_small_and_still_itself(web: Web) -> None:
    plain = web.client.get("/static/css/components.css", buffered=True)
    small = web.client.get("/static/css/components.css", headers=PACKED, buffered=True)
    assert brotli.decompress(small.data) == plain.data
    assert len(small.data) < len(plain.data) / 2


def test_a_script_goes_without_what_only_its_writers_read(web: Web) -> None:
    plain = web.client.get("/static/js/keys.js", buffered=True)
    small = web.client.get("/static/js/keys.js", headers=PACKED, buffered=True)
    code = brotli.decompress(small.data).decode()
    assert plain.text.startswith("// Keys by their place")
    assert code.startswith("const TYPING")
    assert [line.strip() for line in plain.text.splitlines() if "addEventListener" in line] == [
        line for line in code.splitlines() if "addEventListener" in line
    ]
