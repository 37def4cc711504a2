"""Pages that a model is yet to be shown: kept over kills, in their turn, for a day's money."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.competitor_jobs import Reader
from app.domain.competitors import RivalProduct, Source
from app.domain.ids import CompetitorJobId
from app.domain.points import Account
from app.domain.texts import SlotBrief
from app.domain.usage import cost_usd, expected
from app.embedded import Addresses
from app.ports.scrapes import Progress, UnreadPage
from app.usecases.compare import Compare
from app.usecases.competitors import Analysis, Ask, Competitors
from app.usecases.read_pages import MOST_NAME_CHARS, MOST_PAGES, PLACE, ReadPages
from scraper.pointed import Pointed
from tests.factories import ALICE
from tests.fakes.queue import FakeQueue
from tests.fakes.scrapes import FakeScrapes
from tests.house import House, Killed
from tests.oracle import assert_consistent
from tests.rival_products import rival

RIVAL = "https://rival.example/"
KETTLE = f"{RIVAL}kettle"
SAID = "Home › Copper kettle 2 l: 12.90 € today. In stock. SKU: CK-2. Ask us!"


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.move_in(ALICE, points=10)
    return house


def _now() -> datetime:
    return datetime.now(UTC)


def _page(number: int) -> Progress:
    """A product of which rules read nothing, and its page."""
    url = f"{RIVAL}{number}"
    product = replace(rival("Kettle", url=url), name=None, price=None, availability=None)
    return Progress(1, 1, {}, (product,), (UnreadPage(url, f"{SAID} Page {number:02}."),))


def _offered(number: int = 0, turn: int = 1) -> UnreadPage:
    """A page on which rules saw no product."""
    return UnreadPage(f"{RIVAL}offered/{number}", f"{SAID} Page {number:02}.", "en", turn)


class Rivals:
    """Analyses of a rival that shows what it is given."""

    def __init__(self, house: House, *steps: Progress, usd_a_day: Decimal | None = None) -> None:
        opened, writing = house.database.open_uow, house.writing
        pages = ReadPages(replace(writing, usd_a_day=usd_a_day or writing.usd_a_day), Pointed())
        self.scrapes = FakeScrapes(list(steps))
        compare, queue = Compare(opened, _now), FakeQueue()
        self.competitors = Competitors(opened, self.scrapes, compare, pages, queue, _now, 60.0)

    def ordered(self, key: str = "click") -> CompetitorJobId:
        return self.competitors.request(ALICE, Ask(RIVAL, Reader.AI, "user:test", key))

    def run(self, job: CompetitorJobId) -> Analysis:
        self.competitors.run(ALICE, job)
        return self.competitors.show(ALICE, job)

    def analysed(self, key: str = "click") -> Analysis:
        return self.run(self.ordered(key))


def _kill_at(call: int) -> Callable[[], None]:
    """Kills whoever asks a model for the `call`-th time."""
    calls = iter(range(1, 1_000))

    def asked() -> None:
        if next(calls) == call:
            raise Killed("amid a page")

    return asked


def _sql(house: House, statement: str) -> Decimal:
    with house.database.reading(ALICE) as connection:
        found = connection.execute(text(statement))
        return Decimal(found.scalar_one() or 0) if found.returns_rows else Decimal(0)


def _lease_runs_out(house: House) -> None:
    _sql(house, "UPDATE competitor_jobs SET lease_until = now()")


def _set_aside(house: House) -> Decimal:
    return _sql(house, "SELECT sum(expected_usd) FROM competitor_jobs")


def _cost(house: House) -> Decimal:
    """What one of the pages may cost."""
    choices = house.read_pages.readers()
    assert choices is not None
    brief = SlotBrief(PLACE, MOST_NAME_CHARS, source=f"{SAID} Page 00.")
    return cost_usd(expected((), (brief,)), choices.models)


def _account(house: House) -> Account:
    return house.queries.counts(ALICE).account


def _sources(product: RivalProduct) -> set[Source]:
    assert product.name is not None
    assert product.price is not None
    return {product.name.evidence.source, product.price.evidence.source}


def test_pages_found_before_a_kill_are_read_afterwards(house: House, addresses: Addresses) -> None:
    rivals = Rivals(house, _page(1))
    rivals.scrapes.failure = Killed("amid the crawl")
    job = rivals.ordered()
    with pytest.raises(Killed):
        rivals.run(job)
    assert house.model.orders == []
    _lease_runs_out(house)
    rivals.scrapes.steps, rivals.scrapes.failure = [Progress(1)], None
    [kettle] = rivals.run(job).products
    assert _sources(kettle) == {Source.MODEL}
    assert _account(house) == Account(7, 0)
    assert_consistent(addresses.migration_database_url)


def test_killed_amid_reading_nothing_is_fetched_again_nor_shown_that_was(house: House) -> None:
    rivals = Rivals(house, *map(_page, range(3)))
    house.model.meanwhile = _kill_at(2)
    job = rivals.ordered()
    with pytest.raises(Killed):
        rivals.run(job)
    _lease_runs_out(house)
    found = rivals.run(job)
    assert len(rivals.scrapes.orders) == 1
    asked = [order.slots[0].source for order in house.model.orders]
    assert [asked.count(each) for each in dict.fromkeys(asked)] == [1, 2, 1]
    assert [_sources(product) for product in found.products] == [{Source.MODEL}] * 3
    assert (found.job.outcome, found.job.profile is None) == ("done", False)


def test_pages_are_let_go_when_the_job_is_over(house: House) -> None:
    found = Rivals(house, *map(_page, range(MOST_PAGES + 2))).analysed()
    assert (found.job.is_over, len(house.model.orders)) == (True, MOST_PAGES)
    assert _sql(house, "SELECT count(*) FROM competitor_pages") == 0


def test_a_page_without_a_product_of_rules_has_one_where_name_and_price_stand_there(
    house: House,
) -> None:
    [kettle] = Rivals(house, Progress(1, unread=(_offered(),))).analysed().products
    assert (kettle.url, kettle.language) == (_offered().url, "en")
    assert _sources(kettle) == {Source.MODEL}
    assert _account(house) == Account(7, 0)


@pytest.mark.parametrize(
    "found", [{"name": "Copper kettle"}, {"price": "12.90 €"}, {"name": "Gold", "price": "12.90 €"}]
)
def test_a_page_on_which_not_both_stand_is_no_product_and_costs_nothing(
    house: House, found: dict[str, str]
) -> None:
    house.model.finds = found
    analysis = Rivals(house, Progress(1, unread=(_offered(),))).analysed()
    assert (analysis.products, analysis.job.outcome) == ((), "nothing_found")
    assert _account(house) == Account(10, 0)


def test_a_day_without_money_says_so_where_rules_found_nothing(house: House) -> None:
    poor = Rivals(house, Progress(1, unread=(_offered(),)), usd_a_day=_cost(house) / 2)
    assert poor.analysed().job.outcome == "model_ceiling"
    assert (_account(house), house.model.orders) == (Account(10, 0), [])


def test_pages_are_shown_in_their_turn_and_no_more_than_a_job_may_have(house: House) -> None:
    offered = tuple(_offered(number, 1 + number % 2) for number in range(MOST_PAGES + 1))
    told = _page(77)
    Rivals(house, replace(told, unread=(*offered, *told.unread))).analysed()
    said = [order.slots[0].source for order in house.model.orders]
    assert len(said) == MOST_PAGES
    assert said[0].endswith("Page 77.")
    assert [text.endswith(("0.", "2.", "4.", "6.", "8.")) for text in said[1:]] == sorted(
        (int(text[-3:-1]) % 2 == 0 for text in said[1:]), reverse=True
    )


def test_jobs_at_once_spend_no_more_together_than_the_day_has(house: House) -> None:
    house.model.usd = cost = _cost(house)
    first = Rivals(house, *map(_page, range(4)), usd_a_day=5 * cost)
    second = Rivals(house, *map(_page, range(4, 8)), usd_a_day=5 * cost)
    others: list[Analysis] = []

    def meanwhile() -> None:
        house.model.meanwhile = lambda: None
        others.append(second.analysed("other click"))

    house.model.meanwhile = meanwhile
    outcomes = [each.job.outcome for each in (first.analysed(), *others)]
    assert outcomes == ["done", "model_ceiling"]
    assert len(house.model.orders) == 5
    assert _sql(house, "SELECT sum(cost_usd) FROM ai_usage") == 5 * cost


def test_what_was_set_aside_and_not_spent_is_there_for_the_next_job(house: House) -> None:
    cost = _cost(house)
    house.model.usd = cost / 10
    first = Rivals(house, *map(_page, range(2)), usd_a_day=2 * cost).analysed("one")
    second = Rivals(house, *map(_page, range(2, 4)), usd_a_day=2 * cost).analysed("two")
    assert (first.job.outcome, second.job.outcome) == ("done", "model_ceiling")
    assert len(house.model.orders) == 3
    assert _set_aside(house) == 0


def test_what_a_killed_job_set_aside_counts_until_it_is_taken_again(house: House) -> None:
    rivals, cost = Rivals(house, *map(_page, range(2))), _cost(house)
    house.model.meanwhile = _kill_at(2)
    job = rivals.ordered()
    with pytest.raises(Killed):
        rivals.run(job)
    assert _set_aside(house) == cost
    _lease_runs_out(house)
    rivals.run(job)
    assert _set_aside(house) == 0
