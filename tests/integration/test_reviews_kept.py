"""What shoppers say is read with a shop, kept with its products, and told to the writer."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.db.uow import Database
from app.domain.catalog import Product
from app.domain.drafts import Verdict
from app.domain.errors import ExternalError
from app.domain.facts import FactType
from app.domain.ids import NoteId, ProductId, TenantId, new_id
from app.domain.notes import Note
from app.domain.reviews import NO_REVIEWS, Review, Reviews
from app.domain.runs import RunState
from app.domain.stores import Store
from tests.factories import ALICE, BOB, NOW, product
from tests.fakes.text_models import DOUBT
from tests.house import House

SAID = Reviews(3, 4.33, (Review(5, DOUBT, NOW, is_verified=True), Review(3, "Nul\0 %s", NOW)))
KEPT = replace(SAID, newest=(SAID.newest[0], Review(3, "Nul %s", NOW)))


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _shop(house: House, tenant: TenantId = ALICE) -> tuple[Store, Product]:
    store = house.move_in(tenant)
    bowl = product(store)
    house.shop.stock(bowl, product(store, 2))
    house.shop.reviews = {bowl.remote_id: SAID}
    return store, bowl


def _sync(house: House, store: Store, key: str) -> None:
    house.work(store.tenant_id, house.sync.request(store.tenant_id, store.id, key))


def _kept(house: House, product_id: ProductId, tenant: TenantId = ALICE) -> Reviews:
    with house.database.open_uow(tenant) as uow:
        return uow.products.get(product_id).reviews


def test_they_are_kept_with_their_product(house: House) -> None:
    store, bowl = _shop(house)
    _sync(house, store, "first")
    assert _kept(house, bowl.id) == KEPT
    assert _kept(house, product(store, 2).id) == NO_REVIEWS


def test_they_stay_when_the_product_changes(house: House) -> None:
    store, bowl = _shop(house)
    _sync(house, store, "first")
    house.shop.stock(replace(bowl, title="Tide bowl, large", updated_at=datetime.now(UTC)))
    house.shop.reviews = None
    _sync(house, store, "second")
    with house.database.open_uow(ALICE) as uow:
        assert uow.products.get(bowl.id).title == "Tide bowl, large"
        uow.products.put(replace(bowl, title="Tide bowl, huge"), 50, [])
    assert _kept(house, bowl.id) == KEPT


def test_what_is_taken_back_in_the_shop_goes(house: House) -> None:
    store, bowl = _shop(house)
    _sync(house, store, "first")
    house.shop.reviews = {product(store, 2).remote_id: SAID}
    _sync(house, store, "second")
    assert _kept(house, bowl.id) == NO_REVIEWS
    assert _kept(house, product(store, 2).id) == KEPT


@pytest.mark.parametrize("kind", ["forbidden", "unavailable", "gone", "garbled"])
def test_a_shop_that_shows_none_is_read_all_the_same(house: House, kind: str) -> None:
    store, bowl = _shop(house)
    _sync(house, store, "first")
    house.shop.stock(replace(bowl, title="Tide bowl, large", updated_at=datetime.now(UTC)))
    house.shop.hides_reviews = ExternalError("no", retryable=True, kind=kind)
    run = house.sync.request(ALICE, store.id, "second")
    house.work(ALICE, run)
    with house.database.open_uow(ALICE) as uow:
        assert uow.runs.get(run).state is RunState.FINISHED
        assert uow.products.get(bowl.id).title == "Tide bowl, large"
    assert _kept(house, bowl.id) == KEPT


def test_a_dead_key_is_noticed_by_them_too(house: House) -> None:
    store, _bowl = _shop(house)
    house.shop.hides_reviews = ExternalError("401", retryable=False, kind="unauthorized")
    _sync(house, store, "first")
    with house.database.open_uow(ALICE) as uow:
        assert uow.stores.get(store.id).synced_at is None


def test_another_workspaces_products_are_none_of_ours(house: House) -> None:
    store, bowl = _shop(house)
    _sync(house, store, "first")
    house.move_in(BOB)
    with house.database.open_uow(BOB) as uow:
        uow.products.set_reviews(store.id, {bowl.id: NO_REVIEWS})
        uow.products.set_reviews(store.id, {})
    assert _kept(house, bowl.id) == KEPT
    with house.database.open_uow(ALICE) as uow:
        uow.products.set_reviews(store.id, {})
    assert _kept(house, bowl.id) == NO_REVIEWS


def _verdicts(house: House, store: Store, bowl: Product) -> set[Verdict]:
    house.model.adds = {bowl.title: DOUBT}
    run = house.written(store, bowl)
    drafts = house.review.product(ALICE, bowl.id).drafts
    mine = [draft for draft in drafts if draft.run_id == run]
    return {claim.verdict for draft in mine for claim in draft.claims if DOUBT in claim.text}


def test_a_writer_reads_them_as_reviews_and_they_prove_nothing(house: House) -> None:
    store, bowl = _shop(house)
    _sync(house, store, "first")
    assert _verdicts(house, store, bowl) == {Verdict.FLAG}
    told = [fact for fact in house.model.orders[0].facts if fact.type is FactType.REVIEW]
    assert [fact.value for fact in told] == [DOUBT, "Nul %s"]


def test_what_the_merchant_says_as_well_is_proven(house: House) -> None:
    store, bowl = _shop(house)
    _sync(house, store, "first")
    with house.database.open_uow(ALICE) as uow:
        uow.notes.add(Note(ALICE, NoteId(new_id()), bowl.id, "", DOUBT, "user:test", NOW))
    assert _verdicts(house, store, bowl) <= {Verdict.OK}
