"""A merchant's own model: tried out first, sealed, cheaper, and nobody else's."""

import pytest

from app.db.uow import Database
from app.domain.errors import Invalid, MustWait
from app.domain.ids import RunId
from app.domain.routing import own
from app.domain.runs import Run, RunState
from app.domain.services import ServiceCode, Task
from app.domain.stores import Store
from app.embedded import Addresses
from tests.factories import ALICE, BOB, product
from tests.house import House
from tests.oracle import assert_consistent

PLACE, KEY = "https://ai.example.com/v1", "sk-secret"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _settled(house: House) -> Store:
    store = house.move_in(ALICE, points=20)
    house.own_models.save(ALICE, PLACE, "llama", KEY, "user:test")
    return store


def _run(house: House, run: RunId) -> Run:
    with house.database.open_uow(ALICE) as uow:
        return uow.runs.get(run)


def test_it_writes_and_a_product_costs_one_point(house: House, addresses: Addresses) -> None:
    store = _settled(house)
    bowl = product(store)
    house.stock(store, bowl)
    run = house.written(store, bowl)
    assert house.queries.run(ALICE, run).captured == 1
    [spent] = house.routing.spent_today()
    assert (spent.provider, spent.model) == ("own", "llama")
    assert_consistent(addresses.migration_database_url)


def test_without_one_our_models_write_at_the_usual_price(house: House) -> None:
    store = _settled(house)
    house.own_models.remove(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    assert house.queries.run(ALICE, house.written(store, bowl)).captured == 2
    assert house.routing.spent_today()[0].provider == "groq"


def test_a_quote_says_what_its_provider_will_bill(house: House) -> None:
    store = _settled(house)
    bowls = product(store), product(store, 2)
    house.stock(store, *bowls)
    one, two = (house.offers.quote(ALICE, house.order(store, *bowls[:n])) for n in (1, 2))
    assert one.estimate is not None
    assert two.estimate is not None
    assert one.estimate.usd is None  # of "llama" nobody knows the price
    assert 0 < one.estimate.tokens.written < two.estimate.tokens.written
    house.own_models.save(ALICE, PLACE, "openai/gpt-oss-120b", "", "user:test")
    priced = house.offers.quote(ALICE, house.order(store, *bowls)).estimate
    assert priced is not None
    assert priced.usd is not None
    assert 0 < priced.usd < 1
    house.own_models.remove(ALICE)
    assert house.offers.quote(ALICE, house.order(store, *bowls)).estimate is None


def test_its_key_is_sealed_and_handed_to_nobody_but_its_place(house: House) -> None:
    _settled(house)
    kept = house.own_models.show(ALICE)
    assert kept is not None
    assert KEY.encode() not in kept.sealed_key
    assert KEY not in repr(kept) + repr(house.model.tried)
    endpoint, model = house.model.tried[0]
    assert (endpoint.base_url, endpoint.key, model) == (PLACE, KEY, "llama")


def test_an_empty_key_keeps_the_one_there_is_but_not_for_another_place(house: House) -> None:
    _settled(house)
    house.own_models.save(ALICE, PLACE, "other", "", "user:test")
    assert house.model.tried[-1][0].key == KEY
    with pytest.raises(Invalid) as refused:
        house.own_models.save(ALICE, "https://evil.example.com/v1", "other", "", "user:test")
    assert refused.value.fields == {"key": "missing"}


def test_one_that_fails_its_trial_is_not_kept(house: House) -> None:
    house.move_in(ALICE)
    house.model.trouble = "refused"
    with pytest.raises(Invalid) as refused:
        house.own_models.save(ALICE, PLACE, "llama", KEY, "user:test")
    assert refused.value.fields == {"trial": "refused"}
    assert house.own_models.show(ALICE) is None


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("http://ai.example.com/v1", "address_http"),
        ("http://127.0.0.1:11434/v1", "address_private"),
        ("https://169.254.169.254/v1", "address_private"),
        ("https://user@ai.example.com/v1", "address_malformed"),
        ("", "address_malformed"),
    ],
)
def test_an_address_that_we_do_not_call_is_refused(house: House, address: str, code: str) -> None:
    house.move_in(ALICE)
    with pytest.raises(Invalid) as refused:
        house.own_models.save(ALICE, address, "llama", KEY, "user:test")
    assert refused.value.fields == {"address": code}
    assert house.model.tried == []


def test_another_tenant_has_none_of_it(house: House) -> None:
    _settled(house)
    store = house.move_in(BOB, points=20)
    house.shop.kept.clear()
    bowl = product(store)
    house.stock(store, bowl)
    assert house.own_models.show(BOB) is None
    house.own_models.remove(BOB)
    assert house.own_models.show(ALICE) is not None
    assert house.queries.run(BOB, house.written(store, bowl)).captured == 2


def test_what_was_ordered_with_it_waits_for_it(house: House, addresses: Addresses) -> None:
    store = _settled(house)
    bowl = product(store)
    house.stock(store, bowl)
    run = house.generate.request(ALICE, house.order(store, bowl))
    house.own_models.remove(ALICE)
    house.work(ALICE, run)
    found = _run(house, run)
    assert (found.state, found.waits_for_models) == (RunState.PAUSED, "own_model")
    assert found.resumes_at is None
    assert house.model.orders == []
    house.own_models.save(ALICE, PLACE, "llama", KEY, "user:test")
    assert _run(house, run).state is RunState.ACTIVE
    house.work(ALICE, run)
    assert house.queries.run(ALICE, run).captured == 1
    assert_consistent(addresses.migration_database_url)


def test_what_waits_for_ours_does_not_go_on_because_of_it(house: House) -> None:
    store = house.move_in(ALICE, points=20)
    bowl = product(store)
    house.stock(store, bowl)
    run = house.generate.request(ALICE, house.order(store, bowl))
    house.model.failures = [MustWait(300.0, "away")]
    house.work(ALICE, run)
    house.own_models.save(ALICE, PLACE, "llama", KEY, "user:test")
    assert _run(house, run).state is RunState.PAUSED
    assert own("llama").price is None


def test_it_looks_at_pictures_for_itself(house: House) -> None:
    store = _settled(house)
    bowl = product(store, 1)
    house.stock(store, bowl)
    house.model.sees = {"bowl": "blue, from above"}
    house.written(store, bowl, service=ServiceCode.SEO)
    assert [order.task for order in house.model.orders][:2] == [Task.SEE, Task.SEO_BASIC]
    assert "blue, from above" in house.model.orders[1].slots[-1].about
