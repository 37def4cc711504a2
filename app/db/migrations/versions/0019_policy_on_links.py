"""A policy on links and contacts."""

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

BEFORE = (
    "'health', 'superlative', 'guarantee', 'discrimination', 'adult', 'rival', 'price',"
    " 'placeholder', 'capitals', 'emoji'"
)


def upgrade() -> None:
    _constrain(f"{BEFORE}, 'link'")


def downgrade() -> None:
    op.execute("DELETE FROM policy_switches WHERE policy = 'link'")
    _constrain(BEFORE)


def _constrain(policies: str) -> None:
    # the same constraint comes back within the transaction
    op.execute(
        "-- squawk-ignore ban-drop-constraint\n"
        "ALTER TABLE policy_switches DROP CONSTRAINT policy_switches_policy_check"
    )
    op.execute(
        "ALTER TABLE policy_switches ADD CONSTRAINT policy_switches_policy_check"
        f" CHECK (policy IN ({policies})) NOT VALID"
    )
    op.execute("ALTER TABLE policy_switches VALIDATE CONSTRAINT policy_switches_policy_check")
