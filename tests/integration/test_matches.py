"""Matches with rivals' products: proposed by each analysis, decided by the merchant alone."""

from datetime import UTC, datetime

import pytest

from app.db.uow import Database
from app.domain.competitor_jobs import Reader
from app.domain.errors import ExternalError, NotFound
from app.domain.ids import CompetitorJobId
from app.domain.matching import MatchState
from app.ports.scrapes import Progress
from app.usecases.compare import Compare
from app.usecases.competitors import Ask, Competitors
from tests.factories import ALICE, BOB, product
from tests.fakes.queue import FakeQueue
from tests.fakes.scrapes import FakeScrapes
from tests.house import House
from tests.rival_products import rival

RIVAL = "https://rival.example/"
THEIRS = rival("Tide bowl 1", "57.60", brand="Mirra", sku="TB-1")
OTHER = rival("Garden hose", "9.00", brand="Gard")
TOLD = Progress(3, 2, {}, (THEIRS, OTHER))
STATES = MatchState


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    store = house.move_in(ALICE, points=10)
    house.stock(store, product(store), product(store, 2))
    return house


@pytest.fixture
def compare(house: House) -> Compare:
    return Compare(house.database.open_uow, _now)


def _now() -> datetime:
    return datetime.now(UTC)


def _competitors(house: House, compare: Compare, scrapes: FakeScrapes) -> Competitors:
    return Competitors(
        house.database.open_uow, scrapes, compare, house.read_pages, FakeQueue(), _now, 60.0
    )


def _analysed(house: House, compare: Compare, key: str = "click-1") -> CompetitorJobId:
    competitors = _competitors(house, compare, FakeScrapes([TOLD]))
    job = competitors.request(ALICE, Ask(RIVAL, Reader.PYTHON, "user:test", key))
    competitors.run(ALICE, job)
    return job


def test_an_analysis_ends_with_its_matches_and_their_prices(house: House, compare: Compare) -> None:
    found = compare.shown(ALICE, _analysed(house, compare))
    [row] = found.rows
    assert (row.ours.title, row.theirs.url) == ("Tide bowl 1", THEIRS.url)
    assert [gap.percent for gap in row.prices] == [-10]
    assert (found.total, found.waiting) == (1, 1)


def test_one_that_is_cancelled_while_it_waits_has_the_matches_of_what_it_found(
    house: House, compare: Compare
) -> None:
    away = ExternalError("away", retryable=True)
    competitors = _competitors(house, compare, FakeScrapes([TOLD], away))
    job = competitors.request(ALICE, Ask(RIVAL, Reader.PYTHON, "user:test", "click-1"))
    assert competitors.run(ALICE, job).startswith("waits:")
    competitors.cancel(ALICE, job)
    assert compare.shown(ALICE, job).total == 1


def test_a_confirmed_one_stays_and_a_rejected_one_never_comes_back(
    house: House, compare: Compare
) -> None:
    job = _analysed(house, compare)
    [row] = compare.shown(ALICE, job).rows
    pair = (row.match.url, row.match.product_id)
    for state in (STATES.CONFIRMED, STATES.REJECTED):
        compare.decide(ALICE, job, pair, state, "user:test")
        later = _analysed(house, compare, f"after {state}")
        states = {each.match.state for each in compare.shown(ALICE, later).rows}
        assert states == {state}
    compare.decide(ALICE, later, pair, STATES.PROPOSED, "user:test")
    assert compare.shown(ALICE, later).waiting == 1


def test_a_shop_s_matches_are_told_without_the_rejected(house: House, compare: Compare) -> None:
    job = _analysed(house, compare)
    with house.database.open_uow(ALICE) as uow:
        [match] = uow.matches.of_site("rival.example")
    compare.decide(ALICE, job, (match.url, match.product_id), STATES.REJECTED, "user:test")
    with house.database.open_uow(ALICE) as uow:
        assert uow.matches.of_site("rival.example") == []


def test_another_workspace_sees_and_decides_none_of_it(house: House, compare: Compare) -> None:
    house.move_in(BOB)
    job = _analysed(house, compare)
    [row] = compare.shown(ALICE, job).rows
    pair = (row.match.url, row.match.product_id)
    with pytest.raises(NotFound):
        compare.shown(BOB, job)
    with pytest.raises(NotFound):
        compare.decide(BOB, job, pair, STATES.CONFIRMED, "user:bob")
    with house.database.open_uow(BOB) as uow:
        assert uow.matches.of_site("rival.example") == []
        with pytest.raises(NotFound):
            uow.matches.decide(pair, STATES.CONFIRMED, "user:bob", _now())
    compare.decide(ALICE, job, pair, STATES.CONFIRMED, "user:test")


def test_a_pair_that_nobody_proposed_can_not_be_confirmed(house: House, compare: Compare) -> None:
    job = _analysed(house, compare)
    [row] = compare.shown(ALICE, job).rows
    with pytest.raises(NotFound):
        compare.decide(ALICE, job, (OTHER.url, row.ours.id), STATES.CONFIRMED, "user:test")
