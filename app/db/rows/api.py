"""Programs: their sign-ins, their keys, and what was answered to them."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from app.db.rows.base import (
    belongs_to,
    created,
    identity,
    moment,
    platform_table,
    string,
    tenant_table,
)


def _person() -> Column[object]:
    return Column(
        "user_id", Uuid, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True
    )


api_sessions = platform_table(
    "api_sessions",
    Column("id", Uuid, primary_key=True),
    _person(),
    Column("workspace_id", Uuid),
    string("token_hash"),
    moment("renewed_at"),
    moment("expires_at", nullable=False),
    created(),
)

api_keys = tenant_table(
    "api_keys",
    identity(),
    _person(),
    string("name"),
    string("prefix"),
    string("secret_hash", unique=True),
    Column("scopes", ARRAY(Text), nullable=False),
    moment("expires_at"),
    moment("used_at"),
    created(),
    belongs_to("tenants", to=()),
)

api_replies = tenant_table(
    "api_replies",
    string("key"),
    string("request_hash"),
    Column("status", Integer, nullable=False, server_default="0"),
    Column("headers", JSONB, nullable=False, server_default="{}"),
    string("body", ""),
    moment("lease_until", nullable=False),
    created(),
    belongs_to("tenants", to=()),
    Index("api_replies_created_idx", "tenant_id", "created_at"),
    key=("key",),
)
