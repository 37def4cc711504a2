"""Pictures that people name: what they are counts, not what their server calls them."""

import pytest

from app.domain.addresses import not_callable
from app.domain.errors import ExternalError
from integrations.http import Answer
from integrations.pictures import WebPictures

URL = "https://mirra.example/logo.png"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
SVG = b'<?xml version="1.0"?><SVG xmlns="http://www.w3.org/2000/svg"><script/></SVG>'


def _trouble(body: bytes, url: str = URL, led_to: str = "", status: int = 200) -> str:
    answer = Answer(status, {"content-type": "image/png"}, body)
    return WebPictures(lambda asked: (led_to or asked, answer)).trouble(url, 100)


@pytest.mark.parametrize(
    "body",
    [
        PNG,
        b"\xff\xd8\xff\xe0",
        b"GIF89a",
        b"RIFF\x10\0\0\0WEBPVP8 ",
        b"\0\0\0\x1cftypavif",
        b"\0\0\x01\0\x01\0",
    ],
)
def test_a_picture_is_taken(body: bytes) -> None:
    assert _trouble(body) == ""


@pytest.mark.parametrize(
    ("body", "trouble"),
    [
        (SVG, "drawing"),
        (b"<html><p>No</p></html>", "no_picture"),
        (b"", "no_picture"),
        (PNG + b"\0" * 100, "big"),
    ],
)
def test_anything_else_is_not(body: bytes, trouble: str) -> None:
    assert _trouble(body) == trouble


def test_it_has_to_come_by_https_all_the_way_and_be_there() -> None:
    assert _trouble(PNG, "http://mirra.example/logo.png") == "insecure"
    assert _trouble(PNG, led_to="http://elsewhere.example/logo.png") == "insecure"
    assert _trouble(PNG, status=404) == "away"
    assert _trouble(PNG, led_to="https://elsewhere.example/logo.png") == ""


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (not_callable(), "private"),
        (ExternalError("slow", retryable=True), "away"),
        (ExternalError("over 9 bytes", retryable=False, kind="garbled"), "big"),
    ],
)
def test_what_the_guard_says_is_told(error: Exception, trouble: str) -> None:
    def fetch(_url: str) -> tuple[str, Answer]:
        raise error

    assert WebPictures(fetch).trouble(URL, 100) == trouble


def test_a_development_machines_own_shop_may_be_plain() -> None:
    answer = Answer(200, {}, PNG)
    pictures = WebPictures(lambda url: (url, answer), ("127.0.0.1:8080",))
    assert pictures.trouble("http://127.0.0.1:8080/logo.png", 100) == ""
    assert pictures.trouble("http://127.0.0.1:8081/logo.png", 100) == "insecure"
