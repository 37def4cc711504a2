"""Brand voices, a row a version, the workspace's without a store; and previews of a day."""

from sqlalchemy import Column, Index, Integer, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import belongs_to, created, identity, string, tenant_table

voices = tenant_table(
    "voices",
    identity(),
    Column("store_id", Uuid),
    Column("number", Integer, nullable=False),
    Column("settings", JSONB, nullable=False),
    string("author"),
    created(),
    belongs_to("tenants", to=()),
    belongs_to("stores", "store_id"),
    Index(
        "voices_workspace_idx",
        "tenant_id",
        "number",
        unique=True,
        postgresql_where=text("store_id IS NULL"),
    ),
    Index(
        "voices_store_idx",
        "tenant_id",
        "store_id",
        "number",
        unique=True,
        postgresql_where=text("store_id IS NOT NULL"),
    ),
)

voice_previews = tenant_table(
    "voice_previews",
    identity(),
    string("author"),
    created(),
    belongs_to("tenants", to=()),
)
