"""Brand voices, and what a draft rests on and went through."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
TEXTS = ("voice", "as_written")
LISTS = ("facts", "checks")


def upgrade() -> None:
    for name in TEXTS:
        op.add_column("drafts", sa.Column(name, sa.Text(), server_default="", nullable=False))
    for name in LISTS:
        op.add_column("drafts", sa.Column(name, JSONB(), server_default="[]", nullable=False))
    op.create_table(
        "voices",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("settings", JSONB(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("voices_tenant_id_fkey")
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "store_id"],
            ["stores.tenant_id", "stores.id"],
            name=op.f("voices_tenant_id_store_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("voices_pkey")),
    )
    # a null is like no other null to a unique index: the workspace's versions have their own
    op.create_index(
        "voices_workspace_idx",
        "voices",
        ["tenant_id", "number"],
        unique=True,
        postgresql_where=sa.text("store_id IS NULL"),
    )
    op.create_index(
        "voices_store_idx",
        "voices",
        ["tenant_id", "store_id", "number"],
        unique=True,
        postgresql_where=sa.text("store_id IS NOT NULL"),
    )
    op.create_table(
        "voice_previews",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("voice_previews_tenant_id_fkey")
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("voice_previews_pkey")),
    )
    for table in ("voices", "voice_previews"):
        _secure(table)


def _secure(table: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON {table} TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute(f"CREATE POLICY owner ON {table} TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_app")


def downgrade() -> None:
    op.drop_table("voice_previews")
    op.drop_table("voices")
    for name in (*LISTS, *TEXTS):
        op.drop_column("drafts", name)
