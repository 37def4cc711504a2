"""Wordings of texts, so that a new one that says the same as another is found."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
FIELDS = (
    "'title', 'description', 'short_description', 'seo_title', 'meta_description',"
    " 'focus_keyword', 'handle', 'alt_text'"
)
PLACE = ("product_id", "field", "language", "is_draft")


def upgrade() -> None:
    op.add_column("drafts", sa.Column("alike", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "drafts", sa.Column("alike_percent", sa.Integer(), server_default="0", nullable=False)
    )
    op.add_column("products", sa.Column("worded_hash", sa.Text()))
    op.create_index(
        "products_unread_idx",
        "products",
        ["tenant_id", "store_id"],
        postgresql_where=sa.text("worded_hash IS DISTINCT FROM content_hash"),
    )
    op.create_table(
        "wordings",
        *_place(),
        sa.Column("shingles", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(f"field IN ({FIELDS})", name=op.f("wordings_field_check")),
        sa.ForeignKeyConstraint(
            ["tenant_id", "product_id"],
            ["products.tenant_id", "products.id"],
            name=op.f("wordings_tenant_id_product_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("tenant_id", *PLACE, name=op.f("wordings_pkey")),
    )
    op.create_table(
        "wording_marks",
        *_place(sa.Column("mark", sa.BigInteger(), nullable=False)),
        sa.PrimaryKeyConstraint("tenant_id", "mark", *PLACE, name=op.f("wording_marks_pkey")),
    )
    op.create_index("wording_marks_product_idx", "wording_marks", ["tenant_id", "product_id"])
    for table in ("wordings", "wording_marks"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY tenant ON {table} TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
        )
        op.execute(f"CREATE POLICY owner ON {table} TO rooz_owner USING (true) WITH CHECK (true)")
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_app")


def _place(*after_tenant: sa.Column[Any]) -> list[sa.Column[Any]]:
    return [
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        *after_tenant,
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("is_draft", sa.Boolean(), nullable=False),
    ]


def downgrade() -> None:
    op.drop_table("wording_marks")
    op.drop_table("wordings")
    op.drop_index("products_unread_idx", table_name="products")
    op.drop_column("products", "worded_hash")
    op.drop_column("drafts", "alike_percent")
    op.drop_column("drafts", "alike")
