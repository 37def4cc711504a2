"""The products' list is read in the order of an index."""

import sqlalchemy as sa
from alembic import op

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "products_listed_idx",
        "products",
        ["tenant_id", "kind", "score", sa.text('"left"(title, 200)'), "id"],
        postgresql_where=sa.text("status <> 'trashed'"),
    )


def downgrade() -> None:
    op.drop_index("products_listed_idx", "products")
