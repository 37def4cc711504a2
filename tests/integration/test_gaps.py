"""Gaps against a rival: what we know becomes a point of the next draft, the rest is asked."""

from datetime import UTC, datetime

import pytest

from app.db.uow import Database
from app.domain.catalog import Product
from app.domain.competitor_jobs import Reader
from app.domain.competitors import Spec
from app.domain.errors import NotFound
from app.domain.ids import CompetitorJobId
from app.domain.runs import ItemState
from app.domain.stores import Store
from app.ports.scrapes import Progress
from app.usecases.compare import Compare
from app.usecases.competitors import Ask, Competitors
from app.usecases.notes import TellFacts
from integrations.ai.schema import document
from tests.factories import ALICE, BOB, product
from tests.fakes.queue import FakeQueue
from tests.fakes.scrapes import FakeScrapes
from tests.house import House
from tests.rival_products import evidence, reading, rival

MARKER = "zyxwvut"
THEIRS = rival(
    "Tide bowl 1",
    "57.60",
    brand="Mirra",
    description=f"{MARKER} A bowl of {MARKER} stoneware. Holds 2 l.",
    specs=(
        Spec("Material", f"{MARKER} stoneware", evidence("", MARKER)),
        Spec(f"{MARKER} rating", "9", evidence("")),
        Spec("Weight", "900 g", evidence("")),
    ),
    facts=(reading(f"Comes with a {MARKER} warranty."),),
)
SOURCE = "metafield:Material"


def _now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def tell(house: House) -> TellFacts:
    return TellFacts(house.database.open_uow, _now)


def _stocked(house: House) -> tuple[Store, Product]:
    store = house.move_in(ALICE, points=50)
    bowl = product(store)
    house.stock(store, bowl)
    return store, bowl


def _analysed(house: House) -> CompetitorJobId:
    opened = house.database.open_uow
    crawler = FakeScrapes([Progress(1, 1, {}, (THEIRS,))])
    compare = Compare(opened, _now)
    competitors = Competitors(opened, crawler, compare, house.read_pages, FakeQueue(), _now, 60.0)
    ask = Ask("https://rival.example/", Reader.PYTHON, "user:test", "click-1")
    job = competitors.request(ALICE, ask)
    competitors.run(ALICE, job)
    return job


def test_gaps_are_split_into_what_our_data_has_and_what_it_lacks(house: House) -> None:
    _stocked(house)
    [row] = Compare(house.database.open_uow, _now).shown(ALICE, _analysed(house)).rows
    has = [gap.name for gap in row.gaps if gap.fact is not None]
    lacks = [gap.name for gap in row.gaps if gap.fact is None]
    assert (has, sorted(lacks)) == (["Material"], ["Warranty", "Weight"])


def test_what_our_data_lacks_is_asked_in_the_usual_place(house: House, tell: TellFacts) -> None:
    _store, bowl = _stocked(house)
    before = {question.name for question in tell.of_product(ALICE, bowl.id).questions}
    _analysed(house)
    after = {question.name for question in tell.of_product(ALICE, bowl.id).questions}
    assert after - before == {"Warranty", "Weight"}
    tell.answer(ALICE, bowl.id, {"Weight": "1,100 g"}, "user:test")
    assert "Weight" not in {q.name for q in tell.of_product(ALICE, bowl.id).questions}


def test_a_point_of_the_next_draft_is_said_with_its_evidence(house: House, tell: TellFacts) -> None:
    store, bowl = _stocked(house)
    tell.want(ALICE, bowl.id, SOURCE, "user:test")
    run = house.written(store, bowl)
    [item] = house.queries.items(ALICE, run, (), 10)
    with house.database.open_uow(ALICE) as uow:
        [draft] = uow.drafts.of_run(run)
    assert item.state is ItemState.DONE
    proofs = {claim.evidence.source for claim in draft.claims if claim.evidence}
    checks = {check.code: check.is_passed for check in draft.origin.checks}
    assert SOURCE in proofs
    assert checks["required_facts"]


def test_a_draft_that_leaves_the_point_out_is_written_once_more(
    house: House, tell: TellFacts
) -> None:
    store, bowl = _stocked(house)
    tell.want(ALICE, bowl.id, SOURCE, "user:test")
    house.model.says = {bowl.title: ["Tide bowl 1 is a big bowl for the table."]}
    house.written(store, bowl)
    complaints = [request.complaint for request in house.model.orders]
    assert "These facts were missing: Material: Stoneware." in complaints[1]


def test_it_is_taken_back(house: House, tell: TellFacts) -> None:
    _store, bowl = _stocked(house)
    tell.want(ALICE, bowl.id, SOURCE, "user:test")
    assert [f.source for f in tell.of_product(ALICE, bowl.id).highlights] == [SOURCE]
    tell.want_no_more(ALICE, bowl.id, SOURCE)
    assert tell.of_product(ALICE, bowl.id).highlights == ()


def test_only_a_fact_of_the_product_s_own_data_can_be_wanted(house: House, tell: TellFacts) -> None:
    _store, bowl = _stocked(house)
    for source in ("metafield:Nothing", f"note:{MARKER}", "description"):
        with pytest.raises(NotFound):
            tell.want(ALICE, bowl.id, source, "user:test")
    tell.want(ALICE, bowl.id, SOURCE, "user:test")


def test_another_workspace_s_product_has_no_points(house: House, tell: TellFacts) -> None:
    _store, bowl = _stocked(house)
    house.move_in(BOB)
    with pytest.raises(NotFound):
        tell.want(BOB, bowl.id, SOURCE, "user:bob")
    tell.want(ALICE, bowl.id, SOURCE, "user:test")
    with pytest.raises(NotFound):
        tell.want_no_more(BOB, bowl.id, SOURCE)


def test_no_word_of_a_rival_s_page_reaches_a_writer_or_a_draft(
    house: House, tell: TellFacts
) -> None:
    store, bowl = _stocked(house)
    _analysed(house)
    known = tell.of_product(ALICE, bowl.id)
    tell.want(ALICE, bowl.id, SOURCE, "user:test")
    for question in known.questions:
        tell.answer(ALICE, bowl.id, {question.name: "as we know it"}, "user:test")
    run = house.written(store, bowl)
    with house.database.open_uow(ALICE) as uow:
        drafts = uow.drafts.of_run(run)
    sent = " ".join(map(document, house.model.orders))
    assert "Stoneware" in sent  # our own word for it does
    assert MARKER not in f"{sent} {drafts!r} {known!r}"
    assert "900 g" not in f"{sent} {drafts!r}"
