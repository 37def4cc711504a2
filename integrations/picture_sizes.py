"""How large a picture is once a browser unpacks it, read off its first bytes.

A picture of a few hundred bytes can be gigabytes of pixels; what it says of itself tells.
"""

from collections.abc import Callable, Mapping
from typing import Literal

Order = Literal["big", "little"]
Size = tuple[int, int]

NONE: Size = (0, 0)
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})  # JPEG's, which begin with a size
_ALONE = frozenset({0x01, 0xFF, *range(0xD0, 0xDA)})  # JPEG's marks that nothing belongs to
_WEBP = 30  # bytes in which each kind of it has told its size


def size_of(body: bytes) -> Size:
    """Its width and height in pixels, of the largest where it holds several; NONE: it tells none.

    Source: w3.org/TR/png, w3.org/Graphics/JPEG/itu-t81.pdf, developers.google.com/speed/webp/docs/
    riff_container, aomediacodec.github.io/av1-avif.
    """
    for beginning, read in _READERS.items():
        if body.startswith(beginning):
            return read(body)
    return _avif(body) if body[4:8] == b"ftyp" else NONE


def _number(body: bytes, at: int, length: int, order: Order) -> int:
    part = body[at : at + length]
    return int.from_bytes(part, order) if len(part) == length else 0


def _png(body: bytes) -> Size:
    return _number(body, 16, 4, "big"), _number(body, 20, 4, "big")


def _gif(body: bytes) -> Size:
    return _number(body, 6, 2, "little"), _number(body, 8, 2, "little")


def _jpeg(body: bytes) -> Size:
    at = 2
    while at + 9 < len(body) and body[at] == 0xFF:  # noqa: PLR2004  each segment begins with it
        mark = body[at + 1]
        if mark in _FRAMES:
            return _number(body, at + 7, 2, "big"), _number(body, at + 5, 2, "big")
        at += 1 if mark == 0xFF else 2 if mark in _ALONE else 2 + _number(body, at + 2, 2, "big")  # noqa: PLR2004
    return NONE


def _webp(body: bytes) -> Size:
    if len(body) < _WEBP or body[8:12] != b"WEBP":
        return NONE
    kind = body[12:16]
    if kind == b"VP8X":
        return 1 + _number(body, 24, 3, "little"), 1 + _number(body, 27, 3, "little")
    if kind == b"VP8L":
        bits = _number(body, 21, 4, "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = _number(body, 26, 2, "little"), _number(body, 28, 2, "little")
    return width & 0x3FFF, height & 0x3FFF


def _icon(body: bytes) -> Size:
    """The largest of its pictures; one that is a PNG tells it itself, and not the list of them."""
    found = [NONE]
    last = min(6 + 16 * _number(body, 4, 2, "little"), len(body) - 15)
    for entry in range(6, last, 16):
        inner = body[_number(body, entry + 12, 4, "little") :]
        listed = (body[entry] or 256, body[entry + 1] or 256)
        found.append(_png(inner) if inner.startswith(b"\x89PNG") else listed)
    return max(found, key=lambda size: size[0] * size[1])


def _avif(body: bytes) -> Size:
    """The largest of its `ispe` boxes, which tell the sizes of its pictures and of their tiles."""
    found, at = [NONE], body.find(b"ispe")
    while at >= 0:
        found.append((_number(body, at + 8, 4, "big"), _number(body, at + 12, 4, "big")))
        at = body.find(b"ispe", at + 4)
    return max(found, key=lambda size: size[0] * size[1])


_READERS: Mapping[bytes, Callable[[bytes], Size]] = {
    b"\x89PNG\r\n\x1a\n": _png,
    b"GIF8": _gif,
    b"\xff\xd8\xff": _jpeg,
    b"RIFF": _webp,
    b"\x00\x00\x01\x00": _icon,
}
