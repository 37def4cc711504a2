"""Settings of the platform: typed, refused by name, and never lost to a single bad row."""

from decimal import Decimal

import pytest

from app.domain.competitor_jobs import Reader
from app.domain.errors import Invalid
from app.domain.interface_languages import INTERFACE
from app.domain.platform_settings import (
    Feature,
    PlatformSettings,
    kept_settings,
    read_settings,
)

SAID = dict.fromkeys(INTERFACE, "Soon") | {"ar": "قريبًا"}
FULL = PlatformSettings(
    Reader.AI,
    Decimal("0.05"),
    frozenset({Feature.ORDERS, Feature.ANALYSES}),
    SAID,
)


def test_what_is_kept_is_what_is_read_again() -> None:
    assert read_settings(FULL.rows()) == FULL
    assert read_settings({}) == PlatformSettings()


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("competitive_mode", "magic", "competitive_mode_malformed"),
        ("point_usd", "-1", "point_usd_malformed"),
        ("point_usd", "NaN", "point_usd_malformed"),
        ("point_usd", "1001", "point_usd_malformed"),
        ("point_usd", "٥", "point_usd_malformed"),
        ("switched_off", "everything", "switched_off_malformed"),
        ("banner_en", "x" * 301, "banner_malformed"),
        ("banner_en", "", "banner_missing"),
    ],
)
def test_what_is_wrong_is_named_and_a_kept_row_like_that_has_its_default(
    name: str, text: str, code: str
) -> None:
    rows = {**FULL.rows(), name: text}
    with pytest.raises(Invalid) as refused:
        read_settings(rows)
    assert refused.value.fields == {name: code}
    kept = kept_settings(rows)
    assert kept.rows()[name] == PlatformSettings().rows()[name]
    assert kept.competitive_mode is (Reader.PYTHON if name == "competitive_mode" else Reader.AI)


def test_the_banner_speaks_the_readers_language() -> None:
    assert (FULL.banner("ar"), FULL.banner("en"), FULL.banner("de")) == ("قريبًا", "Soon", "Soon")
