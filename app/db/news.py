"""Hears the database say whose news there is: one connection, for however many pages listen."""

import asyncio
from collections.abc import Callable
from contextlib import closing, suppress
from typing import Any
from uuid import UUID

import psycopg2
import structlog
from psycopg2.extensions import ISOLATION_LEVEL_AUTOCOMMIT

from app.db.repositories.happenings import NEWS
from app.domain.ids import TenantId

log = structlog.get_logger("rooz.live")

LOOK_S = 20.0  # a connection that died without a word is noticed by then
LONGEST_PAUSE_S = 10.0

Heard = Callable[[TenantId | None], None]


class NewsWire:
    """LISTENs until it is cancelled. A database that is away is waited for."""

    def __init__(self, url: str, heard: Heard) -> None:
        """`heard` is told whose news there is; None: anybody's may have been missed."""
        self.url = url
        self.heard = heard
        self.is_up = False

    async def run(self) -> None:
        """Connect, hear, and connect again."""
        pause_s = 0.1
        while True:
            with suppress(psycopg2.Error):
                connection = await asyncio.to_thread(self._connected)
                with closing(connection):
                    self.is_up, pause_s = True, 0.1
                    self.heard(None)
                    await self._hear(connection)
            self.is_up = False
            log.warning("the database says nothing; asked again", pause_s=pause_s)
            await asyncio.sleep(pause_s)
            pause_s = min(2 * pause_s, LONGEST_PAUSE_S)

    def _connected(self) -> Any:
        connection = psycopg2.connect(self.url, connect_timeout=5, application_name="rooz-live")
        connection.set_isolation_level(ISOLATION_LEVEL_AUTOCOMMIT)
        with connection.cursor() as cursor:
            cursor.execute(f"LISTEN {NEWS}")
        return connection

    async def _hear(self, connection: Any) -> None:
        loop, said = asyncio.get_running_loop(), asyncio.Event()
        number = connection.fileno()
        loop.add_reader(number, said.set)
        try:
            while True:
                try:
                    await asyncio.wait_for(said.wait(), LOOK_S)
                except TimeoutError:
                    await asyncio.to_thread(_ask, connection)
                said.clear()
                connection.poll()
                whose = {note.payload for note in connection.notifies}
                connection.notifies.clear()
                for each in whose:
                    self.heard(TenantId(UUID(each)))
        finally:
            loop.remove_reader(number)


def _ask(connection: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
