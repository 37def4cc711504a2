"""What is kept of products' numbers is what counting them anew would say, whatever changes them."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.db import tallies
from app.db.spool import spool
from app.db.uow import Database
from app.domain.catalog import Kind, Product, ProductStatus
from app.domain.ids import TenantId
from app.domain.stores import Store
from app.usecases.sync import audited
from tests.factories import ALICE, BOB, product
from tests.house import House
from tests.samples import fewer

KEPT = text(
    "SELECT store_id, kind, facet, value::text, sum(products), sum(score) FROM product_tallies"
    " WHERE tenant_id = :tenant GROUP BY 1, 2, 3, 4 HAVING sum(products) <> 0 OR sum(score) <> 0"
)
COUNTED = text(
    """
    SELECT p.store_id, p.kind, f.facet, f.value::text, count(*), sum(p.score) FROM products p,
    LATERAL (VALUES ('gaps', to_jsonb(p.gaps)), ('ten', to_jsonb(least(p.score / 10, 9))),
      ('sorted', jsonb_build_array(p.product_type, p.details -> 'categories'))) f (facet, value)
    WHERE p.tenant_id = :tenant AND p.status <> 'trashed' GROUP BY 1, 2, 3, 4
    """
)
ROWS = text("SELECT count(*) FROM product_tallies WHERE tenant_id = :tenant")
DEEDS = ("put", "merge", "trash", "trash_others", "fold")
CHANGES = st.fixed_dictionaries(
    {
        "description": st.sampled_from(("", "<p>A bowl of stoneware for the table.</p>")),
        "product_type": st.sampled_from(("Bowls", "", "Plates")),
        "categories": st.sampled_from(((), ("Tableware",), ("Bowls", "Tableware"))),
        "status": st.sampled_from((ProductStatus.ACTIVE, ProductStatus.HIDDEN)),
        "kind": st.sampled_from((Kind.PRODUCT, Kind.COLLECTION)),
    }
)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def store(house: House) -> Store:
    return house.move_in(ALICE)


def _both(house: House, tenant: TenantId = ALICE) -> tuple[Any, Any]:
    with house.database.reading(tenant) as connection:
        kept, counted = (connection.execute(s, {"tenant": tenant}).all() for s in (KEPT, COUNTED))
    return sorted(map(tuple, kept)), sorted(map(tuple, counted))


def _do(house: House, store: Store, deed: str, one: Product) -> None:
    with house.database.open_uow(ALICE) as uow:
        if deed == "put":
            uow.products.put(*audited(one, store))
        elif deed == "trash":
            uow.products.trash(one.id)
        elif deed == "trash_others":
            uow.products.trash_others(store.id, [one.remote_id])
        else:
            uow.scores.note(store.id, one.updated_at.date())
    for batch in spool([(audited(one, store), None)]) if deed == "merge" else ():
        with house.database.open_uow(ALICE) as uow:
            uow.products.merge(batch)


@settings(
    max_examples=fewer(25, of=2),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(1, 4), CHANGES), min_size=1, max_size=8)
)
def test_they_stay_true(
    house: House, store: Store, deeds: list[tuple[str, int, dict[str, Any]]]
) -> None:
    for deed, number, changes in deeds:
        _do(house, store, deed, replace(product(store, number), **changes))
    kept, counted = _both(house)
    assert kept == counted


def test_one_workspaces_are_not_anothers(house: House, store: Store) -> None:
    house.stock(store, product(store))
    theirs = house.move_in(BOB)
    with house.database.open_uow(BOB) as uow:
        uow.products.put_all([audited(product(theirs, number), theirs) for number in (2, 3)])
    [ten] = [row for row in _both(house)[0] if row[2] == "ten"]
    [other] = [row for row in _both(house, BOB)[0] if row[2] == "ten"]
    assert (ten[4], other[4]) == (1, 2)


def test_folding_leaves_one_row_for_each_that_there_is_to_say(house: House, store: Store) -> None:
    for number in range(1, 5):
        _do(house, store, "put", product(store, number))
    before = _both(house)[0]
    with house.database.reading(ALICE) as connection:
        many = connection.execute(ROWS, {"tenant": ALICE}).scalar_one()
        tallies.fold(connection, ALICE)
        few = connection.execute(ROWS, {"tenant": ALICE}).scalar_one()
    assert (many, few) == (12, len(before))
    assert _both(house)[0] == before


def test_who_changes_products_waits_for_nobody_who_does(house: House, store: Store) -> None:
    house.stock(store, product(store, 1), product(store, 2))
    with house.database.open_uow(ALICE) as uow:
        uow.products.trash(product(store, 1).id)
        with house.database.open_uow(ALICE) as other:
            other.products.trash(product(store, 2).id)
            other.scores.note(store.id, product(store).updated_at.date())
    kept, counted = _both(house)
    assert (kept, counted) == ([], [])


def test_a_forgotten_shop_leaves_none(house: House, store: Store) -> None:
    house.stock(store, product(store, product_type="Secret bowls"))
    with house.database.open_uow(ALICE) as uow:
        uow.privacy.forget()
    with house.database.reading(ALICE) as connection:
        assert connection.execute(ROWS, {"tenant": ALICE}).scalar_one() == 0
