"""Moves the schema up and down; only the owner's role may."""

import io
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from app.db.uow import psycopg2_url

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the schema to `revision`; there already is fine."""
    _run(url, lambda config: command.upgrade(config, revision))


def downgrade(url: str, revision: str = "base") -> None:
    """Take the schema back to `revision`, with its data."""
    _run(url, lambda config: command.downgrade(config, revision))


def sql() -> str:
    """All steps as SQL, for a lint to read."""
    with redirect_stdout(io.StringIO()) as written:
        command.upgrade(_config(), "head", sql=True)
    return written.getvalue()


def _config() -> Config:
    config = Config()
    # ConfigParser reads % as its own
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def _run(url: str, step: Callable[[Config], None]) -> None:
    engine = create_engine(psycopg2_url(url), poolclass=NullPool)
    config = _config()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        step(config)
        connection.commit()
