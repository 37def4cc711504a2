"""A workspace's way to its first text, by what is there."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.first_steps import SHOWN_FOR, FirstSteps, Published, Step
from app.domain.ids import ProductId, RunId, new_id
from tests.factories import NOW

LIVE = Published(ProductId(new_id()), "Bowl", "", RunId(new_id()), NOW, is_taken_back=False)


@pytest.mark.parametrize(
    ("there", "step"),
    [
        ({}, Step.CONNECT),
        ({"stores": 1}, Step.AUDIT),
        ({"stores": 1, "products": 1}, Step.WRITE),
        ({"stores": 1, "products": 1, "writing": RunId(new_id())}, Step.WRITE),
        ({"stores": 1, "products": 1, "drafted": 2}, Step.REVIEW),
        ({"stores": 1, "products": 1, "drafted": 1, "accepted": 1}, Step.PUBLISH),
        ({"stores": 1, "products": 1, "publishing": RunId(new_id())}, Step.PUBLISH),
        ({"stores": 1, "products": 1, "published": LIVE}, Step.SEE),
    ],
)
def test_a_step_is_told_by_what_is_there(there: dict[str, object], step: Step) -> None:
    steps = FirstSteps(**there)  # type: ignore[arg-type]  # as the table has it
    assert steps.step is step
    assert [each for each in Step if steps.is_done(each)] == list(Step)[: list(Step).index(step)]


def test_the_way_is_over_a_day_after_the_first_text_or_with_the_next() -> None:
    live = FirstSteps(stores=1, products=1, published=LIVE, publications=1)
    assert not live.is_over(NOW + SHOWN_FOR)
    assert live.is_over(NOW + SHOWN_FOR + timedelta(seconds=1))
    assert replace(live, publications=2).is_over(NOW)
    assert not FirstSteps(stores=1, products=1, publications=2).is_over(NOW)
