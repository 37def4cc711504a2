"""An analysis from the order to the result, of practice rivals over real HTTP."""

from datetime import UTC, datetime

import pytest

from app.db.uow import Database
from app.domain.competitor_jobs import CompetitorJob, JobStatus, Reader
from app.domain.competitors import Platform
from app.domain.points import Account
from app.ports.scrape_forms import profile_read
from app.usecases.compare import Compare
from app.usecases.competitors import Analysis, Ask, Competitors
from scraper.runner import OwnProcess
from tests.factories import ALICE
from tests.fakes.queue import FakeQueue
from tests.house import House
from tests.rivals import Rival, rival


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.move_in(ALICE, points=10)
    return house


def _now() -> datetime:
    return datetime.now(UTC)


def _analysed(house: House, shop: Rival) -> Analysis:
    crawler = OwnProcess(shop.manners())
    opened = house.database.open_uow
    competitors = Competitors(
        opened, crawler, Compare(opened, _now), house.read_pages, FakeQueue(), _now, 60.0
    )
    job = competitors.request(ALICE, Ask(shop.url, Reader.PYTHON, "user:test", "click"))
    competitors.run(ALICE, job)
    return competitors.show(ALICE, job)


def _platform(job: CompetitorJob) -> Platform:
    assert job.profile is not None
    return profile_read(job.profile).platform


def test_a_structured_rival_s_products_are_kept_with_their_prices(house: House) -> None:
    with rival("structured") as shop:
        found = _analysed(house, shop)
    assert (found.job.status, found.job.outcome) == (JobStatus.DONE, "done")
    assert _platform(found.job) is Platform.SHOPIFY
    assert len(found.products) == found.job.products_found >= 12
    assert all(product.price is not None for product in found.products)
    assert house.queries.counts(ALICE).account == Account(9, 0)


def test_a_rival_without_structured_data_is_read_as_visitors_see_it(house: House) -> None:
    with rival("plain") as shop:
        found = _analysed(house, shop)
    assert found.job.status is JobStatus.DONE
    assert {product.language for product in found.products} == {"de"}
