"""Pictures that a phone reads."""

import segno
from markupsafe import Markup


def qr(text: str) -> Markup:
    """An SVG for a page: dark on white in every theme, and no style, which our CSP forbids."""
    drawn = segno.make(text, error="m", micro=False)
    svg = drawn.svg_inline(dark="#000", light="#fff", border=3, omitsize=True, svgclass="qr")
    return Markup(svg)  # noqa: S704  drawn from squares: the text isn't in it
