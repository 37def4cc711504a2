"""Durable servers of the benchmark's own, migrated."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.db import migrate
from app.embedded import Addresses, EmbeddedServers


@contextmanager
def migrated(*, valkey: bool = False) -> Iterator[Addresses]:
    """Start it, with a Valkey where one is asked for, and take all away afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o711)
        servers = EmbeddedServers(Path(folder) / "servers")
        addresses = servers.start(valkey=valkey)
        try:
            migrate.upgrade(addresses.migration_database_url)
            yield addresses
        finally:
            servers.stop()
