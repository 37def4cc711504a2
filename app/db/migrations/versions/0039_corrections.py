"""Corrections of points, and amounts of all workspaces for those who run the platform."""

from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

KINDS = ("gift", "grant", "hold", "capture", "release")
SEEN = {
    "wallet_accounts": "tenant_id, available, held",
    "ledger_entries": "tenant_id, kind, held, created_at",
}


def upgrade() -> None:
    _allow(*KINDS, "correction")
    for table, columns in SEEN.items():
        op.execute(f"CREATE POLICY platform ON {table} FOR SELECT TO rooz_platform USING (true)")
        op.execute(f"GRANT SELECT ({columns}) ON {table} TO rooz_platform")


def _allow(*kinds: str) -> None:
    allowed = ", ".join(f"'{kind}'" for kind in kinds)
    name = "ledger_entries_kind_check"
    # it comes back at once, in the same transaction, with one value more
    op.execute(
        "-- squawk-ignore ban-drop-constraint\n"
        f"ALTER TABLE ledger_entries DROP CONSTRAINT {name}"
    )
    # rows that are there passed a narrower one
    op.execute(
        f"ALTER TABLE ledger_entries ADD CONSTRAINT {name} CHECK (kind IN ({allowed})) NOT VALID"
    )


def downgrade() -> None:
    for table, columns in SEEN.items():
        op.execute(f"REVOKE SELECT ({columns}) ON {table} FROM rooz_platform")
        op.execute(f"DROP POLICY platform ON {table}")
    _allow(*KINDS)
