"""Errands of programs on a real database, with a writer in memory."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.errors import Conflict, ExternalError, Invalid, NotEnoughPoints, NotFound
from app.domain.ids import ProductId
from app.domain.points import Account
from app.domain.services import Task
from app.usecases.errands import Commission, Errands, Underway
from integrations.linguist import Langid
from tests.factories import ALICE, BOB, product
from tests.fakes.text_models import LIE
from tests.house import House

ASKED = Commission(Task.ADS_COPY, "Two lines about our bowls.", "user:1", request_key="k")


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.move_in(ALICE, points=10)
    return house


@pytest.fixture
def errands(house: House) -> Errands:
    opened = house.database
    return Errands(opened.open_uow, opened.open_platform_uow, house.writing, Langid())


def account(house: House) -> Account:
    return house.queries.counts(ALICE).account


def about(house: House, title: str = "Tide bowl") -> ProductId:
    store = house.queries.stores(ALICE)[0].store
    made = product(store, title=title)
    house.stock(store, made)
    return made.id


def test_an_errand_costs_its_price_and_is_answered(house: House, errands: Errands) -> None:
    done = errands.do(ALICE, ASKED)
    assert "offline writer" in done.outcome.result
    assert (done.outcome.provider, done.points) == ("offline", 2)
    assert account(house) == Account(8, 0)


def test_under_one_key_it_is_done_and_paid_once(house: House, errands: Errands) -> None:
    assert errands.do(ALICE, ASKED).outcome == errands.do(ALICE, ASKED).outcome
    assert account(house) == Account(8, 0)
    assert len(house.model.orders) == 1


def test_the_key_of_another_errand_is_refused(errands: Errands) -> None:
    errands.do(ALICE, ASKED)
    other = Commission(Task.CHATBOT, "Another.", "user:1", request_key="k")
    with pytest.raises(Invalid, match="another"):
        errands.do(ALICE, other)


def test_without_points_nothing_is_asked(house: House, errands: Errands) -> None:
    analysis = Commission(Task.STRATEGIC_ANALYSIS, "What next?", "user:1")
    errands.do(ALICE, analysis)
    errands.do(ALICE, analysis)
    with pytest.raises(NotEnoughPoints):
        errands.do(ALICE, analysis)
    assert len(house.model.orders) == 2


def test_a_failure_gives_the_points_back_and_frees_no_key(house: House, errands: Errands) -> None:
    house.model.failures.append(ExternalError("away", retryable=True))
    with pytest.raises(ExternalError):
        errands.do(ALICE, ASKED)
    assert account(house) == Account(10, 0)
    with pytest.raises(Conflict):
        errands.do(ALICE, ASKED)


def test_about_a_product_only_what_the_shop_proves_comes_back(
    house: House, errands: Errands
) -> None:
    told = about(house)
    asked = Commission(Task.PRODUCT_DESCRIPTION, "Describe it.", "user:1", product_id=told)
    result = errands.do(ALICE, asked).outcome.result
    assert "Stoneware" in result
    assert "<p>" not in result
    house.model.lies_about.add("Tide bowl")
    with pytest.raises(Invalid) as refused:
        errands.do(ALICE, asked)
    assert LIE not in str(refused.value.fields)
    assert account(house) == Account(8, 0)


def test_anothers_product_is_not_found(house: House, errands: Errands) -> None:
    theirs = product(house.move_in(BOB))
    asked = Commission(Task.CHATBOT, "What is it?", "user:1", product_id=theirs.id)
    with pytest.raises(NotFound):
        errands.do(ALICE, asked)
    assert account(house) == Account(10, 0)


def test_what_each_call_took_is_kept(house: House, errands: Errands) -> None:
    done = errands.do(ALICE, ASKED)
    with house.database.reading(ALICE) as connection:
        rows = connection.execute(text("SELECT task, input_tokens, output_tokens FROM ai_usage"))
        assert [tuple(row) for row in rows] == [("ads_copy", 10, 20)]
    assert (done.outcome.input_tokens, done.outcome.output_tokens) == (10, 20)


def test_points_of_an_errand_whose_server_died_are_given_back(
    house: House, errands: Errands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Errands, "_done", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        errands.do(ALICE, ASKED)
    assert account(house) == Account(8, 2)
    with pytest.raises(Underway):
        errands.do(ALICE, ASKED)
    errands.sweep()
    assert account(house) == Account(8, 2)
    _age(house, timedelta(hours=1))
    errands.sweep()
    errands.sweep()
    assert account(house) == Account(10, 0)


def _age(house: House, by: timedelta) -> None:
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE errands SET lease_until = now() - :by"), {"by": by})
