"""Admins who look into workspaces."""

from sqlalchemy import Boolean, Column, ForeignKey, Uuid

from app.db.rows.base import created, moment, platform_table

guests = platform_table(
    "guests",
    Column("sign_in_id", Uuid, ForeignKey("sign_ins.id", ondelete="CASCADE"), primary_key=True),
    Column("workspace_id", Uuid, nullable=False, index=True),
    Column("user_id", Uuid, nullable=False),
    Column("home_id", Uuid, nullable=False),
    Column("may_change", Boolean, nullable=False),
    moment("ends_at", nullable=False),
    created(),
)
