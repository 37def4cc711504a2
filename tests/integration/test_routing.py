"""The router table in the database, whether its models are there, and what was spent."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError
from structlog.testing import capture_logs

from app.db.uow import Database
from app.domain.audit_log import COMMAND_LINE, Actor
from app.domain.errors import Invalid
from app.domain.ids import UserId, new_id
from app.domain.routing import DEFAULT
from app.domain.services import Task
from app.domain.tenants import User
from app.ports.text_models import Listed
from tests.factories import ALICE, product
from tests.house import House

MINE = '{"product_description": [["openrouter", "mine", 1, 2]]}'
EVERY = frozenset(choice.model for choices in DEFAULT.values() for choice in choices)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def test_a_saved_table_holds_at_once_and_everywhere(house: House) -> None:
    other = replace(house.routing)  # another process
    house.routing.save(MINE, COMMAND_LINE)
    assert [c.model for c in other.table()[Task.PRODUCT_DESCRIPTION]] == ["mine"]
    assert other.table()[Task.CHATBOT] == DEFAULT[Task.CHATBOT]
    store = house.move_in(ALICE)
    bowl = product(store)
    house.stock(store, bowl)
    house.written(store, bowl)
    [spent] = house.routing.spent_today()
    assert (spent.provider, spent.model) == ("openrouter", "mine")
    house.routing.save("", COMMAND_LINE)
    assert other.table() == DEFAULT


def test_who_saved_what_is_kept_and_nobody_can_change_that(house: House) -> None:
    nadia = User(UserId(new_id()), "Nadia", "ADMIN")
    with house.database.open_platform_uow() as platform:
        platform.people.add(nadia)
    house.routing.save(MINE, Actor(nadia.id))
    house.routing.save("", COMMAND_LINE)
    (back, undone), (first, done) = house.routing.changes()
    assert (back.user_id, first.name) == (None, "Nadia")
    assert [(d.task, [c.model for c in d.after]) for d in done] == [
        (Task.PRODUCT_DESCRIPTION, ["mine"])
    ]
    assert (undone[0].before, undone[0].after) == (done[0].after, done[0].before)
    for statement in ("UPDATE router_changes SET table_text = ''", "DELETE FROM router_changes"):
        with (
            pytest.raises(ProgrammingError, match="permission denied"),
            house.database.open_platform_uow() as platform,
        ):
            platform.connection.execute(text(statement))  # type: ignore[attr-defined]


def test_a_wrong_table_is_nobodys_change(house: House) -> None:
    with pytest.raises(Invalid):
        house.routing.save("{", COMMAND_LINE)
    assert house.routing.changes() == []
    house.routing.save(MINE, COMMAND_LINE)
    assert len(house.routing.changes()) == 1


def test_a_wrong_table_is_not_saved(house: House) -> None:
    with pytest.raises(Invalid):
        house.routing.save('{"seo_basic": [["nobody", "x"]]}', COMMAND_LINE)
    assert house.routing.table() == DEFAULT


def test_a_table_that_went_bad_leaves_the_one_below(house: House) -> None:
    with house.database.open_platform_uow() as platform:
        platform.set_setting("router_table", "{")
    assert house.routing.table() == DEFAULT


def test_a_model_that_is_gone_raises_an_alarm_and_one_that_is_there_does_not(
    house: House,
) -> None:
    house.model.lists = {
        "groq": Listed(EVERY - {"openai/gpt-oss-20b"}),
        "openrouter": Listed(EVERY),
    }
    with capture_logs() as logs:
        found = {str(each.choice): each.trouble for each in house.routing.look()}
    assert found["groq openai/gpt-oss-20b"] == "gone"
    assert found["groq openai/gpt-oss-120b"] == ""
    alarms = [log["model"] for log in logs if log["log_level"] == "error"]
    assert alarms == ["groq openai/gpt-oss-20b"]


def test_a_provider_that_does_not_answer_raises_an_alarm(house: House) -> None:
    house.model.lists = {"groq": Listed(EVERY), "openrouter": Listed(frozenset(), "unavailable")}
    troubles = {each.choice.provider: each.trouble for each in house.routing.look()}
    assert troubles == {"groq": "", "openrouter": "unavailable"}


def test_one_look_a_day_is_enough(house: House) -> None:
    assert house.routing.is_look_due()
    house.routing.look()
    assert not house.routing.is_look_due()
    tomorrow = datetime.now(UTC) + timedelta(days=1, minutes=1)
    assert replace(house.routing, clock=lambda: tomorrow).is_look_due()


def test_what_was_spent_is_told_by_model_and_day(house: House) -> None:
    store = house.move_in(ALICE)
    bowls = [product(store, number) for number in (1, 2)]
    house.stock(store, *bowls)
    house.model.usd = Decimal("0.25")
    house.written(store, *bowls)
    count = len(house.model.orders)
    [spent] = house.routing.spent_today()
    assert (spent.calls, spent.failed, spent.usd) == (count, 0, Decimal("0.25") * count)
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    assert replace(house.routing, clock=lambda: tomorrow).spent_today() == []
