"""A shop is looked at about as often as it changes."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.rhythm import FIRST_S, LEAST_S, MOST_S, next_check_s
from app.domain.stores import Platform
from tests.factories import store

READ = datetime(2026, 11, 1, tzinfo=UTC)
SHOP = replace(store(), platform=Platform.WOOCOMMERCE, synced_at=READ)


@pytest.mark.parametrize(
    ("every_s", "changed", "then_s"),
    [
        (FIRST_S, 3, 1_800),
        (1_000, 1, LEAST_S),
        (LEAST_S, 5, LEAST_S),
        (LEAST_S, 0, 1_350),
        (40_000, 0, MOST_S),
        (MOST_S, 0, MOST_S),
        (MOST_S, 1, MOST_S // 2),
    ],
)
def test_it_comes_sooner_after_a_change_and_later_after_none(
    every_s: int, changed: int, then_s: int
) -> None:
    assert next_check_s(replace(SHOP, check_every_s=every_s), changed) == then_s


def test_a_shop_that_nobody_knows_yet_is_looked_at_within_the_hour() -> None:
    assert next_check_s(replace(SHOP, synced_at=None), 10_000) == FIRST_S


def test_shopify_tells_by_itself() -> None:
    shop = replace(SHOP, platform=Platform.SHOPIFY, check_every_s=LEAST_S)
    assert next_check_s(shop, 5) == MOST_S
