"""Which rules a shop can have, and which day it is there."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.audit import audit
from app.domain.calendars import local_day, offset_zone
from app.domain.errors import Invalid
from app.domain.rules import MENDED, UNTRANSLATED, Wanted, ensure_possible
from app.domain.stores import Platform
from tests.factories import NOW, product, store

READ = store(synced_at=NOW)
GOOD = Wanted("new", "description_missing", "", "en", 20)


def test_a_rule_as_the_form_offers_it_is_possible() -> None:
    ensure_possible(GOOD, READ)
    ensure_possible(replace(GOOD, finding=UNTRANSLATED, language="de"), READ)


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"occasion": "full moon"}, "occasion", "unknown"),
        ({"finding": "image_missing"}, "finding", "unknown"),
        ({"category": "x" * 201}, "category", "too_long"),
        ({"language": "tlh"}, "language", "unknown"),
        ({"finding": UNTRANSLATED}, "language", "own"),
        ({"most_a_day": 0}, "most_a_day", "out_of_range"),
        ({"most_a_day": 1001}, "most_a_day", "out_of_range"),
    ],
)
def test_another_is_refused_at_its_field(changed: dict[str, object], field: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        ensure_possible(replace(GOOD, **changed), READ)  # type: ignore[arg-type]
    assert refused.value.fields == {field: code}


def test_a_shop_that_was_never_read_has_no_rules() -> None:
    with pytest.raises(Invalid) as refused:
        ensure_possible(GOOD, store())
    assert refused.value.fields == {"store": "unread"}


def test_every_finding_that_a_service_mends_can_be_a_rules() -> None:
    bare = product(READ, description="", short_description="", seo_title="x", meta_description="x")
    found = {f.code: f.service for f in audit(bare, Platform.WOOCOMMERCE).findings if f.service}
    assert len(found) >= 4
    assert found.items() <= MENDED.items()


LATE = datetime(2026, 11, 26, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("", 26),
        ("Europe/Berlin", 26),
        ("Asia/Tehran", 27),
        ("+05:30", 27),
        ("-11:00", 26),
        ("Nowhere/Atall", 26),
        ("../../etc/passwd", 26),
        ("+99:99", 26),
    ],
)
def test_a_day_is_the_shops(zone: str, day: int) -> None:
    assert local_day(LATE, zone) == date(2026, 11, day)


@pytest.mark.parametrize(("hours", "zone"), [(5.5, "+05:30"), (-3, "-03:00"), (0, "+00:00")])
def test_a_zone_without_a_city_is_an_offset(hours: float, zone: str) -> None:
    assert offset_zone(hours) == zone
