"""What was fine yesterday and isn't today: seen again when it is accepted, and when published."""

from datetime import UTC, datetime

import pytest

from app.db.uow import Database
from app.domain.catalog import Attribute, Field
from app.domain.drafts import Draft, DraftState
from app.domain.errors import Invalid
from app.domain.ids import PolicySwitchId, new_id
from app.domain.policies.policy import Policy, PolicySwitch
from app.domain.stores import Store
from tests.factories import ALICE, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def store(house: House) -> Store:
    return house.move_in(ALICE)


def forbid(house: House, store: Store, name: str) -> None:
    """From now on no text says the name."""
    switch = PolicySwitch(
        *(ALICE, PolicySwitchId(new_id()), store.id, Policy.RIVAL),
        *(True, "", "user:test", datetime.now(UTC), (name,)),
    )
    with house.database.open_uow(ALICE) as uow:
        uow.policies.add(switch)


def drafts(house: House, number: int = 1) -> list[Draft]:
    bowl = product(house.move_in(ALICE), number)
    with house.database.open_uow(ALICE) as uow:
        return uow.drafts.of_product(bowl.id, DraftState)


def test_a_draft_goes_by_the_policies_of_the_day_it_is_accepted(house: House, store: Store) -> None:
    house.stock(store, product(store))
    house.written(store, product(store))
    [draft] = drafts(house)
    forbid(house, store, "Stoneware")
    with pytest.raises(Invalid, match="policy_rival"):
        house.review.decide(ALICE, draft.id, DraftState.ACCEPTED, "user:test", seen=draft.version)
    assert house.review.decide_all(ALICE, [draft.id], DraftState.ACCEPTED, "user:test") == 0
    assert house.review.product(ALICE, draft.product_id).faults[draft.id]


def test_what_breaks_no_policy_is_accepted(house: House, store: Store) -> None:
    house.stock(store, product(store))
    house.written(store, product(store))
    forbid(house, store, "Nordhaus")
    assert house.review.decide_all(
        ALICE, [draft.id for draft in drafts(house)], DraftState.ACCEPTED, "user:test"
    )


def test_what_was_accepted_before_comes_back_instead_of_going_live(
    house: House, store: Store
) -> None:
    told = tuple(Attribute(name, ("30 cm",), "metafield") for name in ("Diameter", "Width"))
    bowls = [product(store, 1), product(store, 2, attributes=told)]
    house.stock(store, *bowls)
    accepted = house.accepted(store, house.written(store, *bowls))
    forbid(house, store, "stoneware")
    run = house.publish.request(ALICE, accepted, "user:test", "publish-lint")
    house.work(ALICE, run)
    assert [d.state for d in drafts(house, 1)] == [DraftState.READY]
    assert [d.state for d in drafts(house, 2)] == [DraftState.PUBLISHED]
    assert len(house.shop.writes) == 1


def test_where_nothing_is_left_to_publish_it_is_said_why(house: House, store: Store) -> None:
    house.stock(store, product(store))
    accepted = house.accepted(store, house.written(store, product(store)))
    forbid(house, store, "stoneware")
    with pytest.raises(Invalid, match="policy_rival") as refused:
        house.publish.request(ALICE, accepted, "user:test", "publish-none")
    assert refused.value.fields == {"drafts": "policy_rival"}
    assert house.shop.writes == []


def test_a_quote_says_what_the_lint_saw(house: House, store: Store) -> None:
    long = product(store, 1, title="Tide bowl " * 16)
    house.stock(store, long, product(store, 2))
    offer = house.offers.quote(ALICE, house.order(store, long, product(store, 2)))
    assert [remarked.product_id for remarked in offer.remarked] == [long.id]
    assert {remark.field for remark in offer.remarked[0].remarks} == {Field.TITLE}
