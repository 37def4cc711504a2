"""The oracle of the fault tests sees what it is there to see."""

import pytest
from sqlalchemy import create_engine, text

from app.db.uow import Database, psycopg2_url
from app.embedded import Addresses
from tests.factories import ALICE, BOB, product
from tests.house import House
from tests.oracle import assert_consistent

HARM = {
    "adds up": "UPDATE wallet_accounts SET available = available + 1",
    "left what": 'UPDATE holds SET "left" = "left" - 1 WHERE "left" > 0',
    "over holds nothing": "UPDATE runs SET finished_at = now() WHERE kind = 'generate'",
    "has been settled": "UPDATE run_items SET state = 'failed' WHERE state = 'waiting'",
    "drafts lie there": "UPDATE drafts SET state = 'blocked'",
    "its one line": "UPDATE ledger_entries SET ref = 'x' WHERE kind = 'capture'",
    "has a lease": "UPDATE run_items SET state = 'working' WHERE state = 'waiting'",
    "ai_usage.run_id stays": (
        "INSERT INTO ai_usage (tenant_id, id, task, provider, model, input_tokens, output_tokens,"
        " duration_ms, outcome, run_id) SELECT CAST(:bob AS uuid), id, '', '', '', 0, 0, 0, '', id"
        " FROM runs"
    ),
}


@pytest.fixture
def owner_url(database: Database, addresses: Addresses) -> str:
    house = House(database)
    own = house.move_in(ALICE)
    bowls = [product(own, number) for number in (1, 2)]
    house.stock(own, *bowls)
    house.written(own, bowls[0], request_key="done")
    house.generate.request(ALICE, house.order(own, bowls[1], request_key="waits"))
    return addresses.migration_database_url


@pytest.mark.parametrize("complaint", HARM)
def test_each_kind_of_harm_is_seen(owner_url: str, complaint: str) -> None:
    assert_consistent(owner_url)
    engine = create_engine(psycopg2_url(owner_url))
    with engine.begin() as connection:
        connection.execute(text(HARM[complaint]), {"bob": BOB})
    engine.dispose()
    with pytest.raises(AssertionError, match=complaint):
        assert_consistent(owner_url)


def test_a_write_that_nobody_promised_is_seen(owner_url: str) -> None:
    with pytest.raises(AssertionError, match="promised"):
        assert_consistent(owner_url, [("gid://shopify/Product/1", "an attempt of nobody's")])
