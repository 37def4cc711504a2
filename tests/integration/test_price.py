"""A price holds for what is quoted after it, and never for what was quoted before."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from app.db.uow import Database
from app.domain.audit_log import COMMAND_LINE, Wanted
from app.domain.competitor_jobs import Reader
from app.domain.errors import Invalid
from app.domain.points import Account
from app.domain.services import ServiceCode, Task
from app.usecases.price import Price
from tests.factories import ALICE, product
from tests.house import House

DESCRIPTION = f"service.{ServiceCode.DESCRIPTION}"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def price(house: House) -> Price:
    return Price(house.database.open_platform_uow)


def _account(house: House) -> Account:
    return house.queries.counts(ALICE).account


def test_a_run_costs_what_it_was_quoted_and_the_next_one_the_new_price(
    house: House, price: Price
) -> None:
    store = house.move_in(ALICE)
    bowls = [product(store, n, title=f"Bowl {n}") for n in (1, 2)]
    house.stock(store, *bowls)
    first = house.generate.request(ALICE, house.order(store, bowls[0], request_key="one"))
    price.save({DESCRIPTION: "7"}, "models cost more", COMMAND_LINE)
    assert house.offers.quote(ALICE, house.order(store, bowls[1])).quote.points == 7
    house.work(ALICE, first)
    assert _account(house) == Account(98, 0)
    second = house.generate.request(ALICE, house.order(store, bowls[1], request_key="two"))
    house.work(ALICE, second)
    assert _account(house) == Account(91, 0)


def test_pages_show_it_at_once_here_and_soon_elsewhere(house: House, price: Price) -> None:
    assert price.menu()[0].price_points == 2
    price.save({DESCRIPTION: "7", "analysis.ai": "9", "errand.chatbot": "4"}, "new", COMMAND_LINE)
    other = Price(house.database.open_platform_uow)  # another process
    assert (price.menu()[0].price_points, other.menu()[0].price_points) == (7, 7)
    assert other.now().analysis(Reader.AI) == 9
    assert other.now().errand(Task.CHATBOT) == 4
    price.save({DESCRIPTION: "2"}, "back again", COMMAND_LINE)
    assert price.menu()[0].price_points == 2


def test_each_change_is_kept_and_one_that_is_none_isnt(house: House, price: Price) -> None:
    price.save({DESCRIPTION: "7", "analysis.ai": "3"}, "models cost more", COMMAND_LINE)
    [change] = price.changes()
    assert (change.code, change.points, change.reason) == (DESCRIPTION, 7, "models cost more")
    with house.database.open_platform_uow() as platform:
        [kept] = platform.audit_log.lines(Wanted(), 10)
    assert (kept.line.subject, kept.line.before, kept.line.after) == (DESCRIPTION, "2", "7")
    for statement in ("UPDATE prices SET points = 1", "DELETE FROM prices"):
        with (
            pytest.raises(ProgrammingError, match="permission denied"),
            house.database.open_platform_uow() as platform,
        ):
            platform.connection.execute(text(statement))


@pytest.mark.parametrize(
    ("given", "reason", "field"),
    [
        ({DESCRIPTION: "0"}, "because", DESCRIPTION),
        ({DESCRIPTION: "1001"}, "because", DESCRIPTION),
        ({DESCRIPTION: "2.5"}, "because", DESCRIPTION),
        ({DESCRIPTION: "٧"}, "because", DESCRIPTION),
        ({"service.magic": "7"}, "because", "service.magic"),
        ({DESCRIPTION: "7"}, " ", "reason"),
    ],
)
def test_what_is_no_price_or_has_no_reason_changes_nothing(
    price: Price, given: dict[str, str], reason: str, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        price.save(given, reason, COMMAND_LINE)
    assert list(refused.value.fields) == [field]
    assert price.changes() == []
