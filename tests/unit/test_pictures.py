"""Pictures that people name: what they are counts, not what their server calls them."""

import pytest

from app.domain.addresses import not_callable
from app.domain.errors import ExternalError
from integrations.http import Answer
from integrations.picture_sizes import size_of
from integrations.pictures import WebPictures

URL = "https://mirra.example/logo.png"


def _png(width: int, height: int) -> bytes:
    header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
    return header + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x06\0\0\0"


def _sized(width: int, height: int) -> dict[str, bytes]:
    """The beginnings of pictures of each kind."""
    two = [side.to_bytes(2, "big") for side in (height, width)]
    less = [(side - 1).to_bytes(3, "little") for side in (width, height)]
    bits = (width - 1 | height - 1 << 14).to_bytes(4, "little")
    four = [side.to_bytes(4, "big") for side in (width, height)]
    icon = b"\0\0\x01\0\x01\0" + b"\x10\x10" + b"\0" * 10 + b"\x16\0\0\0"
    return {
        "png": _png(width, height),
        "gif": b"GIF89a" + b"".join(side.to_bytes(2, "little") for side in (width, height)),
        "jpeg": b"\xff\xd8\xff\xe0\0\x04JF\xff\xc2\0\x11\x08" + b"".join(two) + b"\x03",
        "webp": b"RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0" + b"".join(less),
        "lossless": b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + bits + b"\0" * 6,
        "avif": b"\0\0\0\x1cftypavif\0\0\0\x14ispe\0\0\0\0" + b"".join(four),
        "icon": icon + _png(width, height),
    }


PNG = _png(32, 32)
SVG = b'<?xml version="1.0"?><SVG xmlns="http://www.w3.org/2000/svg"><script/></SVG>'


def _trouble(body: bytes, url: str = URL, led_to: str = "", status: int = 200) -> str:
    answer = Answer(status, {"content-type": "image/png"}, body)
    return WebPictures(lambda asked: (led_to or asked, answer)).trouble(url, 100)


@pytest.mark.parametrize("body", _sized(640, 480).values(), ids=_sized(1, 1))
def test_a_picture_is_taken(body: bytes) -> None:
    assert size_of(body) == (640, 480)
    assert _trouble(body) == ""


def test_a_small_icon_and_an_old_webp_tell_their_size_too() -> None:
    icon = b"\0\0\x01\0\x01\0" + b"\x10\x20" + b"\0" * 14
    old = b"RIFF\0\0\0\0WEBPVP8 " + b"\0" * 10 + (320).to_bytes(2, "little") + b"\xf0\0"
    assert (size_of(icon), size_of(old)) == ((16, 32), (320, 240))


@pytest.mark.parametrize("body", _sized(16_000, 16_000).values(), ids=_sized(1, 1))
def test_one_that_is_gigabytes_once_it_is_unpacked_is_not(body: bytes) -> None:
    assert _trouble(body) == "pixels"


@pytest.mark.parametrize("body", _sized(640, 480).values(), ids=_sized(1, 1))
def test_nor_one_that_tells_no_size(body: bytes) -> None:
    assert _trouble(body[:8]) == "no_picture"


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
