"""A database's connections that one test after the other has: they have seen its tables before.

A fresh connection costs the server a tenth of a second until it knows what it is asked about, and
a fresh engine compiles each statement anew.
"""

from collections.abc import Callable
from copy import copy
from typing import Any

from sqlalchemy import event

from app.db.uow import Database
from app.domain.ids import TenantId

AS_MANY_AS_TWO = 32  # the house's and the application's are one


class Warm(Database):
    """Stays open whoever disposes of it; `end` closes it."""

    def __init__(self, url: str) -> None:
        super().__init__(url, AS_MANY_AS_TWO)
        self.pids: set[int] = set()
        event.listen(self.engine, "connect", self._opened)

    def dispose(self) -> None:
        """Threads' own connections alone: another test has other threads."""
        self.hot.close()

    def end(self) -> None:
        super().dispose()

    def _opened(self, connection: Any, _record: object) -> None:
        self.pids.add(connection.info.backend_pid)


lent: dict[str, Warm] = {}
"""By their addresses, those that tests have now."""


def opened(
    url: str, pool_size: int = 0, deliver: Callable[[TenantId], None] | None = None
) -> Database:
    """As `Database` would be: a lent one is warm, unless somebody wants so many of their own."""
    if url in lent and not pool_size:
        shared = copy(lent[url])
        shared.deliver = deliver
        return shared
    return Database(url, pool_size or 16, deliver)
