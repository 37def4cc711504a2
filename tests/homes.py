"""Where servers of tests keep their data."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def home() -> Iterator[Path]:
    """A folder that goes afterwards, and that other sessions of tests leave alone meanwhile.

    Each pytest that starts takes everybody else's way into all temporary folders of its user, and
    so a database's whose server another user runs, as root's must.
    """
    with tempfile.TemporaryDirectory(prefix="rooz-tests-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
