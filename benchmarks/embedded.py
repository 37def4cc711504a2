"""Pages in Shopify's frame, at 10,000 products, a thousand of them with three drafts each.

As the Procfile starts the web server, in a production environment, each request with a session
token of its own and one after the other: what is timed is the server. Its CPU, the database's with
it, is told as well, for times depend on what else the machine does. Anchor: a small file of the
same server, in turn. And how many bytes of ours a merchant loads who opens the heaviest page.
"""

import re
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from uuid import NAMESPACE_DNS, uuid4

import httpx
import jwt

from app.db.spool import spool
from app.db.uow import Database
from app.domain.catalog import Product
from app.domain.ids import RemoteId, TenantId, remote_uuid
from app.domain.tenants import BillingChannel, Tenant
from app.usecases.sync import audited
from benchmarks.accepted import accepted
from benchmarks.servers import migrated
from benchmarks.web import SECRET, cpu_s, postmaster, production, served
from tests.factories import NOW, product, store

SHOP = RemoteId("big-shop.myshopify.com")
COUNT, WITH_DRAFTS = 10_000, 1_000
ROUNDS = 20
MOST_MS, MOST_KB = 200, 60
ASSETS = re.compile(r'(?:href|src)="(/static/[^"]+\.(?:css|js)[^"]*)"')
IMPORTED = re.compile(r"from '\./([^']+)'")
TEXT = f"<p>A bowl for every table.</p><p>{'It wears well and is easy to clean. ' * 12}</p>"


def main() -> None:
    """All pages in turn, and that many times."""
    with migrated(valkey=True) as addresses, tempfile.TemporaryDirectory() as folder:
        database = Database(addresses.database_url)
        products = _stocked(database)
        database.dispose()
        postgres = postmaster(addresses)
        with served("wsgi:app", production(addresses), Path(folder) / "log") as server:
            client = httpx.Client(base_url=f"http://127.0.0.1:{server.port}")
            times: dict[str, list[float]] = {path: [] for path in _pages(products)}
            cpu, anchors = dict.fromkeys(times, 0.0), []
            for _ in range(ROUNDS):
                anchors.append(_took(client, "/static/favicon.svg"))
                for path, mine in times.items():
                    before = server.cpu_s() + cpu_s(postgres)
                    mine.append(_took(client, path))
                    cpu[path] += 1000 * (server.cpu_s() + cpu_s(postgres) - before) / ROUNDS
            weights = {path: _weight(client, path) for path in times}
    _tell(times, cpu, anchors, weights)


def _tell(
    times: Mapping[str, Sequence[float]],
    cpu: Mapping[str, float],
    anchors: Sequence[float],
    weights: Mapping[str, int],
) -> None:
    """A line for each page, and the slowest and heaviest."""
    for path, mine in times.items():
        at = f"p50 {median(mine):.0f} ms  p95 {_p95(mine):.0f} ms  CPU {cpu[path]:.0f} ms"
        print(f"{path}: {at}  {weights[path] / 1000:.0f} kB")
    slowest, heaviest = max(map(_p95, times.values())), max(weights.values()) / 1000
    print(
        f"bench embedded ratio={MOST_MS / slowest:.2f} goal=1.00 p95_ms={slowest:.0f}"
        f" most_p95_ms={MOST_MS} cpu_ms={max(cpu.values()):.0f}"
        f" anchor_ms={median(anchors):.1f} kb={heaviest:.1f} most_kb={MOST_KB}"
    )


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1]


def _stocked(database: Database) -> list[Product]:
    """The shop as an install names it, and its products as a sync keeps them."""
    tenant = TenantId(remote_uuid(NAMESPACE_DNS, "shopify-tenant", SHOP))
    own = store(tenant, id=remote_uuid(tenant, "store", SHOP), domain=str(SHOP), synced_at=NOW)
    with database.open_uow(tenant) as uow:
        uow.tenants.add(Tenant(tenant, "Bench", BillingChannel.SHOPIFY, NOW))
        uow.wallet.open()
        uow.stores.save(own)
    made = [product(own, number, description=TEXT) for number in range(COUNT)]
    for batch in spool((audited(each, own), None) for each in made):
        with database.open_uow(tenant) as uow:
            uow.products.merge(batch)
    accepted(database, tenant, made[:WITH_DRAFTS], "bench")
    return made


def _pages(products: Sequence[Product]) -> list[str]:
    one = products[0].id
    lists = ("/products", "/products?sort=title&page=200", "/products?q=bowl+77")
    rest = (f"/products/{one}", f"/review/{one}", "/runs", "/stores", "/voice", "/wallet")
    return [*lists, "/products?view=drafts", *rest]


def _get(client: httpx.Client, path: str) -> httpx.Response:
    answer = client.get(path, headers={"Authorization": f"Bearer {_token()}"})
    answer.raise_for_status()
    return answer


def _took(client: httpx.Client, path: str) -> float:
    """Milliseconds until the whole of it was there."""
    token = _token()
    started = time.monotonic()
    client.get(path, headers={"Authorization": f"Bearer {token}"}).raise_for_status()
    return 1000 * (time.monotonic() - started)


def _token() -> str:
    """What App Bridge sends."""
    now = int(time.time())
    claims = {
        "iss": f"https://{SHOP}/admin",
        "dest": f"https://{SHOP}",
        "aud": "key",
        "sub": "41",
        "exp": now + 60,
        "nbf": now,
        "iat": now,
        "jti": str(uuid4()),
        "sid": str(uuid4()),
    }
    return jwt.encode(claims, SECRET, algorithm="HS256")


def _weight(client: httpx.Client, path: str) -> int:
    """Bytes of a page and all of ours that it loads, as a browser gets them."""
    page = _get(client, path)
    loaded, waiting = {path: _size(page)}, ASSETS.findall(page.text)
    while waiting:
        asset = waiting.pop()
        if asset not in loaded:
            told = _get(client, asset)
            loaded[asset] = _size(told)
            waiting += [f"/static/js/{name}" for name in IMPORTED.findall(told.text)]
    return sum(loaded.values())


def _size(answer: httpx.Response) -> int:
    return answer.num_bytes_downloaded
