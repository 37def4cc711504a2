"""Tenants, people, and how people are known."""

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Text, Uuid

from app.db.rows.base import (
    created,
    metadata,
    moment,
    one_of,
    platform_table,
    string,
    tenant_table,
)
from app.domain.tenants import BillingChannel, Role

tenants = tenant_table(
    "tenants",
    string("name"),
    string("billing_channel"),
    created(),
    one_of("billing_channel", BillingChannel),
    key=(),
)

users = platform_table(
    "users",
    Column("id", Uuid, primary_key=True),
    string("name", ""),
    string("role", "USER"),
    string("language", ""),
    string("theme", ""),
    created(),
)

identities = platform_table(
    "identities",
    string("kind"),
    string("subject"),
    Column("user_id", Uuid, ForeignKey("users.id"), nullable=False, index=True),
    string("secret", ""),
    moment("confirmed_at"),
    created(),
    PrimaryKeyConstraint("kind", "subject"),
)

memberships = tenant_table(
    "memberships",
    Column("user_id", Uuid, ForeignKey("users.id"), nullable=False, index=True),
    string("role"),
    created(),
    one_of("role", Role),
    key=("user_id",),
)

sign_ins = platform_table(
    "sign_ins",
    Column("id", Uuid, primary_key=True),
    Column("token_hash", Text, nullable=False, unique=True),
    Column("user_id", Uuid, ForeignKey("users.id"), nullable=False, index=True),
    Column("workspace_id", Uuid),
    moment("expires_at", nullable=False),
    string("agent", ""),
    moment("seen_at"),
    created(),
)

settings = platform_table(
    "settings", Column("name", Text, primary_key=True), string("value"), created()
)

welcome_gifts = platform_table(
    "welcome_gifts",
    Column("key_hash", Text, primary_key=True),
    Column("workspace_id", Uuid, nullable=False),
    created(),
)

router_changes = platform_table(
    "router_changes",
    Column("id", Uuid, primary_key=True),
    Column("user_id", Uuid, ForeignKey("users.id", ondelete="SET NULL")),
    string("table_text"),
    created(),
    Index("router_changes_created_idx", "created_at"),
)

__all__ = [
    "identities",
    "memberships",
    "metadata",
    "router_changes",
    "settings",
    "sign_ins",
    "tenants",
    "users",
    "welcome_gifts",
]
