"""A list of products by the API, without and with 500 pages that listen for news.

They are told something every second. Anchor: the same requests of the same web server with nobody
listening, in turn with those beside the listeners. What counts is the time of a request at the
middle, and the memory of the process that holds the streams.
"""

import asyncio
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.db.uow import Database
from app.domain.happenings import Happening, Kind
from app.domain.ids import TenantId, UserId, new_id
from app.domain.listeners import Pass
from app.domain.tenants import Membership, Role, User
from app.embedded import Addresses
from app.processes import die_with_parent, free_port
from app.supervisor import serves
from benchmarks.api import request_of, workspace
from benchmarks.publishing import until
from benchmarks.servers import migrated
from benchmarks.spread import spread
from benchmarks.web import STRONG, loaded, production, served
from integrations.passes import SignedPasses

LISTENERS = 500
OF_ONE = 5
ROUNDS = 3
SECONDS = 3.0
CONNECTIONS = 2
GOAL = 0.90
MOST_MIB = 120
PATIENCE_S = 60.0


def main() -> None:
    """Without and with, in turn; the median ratio counts."""
    with migrated(valkey=True) as addresses, tempfile.TemporaryDirectory() as folder:
        env = production(addresses) | {"MIGRATION_DATABASE_URL": addresses.migration_database_url}
        tenant, token = workspace(addresses, env)
        passes = _passes(addresses, tenant)
        log, asked = Path(folder) / "log", Path(folder) / "asked"
        asked.write_bytes(request_of("/api/v1/products?limit=50", token))
        ratios, empty_mib, full_mib, heard = [], 0.0, 0.0, 0
        with served("wsgi:app", env, log) as web, _live(env, log) as (port, pid):
            empty_mib = _rss_mib(pid)
            for _ in range(ROUNDS):
                alone = loaded(web, asked, SECONDS, CONNECTIONS)
                with _listening(port, passes) as told, _telling(addresses, tenant):
                    beside = loaded(web, asked, SECONDS, CONNECTIONS)
                    full_mib = _rss_mib(pid)
                heard += sum(told)
                ratios.append(alone.p50_ms / beside.p50_ms)
        print(
            f"bench live listeners={LISTENERS} {spread(ratios)} goal={GOAL:.2f}"
            f" heard={heard} rss_mib={full_mib:.0f} most_mib={MOST_MIB} empty_mib={empty_mib:.0f}"
            f" a_listener_kib={(full_mib - empty_mib) * 1024 / LISTENERS:.0f}"
        )


def _passes(addresses: Addresses, tenant: TenantId) -> list[Pass]:
    """Of as many members as may have so many pages open."""
    database = Database(addresses.database_url)
    people = [UserId(new_id()) for _ in range(LISTENERS // OF_ONE)]
    with database.open_platform_uow() as platform:
        for person in people:
            platform.people.add(User(person, "Bench", "USER"))
    with database.open_uow(tenant) as uow:
        for person in people:
            uow.tenants.add_member(Membership(tenant, person, Role.VIEWER))
    database.dispose()
    return [Pass(tenant, person) for person in people for _ in range(OF_ONE)]


@contextmanager
def _live(env: Mapping[str, str], log: Path) -> Iterator[tuple[int, int]]:
    """The process, as the Procfile starts it: its port, and its number."""
    port = free_port()
    with log.open("ab") as output:
        child = subprocess.Popen(  # noqa: S603  our own server
            [sys.executable, "-m", "app.live", "--port", str(port)],
            env=dict(env),
            stdout=output,
            stderr=output,
            preexec_fn=die_with_parent,  # noqa: PLW1509  two system calls, no locks
        )
    try:
        until(serves(f"http://127.0.0.1:{port}/live/health"))
        yield port, child.pid
    finally:
        child.terminate()
        child.wait()


@contextmanager
def _listening(port: int, passes: Sequence[Pass]) -> Iterator[list[int]]:
    """All of them listen in a thread; the list says how often each was told of news."""
    told, loop = [0] * len(passes), asyncio.new_event_loop()
    sealed = [SignedPasses(STRONG).seal(each) for each in passes]  # good for a minute from now
    ready, stopping = threading.Event(), asyncio.Event()

    async def all_of_them() -> None:
        listening = [_listen(port, each, told, number) for number, each in enumerate(sealed)]
        tasks = [asyncio.create_task(each) for each in listening]
        while not all(told) and not stopping.is_set():
            await asyncio.wait(tasks, timeout=0.05)
        ready.set()
        await stopping.wait()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    thread = threading.Thread(target=loop.run_until_complete, args=(all_of_them(),))
    thread.start()
    try:
        if not ready.wait(PATIENCE_S):
            raise TimeoutError(f"{sum(map(bool, told))} of {len(passes)} listen")
        yield told
    finally:
        loop.call_soon_threadsafe(stopping.set)
        thread.join()
        loop.close()


async def _listen(port: int, sealed: str, told: list[int], number: int) -> None:
    """One page. It is told first that there is something that it hasn't seen."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    body = f"pass={sealed}&since=".encode()
    head = (
        "POST /live HTTP/1.1\r\nHost: rooz.example\r\nOrigin: https://rooz.example\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    writer.write(head.encode() + body)
    try:
        while line := await reader.readline():
            told[number] += line.startswith(b"event: news")
    finally:
        writer.close()


@contextmanager
def _telling(addresses: Addresses, tenant: TenantId) -> Iterator[None]:
    """Something happens every second."""
    over, database = threading.Event(), Database(addresses.database_url, pool_size=1)

    def tell() -> None:
        while not over.wait(1.0):
            with database.open_uow(tenant) as uow:
                uow.happenings.tell(Happening(Kind.RUN_DONE, str(new_id())))

    thread = threading.Thread(target=tell)
    thread.start()
    with ExitStack() as stack:
        stack.callback(database.dispose)
        stack.callback(thread.join)
        stack.callback(over.set)
        yield


def _rss_mib(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    [kib] = [line.split()[1] for line in lines if line.startswith("VmRSS:")]
    return int(kib) / 1024
