"""Wallets, holds, the ledger and the settlements."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    Integer,
    UniqueConstraint,
)

from app.db.rows.base import belongs_to, created, identity, one_of, string, tenant_table
from app.domain.points import EntryKind, Settlement

wallet_accounts = tenant_table(
    "wallet_accounts",
    Column("available", Integer, nullable=False, server_default="0"),
    Column("held", Integer, nullable=False, server_default="0"),
    CheckConstraint("held >= 0", name="held"),
    belongs_to("tenants", to=()),
    key=(),
)

holds = tenant_table(
    "holds",
    identity("run_id"),
    Column("points", Integer, nullable=False),
    Column("left", Integer, nullable=False),
    created(),
    CheckConstraint('"left" >= 0 AND "left" <= points', name="left"),
    belongs_to("runs", "run_id"),
    key=("run_id",),
)

ledger_entries = tenant_table(
    "ledger_entries",
    Column("number", BigInteger, Identity(always=True), nullable=False),
    string("kind"),
    string("ref"),
    Column("available", Integer, nullable=False),
    Column("held", Integer, nullable=False),
    string("subject", ""),
    created(),
    UniqueConstraint("tenant_id", "kind", "ref"),
    one_of("kind", EntryKind),
    key=("number",),
)

item_settlements = tenant_table(
    "item_settlements",
    identity("item_id"),
    identity("run_id"),
    string("outcome"),
    Column("points", Integer, nullable=False),
    created(),
    one_of("outcome", Settlement),
    belongs_to("run_items", "item_id"),
    Index("item_settlements_run_idx", "tenant_id", "run_id"),
    key=("item_id",),
)
