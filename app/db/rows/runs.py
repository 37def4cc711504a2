"""Runs and their items."""

from sqlalchemy import Boolean, Column, Index, Integer, Numeric, UniqueConstraint, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.runs import ItemState, RunKind, RunState

runs = tenant_table(
    "runs",
    identity(),
    identity("store_id"),
    string("kind"),
    string("service", ""),
    string("language", ""),
    string("mode", "rewrite"),
    string("state"),
    Column("price_points", Integer, nullable=False),
    string("request_key"),
    string("author", ""),
    string("reason", ""),
    created(),
    moment("finished_at"),
    moment("resumes_at"),
    Column("on_own_model", Boolean, nullable=False, server_default="false"),
    Column("asked", JSONB, nullable=False, server_default="[]"),
    UniqueConstraint("tenant_id", "request_key"),
    one_of("kind", RunKind),
    one_of("state", RunState),
    belongs_to("stores", "store_id"),
    Index("runs_created_idx", "tenant_id", "created_at"),
    Index("runs_active_idx", "state", postgresql_where=text("state = 'active'")),
    Index("runs_resumes_idx", "resumes_at", postgresql_where=text("state = 'paused'")),
    Index("runs_open_idx", "tenant_id", "id", postgresql_where=text("finished_at IS NULL")),
)

run_items = tenant_table(
    "run_items",
    identity(),
    identity("run_id"),
    Column("product_id", Uuid),
    Column("position", Integer, nullable=False),
    string("state"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("fence", Integer, nullable=False, server_default="0"),
    moment("due_at"),
    moment("lease_until"),
    string("outcome", ""),
    string("detail", ""),
    Column("expected_usd", Numeric, nullable=False, server_default="0"),
    Column("may_lose", Boolean, nullable=False, server_default="false"),
    Column("price_points", Integer),
    one_of("state", ItemState),
    belongs_to("runs", "run_id"),
    belongs_to("products", "product_id"),
    Index("run_items_run_idx", "tenant_id", "run_id", "position"),
    Index("run_items_product_idx", "tenant_id", "product_id"),
    Index(
        "run_items_open_idx",
        "tenant_id",
        "run_id",
        postgresql_where=text("state IN ('waiting', 'working')"),
    ),
    Index(
        "run_items_promised_idx",
        "tenant_id",
        postgresql_where=text("state = 'working' AND expected_usd > 0"),
    ),
    Index(
        "run_items_conflict_idx",
        "tenant_id",
        "product_id",
        postgresql_where=text("state = 'conflict'"),
    ),
)
