"""Which products show the same picture."""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("images_shown_idx", "images", ["tenant_id", "id"])


def downgrade() -> None:
    op.drop_index("images_shown_idx", "images")
