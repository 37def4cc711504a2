"""Who is invited, and who is offered to own a workspace."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    Uuid,
)

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.tenants import Role

invitations = tenant_table(
    "invitations",
    identity(),
    string("address"),
    string("role"),
    string("language"),
    Column("author", Uuid, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    string("token_hash"),
    moment("sent_at", nullable=False),
    created(),
    one_of("role", Role),
    ForeignKeyConstraint(["tenant_id"], ["tenants.tenant_id"]),
    UniqueConstraint("tenant_id", "address"),
    Index(None, "author"),
)

ownership_offers = tenant_table(
    "ownership_offers",
    identity("from_id"),
    identity("to_id"),
    Column("hands_over", Boolean, nullable=False),
    moment("made_at", nullable=False),
    created(),
    belongs_to("memberships", "from_id", to=("user_id",), cascade=True),
    belongs_to("memberships", "to_id", to=("user_id",), cascade=True),
    key=(),
)
