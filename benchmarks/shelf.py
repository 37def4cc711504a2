"""A workspace with 10,000 products, a hundred of them with drafts, and somebody signed in to it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.bootstrap import build_container
from app.db.spool import spool
from app.db.uow import Database
from app.domain.accounts import Browser
from app.domain.catalog import Product
from app.domain.drafts import DraftState
from app.domain.ids import TenantId, UserId, new_id
from app.domain.points import EntryKind
from app.domain.tenants import BillingChannel, Membership, Role, Tenant, User
from app.embedded import Addresses
from app.settings import Settings
from app.usecases.sync import audited
from benchmarks.accepted import accepted
from tests.factories import product, store

WITH_DRAFTS = 100
TEXT = f"<p>A bowl for every table.</p><p>{'It wears well and is easy to clean. ' * 12}</p>"
PICTURE = "data:image/gif;base64,R0lGODlhAQABAAAAACw="  # the shop's own weigh nothing of ours


@dataclass(frozen=True, slots=True)
class Shelf:
    """Whose workspace it is, its products, and what their browser keeps."""

    tenant: TenantId
    products: list[Product]
    cookie: str


def filled(addresses: Addresses, env: dict[str, str], count: int) -> Shelf:
    """Products as a sync keeps them; drafts as an order leaves them."""
    database, tenant = Database(addresses.database_url), TenantId(new_id())
    user, now = User(UserId(new_id()), "Bench", "USER"), datetime.now(UTC)
    own = store(tenant, synced_at=now)
    with database.open_platform_uow() as platform:
        platform.people.add(user)
    with database.open_uow(tenant) as uow:
        uow.tenants.add(Tenant(tenant, "Bench", BillingChannel.DIRECT, now))
        uow.tenants.add_member(Membership(tenant, user.id, Role.OWNER))
        uow.wallet.open()
        uow.wallet.add(EntryKind.GRANT, "bench", 500, "")
        uow.stores.save(own)
    made = [_pictured(product(own, number, description=TEXT)) for number in range(count)]
    for batch in spool((audited(each, own), None) for each in made):
        with database.open_uow(tenant) as uow:
            uow.products.merge(batch)
    accepted(database, tenant, made[:WITH_DRAFTS], "bench", DraftState.READY)
    database.dispose()
    container = build_container(Settings.from_env(env))
    cookie = container.sign_ins.let_in(user.id, Browser("bench", "127.0.0.1", "en"))
    container.queries.database.dispose()
    return Shelf(tenant, made, cookie)


def _pictured(made: Product) -> Product:
    return replace(made, images=tuple(replace(each, url=PICTURE) for each in made.images))
