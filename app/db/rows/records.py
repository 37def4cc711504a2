"""What is only ever added: what models cost."""

from sqlalchemy import Column, Index, Integer, Numeric, Uuid

from app.db.rows.base import created, identity, string, tenant_table

ai_usage = tenant_table(
    "ai_usage",
    identity(),
    string("task"),
    string("provider"),
    string("model"),
    Column("input_tokens", Integer, nullable=False),
    Column("output_tokens", Integer, nullable=False),
    Column("cost_usd", Numeric),
    Column("duration_ms", Integer, nullable=False),
    string("outcome"),
    Column("run_id", Uuid),
    Column("item_id", Uuid),
    created(),
    Index("ai_usage_created_idx", "tenant_id", "created_at"),
    Index("ai_usage_day_idx", "created_at"),
)
