"""Saved views of the products' list, and which of them a member's list opens with."""

from sqlalchemy import Boolean, Column, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB

from app.db.rows.base import belongs_to, created, identity, string, tenant_table

list_views = tenant_table(
    "list_views",
    identity(),
    identity("user_id"),
    string("name"),
    Column("asked", JSONB, nullable=False),
    Column("is_shared", Boolean, nullable=False),
    created(),
    belongs_to("memberships", "user_id", to=("user_id",), cascade=True),
    UniqueConstraint("tenant_id", "user_id", "name", name="list_views_tenant_id_key"),
)

preferred_views = tenant_table(
    "preferred_views",
    identity("user_id"),
    identity("view_id"),
    belongs_to("memberships", "user_id", to=("user_id",), cascade=True),
    belongs_to("list_views", "view_id", cascade=True),
    key=("user_id",),
)
