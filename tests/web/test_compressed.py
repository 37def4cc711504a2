"""What is sent small, and what must not be."""

import gzip
from collections.abc import Iterator

import pytest

from app.embedded import Addresses
from tests.practice_shopify import Desk, opened
from tests.web.conftest import Web

GZIP = {"Accept-Encoding": "gzip, br"}


@pytest.fixture
def desk(addresses: Addresses) -> Iterator[Desk]:
    with opened(addresses) as made:
        made.installed()
        yield made


def test_a_page_in_the_frame_is_small(desk: Desk) -> None:
    bearer = {"Authorization": f"Bearer {desk.peer.session_token()}"}
    plain = desk.app.test_client().get("/products", headers=bearer)
    small = desk.app.test_client().get("/products", headers={**bearer, **GZIP})
    assert small.headers["Content-Encoding"] == "gzip"
    assert int(small.headers["Content-Length"]) < len(plain.data) / 2
    assert gzip.decompress(small.data).startswith(b"<!doctype html>")


def test_who_knows_no_gzip_gets_none(desk: Desk) -> None:
    bearer = {"Authorization": f"Bearer {desk.peer.session_token()}"}
    refusing = {**bearer, "Accept-Encoding": "gzip;q=0, br"}
    answers = [desk.app.test_client().get("/products", headers=h) for h in (bearer, refusing)]
    assert [answer.headers.get("Content-Encoding") for answer in answers] == [None, None]
    assert {answer.headers["Vary"] for answer in answers} == {"Accept-Encoding"}


@pytest.mark.parametrize("site", ["same-origin", "none"])
def test_a_page_that_its_own_reader_asked_for_is_small(web: Web, site: str) -> None:
    answer = web.client.get("/products", headers={**GZIP, "Sec-Fetch-Site": site})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert b'name="csrf"' in gzip.decompress(answer.data)


@pytest.mark.parametrize(
    "said", [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {}]
)
def test_a_page_that_another_site_may_have_asked_for_is_sent_as_it_is(
    web: Web, said: dict[str, str]
) -> None:
    """How long it is when it is packed would tell the form's token, sign by sign."""
    answer = web.client.get("/products", headers={**GZIP, **said})
    assert 'name="csrf"' in answer.text
    assert "Content-Encoding" not in answer.headers


def test_a_stylesheet_is_small_and_still_itself(web: Web) -> None:
    plain = web.client.get("/static/css/components.css", buffered=True)
    small = web.client.get("/static/css/components.css", headers=GZIP, buffered=True)
    assert gzip.decompress(small.data) == plain.data
    assert len(small.data) < len(plain.data) / 2
