"""Analyses of rivals' shops, and the products that they found."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    Numeric,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.competitor_jobs import JobStatus, Reader

competitor_jobs = tenant_table(
    "competitor_jobs",
    identity(),
    string("url"),
    string("mode"),
    Column("is_whole_shop", Boolean, nullable=False),
    string("author"),
    string("request_key"),
    created(),
    moment("updated_at", nullable=False),
    Column("price_points", Integer, nullable=False),
    string("status"),
    string("outcome", ""),
    Column("is_cancelled", Boolean, nullable=False, server_default="false"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("fence", Integer, nullable=False, server_default="0"),
    moment("due_at"),
    moment("lease_until"),
    string("state", ""),
    Column("pages_seen", Integer, nullable=False, server_default="0"),
    Column("skipped", JSONB, nullable=False, server_default="{}"),
    Column("profile", JSONB),
    string("settlement", ""),
    string("crawl_ended", ""),
    Column("expected_usd", Numeric, nullable=False, server_default="0"),
    UniqueConstraint("tenant_id", "request_key"),
    one_of("mode", Reader),
    one_of("status", JobStatus),
    CheckConstraint("settlement IN ('', 'captured', 'released')", name="settlement"),
    belongs_to("tenants", to=()),
    Index("competitor_jobs_created_idx", "tenant_id", "created_at"),
    Index(
        "competitor_jobs_open_idx",
        "lease_until",
        postgresql_where=text("status IN ('pending', 'running')"),
    ),
)

competitor_products = tenant_table(
    "competitor_products",
    identity("job_id"),
    string("url"),
    Column("position", Integer, nullable=False),
    Column("product", JSONB, nullable=False),
    belongs_to("competitor_jobs", "job_id", cascade=True),
    key=("job_id", "url"),
)
