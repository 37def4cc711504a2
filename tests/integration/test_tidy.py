"""What is over for long goes; receipts, and what may still be of use, stay."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.accounts import Link, Purpose
from app.domain.ids import UserId, WebhookId, new_id
from app.domain.stores import Platform
from app.domain.tenants import User
from app.ports.people import FreshSignIn
from app.ports.platform import InstallAttempt, Intake
from app.usecases.install_shopify import NOBODY
from app.usecases.privacy import RECEIPTS
from tests.factories import ALICE, store
from tests.house import House

SHOP = "a.myshopify.com"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _attempt(name: str) -> InstallAttempt:
    return InstallAttempt(name, Platform.SHOPIFY, ALICE, NOBODY, SHOP, used=False)


def _webhook(database: Database, topic: str, *, days: float | None) -> None:
    """One that was dealt with so long ago, or is still to be."""
    webhook = WebhookId(new_id())
    with database.open_platform_uow() as platform:
        intake = Intake(webhook, ALICE, store().id, topic, "")
        platform.take_in(Platform.SHOPIFY, str(webhook), intake)
        platform.drained(webhook)
    _age(
        database,
        "UPDATE webhook_intake SET drained_at = now() - make_interval(secs => :s) WHERE id = :id",
        None if days is None else days * 86_400,
        id=str(webhook),
    )


def _age(database: Database, statement: str, seconds: float | None, **values: str) -> None:
    with database.open_platform_uow() as platform:
        platform.connection.execute(text(statement), {"s": seconds, **values})


def _left(database: Database) -> list[str]:
    with database.open_platform_uow() as platform:
        platform.tidy(RECEIPTS)
        rows = platform.connection.execute(text("SELECT topic FROM webhook_intake ORDER BY topic"))
        return [row.topic for row in rows]


@pytest.mark.parametrize(("days", "is_kept"), [(15, False), (13, True), (None, True)])
def test_webhooks_go_two_weeks_after_they_were_dealt_with(
    database: Database, days: float | None, *, is_kept: bool
) -> None:
    _webhook(database, "products/update", days=days)
    assert bool(_left(database)) is is_kept


def test_receipts_stay(database: Database) -> None:
    for topic in RECEIPTS:
        _webhook(database, topic, days=400)
    assert _left(database) == sorted(RECEIPTS)


@pytest.mark.parametrize(("hours", "is_kept"), [(25, False), (23, True), (-1, True)])
def test_installs_go_a_day_after_their_end(
    database: Database, hours: float, *, is_kept: bool
) -> None:
    with database.open_platform_uow() as platform:
        platform.add_attempt(_attempt("nonce"), 10)
    aged = "UPDATE install_attempts SET expires_at = now() - make_interval(secs => :s)"
    _age(database, aged, hours * 3_600)
    _left(database)
    with database.open_platform_uow() as platform:
        rows = platform.connection.execute(text("SELECT 1 FROM install_attempts")).all()
    assert bool(rows) is is_kept


def test_an_install_is_one_callers_until_it_ended(database: Database) -> None:
    claims = []
    for _ in range(2):
        with database.open_platform_uow() as platform:
            claims.append(platform.claim_attempt(_attempt("one"), 30))
    with database.open_platform_uow() as platform:
        platform.end_attempt("one", Platform.SHOPIFY, SHOP)
        claims.append(platform.claim_attempt(_attempt("one"), 30))
    assert claims == [True, False, True]


def test_sign_ins_and_mailed_links_go_when_they_are_over(database: Database) -> None:
    person, tables = User(UserId(new_id()), "Nadia", "USER"), ("sign_ins", "account_links")
    with database.open_platform_uow() as platform:
        platform.people.add(person)
        for token in ("over", "good"):
            platform.people.sign_in(token, FreshSignIn(person.id, None, 1))
        later = datetime.now(UTC) + timedelta(hours=1)
        platform.links.add("over", Link(Purpose.CONFIRM, person.id, "a"), later)
        platform.links.add("good", Link(Purpose.RENEW, person.id, "a"), later)
        for table in tables:
            over = f"UPDATE {table} SET expires_at = now() - interval '1 s'"  # noqa: S608
            platform.connection.execute(text(f"{over} WHERE token_hash = 'over'"))
    with database.open_platform_uow() as platform:
        platform.tidy(RECEIPTS)
        left = [f"SELECT token_hash FROM {table}" for table in tables]  # noqa: S608
        kept = [platform.connection.execute(text(each)).scalars().all() for each in left]
    assert kept == [["good"], ["good"]]


@pytest.mark.parametrize(("hours", "is_kept"), [(25, False), (23, True)])
def test_what_was_answered_to_programs_goes_after_a_day(
    house: House, hours: int, *, is_kept: bool
) -> None:
    house.move_in(ALICE)
    with house.database.open_uow(ALICE) as uow:
        uow.replies.claim("a key", "a hash", 60.0)
    with house.database.reading(ALICE) as connection:
        aged = text("UPDATE api_replies SET created_at = now() - make_interval(hours => :hours)")
        connection.execute(aged, {"hours": hours})
    with house.database.open_platform_uow() as platform:
        platform.tidy(RECEIPTS)
    with house.database.reading(ALICE) as connection:
        left = connection.execute(text("SELECT count(*) FROM api_replies")).scalar_one()
    assert bool(left) is is_kept
