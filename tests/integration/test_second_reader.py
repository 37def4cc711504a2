"""A second model reads what rules know nothing about; it can only hold back."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.audit_log import COMMAND_LINE
from app.domain.catalog import Field, Slot
from app.domain.drafts import Check, Draft, Verdict, Writer
from app.domain.errors import ExternalError, MustWait
from app.domain.ids import RunId
from app.domain.runs import RunKind
from app.domain.second_reading import DOUBTED
from app.domain.services import ServiceCode, Task
from app.domain.usage import cost_usd, expected
from app.embedded import Addresses
from app.ports.text_models import Choices, Recorder, TextAnswer, TextRequest
from tests.factories import ALICE, product
from tests.fakes.text_models import DOUBT, FakeModel
from tests.house import House
from tests.oracle import assert_consistent

QUIET = "Evenings slow down with it."
DESCRIPTION = Slot(Field.DESCRIPTION)


class Broken(FakeModel):
    """A second reader that fails."""

    error: Exception = ExternalError("no", retryable=True, kind="unavailable")

    def write(self, request: TextRequest, choices: Choices, record: Recorder) -> TextAnswer:
        if request.task is Task.JUDGE:
            self.orders.append(request)
            raise self.error
        return super().write(request, choices, record)


@pytest.fixture
def house(database: Database) -> House:
    return _house(database, FakeModel())


def _house(database: Database, model: FakeModel) -> House:
    house = House(database)
    house.model = model
    house.model.writer = Writer("groq", "openai/gpt-oss-20b", "writer.v7")
    house.model.adds = {"Tide bowl 1": f"{QUIET} {DOUBT}"}
    house.writing = replace(house.writing, text_model=model)
    house.generate = replace(house.generate, writing=house.writing)
    house.works[RunKind.GENERATE] = house.generate
    return house


def _described(house: House) -> tuple[RunId, Draft]:
    store = house.move_in(ALICE)
    bowl = product(store, 1)
    house.stock(store, bowl)
    run = house.written(store, bowl, service=ServiceCode.DESCRIPTION)
    drafts = house.review.product(ALICE, bowl.id).drafts
    return run, next(draft for draft in drafts if draft.slot == DESCRIPTION)


def _judging(house: House) -> Sequence[TextRequest]:
    return [order for order in house.model.orders if order.task is Task.JUDGE]


def test_what_the_second_reader_doubts_is_held_back(house: House, addresses: Addresses) -> None:
    house.model.doubts = {"Evenings"}
    run, draft = _described(house)
    held = [claim.text for claim in draft.claims if claim.is_held]
    assert held == [QUIET, DOUBT]
    assert QUIET not in draft.text
    assert QUIET in draft.written
    assert house.queries.run(ALICE, run).captured == 2
    assert_consistent(addresses.migration_database_url)


def test_what_it_lets_pass_is_published(house: House) -> None:
    _run, draft = _described(house)
    assert len(_judging(house)) == 1
    assert QUIET in draft.text


def test_what_rules_hold_back_is_not_asked_about_and_stays_so(house: House) -> None:
    _run, draft = _described(house)
    asked = [one.text for order in _judging(house) for b in order.slots for one in b.present]
    assert QUIET in asked
    assert DOUBT not in asked
    assert [c.text for c in draft.claims if c.verdict is Verdict.FLAG] == [DOUBT]


@pytest.mark.parametrize(
    "error",
    [
        ExternalError("no", retryable=True, kind="unavailable"),
        ExternalError("no", retryable=False, kind="garbled"),
        MustWait(60.0, "away"),
    ],
)
def test_a_second_reader_that_fails_loses_no_text(database: Database, error: Exception) -> None:
    model = Broken()
    model.error = error
    house = _house(database, model)
    run, draft = _described(house)
    assert len(_judging(house)) == 1
    assert QUIET in draft.text
    assert house.queries.run(ALICE, run).captured == 2


def test_it_is_another_model_than_the_writer(house: House) -> None:
    _described(house)
    with house.database.reading(ALICE) as connection:
        used = {row.task: row.model for row in connection.execute(text("SELECT * FROM ai_usage"))}
    assert used == {
        "product_description": "openai/gpt-oss-20b",
        "judge": "openai/gpt-oss-120b",
    }


def test_who_wrote_it_does_not_read_it(house: House) -> None:
    house.routing.save('{"judge": [["groq", "openai/gpt-oss-20b", 0, 0]]}', COMMAND_LINE)
    _run, draft = _described(house)
    assert _judging(house) == []
    assert QUIET in draft.text


def test_where_the_table_names_nobody_nobody_is_asked(house: House) -> None:
    house.routing.save('{"judge": []}', COMMAND_LINE)
    _run, draft = _described(house)
    assert _judging(house) == []
    assert QUIET in draft.text


def test_our_own_frames_need_no_second_reader(house: House) -> None:
    house.model.writer = Writer("offline", "offline-writer", "writer.v7")
    _described(house)
    assert _judging(house) == []


def test_a_day_without_money_has_no_second_reader(house: House) -> None:
    house.model.usd = Decimal("0.5")
    house.writing = replace(house.writing, usd_a_day=Decimal("0.5"))
    house.generate = replace(house.generate, writing=house.writing)
    house.works[RunKind.GENERATE] = house.generate
    _run, draft = _described(house)
    assert _judging(house) == []
    assert QUIET in draft.text


def test_the_same_question_is_never_paid_twice(house: House) -> None:
    house.model.doubts = {"Evenings"}
    _run, draft = _described(house)
    with house.database.open_uow(ALICE) as uow:
        store, bowl = uow.stores.get(draft.store_id), uow.products.get(draft.product_id)
    house.written(store, bowl, service=ServiceCode.DESCRIPTION, request_key="again")
    assert len(_judging(house)) == 1


class Watched(FakeModel):
    """Looks, while it reads, what is set aside for it."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self.database = database
        self.promised: list[Decimal] = []
        self.wanted: list[Decimal] = []

    def write(self, request: TextRequest, choices: Choices, record: Recorder) -> TextAnswer:
        if request.task is Task.JUDGE:
            with self.database.reading(ALICE) as connection:
                found = connection.execute(text("SELECT expected_usd FROM run_items"))
                self.promised += found.scalars()
            self.wanted.append(cost_usd(expected(request.facts, request.slots), choices.models))
        return super().write(request, choices, record)


