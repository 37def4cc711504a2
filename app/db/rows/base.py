"""What all tables share: one metadata, and tenant_id leading every key of a tenant's table."""

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    ForeignKeyConstraint,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    Uuid,
    func,
)

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "ck": "%(table_name)s_%(constraint_name)s_check",
    }
)


def tenant_table(name: str, *parts: Any, key: tuple[str, ...] = ("id",)) -> Table:
    """A table of tenants' rows: `tenant_id` comes first and leads the primary key."""
    return Table(
        name,
        metadata,
        Column("tenant_id", Uuid, nullable=False),
        *parts,
        PrimaryKeyConstraint("tenant_id", *key),
    )


def platform_table(name: str, *parts: Any) -> Table:
    """A table without a tenant; `app/db/rls.py` must allow it."""
    return Table(name, metadata, *parts)


def identity(name: str = "id") -> Column[Any]:
    """A UUID that can't be missing."""
    return Column(name, Uuid, nullable=False)


def string(name: str, default: str | None = None, **more: Any) -> Column[Any]:
    """A text that can't be missing."""
    return Column(name, Text, nullable=False, server_default=default, **more)


def moment(name: str, *, nullable: bool = True) -> Column[Any]:
    """A time with its zone."""
    return Column(name, DateTime(timezone=True), nullable=nullable)


def created() -> Column[Any]:
    """When the row was made, by the database's clock."""
    return Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now())


def belongs_to(
    table: str, *columns: str, to: tuple[str, ...] = ("id",), cascade: bool = False
) -> ForeignKeyConstraint:
    """A reference that can't leave the tenant: tenant_id is part of it."""
    return ForeignKeyConstraint(
        ["tenant_id", *columns],
        [f"{table}.tenant_id", *(f"{table}.{column}" for column in to)],
        ondelete="CASCADE" if cascade else None,
    )


def one_of(column: str, values: type[Any]) -> CheckConstraint:
    """The column holds one of an enum's values."""
    allowed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({allowed})", name=column)
