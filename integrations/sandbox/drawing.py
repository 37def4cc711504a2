"""Flat pictures of outdoor gear and ceramics, drawn as SVG for the practice shops.

Who takes no SVG gets the same colours as a small PNG, as a shop's CDN serves what is asked for.
"""

import json
import struct
import zlib
from colorsys import hls_to_rgb
from pathlib import Path
from string import Template

# One page for all: a soft ground, a floor shadow, and a light from the left over the object.
_PAGE = Template("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" \
width="1200" height="1200" role="img">
<defs><linearGradient id="s"><stop stop-color="#fff" stop-opacity=".2"/>\
<stop offset=".5" stop-color="#fff" stop-opacity="0"/>\
<stop offset="1" stop-color="#000" stop-opacity=".2"/></linearGradient>\
<radialGradient id="g" cy=".42"><stop stop-color="$ground"/>\
<stop offset="1" stop-color="$edge"/></radialGradient></defs>
<rect width="96" height="96" fill="url(#g)"/>
<ellipse cx="48" cy="80" rx="$shadow" ry="4.2" fill="#000" opacity=".13"/>
$body
</svg>
""")

# kind -> half width of its floor shadow and its shapes, which name their colours as in _palette
_DRAWINGS: dict[str, dict[str, object]] = json.loads(
    Path(__file__).with_name("drawing.json").read_text("utf-8")
)

KINDS = frozenset(_DRAWINGS)
WIDTH_PX = HEIGHT_PX = 1200
SIDE_PX = 48  # of a PNG
SVG, PNG = "image/svg+xml", "image/png"


def svg(kind: str, hue: int) -> str:
    """Draw one object of `kind` (any of KINDS; a parcel for others), tinted by `hue` degrees."""
    drawing = _DRAWINGS.get(kind, _DRAWINGS["box"])
    shapes = drawing["shapes"]
    assert isinstance(shapes, list)
    hue %= 360
    return _PAGE.substitute(
        ground=f"hsl({hue} 16% 95%)",
        edge=f"hsl({hue} 14% 88%)",
        shadow=drawing["shadow"],
        body=Template("\n".join(shapes)).substitute(_palette(hue)),
    )


def taken(accept: str) -> str:
    """The type of picture for an Accept header: SVG unless only others are named."""
    is_any = not accept or "*/*" in accept or "image/*" in accept
    return SVG if is_any or SVG in accept else PNG


def drawn(kind: str, hue: int, media_type: str) -> bytes:
    """The picture of an object, in either type."""
    return svg(kind, hue).encode() if media_type == SVG else _png(hue % 360)


def _png(hue: int) -> bytes:
    """A round thing in the main colour on the ground."""
    ground, main = _rgb(hue, 0.95, 0.16), _rgb(hue, 0.46, 0.38)
    middle, radius = SIDE_PX / 2, SIDE_PX / 3
    lines = (
        b"\0"
        + b"".join(
            main if (x - middle) ** 2 + (y - middle) ** 2 < radius**2 else ground
            for x in range(SIDE_PX)
        )
        for y in range(SIDE_PX)
    )
    head = struct.pack(">IIBBBBB", SIDE_PX, SIDE_PX, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _rgb(hue: int, light: float, strength: float) -> bytes:
    return bytes(round(255 * part) for part in hls_to_rgb(hue / 360, light, strength))


def _palette(hue: int) -> dict[str, str]:
    return {
        "m": f"hsl({hue} 38% 46%)",  # main
        "d": f"hsl({hue} 42% 31%)",  # dark
        "l": f"hsl({hue} 40% 66%)",  # light
        "a": f"hsl({(hue + 165) % 360} 62% 58%)",  # accent
        "k": "#262a2e",  # nearly black
        "w": "#faf8f4",  # nearly white
        "s": "#9aa3a9",  # steel
        "t": "#b58f68",  # timber and raw clay
    }