def test_what_it_will_cost_is_set_aside_meanwhile(database: Database) -> None:
    model = Watched(database)
    _described(_house(database, model))
    assert max(model.promised) == model.wanted[0] > 0


def test_who_read_a_text_stands_with_its_checks(house: House) -> None:
    _run, draft = _described(house)
    assert draft.origin.checks[-1] == Check(DOUBTED, is_passed=True, detail="openai/gpt-oss-120b")


def test_a_reader_that_fails_is_not_among_the_checks(database: Database) -> None:
    _run, draft = _described(_house(database, Broken()))
    assert DOUBTED not in {check.code for check in draft.origin.checks}


def test_what_its_writer_took_is_not_counted_twice(house: House) -> None:
    _run, draft = _described(house)
    order = house.model.orders[0]
    least = cost_usd(expected(order.facts, order.slots), house.writing.choices(order.task).models)
    house.writing = replace(house.writing, usd_a_day=least)
    house.generate = replace(house.generate, writing=house.writing)
    house.works[RunKind.GENERATE] = house.generate
    with house.database.open_uow(ALICE) as uow:
        store = uow.stores.get(draft.store_id)
    bowl = product(store, 2)
    house.model.adds["Tide bowl 2"] = QUIET
    house.stock(store, bowl)
    house.written(store, bowl, service=ServiceCode.DESCRIPTION)
    assert len(_judging(house)) == 2
