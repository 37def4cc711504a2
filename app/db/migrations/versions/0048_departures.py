"""Links between a shop's people and ours, and a last mail to who is gone."""

from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

PURPOSES = ("confirm", "renew", "move")
TOPICS = (
    *("confirm_email", "new_password", "password_changed", "move_email", "email_moved"),
    *("second_step_set", "second_step_gone"),
)


def upgrade() -> None:
    _allow("account_links", "purpose", (*PURPOSES, "shop"))
    _allow("account_notices", "topic", (*TOPICS, "account_deleted"))


def _allow(table: str, column: str, values: tuple[str, ...]) -> None:
    """The column holds one of these from now on; rows that are there hold fewer."""
    named, name = ", ".join(f"'{value}'" for value in values), f"{table}_{column}_check"
    # the wider one takes the narrower one's place
    op.execute(f"-- squawk-ignore ban-drop-constraint\nALTER TABLE {table} DROP CONSTRAINT {name}")
    op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} CHECK ({column} IN ({named})) NOT VALID")
    op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT {name}")


def downgrade() -> None:
    op.execute("DELETE FROM account_links WHERE purpose = 'shop'")
    op.execute("DELETE FROM account_notices WHERE topic = 'account_deleted'")
    _allow("account_links", "purpose", PURPOSES)
    _allow("account_notices", "topic", TOPICS)
