"""The anchor of the syncs: plain COPY of the same rows into the same tables."""

import tempfile
import time
from pathlib import Path

import psycopg2

TABLES = ("products", "variants", "images")


def copied(url: str) -> float:
    """Copy the merged rows out, empty the tables, and time their COPY back in."""
    connection = psycopg2.connect(url)
    seconds = 0.0
    with connection, connection.cursor() as cursor, tempfile.TemporaryDirectory() as folder:
        for table in TABLES:
            with (Path(folder) / table).open("wb") as rows:
                cursor.copy_expert(f"COPY {table} TO STDOUT", rows)
        cursor.execute(f"TRUNCATE {', '.join(TABLES)} CASCADE")
        connection.commit()
        started = time.monotonic()
        for table in TABLES:
            with (Path(folder) / table).open("rb") as rows:
                cursor.copy_expert(f"COPY {table} FROM STDIN", rows)
        connection.commit()
        seconds = time.monotonic() - started
    connection.close()
    return seconds


def emptied(url: str) -> None:
    """Begin anew."""
    connection = psycopg2.connect(url)
    with connection, connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {', '.join(TABLES)} CASCADE")
    connection.close()


def written(url: str) -> int:
    """How many rows were written so far."""
    time.sleep(1.2)  # statistics are told once a second
    connection = psycopg2.connect(url)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT coalesce(sum(n_tup_upd + n_tup_ins), 0) FROM pg_stat_user_tables"
            " WHERE relname = ANY(%s)",
            [list(TABLES)],
        )
        found = cursor.fetchone()
    connection.close()
    return int(found[0]) if found else 0
