"""Merchants' own text models, and the runs that they write."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"


def upgrade() -> None:
    op.add_column(
        "runs", sa.Column("on_own_model", sa.Boolean(), server_default="false", nullable=False)
    )
    op.create_table(
        "own_models",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("base_url", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("sealed_key", sa.LargeBinary(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("own_models_tenant_id_fkey")
        ),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("own_models_pkey")),
    )
    op.execute("ALTER TABLE own_models ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE own_models FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON own_models TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute("CREATE POLICY owner ON own_models TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON own_models TO rooz_app")


def downgrade() -> None:
    op.drop_table("own_models")
    op.drop_column("runs", "on_own_model")
