"""Saved views of the products' list."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0057"
down_revision = "0056"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    _views()
    _preferred()
    for table in ("list_views", "preferred_views"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY tenant ON {table} TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
        )
        op.execute(f"CREATE POLICY owner ON {table} TO rooz_owner USING (true) WITH CHECK (true)")
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_app")


def _views() -> None:
    op.create_table(
        "list_views",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("asked", postgresql.JSONB(), nullable=False),
        sa.Column("is_shared", sa.Boolean(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        _member("list_views"),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("list_views_pkey")),
        sa.UniqueConstraint(
            "tenant_id", "user_id", "name", name=op.f("list_views_tenant_id_key")
        ),
    )


def _preferred() -> None:
    op.create_table(
        "preferred_views",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("view_id", sa.Uuid(), nullable=False),
        _member("preferred_views"),
        sa.ForeignKeyConstraint(
            ["tenant_id", "view_id"],
            ["list_views.tenant_id", "list_views.id"],
            name=op.f("preferred_views_tenant_id_fkey1"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("tenant_id", "user_id", name=op.f("preferred_views_pkey")),
    )


def _member(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["tenant_id", "user_id"],
        ["memberships.tenant_id", "memberships.user_id"],
        name=op.f(f"{table}_tenant_id_fkey"),
        ondelete="CASCADE",
    )


def downgrade() -> None:
    op.drop_table("preferred_views")
    op.drop_table("list_views")
