"""Analyses of rivals' shops: held, crawled with a lease, and paid for once if they found any."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.competitor_jobs import (
    MOST_OPEN,
    MOST_PAGES_A_DAY,
    MOST_SITES_A_DAY,
    JobStatus,
    Reader,
)
from app.domain.errors import ExternalError, Invalid, LostLease, NotEnoughPoints, NotFound
from app.domain.ids import CompetitorJobId
from app.domain.points import Account, EntryKind, Settlement
from app.embedded import Addresses
from app.ports.scrapes import Caps, Ended, Fruitless, Progress, SiteBusy, Trouble
from app.usecases.compare import Compare
from app.usecases.competitors import Ask, Competitors
from tests.factories import ALICE, BOB
from tests.fakes.queue import FakeQueue
from tests.fakes.scrapes import FakeScrapes
from tests.house import House, Killed
from tests.oracle import assert_consistent
from tests.rival_products import rival

RIVAL = "https://rival.example/"
BOWL = Progress(3, 1, {"robots": 2}, (rival("Bowl"),), state="after bowl")
CUP = Progress(5, 2, {"robots": 2, "gone": 1}, (rival("Cup"),), state="after cup")


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.move_in(ALICE, points=10)
    return house


@pytest.fixture
def scrapes() -> FakeScrapes:
    return FakeScrapes([BOWL, CUP])


@pytest.fixture
def competitors(house: House, scrapes: FakeScrapes) -> Competitors:
    opened = house.database.open_uow
    return Competitors(
        opened, scrapes, Compare(opened, _now), house.read_pages, FakeQueue(), _now, 60.0
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _ordered(competitors: Competitors, key: str = "click-1", url: str = RIVAL) -> CompetitorJobId:
    return competitors.request(ALICE, Ask(url, Reader.PYTHON, "user:test", key))


def _account(house: House) -> Account:
    return house.queries.counts(ALICE).account


def _age(house: House) -> None:
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE competitor_jobs SET lease_until = now(), due_at = NULL"))


def test_it_holds_its_points_and_takes_them_when_something_is_found(
    house: House, competitors: Competitors, addresses: Addresses
) -> None:
    job = _ordered(competitors)
    assert _account(house) == Account(9, 1)
    assert competitors.run(ALICE, job) == "done"
    found = competitors.show(ALICE, job)
    assert (found.job.status, found.job.outcome) == (JobStatus.DONE, "done")
    assert [p.name.value for p in found.products if p.name] == ["Bowl", "Cup"]
    assert (found.job.pages_seen, found.job.skipped) == (5, {"robots": 2, "gone": 1})
    assert _account(house) == Account(9, 0)
    assert_consistent(addresses.migration_database_url)


@pytest.mark.parametrize("trouble", [Trouble.BLOCKED_BY_SHOP, Trouble.NOTHING_FOUND])
def test_what_finds_nothing_costs_nothing(
    house: House, competitors: Competitors, scrapes: FakeScrapes, trouble: Trouble
) -> None:
    scrapes.steps, scrapes.failure = [], Fruitless(trouble)
    job = _ordered(competitors)
    competitors.run(ALICE, job)
    found = competitors.show(ALICE, job).job
    assert (found.status, found.outcome) == (JobStatus.FAILED, trouble)
    assert _account(house) == Account(10, 0)


def test_an_address_that_nobody_crawls_costs_nothing_and_says_why(
    house: House, competitors: Competitors, scrapes: FakeScrapes
) -> None:
    scrapes.steps, scrapes.failure = [], Invalid("a marketplace", {"url": "marketplace"})
    job = _ordered(competitors)
    assert competitors.run(ALICE, job) == "marketplace"
    assert _account(house) == Account(10, 0)


def test_what_fails_for_now_is_tried_again_and_then_given_up(
    house: House, competitors: Competitors, scrapes: FakeScrapes
) -> None:
    scrapes.steps, scrapes.failure = [], ExternalError("away", retryable=True)
    job = _ordered(competitors)
    outcomes = [(competitors.run(ALICE, job), _age(house))[0] for _ in range(4)]
    assert outcomes == [*["waits:unreachable"] * 3, "unreachable"]
    assert _account(house) == Account(10, 0)


def test_what_was_found_before_it_failed_is_kept_and_paid(
    house: House, competitors: Competitors, scrapes: FakeScrapes
) -> None:
    scrapes.failure = Fruitless(Trouble.BLOCKED_BY_SHOP)
    job = _ordered(competitors)
    competitors.run(ALICE, job)
    found = competitors.show(ALICE, job)
    assert (found.job.status, len(found.products)) == (JobStatus.DONE, 2)
    assert _account(house) == Account(9, 0)


def test_a_killed_worker_s_job_goes_on_where_it_was_and_is_paid_once(
    house: House, competitors: Competitors, scrapes: FakeScrapes
) -> None:
    scrapes.steps, scrapes.failure = [BOWL], Killed()
    job = _ordered(competitors)
    with pytest.raises(Killed):
        competitors.run(ALICE, job)
    assert competitors.run(ALICE, job) == "not_due"
    _age(house)
    scrapes.steps, scrapes.failure = [CUP], None
    assert competitors.run(ALICE, job) == "done"
    assert scrapes.orders[-1].state == "after bowl"
    found = competitors.show(ALICE, job)
    assert (len(found.products), found.job.pages_seen, found.job.skipped["robots"]) == (2, 8, 4)
    assert _account(house) == Account(9, 0)


def test_a_worker_that_lost_its_lease_writes_nothing_more(
    house: House, competitors: Competitors, scrapes: FakeScrapes
) -> None:
    job = _ordered(competitors)
    scrapes.meanwhile = lambda: _taken_over(house, job)
    with pytest.raises(LostLease):
        competitors.run(ALICE, job)
    assert _account(house) == Account(9, 1)


def _taken_over(house: House, job: CompetitorJobId) -> None:
    _age(house)
    with house.database.open_uow(ALICE) as uow:
        assert uow.competitors.take(job, 60.0, 2) is not None


def test_cancelled_before_anything_was_found_it_costs_nothing(
    house: House, competitors: Competitors
) -> None:
    job = _ordered(competitors)
    competitors.cancel(ALICE, job)
    competitors.cancel(ALICE, job)
    assert competitors.show(ALICE, job).job.status is JobStatus.FAILED
    assert competitors.run(ALICE, job) == "not_due"
    assert _account(house) == Account(10, 0)


def test_cancelled_at_work_it_keeps_what_was_found(
    house: House, competitors: Competitors, scrapes: FakeScrapes
) -> None:
    job = _ordered(competitors)
    scrapes.meanwhile = lambda: competitors.cancel(ALICE, job)
    assert competitors.run(ALICE, job) == Ended.CANCELLED
    found = competitors.show(ALICE, job)
    assert (found.job.status, len(found.products)) == (JobStatus.DONE, 1)
    assert _account(house) == Account(9, 0)


def test_its_points_are_settled_once_whatever_comes_later(
    house: House, competitors: Competitors
) -> None:
    job = _ordered(competitors)
    outcomes = (Settlement.CAPTURED, Settlement.CAPTURED, Settlement.RELEASED)
    with house.database.open_uow(ALICE) as uow:
        settled = [uow.competitors.settle(job, outcome, "test") for outcome in outcomes]
    assert settled == [True, False, False]
    assert _account(house) == Account(9, 0)


def test_the_same_click_twice_is_one_job(house: House, competitors: Competitors) -> None:
    assert _ordered(competitors) == _ordered(competitors)
    assert _ordered(competitors, "click-2") != _ordered(competitors)
    assert _account(house) == Account(8, 2)


def test_without_points_nothing_begins(house: House, competitors: Competitors) -> None:
    house.move_in(BOB, points=0)
    with pytest.raises(NotEnoughPoints):
        competitors.request(BOB, Ask(RIVAL, Reader.PYTHON, "user:test", "click-1"))
    assert competitors.latest(BOB, 5) == []


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "not_a_url"),
        ("two words", "not_a_url"),
        ("ftp://rival.example", "not_a_url"),
        ("https://[::1", "not_a_url"),
    ],
)
def test_what_is_no_address_is_refused(competitors: Competitors, url: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        _ordered(competitors, url=url)
    assert refused.value.fields == {"url": code}


def test_one_s_own_shop_is_refused_and_another_is_not(
    house: House, competitors: Competitors
) -> None:
    with house.database.open_uow(ALICE) as uow:
        own = uow.stores.all()[0].url
    with pytest.raises(Invalid) as refused:
        _ordered(competitors, url=f"{own}/products/bowl")
    assert refused.value.fields == {"url": "own_shop"}
    assert _ordered(competitors, url="rival.example")


def test_so_many_at_a_time_and_no_more(competitors: Competitors) -> None:
    for number in range(MOST_OPEN):
        _ordered(competitors, f"click-{number}")
    with pytest.raises(Invalid) as refused:
        _ordered(competitors, "one more")
    assert refused.value.fields == {"url": "too_many"}


def test_two_are_at_work_for_a_workspace_and_the_third_waits(
    house: House, competitors: Competitors
) -> None:
    jobs = [_ordered(competitors, f"click-{number}") for number in range(3)]
    with house.database.open_uow(ALICE) as uow:
        taken = [uow.competitors.take(job, 60.0, 2) for job in jobs]
    assert [lease is not None for lease in taken] == [True, True, False]


def _read_today(house: House, pages: int) -> None:
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE competitor_jobs SET pages_seen = :pages"), {"pages": pages})


def test_a_day_has_room_for_so_many_sites_and_the_same_ones_again(
    house: House, competitors: Competitors
) -> None:
    with house.database.open_uow(ALICE) as uow:
        uow.wallet.add(EntryKind.GRANT, "more", 100, "for tests")
    for number in range(MOST_SITES_A_DAY):
        job = _ordered(competitors, f"click-{number}", f"https://rival-{number}.example")
        competitors.run(ALICE, job)
    with pytest.raises(Invalid) as refused:
        _ordered(competitors, "one more", "https://another.example")
    assert refused.value.fields == {"url": "sites_today"}
    assert _ordered(competitors, "once more", "https://rival-3.example")


def test_a_day_has_room_for_so_many_pages_and_the_next_day_too(
    house: House, competitors: Competitors
) -> None:
    competitors.run(ALICE, _ordered(competitors))
    _read_today(house, MOST_PAGES_A_DAY)
    before = _account(house)
    with pytest.raises(Invalid) as refused:
        _ordered(competitors, "click-2")
    assert refused.value.fields == {"url": "pages_today"}
    assert _account(house) == before
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE competitor_jobs SET updated_at = now() - interval '25 h'"))
    assert _ordered(competitors, "click-3")


@pytest.mark.parametrize(
    ("read", "outcome", "account"),
    [(MOST_PAGES_A_DAY, "pages_today", Account(9, 0)), (1_900, "done", Account(8, 0))],
)
def test_what_is_begun_takes_no_more_than_the_day_has_left(
    house: House,
    competitors: Competitors,
    scrapes: FakeScrapes,
    read: int,
    outcome: str,
    account: Account,
) -> None:
    first, second = _ordered(competitors), _ordered(competitors, "click-2")
    competitors.run(ALICE, first)
    with house.database.reading(ALICE) as connection:
        earlier = text("UPDATE competitor_jobs SET pages_seen = :pages WHERE id = :job")
        connection.execute(earlier, {"pages": read, "job": first})
    assert competitors.run(ALICE, second) == outcome
    assert _account(house) == account
    assert scrapes.orders[-1].caps.pages == (100 if outcome == "done" else Caps().pages)


def test_a_shop_that_is_read_for_somebody_else_is_waited_for_without_an_end(
    house: House, competitors: Competitors, scrapes: FakeScrapes
) -> None:
    scrapes.steps, scrapes.failure = [], SiteBusy()
    job = _ordered(competitors)
    outcomes = {(competitors.run(ALICE, job), _age(house))[0] for _ in range(6)}
    assert outcomes == {"waits:site_busy"}
    assert _account(house) == Account(9, 1)
    scrapes.steps, scrapes.failure = [BOWL], None
    assert competitors.run(ALICE, job) == "done"


def test_housekeeping_finds_what_the_queue_forgot(house: House, competitors: Competitors) -> None:
    job = _ordered(competitors)
    with house.database.open_platform_uow() as platform:
        assert platform.due.analyses(10) == [(ALICE, job)]
    competitors.run(ALICE, job)
    with house.database.open_platform_uow() as platform:
        assert platform.due.analyses(10) == []


def test_another_workspace_sees_and_ends_none_of_it(house: House, competitors: Competitors) -> None:
    house.move_in(BOB)
    job = _ordered(competitors)
    for ask in (competitors.show, competitors.cancel):
        with pytest.raises(NotFound):
            ask(BOB, job)
    assert competitors.run(BOB, job) == "not_due"
    assert competitors.latest(BOB, 5) == []
    assert [each.id for each in competitors.latest(ALICE, 5)] == [job]


def test_a_page_may_say_what_the_database_can_not_hold(
    competitors: Competitors, scrapes: FakeScrapes
) -> None:
    scrapes.steps = [Progress(1, 1, {}, (rival("Bo\0wl \\u0000 \ud800", url=f"{RIVAL}x"),))]
    job = _ordered(competitors)
    competitors.run(ALICE, job)
    [found] = competitors.show(ALICE, job).products
    assert found.name is not None
    assert found.name.value == "Bowl \\u0000 ?"
