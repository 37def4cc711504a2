"""A list of products by the API, against bare Flask and SQLAlchemy with the same query.

Anchor: the same server with an app of one view, which knows no callers, no tenants, no limits and
no log. Ours has a token to check, its person and workspace to find, calls to count, row-level
security and a line in the log. What counts is the CPU of a request, web server and database
together: for one product, where what we add weighs most, and for fifty.
"""

import tempfile
from pathlib import Path
from statistics import median

from app.bootstrap import build_container
from app.db.uow import Database
from app.domain.ids import TenantId, UserId, new_id
from app.domain.tenants import BillingChannel, Membership, Role, Tenant, User
from app.embedded import Addresses
from app.settings import Settings
from benchmarks.servers import migrated
from benchmarks.spread import spread
from benchmarks.web import postmaster, production, served
from benchmarks.webhook_intake import Measured, measured
from tests.factories import NOW, product, store

ROUNDS = 5
PRODUCTS = 200
GOALS = {1: 0.70, 50: 0.85}
MOST_ADDED_US = 250


def main() -> None:
    """Anchor and ours in turn; the median ratio counts."""
    with migrated(valkey=True) as addresses, tempfile.TemporaryDirectory() as folder:
        env = production(addresses) | {"MIGRATION_DATABASE_URL": addresses.migration_database_url}
        tenant, token = workspace(addresses, env)
        log, postgres = Path(folder) / "log", postmaster(addresses)
        with (
            served("benchmarks.bare_api:app", env, log) as bare,
            served("benchmarks.counted_api:app", env, log) as own,
        ):
            for limit, goal in GOALS.items():
                anchor_asked = Path(folder) / "anchor"
                anchor_asked.write_bytes(request_of(f"/products/{tenant}?limit={limit}"))
                asked = Path(folder) / "ours"
                asked.write_bytes(request_of(f"/api/v1/products?limit={limit}", token))
                pairs = [
                    (measured(bare, postgres, anchor_asked), measured(own, postgres, asked))
                    for _ in range(ROUNDS)
                ]
                _tell(limit, goal, pairs)


def _tell(limit: int, goal: float, pairs: list[tuple[Measured, Measured]]) -> None:
    ratios = [anchor.us / ours.us for anchor, ours in pairs]
    added_us = median(ours.us - anchor.us for anchor, ours in pairs)
    print(
        f"bench api products={limit} {spread(ratios)} goal={goal:.2f}"
        f" bare_us={median(anchor.us for anchor, _ours in pairs):.0f}"
        f" us={median(ours.us for _anchor, ours in pairs):.0f}"
        f" added_us={added_us:.0f} most_added_us={MOST_ADDED_US}"
    )


def workspace(addresses: Addresses, env: dict[str, str]) -> tuple[TenantId, str]:
    """A workspace with products, and a token of its owner."""
    database, tenant = Database(addresses.database_url), TenantId(new_id())
    user, shop = User(UserId(new_id()), "Bench", "USER"), store(tenant)
    with database.open_platform_uow() as platform:
        platform.people.add(user)
    with database.open_uow(tenant) as uow:
        uow.tenants.add(Tenant(tenant, "Bench", BillingChannel.DIRECT, NOW))
        uow.tenants.add_member(Membership(tenant, user.id, Role.OWNER))
        uow.stores.save(shop)
        for number in range(PRODUCTS):
            uow.products.put(product(shop, number), 40, ("seo_title_missing",))
    database.dispose()
    container = build_container(Settings.from_env(env))
    return tenant, container.api_sessions.begin(user.id, tenant).access_token


def request_of(path: str, token: str = "") -> bytes:
    """A request of a program, with its token."""
    head = [f"GET {path} HTTP/1.1", "Host: rooz.example", "Accept: application/json"]
    head += [f"Authorization: Bearer {token}"] if token else []
    return "\r\n".join(head).encode() + b"\r\n\r\n"
