"""A shop that was disconnected may be connected by another workspace."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # nobody relied on it but installs, which go by the index from here on
    op.execute(
        "-- squawk-ignore ban-drop-constraint\n"
        "ALTER TABLE stores DROP CONSTRAINT stores_platform_domain_key"
    )
    op.create_index(
        "stores_domain_idx",
        "stores",
        ["platform", "domain"],
        unique=True,
        postgresql_where=sa.text("state <> 'uninstalled'"),
    )


def downgrade() -> None:
    op.drop_index("stores_domain_idx", table_name="stores")
    op.create_unique_constraint("stores_platform_domain_key", "stores", ["platform", "domain"])
