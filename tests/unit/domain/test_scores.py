"""How scores go over time, and what writing gains at least."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.audit import audit
from app.domain.catalog import Field, Product
from app.domain.ids import StoreId, new_id
from app.domain.scores import LEAST, Gain, Reading, Standing, course, gains
from app.domain.services import ServiceCode
from app.domain.stores import Platform
from app.domain.time_saved import minutes_saved
from tests.factories import product, store

TODAY = date(2026, 11, 27)
ONE, TWO = StoreId(new_id()), StoreId(new_id())


def reading(shop: StoreId, days_ago: int, *scores: int) -> Reading:
    tens = tuple(sum(min(s // 10, 9) == ten for s in scores) for ten in range(10))
    return Reading(shop, TODAY - timedelta(days=days_ago), Standing(len(scores), sum(scores), tens))


def test_a_shop_stands_as_it_did_when_it_was_read_last() -> None:
    found = course([reading(ONE, 3, 40, 60), reading(ONE, 1, 70, 60)], TODAY)
    assert [(day.day, standing.average) for day, standing in found] == [
        (24, 50),
        (25, 50),
        (26, 65),
    ]


def test_shops_count_from_their_first_reading_on() -> None:
    found = course([reading(ONE, 2, 40), reading(TWO, 1, 80, 90)], TODAY)
    assert [(standing.products, standing.average) for _day, standing in found] == [(1, 40), (3, 70)]
    assert found[-1][1].grades == (1, 0, 2)


def test_after_three_weeks_a_point_is_a_week() -> None:
    found = course([reading(ONE, 30, 40), reading(ONE, 2, 50)], TODAY)
    assert [(TODAY - day).days for day, _ in found] == [28, 21, 14, 7]
    assert len(course([reading(ONE, 900, 40)], TODAY)) == 12


def test_without_a_reading_before_today_there_is_no_course() -> None:
    assert course([], TODAY) == []
    assert course([reading(ONE, 0, 40)], TODAY) == []


def test_an_average_of_nothing_is_nought() -> None:
    assert Standing().average == 0


def test_what_lacks_most_comes_first_and_questions_before_descriptions() -> None:
    found = gains(
        [
            (("description_missing", "seo_title_missing"), 3),
            (("description_missing", "few_facts"), 5),
            (("seo_title_short", "alt_text_missing"), 4),
            (("title_long",), 9),
        ]
    )
    assert found == [
        Gain(ServiceCode.DESCRIPTION, 3, 120, "description_missing"),
        Gain(ServiceCode.SEO, 7, 84, "seo_title_short"),
    ]


POOR = (
    {"description": ""},
    {"description": "<p>Short.</p>"},
    {"seo_title": ""},
    {"seo_title": "Bowl"},
    {"seo_title": "A very long title " * 8},
    {"meta_description": ""},
    {"meta_description": "Bowl."},
    {"meta_description": "A very long description " * 20},
    {"short_description": ""},
)


@pytest.mark.parametrize("changes", POOR, ids=str)
@pytest.mark.parametrize("platform", list(Platform))
def test_no_gain_is_more_than_the_audit_takes_off(
    changes: dict[str, str], platform: Platform
) -> None:
    poor: Product = replace(product(store(platform=platform)), **changes)  # type: ignore[arg-type]  # texts all
    found = audit(poor, platform).findings
    least = {
        gap: (cost, service) for service, costs in LEAST.items() for gap, cost in costs.items()
    }
    known = [finding for finding in found if finding.code in least]
    assert known
    for finding in known:
        cost, service = least[finding.code]
        assert cost <= finding.cost
        assert finding.service in (service, None)


def test_minutes_add_up_by_the_kind_of_text() -> None:
    assert minutes_saved({Field.DESCRIPTION: 2, Field.SEO_TITLE: 3}) == 33
    assert minutes_saved({}) == 0
