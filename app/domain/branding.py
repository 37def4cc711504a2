"""Branding: ten settings of the platform, each of which a workspace may have its own of."""

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any
from urllib.parse import urlsplit

from app.domain.errors import Invalid

THEMES = ("light", "dark", "gradient")
LOGO_SIZES = (16, 96)  # in pixels, the height
LONGEST = {"name": 60, "seo_title": 70, "seo_description": 170}
LONGEST_URL = 2_000
PICTURES = {"logo_url": 500_000, "favicon_url": 200_000, "hero_image_url": 2_000_000}
"""Addresses of pictures, and how many bytes each may have."""
_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Branding:
    """As somebody set it; "" and 0 are what they left to those below.

    Colours are `#rrggbb`. `logo_size` is the height in pixels. `theme` is for people who chose
    none; "" is as their system has it.
    """

    name: str = ""
    logo_url: str = ""
    logo_size: int = 0
    primary_color: str = ""
    secondary_color: str = ""
    theme: str = ""
    favicon_url: str = ""
    hero_image_url: str = ""
    seo_title: str = ""
    seo_description: str = ""

    def over(self, below: "Branding") -> "Branding":
        """This, and where it says nothing, what is below."""
        return replace(below, **{name: value for name, value in asdict(self).items() if value})


OURS = Branding("Rooz Auto", logo_size=32, primary_color="#0b5c75", secondary_color="#e8894a")
"""What stands below what admins set."""
FIELDS = tuple(field.name for field in fields(Branding))


def read_branding(given: Mapping[str, Any]) -> Branding:
    """Branding from what was typed or sent; what isn't named is left to those below.

    Raises:
        Invalid: `fields` names each that is wrong.
    """
    wrong = dict.fromkeys(given.keys() - set(FIELDS), "unknown")
    values: dict[str, Any] = {}
    for name in FIELDS:
        typed = str(given.get(name) or "").strip()
        try:
            values[name] = _PARSERS[name](name, typed) if typed else getattr(Branding(), name)
        except ValueError:
            wrong[name] = f"{name}_malformed"
    if wrong:
        raise Invalid("branding that can't be taken", wrong)
    return Branding(**values)


def _text(name: str, typed: str) -> str:
    if len(typed) > LONGEST[name] or not typed.isprintable():
        raise ValueError(typed)
    return typed


def _url(_name: str, typed: str) -> str:
    parts = urlsplit(typed)
    is_whole = parts.scheme in ("https", "http") and parts.hostname and "@" not in parts.netloc
    if not is_whole or len(typed) > LONGEST_URL or not re.fullmatch(r"[!-~]+", typed):
        raise ValueError(typed)
    return typed


def _colour(_name: str, typed: str) -> str:
    colour = typed.lower()
    if not _COLOUR.fullmatch(colour):
        raise ValueError(typed)
    return colour if len(colour) > 4 else "#" + "".join(sign * 2 for sign in colour[1:])  # noqa: PLR2004  #rgb


def _size(_name: str, typed: str) -> int:
    least, most = LOGO_SIZES
    if not (typed.isascii() and typed.isdigit() and least <= int(typed[:9]) <= most):
        raise ValueError(typed)
    return int(typed)


def _theme(_name: str, typed: str) -> str:
    if typed not in THEMES:
        raise ValueError(typed)
    return typed


_PARSERS: Mapping[str, Callable[[str, str], Any]] = {
    **dict.fromkeys(LONGEST, _text),
    **dict.fromkeys(PICTURES, _url),
    "primary_color": _colour,
    "secondary_color": _colour,
    "logo_size": _size,
    "theme": _theme,
}
