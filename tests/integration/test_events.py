"""Each thing that programs may hear of is told when it happens, with ids and no text."""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from app.db.uow import Database
from app.domain.catalog import Field, Product, Slot
from app.domain.competitor_jobs import Reader
from app.domain.errors import MustWait
from app.domain.runs import CHECK
from app.domain.services import ServiceCode
from app.domain.stores import Store, StoreState
from app.domain.subscriptions import CHOICES
from app.ports.scrapes import Progress
from app.usecases.compare import Compare
from app.usecases.competitors import Ask, Competitors
from app.usecases.subscriptions import Form, Subscriptions
from integrations.rates import SharedRates
from tests.factories import ALICE, product
from tests.fakes.scrapes import FakeScrapes
from tests.house import House, Killed
from tests.rival_products import rival


@dataclass
class Told:
    """A stocked house, and what it told."""

    house: House
    store: Store
    bowl: Product
    subscriptions: Subscriptions

    def events(self) -> list[tuple[str, dict[str, Any]]]:
        """In the order in which they were told, as far as that is known."""
        [only] = self.subscriptions.all(ALICE)
        found = self.subscriptions.deliveries(ALICE, only.id, 100)
        return [(str(each.event), dict(each.about)) for each in reversed(found)]

    def of(self, event: str) -> list[dict[str, Any]]:
        return [about for each, about in self.events() if each == event]


@pytest.fixture
def told(database: Database) -> Told:
    house = House(database)
    store = house.move_in(ALICE, points=12)
    bowl = product(store)
    rates = SharedRates("redis://127.0.0.1:1/0", "tests")
    subscriptions = Subscriptions(
        database.open_uow, house.vault, house.queue, rates, house.review.clock, (), "a key"
    )
    subscriptions.make(ALICE, Form("All", "https://tools.example/", CHOICES), "user:1")
    house.stock(store, bowl)
    return Told(house, store, bowl, subscriptions)


def test_a_run_its_drafts_and_that_they_are_in_the_shop(told: Told) -> None:
    run = told.house.published(told.store, told.bowl)
    [ready] = told.of("drafts.ready")
    assert (ready["product_id"], len(ready["draft_ids"])) == (str(told.bowl.id), 1)
    assert [each["run_kind"] for each in told.of("run.finished")] == ["sync", "generate", "publish"]
    last = told.of("run.finished")[-1]
    assert (last["run_id"], last["counts"]) == (str(run), {"done": 1})
    [published] = told.of("product.published")
    revisions = [str(each.id) for each in told.house.queries.history(ALICE, told.bowl.id)]
    assert published["revision_ids"] == revisions
    written = json.dumps(told.events())
    assert told.bowl.title not in written
    assert "Stoneware" not in written


@pytest.mark.parametrize("point", ["generate:settling", "generate:settled"])
def test_a_kill_around_the_commit_tells_it_once(told: Told, point: str) -> None:
    told.house.plug.point = point
    run = told.house.generate.request(ALICE, told.house.order(told.store, told.bowl))
    with pytest.raises(Killed):
        told.house.work(ALICE, run)
    told.house.age(ALICE)
    told.house.work(ALICE, run)
    assert len(told.of("drafts.ready")) == 1
    assert [each["run_id"] for each in told.of("run.finished")].count(str(run)) == 1


def test_what_is_taken_back(told: Told) -> None:
    run = told.house.published(told.store, told.bowl)
    back = told.house.undo.of_run(ALICE, run, "user:1", "back")
    told.house.work(ALICE, back)
    [published], [undone] = told.of("product.published"), told.of("revisions.undone")
    assert undone["revision_ids"] == published["revision_ids"]
    assert undone["run_id"] == str(back)


def test_what_was_changed_meanwhile_is_told_as_left_alone(told: Told) -> None:
    drafts = told.house.accepted(told.store, told.house.written(told.store, told.bowl))
    told.house.shop.merchant_edits(told.bowl, Slot(Field.DESCRIPTION), "<p>My own.</p>")
    run = told.house.publish.request(ALICE, drafts, "user:1", "publish")
    told.house.work(ALICE, run)
    [conflict] = told.of("product.conflict")
    assert (conflict["run_kind"], conflict["fields"]) == ("publish", ["description"])
    assert told.of("product.published") == []


def test_a_run_that_is_stopped(told: Told) -> None:
    run = told.house.generate.request(ALICE, told.house.order(told.store, told.bowl))
    told.house.cancel.run(ALICE, run)
    told.house.cancel.run(ALICE, run)
    [stopped] = told.of("run.stopped")
    assert (stopped["run_id"], stopped["state"]) == (str(run), "cancelled")


def test_a_run_that_waits_is_told_once(told: Told) -> None:
    told.house.model.failures.append(MustWait(60.0, "paused"))
    run = told.house.generate.request(ALICE, told.house.order(told.store, told.bowl))
    told.house.work(ALICE, run)
    [paused] = told.of("run.paused")
    assert paused["reason"] == "models:paused"
    assert paused["resumes_at"]


def test_a_shop_that_shut_us_out(told: Told) -> None:
    told.house.connections.close(ALICE, told.store.id, StoreState.RECONNECT)
    told.house.connections.close(ALICE, told.store.id, StoreState.RECONNECT)
    assert told.of("store.reconnect") == [{"store_id": str(told.store.id)}]


def test_points_that_run_low_are_told_when_they_do(told: Told) -> None:
    told.house.written(told.store, told.bowl, service=ServiceCode.SEO)
    told.house.written(told.store, told.bowl)
    assert told.of("points.low") == [{"available": 9}]


def test_looks_that_nobody_asked_for_are_no_event(told: Told) -> None:
    before = len(told.events())
    told.house.work(ALICE, told.house.sync.request(ALICE, told.store.id, f"{CHECK}1"))
    assert len(told.events()) == before
    told.house.work(ALICE, told.house.sync.request(ALICE, told.store.id, "by hand"))
    assert len(told.events()) == before + 1


def test_an_analysis_of_a_rival_that_is_over(told: Told) -> None:
    opened, clock = told.house.database.open_uow, told.house.review.clock
    found = FakeScrapes([Progress(3, 1, {}, (rival("Bowl"),), state="after bowl")])
    competitors = Competitors(
        opened, found, Compare(opened, clock), told.house.read_pages, told.house.queue, clock, 60.0
    )
    job = competitors.request(ALICE, Ask("https://rival.example/", Reader.PYTHON, "user:1", "key"))
    competitors.run(ALICE, job)
    competitors.cancel(ALICE, job)
    assert told.of("competitor_job.finished") == [
        {"job_id": str(job), "mode": "python", "status": "done", "products_found": 1}
    ]
