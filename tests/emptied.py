"""A database that one test after the other has for itself: emptied is quicker than made anew."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import psycopg2
from psycopg2 import extensions, sql
from redis import Redis

from app.embedded import Addresses, EmbeddedServers
from tests import warm

LENT_AT_MOST = 50  # deleted rows stay on disk until somebody sweeps
TABLES = """SELECT relname FROM pg_class
WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"""
# of those that are kept only such as are still at something, or hold a lock from then
OTHERS_OUT = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND (
    pid <> ALL (%s) OR state <> 'idle'
    OR pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory'))"""
COUNTS_AGAIN = """SELECT setval(
    format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
FROM pg_sequences WHERE last_value IS NOT NULL"""
# what a test may have altered; one that altered something had a database to itself. Temporary
# tables are their connection's, and go with it: a moment later, where it is gone
SHAPE = """WITH lasting AS (SELECT oid, relkind FROM pg_class WHERE relpersistence <> 't')
SELECT (SELECT array[count(*), max(oid)] FROM lasting WHERE relkind <> 't'),
    (SELECT array[count(*), max(oid)] FROM pg_policy),
    (SELECT array[count(*), max(c.oid)] FROM pg_constraint c
        WHERE conrelid = 0 OR conrelid IN (SELECT oid FROM lasting)),
    (SELECT string_agg(tgenabled, '' ORDER BY oid) FROM pg_trigger),
    (SELECT count(*) FROM pg_attribute WHERE attrelid IN (SELECT oid FROM lasting))"""


@dataclass
class Emptied:
    """Lends a database like the template, and takes away what was left in it."""

    embedded: EmbeddedServers
    template: str
    numbers: Iterator[int]
    name: str = ""
    lent: int = 0
    tables: list[str] = field(default_factory=list)
    rows: dict[str, str] = field(default_factory=dict)  # what the template has, by table
    shape: object = None
    opened: extensions.connection | None = None  # its next question finds all it needs to know

    @contextmanager
    def lend(self) -> Iterator[Addresses]:
        """For one test at a time."""
        if not self.name:
            self._make()
        self.lent += 1
        yield self.embedded.addresses(self.name)
        if self.lent >= LENT_AT_MOST or not self._empty():
            self.drop()

    def _make(self) -> None:
        self.name, self.lent = f"test_{next(self.numbers)}", 0
        url = self.embedded.create_database(self.name, self.template).database_url
        warm.lent[url] = warm.Warm(url)
        if not self.tables:
            with self._cursor() as cursor:
                self._learn(cursor)

    def _learn(self, cursor: extensions.cursor) -> None:
        cursor.execute(TABLES)
        self.tables = [name for (name,) in cursor.fetchall()]
        for name in self._filled(cursor):
            text = io.StringIO()
            cursor.copy_expert(sql.SQL("COPY {} TO STDOUT").format(sql.Identifier(name)), text)
            self.rows[name] = text.getvalue()
        self.shape = _shape(cursor)

    def _empty(self) -> bool:
        """As the template is; whether that could be."""
        kept = warm.lent[self.embedded.addresses(self.name).database_url]
        kept.dispose()
        with self._cursor() as cursor:
            cursor.execute(OTHERS_OUT, (list(kept.pids),))
            if _shape(cursor) != self.shape:
                return False
            cursor.execute("SET session_replication_role = replica")  # no trigger, no foreign key
            for name in self._filled(cursor):
                cursor.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)))
            for name, text in self.rows.items():
                into = sql.SQL("COPY {} FROM STDIN").format(sql.Identifier(name))
                cursor.copy_expert(into, io.StringIO(text))
            cursor.execute(COUNTS_AGAIN)
        self._forget()
        return True

    def _forget(self) -> None:
        """Redis is every test's, and counts tries by the database's name, which stays the same."""
        with Redis.from_url(self.embedded.addresses(self.name).redis_url) as redis:
            redis.flushdb()

    def _filled(self, cursor: extensions.cursor) -> list[str]:
        one = sql.SQL("SELECT {} WHERE EXISTS (SELECT FROM {})")
        asked = [one.format(sql.Literal(name), sql.Identifier(name)) for name in self.tables]
        cursor.execute(sql.SQL(" UNION ALL ").join(asked))
        return [name for (name,) in cursor.fetchall()]

    @contextmanager
    def _cursor(self) -> Iterator[extensions.cursor]:
        """Of a connection that is kept, as long as no test ends it."""
        try:
            with self._kept().cursor() as cursor:
                cursor.execute("SELECT")
        except psycopg2.OperationalError:
            self._close()
        with self._kept().cursor() as cursor:
            yield cursor

    def _kept(self) -> extensions.connection:
        if self.opened is None:
            self.opened = psycopg2.connect(self.embedded.addresses(self.name).superuser_url)
            self.opened.autocommit = True
        return self.opened

    def _close(self) -> None:
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def drop(self) -> None:
        """The next one is made anew."""
        if self.name:
            self._close()
            warm.lent.pop(self.embedded.addresses(self.name).database_url).end()
            self.embedded.drop_database(self.name)
            self.name = ""


def _shape(cursor: extensions.cursor) -> object:
    cursor.execute(SHAPE)
    return cursor.fetchone()
