"""A model points at what rules couldn't read on a rival's page: grounded, and paid for once."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.audit_log import COMMAND_LINE
from app.domain.competitor_jobs import JobStatus, Reader
from app.domain.competitors import Availability, Money, RivalProduct, Source
from app.domain.errors import ExternalError, Invalid, MustWait, NotFound, RoozError
from app.domain.ids import TenantId
from app.domain.points import Account
from app.embedded import Addresses
from app.ports.scrapes import Progress, UnreadPage
from app.usecases.compare import Compare
from app.usecases.competitors import Analysis, Ask, Competitors
from app.usecases.read_pages import MOST_PAGES, ReadPages
from scraper.pointed import Pointed
from tests.factories import ALICE, BOB
from tests.fakes.queue import FakeQueue
from tests.fakes.scrapes import FakeScrapes
from tests.house import House
from tests.oracle import assert_consistent
from tests.rival_products import rival

RIVAL = "https://rival.example/"
KETTLE = f"{RIVAL}kettle"
PAGE = UnreadPage(KETTLE, "Home › Copper kettle 2 l: 12.90 € today. In stock. SKU: CK-2. Ask us!")


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.move_in(ALICE, points=10)
    return house


def _now() -> datetime:
    return datetime.now(UTC)


def _left_open(url: str = KETTLE, **read: object) -> RivalProduct:
    empty = {"name": None, "price": None, "availability": None, **read}
    return replace(rival("Kettle", url=url), **empty)


def _told(product: RivalProduct) -> Progress:
    return Progress(1, 1, {}, (product,), (replace(PAGE, url=product.url),))


def _competitors(
    house: House, *steps: Progress, read_pages: ReadPages | None = None
) -> Competitors:
    opened, reader = house.database.open_uow, read_pages or house.read_pages
    scrapes = FakeScrapes(list(steps) or [_told(_left_open())])
    return Competitors(opened, scrapes, Compare(opened, _now), reader, FakeQueue(), _now, 60.0)


def _analysed(
    competitors: Competitors, mode: Reader = Reader.AI, key: str = "click", tenant: TenantId = ALICE
) -> Analysis:
    job = competitors.request(tenant, Ask(RIVAL, mode, "user:test", key))
    competitors.run(tenant, job)
    return competitors.show(tenant, job)


def _account(house: House) -> Account:
    return house.queries.counts(ALICE).account


def test_what_rules_left_open_is_found_with_its_evidence_and_costs_three_points(
    house: House, addresses: Addresses
) -> None:
    [kettle] = _analysed(_competitors(house)).products
    assert kettle.price is not None
    assert kettle.availability is not None
    assert kettle.price.value == Money(Decimal("12.90"), "EUR")
    assert kettle.availability.value is Availability.IN_STOCK
    seen = kettle.price.evidence
    assert (seen.url, seen.snippet, seen.source) == (KETTLE, "12.90 €", Source.MODEL)
    assert kettle.price.confidence <= 0.5
    assert _account(house) == Account(7, 0)
    assert_consistent(addresses.migration_database_url)


def test_what_it_took_is_kept_with_tokens_and_dollars(house: House) -> None:
    house.model.usd = Decimal("0.002")
    _analysed(_competitors(house))
    with house.database.reading(ALICE) as connection:
        [row] = connection.execute(text("SELECT * FROM ai_usage")).all()
    assert (row.task, row.input_tokens, row.output_tokens, row.outcome) == ("find", 10, 20, "ok")
    assert row.cost_usd == Decimal("0.002")


@pytest.mark.parametrize(
    "found",
    [
        {"price": "9.90 €"},  # invented
        {"price": "2.90 €"},  # part of a number
        {"name": "You find what the page of an online shop says"},  # what we told it
        {"availability": "Ask us!"},  # stands there, and states nothing
        {"gtin": "CK-2"},
    ],
)
def test_what_does_not_stand_there_is_dropped_and_rules_points_alone_are_taken(
    house: House, found: dict[str, str], addresses: Addresses
) -> None:
    house.model.finds = found
    analysis = _analysed(_competitors(house))
    assert analysis.products == (_left_open(),)
    assert analysis.job.status is JobStatus.DONE
    assert _account(house) == Account(9, 0)
    assert_consistent(addresses.migration_database_url)


def test_what_rules_read_stays_whatever_a_model_says(house: House) -> None:
    known = _left_open(name=rival("Kettle").name)
    house.model.finds = {"name": "Copper kettle", "price": "12.90 €"}
    [kettle] = _analysed(_competitors(house, _told(known))).products
    assert kettle.name == known.name
    assert kettle.price is not None


@pytest.mark.parametrize(
    ("failure", "outcome"),
    [
        (ExternalError("timed out", retryable=True, kind="unavailable"), "model_away"),
        (MustWait(60.0, "paused"), "model_away"),
        (ExternalError("no JSON", retryable=False, kind="garbled"), "model_garbled"),
    ],
)
def test_a_model_that_fails_leaves_the_rules_result_at_its_price(
    house: House, failure: RoozError, outcome: str
) -> None:
    house.model.failures = [failure]
    analysis = _analysed(_competitors(house))
    assert (analysis.job.status, analysis.job.outcome) == (JobStatus.DONE, outcome)
    assert len(analysis.products) == 1
    assert _account(house) == Account(9, 0)


def test_one_garbled_page_does_not_end_the_reading_and_an_outage_does(house: House) -> None:
    pages = [_told(_left_open(f"{RIVAL}{n}")) for n in range(3)]
    house.model.failures = [ExternalError("no JSON", retryable=False, kind="garbled")]
    assert len(_analysed(_competitors(house, *pages)).products) == 3
    asked = len(house.model.orders)
    house.model.failures = [ExternalError("gone", retryable=True)]
    house.model.finds = {"sku": "none"}
    more = [_told(_left_open(f"{RIVAL}more/{n}", brand=rival().name)) for n in range(3)]
    texts = [replace(p, unread=(replace(p.unread[0], text=f"{n}"),)) for n, p in enumerate(more)]
    _analysed(_competitors(house, *texts), key="click-2")
    assert (asked, len(house.model.orders)) == (2, 3)


def test_a_day_without_money_asks_nobody(house: House) -> None:
    poor = ReadPages(replace(house.writing, usd_a_day=Decimal(0)), Pointed())
    analysis = _analysed(_competitors(house, read_pages=poor))
    assert (analysis.job.outcome, house.model.orders) == ("model_ceiling", [])
    assert _account(house) == Account(9, 0)


def test_the_same_page_is_not_asked_about_twice(house: House) -> None:
    for key in ("click-1", "click-2"):
        [kettle] = _analysed(_competitors(house), key=key).products
        assert kettle.price is not None
    assert len(house.model.orders) == 1


def test_rules_alone_ask_nobody(house: House) -> None:
    analysis = _analysed(_competitors(house), Reader.PYTHON)
    assert (analysis.products, house.model.orders) == ((_left_open(),), [])


def test_a_job_asks_about_so_many_pages_and_no_more(house: House) -> None:
    pages = [
        replace(_told(_left_open(url)), unread=(UnreadPage(url, f"{PAGE.text} Page {url[-4:]}."),))
        for url in (f"{RIVAL}{number}" for number in range(MOST_PAGES + 2))
    ]
    _analysed(_competitors(house, *pages))
    assert len(house.model.orders) == MOST_PAGES


def test_nothing_found_costs_nothing_though_a_model_is_there(house: House) -> None:
    analysis = _analysed(_competitors(house, Progress(1)))
    assert analysis.job.status is JobStatus.FAILED
    assert _account(house) == Account(10, 0)


def test_killed_while_it_reads_it_is_paid_for_once(house: House, addresses: Addresses) -> None:
    competitors = _competitors(house)
    house.model.failures = [RoozError("killed")]
    job = competitors.request(ALICE, Ask(RIVAL, Reader.AI, "user:test", "click"))
    with pytest.raises(RoozError):
        competitors.run(ALICE, job)
    assert _account(house) == Account(7, 3)
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE competitor_jobs SET lease_until = now()"))
    assert competitors.run(ALICE, job) == "done"
    assert competitors.run(ALICE, job) == "not_due"
    assert _account(house) == Account(7, 0)
    assert_consistent(addresses.migration_database_url)


def test_without_a_model_the_mode_is_refused_and_with_one_it_is_not(house: House) -> None:
    competitors = _competitors(house)
    assert competitors.offered() == (Reader.PYTHON, Reader.AI)
    house.routing.save('{"find": []}', COMMAND_LINE)
    assert competitors.offered() == (Reader.PYTHON,)
    with pytest.raises(Invalid) as refused:
        _analysed(competitors)
    assert refused.value.fields == {"mode": "not_offered"}
    assert _account(house) == Account(10, 0)


def test_another_workspace_asks_for_itself_and_sees_nothing_of_it(house: House) -> None:
    house.move_in(BOB)
    first = _analysed(_competitors(house))
    _analysed(_competitors(house), tenant=BOB)
    assert len(house.model.orders) == 2
    with pytest.raises(NotFound):
        _competitors(house).show(BOB, first.job.id)
