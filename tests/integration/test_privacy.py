"""A shop that is forgotten leaves nothing but amounts, a keyed hash, and a receipt."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import psycopg2
import pytest

from app.db.uow import Database
from app.domain.catalog import Attribute, Product
from app.domain.competitor_jobs import CompetitorJob, Reader
from app.domain.competitors import Money
from app.domain.events import Event, EventType, LeftAlone
from app.domain.happenings import Happening, Kind
from app.domain.ids import (
    CompetitorJobId,
    ProductId,
    RunId,
    StoreId,
    SubscriptionId,
    UserId,
    WatchId,
    WebhookId,
    new_id,
)
from app.domain.letters import MailAddress
from app.domain.reviews import Review, Reviews
from app.domain.rules import Wanted
from app.domain.runs import RunKind
from app.domain.stores import Platform, Store, StoreState
from app.domain.subscriptions import Subscription, wishes
from app.domain.tenants import Membership, Role, User
from app.domain.watches import News, Observed, Rhythm, Topic, Watch, Wishes
from app.embedded import Addresses
from app.ports.platform import Intake
from app.usecases.points import Points
from app.usecases.privacy import Privacy
from tests.factories import ALICE, BOB, NOW, product
from tests.house import House
from tests.oracle import assert_consistent

CANARY = "canary-of-the-shop"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def privacy(database: Database) -> Privacy:
    return Privacy(database.open_uow, database.open_platform_uow)


def _lived_in(house: House) -> Store:
    """A shop with the canary in every kind of row: people, products, drafts, writes, webhooks."""
    first = house.move_in(ALICE)
    store = replace(
        first,
        domain=f"{CANARY}.myshopify.com",
        name=CANARY,
        url=f"https://{CANARY}",
        scopes=(CANARY,),
        locales=(CANARY,),
    )
    person = User(UserId(new_id()), CANARY, "USER")
    with house.database.open_platform_uow() as platform:
        platform.people.add(person)
        platform.people.identify("shopify", f"{store.domain}/41", person.id)
        intake = Intake(WebhookId(new_id()), ALICE, store.id, "products/update", CANARY)
        platform.take_in(Platform.SHOPIFY, CANARY, intake)
        receipt = Intake(WebhookId(new_id()), ALICE, store.id, "shop/redact", "")
        platform.take_in(Platform.SHOPIFY, "delivery-of-the-redact", receipt)
    with house.database.open_uow(ALICE) as uow:
        uow.stores.save(store)
        uow.tenants.add_member(Membership(ALICE, person.id, Role.OWNER))
        uow.happenings.tell(Happening(Kind.RUN_DONE, CANARY, {"service": CANARY}))
        uow.mail_addresses.save(MailAddress(ALICE, f"{CANARY}@x.example", "en", CANARY, NOW))
    told = (Attribute("x", (CANARY,), "attribute"), Attribute("y", (CANARY,), "attribute"))
    bowl = product(store, title=CANARY, attributes=told)
    house.shop.reviews = {bowl.remote_id: Reviews(1, 5.0, (Review(5, CANARY, NOW),))}
    house.stock(store, bowl)
    wanted = Wanted("new", "description_short", CANARY, "en", 1)
    rule = house.rules.add(ALICE, store.id, wanted, CANARY)
    house.stock(store, bowl, product(store, 3, product_type=CANARY))
    house.rules.follow(ALICE, rule.id)
    house.published(store, bowl, author=CANARY)
    _lied_about(house, store, bowl)
    Points(house.database.open_uow, house.database.open_platform_uow, "a key").welcome(
        ALICE, f"shopify:{store.domain}"
    )
    _watching(house, bowl)
    _told(house)
    return store


def _lied_about(house: House, store: Store, bowl: Product) -> None:
    liar = product(store, 2, title=f"{CANARY} two")
    house.stock(store, bowl, liar)
    house.model.lies_about.add(liar.title)
    house.written(store, liar)


def _watching(house: House, bowl: Product) -> None:
    """A rival that is watched, with all that a watch keeps."""
    price = Money(Decimal(1), "EUR")
    with house.database.open_uow(ALICE) as uow:
        job = CompetitorJobId(new_id())
        uow.competitors.add(
            CompetitorJob(ALICE, job, CANARY, Reader.PYTHON, True, CANARY, CANARY, NOW, NOW, 1)  # noqa: FBT003
        )
        wanted = Wishes(Rhythm.DAILY, 10, tells_stock=True, tells_new=True)
        watch = Watch(ALICE, WatchId(new_id()), CANARY, CANARY, wanted, CANARY, NOW, job_id=job)
        uow.watches.add(watch)
        uow.watches.observe(CANARY, [Observed(bowl.id, CANARY, NOW, price, None, None)])
        uow.watches.tell(watch, job, [News(Topic.NEW, CANARY, CANARY)])
        uow.watches.begin_digest()


def _told(house: House) -> None:
    """A program that is told things, and something on its way."""
    kept = wishes(CANARY, f"https://{CANARY}.example/", ["points.low"])
    program = Subscription(ALICE, SubscriptionId(new_id()), kept, CANARY, NOW)
    with house.database.open_uow(ALICE) as uow:
        uow.subscriptions.add(program, CANARY.encode())
        what = LeftAlone(
            run_id=RunId(new_id()),
            store_id=StoreId(new_id()),
            product_id=ProductId(new_id()),
            run_kind=RunKind.PUBLISH,
            fields=[CANARY],
        )
        uow.deliveries.add(program.id, Event(EventType.PRODUCT_CONFLICT, what))


def _uninstalled(house: House, store: Store) -> None:
    house.connections.close(ALICE, store.id, StoreState.UNINSTALLED)


def _rows(addresses: Addresses) -> Iterator[str]:
    """Every row of every table, as text, read by the owner."""
    connection = psycopg2.connect(addresses.migration_database_url)
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        for (table,) in cursor.fetchall():
            cursor.execute(f'SELECT t::text FROM "{table}" t')  # noqa: S608  the catalogue's names
            yield from (f"{table}: {row}" for (row,) in cursor.fetchall())
    connection.close()


def _with_canary(addresses: Addresses) -> list[str]:
    return [row for row in _rows(addresses) if CANARY in row]


def test_nothing_of_a_forgotten_shop_stands_in_any_table(
    house: House, privacy: Privacy, addresses: Addresses
) -> None:
    store = _lived_in(house)
    assert len({row.partition(":")[0] for row in _with_canary(addresses)}) >= 8
    _uninstalled(house, store)
    assert privacy.forget_shop(ALICE, store.id)
    assert _with_canary(addresses) == []


def test_points_and_their_lines_stay_and_add_up(
    house: House, privacy: Privacy, addresses: Addresses
) -> None:
    store = _lived_in(house)
    _uninstalled(house, store)
    before = house.queries.ledger(ALICE, 100, None)
    privacy.forget_shop(ALICE, store.id)
    assert house.queries.ledger(ALICE, 100, None) == before
    assert_consistent(addresses.migration_database_url)


def test_the_receipt_stays(house: House, privacy: Privacy, addresses: Addresses) -> None:
    store = _lived_in(house)
    _uninstalled(house, store)
    privacy.forget_shop(ALICE, store.id)
    kept = [row for row in _rows(addresses) if row.startswith("webhook_intake")]
    assert len(kept) == 1
    assert "shop/redact" in kept[0]


def test_forgetting_twice_is_forgetting_once(house: House, privacy: Privacy) -> None:
    store = _lived_in(house)
    _uninstalled(house, store)
    assert (privacy.forget_shop(ALICE, store.id), privacy.forget_shop(ALICE, store.id)) == (
        True,
        True,
    )


def test_a_shop_that_came_back_is_not_forgotten(
    house: House, privacy: Privacy, addresses: Addresses
) -> None:
    store = _lived_in(house)
    before = len(_with_canary(addresses))
    assert not privacy.forget_shop(ALICE, store.id)
    assert len(_with_canary(addresses)) == before


def test_another_tenant_keeps_everything(
    house: House, privacy: Privacy, addresses: Addresses
) -> None:
    store = _lived_in(house)
    other = house.move_in(BOB)
    house.shop.kept.clear()
    house.stock(other, product(other, title="Bob's own bowl"))
    _uninstalled(house, store)
    privacy.forget_shop(ALICE, store.id)
    assert [row for row in _rows(addresses) if "Bob's own bowl" in row]


def test_the_gift_stays_once_per_shop(house: House, privacy: Privacy) -> None:
    store = _lived_in(house)
    _uninstalled(house, store)
    before = house.queries.counts(ALICE).account.available
    privacy.forget_shop(ALICE, store.id)
    points = Points(house.database.open_uow, house.database.open_platform_uow, "a key")
    points.welcome(ALICE, f"shopify:{store.domain}")
    assert house.queries.counts(ALICE).account.available == before
