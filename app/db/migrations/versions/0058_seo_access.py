"""A second way into a WooCommerce shop: to SEO texts that its plugin keeps apart."""

import sqlalchemy as sa
from alembic import op

revision = "0058"
down_revision = "0057"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("stores", sa.Column("seo_access", sa.Text(), server_default="", nullable=False))
    op.execute(
        "ALTER TABLE stores ADD CONSTRAINT stores_seo_access_check"
        " CHECK (seo_access IN ('', 'granted', 'refused')) NOT VALID"
    )
    op.execute("ALTER TABLE stores VALIDATE CONSTRAINT stores_seo_access_check")
    op.add_column("store_credentials", sa.Column("seo", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    op.drop_column("store_credentials", "seo")
    op.drop_column("stores", "seo_access")
