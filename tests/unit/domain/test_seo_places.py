"""Which SEO texts are written, where: by what the shop has a place for and by what is there."""

from dataclasses import replace

import pytest

from app.domain.catalog import Field, Kind
from app.domain.services import MENU, ServiceCode
from app.domain.stores import Platform
from tests.factories import product, store

[SEO] = [service for service in MENU if service.code is ServiceCode.SEO]
BOWL = replace(product(store()), images=(), short_description="")
ALL = [Field.SEO_TITLE, Field.META_DESCRIPTION, Field.FOCUS_KEYWORD]


def fields(platform: Platform, *, keeps_seo: bool = True, **changes: object) -> list[Field]:
    asked = replace(BOWL, **changes)  # type: ignore[arg-type]  of whatever field
    return [slot.field for slot in SEO.slots(asked, platform, keeps_seo=keeps_seo)]


def test_a_plugin_takes_all_three() -> None:
    assert fields(Platform.WOOCOMMERCE) == ALL


def test_shopify_has_no_focus_keywords() -> None:
    assert fields(Platform.SHOPIFY) == ALL[:2]


@pytest.mark.parametrize(
    ("keyword", "asked"), [("stoneware bowl", 2), (" ", 3), ("", 3), (None, 3)]
)
def test_a_merchants_own_focus_keyword_stays(keyword: str | None, asked: int) -> None:
    assert fields(Platform.WOOCOMMERCE, focus_keyword=keyword) == ALL[:asked]


@pytest.mark.parametrize("excerpt", ["", None, " \n"])
def test_without_a_plugin_an_empty_excerpt_describes_the_product(excerpt: str | None) -> None:
    written = fields(Platform.WOOCOMMERCE, keeps_seo=False, short_description=excerpt)
    assert written == [Field.SHORT_DESCRIPTION]


def test_and_one_that_says_something_stays() -> None:
    assert fields(Platform.WOOCOMMERCE, keeps_seo=False, short_description="A bowl.") == []


def test_a_category_has_neither_place() -> None:
    assert fields(Platform.WOOCOMMERCE, keeps_seo=False, kind=Kind.COLLECTION) == []
    assert fields(Platform.WOOCOMMERCE, kind=Kind.COLLECTION) == []
