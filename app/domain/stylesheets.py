"""From two colours to tokens whose contrast is guaranteed, whatever colours they are.

Ratios: WCAG 2.2 AA, 4.5 for text, 3 for borders, focus rings and chart marks.
"""

from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256

from app.domain.colours import contrast, fit, from_lch, lch, mix

TEXT, MARK = 4.5, 3.0
COLOURLESS = 0.03  # of chroma; a grey that would vanish turns over
SIDE_MUTED, SIDE_PICK = 0.84, 0.14  # shares of white in the gradient theme's navigation
LIGHT = {"bg": "#f6f7f8", "surface": "#ffffff", "quiet": "#eff1f3"}
DARK = {"bg": "#0f1214", "surface": "#171b1e", "quiet": "#20262a"}
"""The grounds of tokens.css, which a test holds against these."""
KEPT = 500


@lru_cache(maxsize=KEPT)
def stylesheet(primary: str, secondary: str, selector: str = ":root") -> str:
    """The rule that lays a brand's tokens over ours."""
    light, dark = tokens(primary, secondary, dark=False), tokens(primary, secondary, dark=True)
    lines = "".join(f"  --{name}: light-dark({light[name]}, {dark[name]});\n" for name in light)
    return f"{selector} {{\n{lines}}}\n"


def content_hash(sheet: str) -> str:
    """What its address carries: another content is another address."""
    return sha256(sheet.encode()).hexdigest()[:12]


def tokens(primary: str, secondary: str, *, dark: bool) -> Mapping[str, str]:
    """A brand's tokens in one of the two."""
    ground = DARK if dark else LIGHT
    fill = _fill(primary, list(ground.values()), dark=dark)
    # the gradient theme's ground is one more that everything has to stand out from
    grounds = [*ground.values(), mix(fill, ground["bg"], 0.06)]
    lifted = fit(fill, grounds, MARK, lighter=dark)
    soft = mix(lifted, ground["surface"], 0.16 if dark else 0.1)
    text = next(c for c in ("#ffffff", "#101418", "#000000") if contrast(c, fill) >= TEXT)
    return {
        "accent": fill,
        "on-accent": text,
        "accent-hover": _hover(fill, text),
        "accent-soft": soft,
        "accent-line": fit(fill, [*grounds, soft], MARK, lighter=dark),
        "accent-text": fit(fill, [*grounds, soft], TEXT, lighter=dark),
        "second-line": fit(secondary, grounds, MARK, lighter=dark),
        "side-from": _dusk(primary, 0.32),
        "side-to": _dusk(secondary, 0.52),
    }


def _fill(primary: str, grounds: list[str], *, dark: bool) -> str:
    """The ground of buttons: the colour itself, as long as it can be seen."""
    _lightness, chroma, hue = lch(primary)
    if chroma < COLOURLESS and min(contrast(primary, ground) for ground in grounds) < MARK:
        return from_lch(0.93 if dark else 0.25, chroma, hue)
    return fit(primary, grounds, MARK, lighter=True) if dark else primary


def _hover(fill: str, text: str) -> str:
    """A step away from the text's colour, or towards it where the scale ends and it still reads."""
    lightness, chroma, hue = lch(fill)
    step = -0.05 if text == "#ffffff" else 0.05
    away = from_lch(min(max(lightness + step, 0), 1), chroma, hue)
    if contrast(away, fill) >= 1.08 and lightness + step <= 0.97:  # noqa: PLR2004  just to be seen
        return away
    towards = from_lch(lightness - 2 * step, chroma, hue)
    return towards if contrast(text, towards) >= TEXT else away


def _dusk(colour: str, most: float) -> str:
    """An end of the gradient theme's navigation: as light as `most` while white on it reads."""
    lightness, chroma, hue = lch(colour)
    start, found = min(max(lightness, 0.24), most), "#000000"
    for step in range(101):
        found = from_lch(start * (1 - step / 100), min(chroma, 0.13), hue)
        if _reads_white(found):
            return found
    return found


def _reads_white(ground: str) -> bool:
    is_muted_read = contrast(mix("#ffffff", ground, SIDE_MUTED), ground) >= TEXT
    return is_muted_read and contrast("#ffffff", mix("#ffffff", ground, SIDE_PICK)) >= TEXT
