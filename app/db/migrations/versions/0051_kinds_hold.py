"""The ledger's kinds are held to for lines of old as well."""

from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE ledger_entries VALIDATE CONSTRAINT ledger_entries_kind_check")


def downgrade() -> None:
    """What was looked at once is no other for it."""
