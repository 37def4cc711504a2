"""Statements that go alone, each in one message: begin, say for whom, execute, commit."""

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from psycopg2.errors import InvalidSqlStatementName
from sqlalchemy import TextClause

from app.db.uow import ConnectionLost, Database
from app.ports import meter


@dataclass(frozen=True, slots=True)
class Prepared:
    """A statement that a connection parses and plans once: half of what a call costs else."""

    prepare: str
    execute: str

    @classmethod
    def of(
        cls, name: str, enter: str, statement: TextClause, types: Mapping[str, str]
    ) -> "Prepared":
        """`enter` comes first, for this transaction alone; `types` are of all parameters."""
        numbers = {parameter: f"${number}" for number, parameter in enumerate(types, start=1)}
        body = re.sub(r"(?<!:):(\w+)", lambda found: numbers[found[1]], statement.text)
        values = ", ".join(f"CAST(%({name})s AS {kind})" for name, kind in types.items())
        return cls(
            f"{enter} PREPARE {name} ({', '.join(types.values())}) AS {body}",
            f"{enter} EXECUTE {name} ({values})",
        )

    def ask(self, database: Database, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The same of a statement that may well be sent twice: a lost connection costs nothing.

        Raises:
            ExternalError: as in `Database.alone`; of a lost connection only for a fresh one.
        """
        try:
            return self.send(database, values)
        except ConnectionLost:
            return self.send(database, values)

    def send(self, database: Database, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The rows that it answers with.

        Raises:
            ExternalError: as in `Database.alone`.
        """
        started = time.monotonic()
        with database.alone() as cursor:
            try:
                cursor.execute(self.execute, values)
            except InvalidSqlStatementName:  # the first time on this connection: nothing was done
                cursor.execute(self.prepare, values)
                cursor.execute(self.execute, values)
            rows: list[tuple[Any, ...]] = cursor.fetchall()
        counted = meter.current()
        if counted is not None:
            counted.count((time.monotonic() - started) * 1000)
        return rows
