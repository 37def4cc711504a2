"""A rival's site is crawled once at a time and a day, whoever asks; results are each one's own."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.errors import Invalid, LostLease
from app.ports.scrapes import Crawl, CrawlOrder, Ended, Fruitless, Progress, SiteBusy, Trouble
from app.usecases.shared_scrapes import SharedScrapes
from tests.fakes.scrapes import FakeScrapes
from tests.rival_products import rival
from tests.rivals import Gathered, never

BOWL = Progress(3, 1, {"robots": 2}, (rival("Bowl"),), state="after bowl")
CUP = Progress(5, 2, {"robots": 2, "gone": 1}, (rival("Cup"),), state="after cup")
SHOP = CrawlOrder("https://rival.example/")
PAGE = CrawlOrder("https://www.rival.example/products/bowl")


@pytest.fixture
def scrapes() -> FakeScrapes:
    return FakeScrapes([BOWL, CUP])


@pytest.fixture
def shared(database: Database, scrapes: FakeScrapes) -> SharedScrapes:
    return SharedScrapes(database.open_platform_uow, scrapes, 60.0)


def _crawl(shared: SharedScrapes, order: CrawlOrder = SHOP) -> tuple[Crawl, Gathered]:
    gathered = Gathered()
    return shared.analyse(order, gathered.add, never), gathered


def _sql(database: Database, statement: str) -> int:
    with database.open_platform_uow() as platform:
        return platform.connection.execute(text(statement)).rowcount


def test_the_second_who_asks_gets_the_same_without_a_visit(
    shared: SharedScrapes, scrapes: FakeScrapes
) -> None:
    first, told = _crawl(shared)
    again, retold = _crawl(shared, replace(SHOP, url="rival.example"))
    assert len(scrapes.orders) == 1
    assert replace(again, state=first.state) == first
    assert (retold.products, retold.last.pages_seen) == (told.products, 5)


@pytest.mark.parametrize(
    "other", [PAGE, replace(SHOP, is_whole_shop=True), replace(SHOP, state="after bowl")]
)
def test_another_order_is_another_visit(
    shared: SharedScrapes, scrapes: FakeScrapes, other: CrawlOrder
) -> None:
    _crawl(shared, other)
    _crawl(shared)
    assert len(scrapes.orders) == 2


def test_after_a_day_it_is_read_anew_and_the_old_is_gone(
    database: Database, shared: SharedScrapes, scrapes: FakeScrapes
) -> None:
    _crawl(shared)
    _sql(database, "UPDATE kept_crawls SET ended_at = now() - interval '23 h 1 min'")
    _crawl(shared)
    assert len(scrapes.orders) == 2
    _sql(database, "UPDATE kept_crawls SET created_at = now() - interval '25 h'")
    with database.open_platform_uow() as platform:
        platform.tidy(())
    assert _sql(database, "SELECT FROM kept_steps") == 0


@pytest.mark.parametrize("order", [SHOP, PAGE])
def test_one_crawl_of_a_site_at_a_time(
    shared: SharedScrapes, scrapes: FakeScrapes, order: CrawlOrder
) -> None:
    refused: list[bool] = []

    def another() -> None:
        with pytest.raises(SiteBusy):
            _crawl(shared, order)
        refused.append(True)

    scrapes.meanwhile = another
    _crawl(shared)
    assert refused == [True, True]
    scrapes.meanwhile = lambda: None
    assert _crawl(shared, order)[0].ended is Ended.DONE


def test_another_site_is_nobody_s_business(shared: SharedScrapes, scrapes: FakeScrapes) -> None:
    once = iter([lambda: _crawl(shared, CrawlOrder("https://other.example"))])
    scrapes.meanwhile = lambda: next(once, _nothing)() and None
    assert _crawl(shared)[0].ended is Ended.DONE
    assert len(scrapes.orders) == 2


def _nothing() -> None:
    """Once is enough."""


def _no_such(shared: SharedScrapes, _scrapes: FakeScrapes) -> None:
    with pytest.raises(Invalid):
        _crawl(shared, CrawlOrder("two words"))


def _fruitless(shared: SharedScrapes, scrapes: FakeScrapes) -> None:
    scrapes.failure = Fruitless(Trouble.BLOCKED_BY_SHOP)
    with pytest.raises(Fruitless):
        _crawl(shared)


def _cancelled(shared: SharedScrapes, _scrapes: FakeScrapes) -> None:
    shared.analyse(SHOP, lambda _told: None, lambda: True)


@pytest.mark.parametrize("what", [_no_such, _fruitless, _cancelled])
def test_what_came_to_no_end_stands_for_nobody_and_keeps_no_site(
    shared: SharedScrapes,
    scrapes: FakeScrapes,
    what: Callable[[SharedScrapes, FakeScrapes], None],
) -> None:
    what(shared, scrapes)
    scrapes.failure = None
    before = len(scrapes.orders)
    assert _crawl(shared)[1].products
    assert len(scrapes.orders) == before + 1


def test_a_killed_worker_s_site_is_free_when_its_time_is_over(
    database: Database, shared: SharedScrapes
) -> None:
    with database.open_platform_uow() as platform:
        assert platform.sites.claim("rival.example", uuid4(), 60.0)
    with pytest.raises(SiteBusy):
        _crawl(shared)
    _sql(database, "UPDATE site_claims SET until = now()")
    assert _crawl(shared)[0].ended is Ended.DONE


def test_who_lost_the_site_stops(
    database: Database, shared: SharedScrapes, scrapes: FakeScrapes
) -> None:
    taken = "UPDATE site_claims SET holder = gen_random_uuid()"
    scrapes.meanwhile = lambda: _sql(database, taken) and None
    with pytest.raises(LostLease):
        _crawl(shared)


def test_a_page_may_say_what_the_database_can_not_hold(
    shared: SharedScrapes, scrapes: FakeScrapes
) -> None:
    scrapes.steps = [Progress(1, 1, {}, (rival("Bo\0wl \ud800", url="https://rival.example/x"),))]
    _crawl(shared)
    [product] = _crawl(shared)[1].products
    assert product.name is not None
    assert product.name.value == "Bowl ?"
