"""Flat pictures of outdoor gear and ceramics, drawn as SVG for the practice shops."""

import json
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
