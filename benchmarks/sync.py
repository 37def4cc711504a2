"""Merge 20,000 products with variants and images, against COPY of the same rows.

Anchor: the same prepared rows by plain COPY into the same three tables. Then the same sync again:
nothing changed, so nothing may be written.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import psycopg2

from app.db.spool import spool
from app.db.uow import Database
from app.domain.audit import audit
from app.domain.catalog import Product
from app.domain.stores import Platform
from app.domain.tenants import BillingChannel, Tenant
from benchmarks.servers import migrated
from tests.factories import ALICE, product, store

COUNT = 20_000
GOAL = 0.50
TABLES = ("products", "variants", "images")


def main() -> None:
    """The merge in a process of its own, so that its memory is its own."""
    with migrated() as addresses:
        spooled = spool(_audited(COUNT))
        own = store()
        database = Database(addresses.database_url)
        with database.open_uow(ALICE) as uow:
            uow.tenants.add(Tenant(ALICE, "Bench", BillingChannel.DIRECT, datetime.now(UTC)))
            uow.stores.save(own)
        ours, rss = _merge(addresses.database_url, spooled)
        before = _written(addresses.migration_database_url)
        again, _rss = _merge(addresses.database_url, spooled)
        written = _written(addresses.migration_database_url) - before
        anchor = _copied(addresses.superuser_url)  # COPY meets row-level security else
        database.dispose()
        spooled.unlink()
    print(
        f"COPY {COUNT / anchor:,.0f}/s  merge {COUNT / ours:,.0f}/s  again {COUNT / again:,.0f}/s"
    )
    print(f"rows written by the unchanged sync: {written}")
    print(f"bench sync ratio={anchor / ours:.2f} goal={GOAL:.2f} rss_mib={rss}")


def _audited(count: int) -> Iterator[tuple[Product, int, Sequence[str]]]:
    own = store()
    for number in range(count):
        text = f"<p>Bowl {number}. {'A bowl for the table of everybody. ' * 12}</p>"
        made = product(own, number, description=text)
        found = audit(made, Platform.SHOPIFY)
        yield made, found.score, [finding.code for finding in found.findings]


def _merge(url: str, spooled: Path) -> tuple[float, int]:
    code = "from benchmarks.sync import merge_here; merge_here()"
    command = [sys.executable, "-c", code, url, str(spooled)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    seconds, rss = done.stdout.split()
    return float(seconds), int(rss)


def merge_here() -> None:
    """What the process of its own does; prints its seconds and its memory in MiB."""
    url, spooled = sys.argv[1:]
    database = Database(url)
    started = time.monotonic()
    with database.open_uow(ALICE) as uow:
        uow.products.merge(store().id, Path(spooled), is_whole=True)
    seconds = time.monotonic() - started
    database.dispose()
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def _copied(url: str) -> float:
    """Copy the merged rows out, empty the tables, and time their COPY back in."""
    connection = psycopg2.connect(url)
    seconds = 0.0
    with connection, connection.cursor() as cursor, tempfile.TemporaryDirectory() as folder:
        for table in TABLES:
            with (Path(folder) / table).open("wb") as rows:
                cursor.copy_expert(f"COPY {table} TO STDOUT", rows)
        cursor.execute("TRUNCATE products, variants, images CASCADE")
        connection.commit()
        started = time.monotonic()
        for table in TABLES:
            with (Path(folder) / table).open("rb") as rows:
                cursor.copy_expert(f"COPY {table} FROM STDIN", rows)
        connection.commit()
        seconds = time.monotonic() - started
    connection.close()
    return seconds


def _written(url: str) -> int:
    time.sleep(1.2)  # statistics are told once a second
    connection = psycopg2.connect(url)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT coalesce(sum(n_tup_upd + n_tup_ins), 0) FROM pg_stat_user_tables"
            " WHERE relname IN ('products', 'variants', 'images')"
        )
        found = cursor.fetchone()
    connection.close()
    return int(found[0]) if found else 0
