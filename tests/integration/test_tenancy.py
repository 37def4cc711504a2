"""Row-level security on a real database: two tenants never see each other."""

import pytest
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import ProgrammingError

from app.db import migrate
from app.db.rls import PLATFORM_TABLES
from app.db.uow import Database, psycopg2_url
from app.domain.errors import NotFound
from app.domain.stores import Platform
from app.embedded import Addresses
from tests.conftest import Servers
from tests.factories import ALICE, BOB, product
from tests.house import House

COUNT = text("SELECT count(*) FROM products")


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    for tenant in (ALICE, BOB):
        store = house.move_in(tenant)
        house.stock(store, product(store))
        house.shop.kept.clear()
    return house


def test_each_tenant_counts_only_its_own_rows(house: House) -> None:
    with house.database.reading(ALICE) as connection:
        assert connection.execute(COUNT).scalar_one() == 1
    with house.database.reading(BOB) as connection:
        assert connection.execute(COUNT).scalar_one() == 1


def test_without_a_tenant_there_is_nothing_to_see(house: House) -> None:
    with house.database.engine.begin() as connection:
        assert connection.execute(COUNT).scalar_one() == 0


def test_a_tenant_does_not_stick_to_a_pooled_connection(addresses: Addresses) -> None:
    one = Database(addresses.database_url, pool_size=1)
    house = House(one)
    house.move_in(ALICE)
    with one.engine.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM stores")).scalar_one() == 0
    one.dispose()


def test_a_row_for_another_tenant_is_refused_and_ones_own_is_taken(house: House) -> None:
    news = text(
        "INSERT INTO notifications (tenant_id, id, kind, ref, about, things)"
        " VALUES (:tenant, gen_random_uuid(), 'run_done', 'r', '{}', 1)"
    )
    with pytest.raises(ProgrammingError, match="row-level security"):
        _insert(house, news, BOB)
    _insert(house, news, ALICE)
    with house.database.open_uow(ALICE) as uow:
        assert uow.notifications.latest() > 0


def _insert(house: House, statement: object, tenant: object) -> None:
    with house.database.reading(ALICE) as connection:
        connection.execute(statement, {"tenant": tenant})


def test_another_tenants_product_is_not_found(house: House) -> None:
    theirs = product(house.move_in(BOB))
    assert house.review.product(BOB, theirs.id).product.id == theirs.id
    with pytest.raises(NotFound):
        house.review.product(ALICE, theirs.id)


def test_the_platform_finds_a_shops_tenant_and_sees_no_texts(house: House) -> None:
    store = house.move_in(ALICE)
    with house.database.open_platform_uow() as platform:
        assert platform.store_of(Platform.SHOPIFY, store.domain) == (ALICE, store.id)
        with pytest.raises(ProgrammingError, match="permission denied"):
            platform.connection.execute(COUNT)


def test_the_application_never_reads_password_hashes(house: House) -> None:
    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        house.database.reading(ALICE) as connection,
    ):
        connection.execute(text("SELECT secret FROM identities"))


def test_every_table_has_a_tenant_first_or_is_on_the_list(addresses: Addresses) -> None:
    engine = create_engine(psycopg2_url(addresses.migration_database_url))
    catalogue = inspect(engine)
    for table in set(catalogue.get_table_names()) - PLATFORM_TABLES:
        assert catalogue.get_pk_constraint(table)["constrained_columns"][0] == "tenant_id", table
    with engine.connect() as connection:
        bare = connection.execute(text(UNWALLED)).scalars().all()
    engine.dispose()
    assert set(bare) <= PLATFORM_TABLES
    assert "drafts" not in bare


UNWALLED = """
SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT (
  c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (
    SELECT FROM pg_policies p WHERE p.tablename = c.relname AND 'rooz_app' = ANY (p.roles)))
"""


def test_the_schema_goes_up_down_and_up_again(servers: Servers) -> None:
    address = servers.embedded.create_database("updown").migration_database_url
    migrate.upgrade(address)
    migrate.downgrade(address)
    migrate.upgrade(address)
    engine = create_engine(psycopg2_url(address))
    tables = inspect(engine).get_table_names()
    engine.dispose()
    servers.embedded.drop_database("updown")
    assert "ledger_entries" in tables


def test_production_complains_about_a_role_that_owns_tables(
    addresses: Addresses, database: Database
) -> None:
    owner = Database(addresses.migration_database_url)
    assert owner.complaints_about_role() == ["DATABASE_URL: its role owns tables"]
    assert database.complaints_about_role() == []
    owner.dispose()
