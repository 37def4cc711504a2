"""Colours by how they look: contrast as WCAG counts it, and lightness moved in OKLCH.

Source: w3.org/TR/WCAG22, contrast ratio; bottosson.github.io/posts/oklab.
"""

import math

Triple = tuple[float, float, float]
STEPS = 200


def rgb(colour: str) -> Triple:
    """`#rrggbb` as three numbers from 0 to 1."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """From 1, the same, to 21, black on white."""
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def lch(colour: str) -> Triple:
    """Lightness from 0 to 1, chroma, and hue in radians."""
    lightness, a, b = _oklab(rgb(colour))
    return lightness, math.hypot(a, b), math.atan2(b, a)


def from_lch(lightness: float, chroma: float, hue: float) -> str:
    """The nearest colour that a screen has, of this lightness and hue; chroma gives way."""
    found: Triple = (0.0, 0.0, 0.0)
    for step in range(41):
        left = chroma * (1 - step / 40)
        found = _rgb((lightness, left * math.cos(hue), left * math.sin(hue)))
        if all(-0.0005 <= each <= 1.0005 for each in found):  # noqa: PLR2004  a rounding's width
            break
    return _hex(found)


def mix(one: str, other: str, share: float) -> str:
    """As `color-mix(in oklab, one share%, other)` of CSS; `share` is from 0 to 1."""
    pairs = zip(_oklab(rgb(one)), _oklab(rgb(other)), strict=True)
    lightness, a, b = (share * x + (1 - share) * y for x, y in pairs)
    return _hex(_rgb((lightness, a, b)))


def fit(colour: str, grounds: list[str], ratio: float, *, lighter: bool) -> str:
    """The colour, as little lighter or darker as it takes to stand out from every ground."""
    lightness, chroma, hue = lch(colour)
    target = 1.0 if lighter else 0.0
    for step in range(STEPS + 1):
        moved = lightness + (target - lightness) * step / STEPS
        candidate = from_lch(moved, chroma, hue) if step else colour
        if all(contrast(candidate, ground) >= ratio for ground in grounds):
            return candidate
    return "#ffffff" if lighter else "#000000"


def _luminance(colour: str) -> float:
    weights = (0.2126, 0.7152, 0.0722)
    return sum(w * _linear(part) for w, part in zip(weights, rgb(colour), strict=True))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004


def _gamma(part: float) -> float:
    if part <= 0:
        return min(part, 0.0)
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055  # noqa: PLR2004


def _hex(colour: Triple) -> str:
    return "#" + "".join(f"{round(min(max(part, 0), 1) * 255):02x}" for part in colour)


def _oklab(colour: Triple) -> Triple:
    r, g, b = map(_linear, colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _rgb(lab: Triple) -> Triple:
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _gamma(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
        _gamma(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
        _gamma(-0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short),
    )
