"""`python -m tests.arch.migrations`: squawk's verdict on the migrations' SQL."""

import subprocess
import sys
import tempfile
from pathlib import Path

from app.db import migrate

# the first migration meets empty tables: nothing waits for its locks
EXCUSED = (
    "require-concurrent-index-creation",
    "adding-foreign-key-constraint",
    "constraint-missing-not-valid",
    "prefer-robust-stmts",
    "prefer-bigint-over-int",  # points, positions and scores never come near two thousand million
    "require-timeout-settings",
    "prefer-text-field",
    "disallowed-unique-constraint",
    "ban-char-field",
    "require-table-schema",
)


def main() -> int:
    """Squawk's exit code."""
    with tempfile.TemporaryDirectory() as folder:
        rendered = Path(folder) / "migrations.sql"
        rendered.write_text(migrate.sql(), encoding="utf-8")
        squawk = Path(sys.executable).with_name("squawk")
        command = [str(squawk), f"--exclude={','.join(EXCUSED)}", str(rendered)]
        return subprocess.run(command, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
