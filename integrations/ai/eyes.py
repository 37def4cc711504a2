"""The practice provider's eyes: what a picture's own bytes tell, and no more.

Colours are read from PNG of eight bits a channel; of other pictures only the shape is told.
"""

import struct
import zlib
from base64 import b64decode
from binascii import Error
from collections import Counter
from collections.abc import Iterator
from colorsys import rgb_to_hls
from dataclasses import dataclass

from integrations.ai.pictures import media_type

Pixel = tuple[int, int, int]
CHANNELS = {2: 3, 6: 4}  # by PNG's colour type
LONGEST_LINE = 8  # of a side, in pixels: a line or a dot
MOST_PIXELS = 4_000_000
_HUES = (
    (15, "red"),
    (45, "orange"),
    (70, "yellow"),
    (165, "green"),
    (200, "turquoise"),
    (255, "blue"),
    (290, "purple"),
    (335, "pink"),
    (360, "red"),
)
_PALE, _DARK, _GREY = 0.88, 0.16, 0.14


@dataclass(frozen=True, slots=True)
class Sighting:
    """What is seen: "shows" with words for it, or "adorns"."""

    kind: str
    said: str = ""


def look(data_url: str) -> Sighting | None:
    """What a picture shows; None where it can't be seen."""
    try:
        body = b64decode(data_url.partition(";base64,")[2], validate=True)
    except (Error, ValueError):
        return None
    size = _size(body)
    if size is None:
        return None
    if min(size) <= LONGEST_LINE:
        return Sighting("adorns")
    pixels = list(_pixels(body, size))
    if pixels and len(set(pixels)) == 1:
        return Sighting("adorns")
    return Sighting("shows", ", ".join(filter(None, (_colours(pixels), _shape(*size)))))


def _size(body: bytes) -> tuple[int, int] | None:
    """Width and height, as PNG and GIF tell them at their beginning."""
    kind = media_type(body)
    if kind == "image/png" and len(body) >= 24:  # noqa: PLR2004  the first chunk's head
        return struct.unpack(">II", body[16:24])
    if kind == "image/gif" and len(body) >= 10:  # noqa: PLR2004  as above
        return struct.unpack("<HH", body[6:10])
    return None


def _shape(width: int, height: int) -> str:
    if width * 4 > height * 5:
        return "wide"
    return "upright" if height * 4 > width * 5 else ""


def _colours(pixels: list[Pixel]) -> str:
    """What most of it is, on what there is round it."""
    if not pixels:
        return ""
    named = Counter(map(_name, pixels))
    (ground, _most), *others = named.most_common(2)
    return f"{others[0][0]} on {ground}" if others else ground


def _name(pixel: Pixel) -> str:
    hue, light, strength = rgb_to_hls(*(value / 255 for value in pixel))
    if light >= _PALE:
        return "white"
    if light <= _DARK:
        return "black"
    if strength <= _GREY:
        return "grey"
    return next(name for until, name in _HUES if hue * 360 <= until)


def _pixels(body: bytes, size: tuple[int, int]) -> Iterator[Pixel]:
    """The pixels of a PNG that isn't interlaced, none of another picture's."""
    width, height = size
    is_png = media_type(body) == "image/png" and body[24] == 8 and body[25] in CHANNELS  # noqa: PLR2004  bits
    if not is_png or body[28] or width * height > MOST_PIXELS:
        return
    step = CHANNELS[body[25]]
    stride = width * step
    try:
        raw = zlib.decompressobj().decompress(_data(body), (stride + 1) * height)
    except zlib.error:
        return
    above = bytes(stride)
    for at in range(0, len(raw) - stride, stride + 1):
        above = _unfiltered(raw[at], raw[at + 1 : at + 1 + stride], above, step)
        yield from ((above[x], above[x + 1], above[x + 2]) for x in range(0, stride, step))


def _data(body: bytes) -> bytes:
    """The compressed pixels, of however many chunks."""
    parts, at = [], 8
    while at + 8 <= len(body):
        length = int.from_bytes(body[at : at + 4])
        if body[at + 4 : at + 8] == b"IDAT":
            parts.append(body[at + 8 : at + 8 + length])
        at += length + 12
    return b"".join(parts)


def _unfiltered(kind: int, line: bytes, above: bytes, step: int) -> bytes:
    """A line of pixels as it was before PNG filtered it. Source: w3.org/TR/png, 9.2."""
    if kind == 0:
        return line
    told = bytearray(line)
    for at in range(len(told)):
        left = told[at - step] if at >= step else 0
        corner = above[at - step] if at >= step else 0
        guess = (0, left, above[at], (left + above[at]) // 2, _paeth(left, above[at], corner))[kind]
        told[at] = (told[at] + guess) & 255
    return bytes(told)


def _paeth(left: int, above: int, corner: int) -> int:
    straight = left + above - corner
    return min((left, above, corner), key=lambda value: abs(straight - value))
