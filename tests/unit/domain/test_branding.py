"""Branding as it is typed: what is refused, and what is left to those below."""

import pytest

from app.domain.branding import FIELDS, OURS, Branding, read_branding
from app.domain.errors import Invalid

FULL = {
    "name": "Mirra",
    "logo_url": "https://mirra.example/logo.png",
    "logo_size": "40",
    "primary_color": "#0B5C75",
    "secondary_color": "#abc",
    "theme": "gradient",
    "favicon_url": "https://mirra.example/icon.ico",
    "hero_image_url": "https://mirra.example/hero.webp?x=1",
    "seo_title": "Mirra Ceramics",
    "seo_description": "Bowls.",
}


def test_ten_settings_are_read_and_colours_written_whole() -> None:
    found = read_branding(FULL)
    assert (found.logo_size, found.primary_color, found.secondary_color) == (
        40,
        "#0b5c75",
        "#aabbcc",
    )
    assert set(FULL) == set(FIELDS)


def test_what_says_nothing_is_as_below() -> None:
    own = read_branding({"name": " ", "primary_color": "#123456", "logo_size": None})
    assert own == Branding(primary_color="#123456")
    assert own.over(OURS).name == "Rooz Auto"
    assert own.over(OURS).primary_color == "#123456"
    assert own.over(OURS).logo_size == 32


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("name", "x" * 61),
        ("name", "a\x00b"),
        ("logo_url", "javascript:alert(1)"),
        ("logo_url", "//mirra.example/logo.png"),
        ("logo_url", "https://user@mirra.example/logo.png"),
        ("logo_url", "https://mirra.example/a b.png"),
        ("logo_url", "data:image/png;base64,AAAA"),
        ("logo_size", "15"),
        ("logo_size", "97"),
        ("logo_size", "٣٢"),
        ("primary_color", "red"),
        ("primary_color", "#12345"),
        ("primary_color", "#123456;}"),
        ("theme", "neon"),
        ("seo_title", "x" * 71),
        ("seo_description", "x" * 171),
    ],
)
def test_what_is_wrong_is_named_and_nothing_else(name: str, typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_branding({**FULL, name: typed})
    assert refused.value.fields == {name: f"{name}_malformed"}


def test_a_setting_that_there_isnt_is_refused() -> None:
    with pytest.raises(Invalid) as refused:
        read_branding({"font": "Comic Sans"})
    assert refused.value.fields == {"font": "unknown"}
