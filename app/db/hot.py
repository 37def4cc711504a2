"""Connections that threads keep for calls that are transactions by themselves."""

import threading
from typing import Any
from weakref import WeakSet

import psycopg2
from psycopg2.extras import register_uuid


class HotConnections:
    """One a thread, opened when it is first asked for.

    No pool hands it out and takes it back, pings before and resets after: that is half of what
    such a call costs, and what is sent alone leaves nothing behind.
    """

    def __init__(self, url: str, **how: Any) -> None:
        """`how` is as libpq takes it."""
        self._url = url
        self._how = how
        self._mine = threading.local()
        self._opened: WeakSet[Any] = WeakSet()  # a thread's own closes when the thread ends

    def get(self) -> Any:
        """This thread's own."""
        connection = getattr(self._mine, "connection", None)
        if connection is None or connection.closed:
            connection = psycopg2.connect(self._url, **self._how)
            connection.autocommit = True
            register_uuid(conn_or_curs=connection)  # type: ignore[no-untyped-call]
            self._opened.add(connection)
            self._mine.connection = connection
        return connection

    def close(self) -> None:
        """All of them; who asks next gets a fresh one."""
        for connection in list(self._opened):
            connection.close()
