"""Take in Shopify's webhooks under the Procfile's gunicorn, against a bare Flask view.

Anchor: the same server with an app of one view: it checks the signature over the raw bytes (4 kB)
and writes one row, committed, into a table of the same columns and indexes over a pooled
connection. What counts is the CPU of a request, web server and database together; requests a
second are told too, for they depend on what else the machine does. Then 500 a second, offered
whether they are answered or not, to either: what both wait for is the machine's, such as its disk.
"""

import base64
import hashlib
import hmac
import json
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import psycopg2

from app.db.uow import Database
from app.domain.tenants import BillingChannel, Tenant
from app.embedded import Addresses
from benchmarks.load import NUMBER
from benchmarks.servers import migrated
from benchmarks.web import SECRET, Server, cpu_s, loaded, postmaster, production, served
from tests.factories import ALICE, store

ROUNDS = 5
SECONDS = 3.0
CONNECTIONS = 16
OFFERED = 500
STEADY_S = 10.0
MOST_CONNECTIONS = 64
MOST_P99_MS = 100
BODY_BYTES = 4_096
GOAL = 0.80


@dataclass(frozen=True, slots=True)
class Measured:
    """What a request cost, in microseconds of CPU, and how many went in a second."""

    web_us: float
    database_us: float
    rate: float

    @property
    def us(self) -> float:
        """All of it."""
        return self.web_us + self.database_us


def main() -> None:
    """Anchor and ours in turn; the median ratio counts."""
    with migrated(valkey=True) as addresses, tempfile.TemporaryDirectory() as folder:
        request, log = Path(folder) / "request", Path(folder) / "log"
        request.write_bytes(_request(_shop(addresses)))
        env = production(addresses)
        postgres = postmaster(addresses)
        with (
            served("benchmarks.bare_webhooks:app", env, log) as bare,
            served("wsgi:app", env, log) as own,
        ):
            pairs = [
                (measured(bare, postgres, request), measured(own, postgres, request))
                for _ in range(ROUNDS)
            ]
            bare_steady, steady = (
                loaded(each, request, STEADY_S, MOST_CONNECTIONS, OFFERED) for each in (bare, own)
            )
    for anchor, ours in pairs:
        print(f"bare {_line(anchor)}  ours {_line(ours)}")
    ratio = median(anchor.us / ours.us for anchor, ours in pairs)
    rates = median(ours.rate / anchor.rate for anchor, ours in pairs)
    print(
        f"bench webhook_intake ratio={ratio:.2f} goal={GOAL:.2f} by_rate={rates:.2f}"
        f" us={median(ours.us for _anchor, ours in pairs):.0f}"
        f" p50_ms={steady.p50_ms:.1f} p99_ms={steady.p99_ms:.1f} most_p99_ms={MOST_P99_MS}"
        f" bare_p99_ms={bare_steady.p99_ms:.1f} offered={OFFERED} refused={steady.refused}"
    )


def measured(server: Server, postgres: int, request: Path) -> Measured:
    """What a request costs a server and its database, under a load of them."""
    before = server.cpu_s(), cpu_s(postgres)
    told = loaded(server, request, SECONDS, CONNECTIONS)
    after = server.cpu_s(), cpu_s(postgres)
    if told.refused:
        raise RuntimeError(f"{told.refused} of {told.count} were refused")
    web_us, database_us = (1e6 * (b - a) / told.count for a, b in zip(before, after, strict=True))
    return Measured(web_us, database_us, told.rate)


def _line(told: Measured) -> str:
    return f"{told.rate:,.0f}/s {told.web_us:.0f}+{told.database_us:.0f} us"


def _shop(addresses: Addresses) -> str:
    """A connected shop's domain, and a table for the anchor."""
    database, own = Database(addresses.database_url), store()
    with database.open_uow(ALICE) as uow:
        uow.tenants.add(Tenant(ALICE, "Bench", BillingChannel.SHOPIFY, datetime.now(UTC)))
        uow.stores.save(own)
    database.dispose()
    connection = psycopg2.connect(addresses.migration_database_url)
    with connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE anchor_intake (LIKE webhook_intake INCLUDING ALL)")
        cursor.execute("GRANT INSERT, SELECT ON anchor_intake TO rooz_app")
    connection.close()
    return own.domain


def _request(domain: str) -> bytes:
    told = {"id": 1, "admin_graphql_api_id": "gid://shopify/Product/1", "title": ""}
    told["title"] = "x" * (BODY_BYTES - len(json.dumps(told)))
    body = json.dumps(told).encode()
    signed = base64.b64encode(hmac.new(SECRET.encode(), body, hashlib.sha256).digest()).decode()
    head = [
        "POST /webhooks/shopify HTTP/1.1",
        "Host: rooz.example",
        "User-Agent: Shopify-Captain-Hook",
        "Accept: */*",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        "X-Shopify-Topic: products/update",
        f"X-Shopify-Shop-Domain: {domain}",
        "X-Shopify-API-Version: 2026-10",
        f"X-Shopify-Webhook-Id: {NUMBER.decode()}",
        "X-Shopify-Event-Id: 98880550-7158-44d4-b7cd-2c97c8a091b5",
        "X-Shopify-Triggered-At: 2026-11-26T12:00:00.000000000Z",
        f"X-Shopify-Hmac-Sha256: {signed}",
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body
