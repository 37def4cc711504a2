"""Second steps of signing in, browsers that are known by name, and addresses that move."""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

NOW = sa.text("now()")
TOPICS = ("confirm_email", "new_password", "password_changed")
MORE_TOPICS = ("move_email", "email_moved", "second_step_set", "second_step_gone")
PURPOSES = ("confirm", "renew")


def upgrade() -> None:
    op.add_column("sign_ins", sa.Column("agent", sa.Text(), server_default="", nullable=False))
    op.add_column("sign_ins", sa.Column("seen_at", sa.DateTime(timezone=True)))
    op.add_column("account_notices", sa.Column("user_id", sa.Uuid()))
    op.create_foreign_key(
        op.f("account_notices_user_id_fkey"),
        "account_notices",
        "users",
        ["user_id"],
        ["id"],
        ondelete="CASCADE",
    )
    op.create_index(op.f("account_notices_user_id_idx"), "account_notices", ["user_id"])
    _allow("account_notices", "topic", (*TOPICS, *MORE_TOPICS))
    _allow("account_links", "purpose", (*PURPOSES, "move"))
    op.create_table(
        "second_steps",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_count", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=NOW, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("second_steps_user_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", name=op.f("second_steps_pkey")),
    )
    op.create_table(
        "recovery_codes",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=NOW, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("recovery_codes_user_id_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", "code_hash", name=op.f("recovery_codes_pkey")),
    )
    for table in ("second_steps", "recovery_codes"):
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_platform")


def _allow(table: str, column: str, values: tuple[str, ...]) -> None:
    """The column holds one of these from now on; rows that are there hold fewer."""
    named, name = ", ".join(f"'{value}'" for value in values), f"{table}_{column}_check"
    # the wider one takes the narrower one's place
    op.execute(f"-- squawk-ignore ban-drop-constraint\nALTER TABLE {table} DROP CONSTRAINT {name}")
    op.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} CHECK ({column} IN ({named})) NOT VALID")
    op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT {name}")


def downgrade() -> None:
    op.drop_table("recovery_codes")
    op.drop_table("second_steps")
    op.execute("DELETE FROM account_links WHERE purpose = 'move'")
    op.execute(f"DELETE FROM account_notices WHERE topic NOT IN {TOPICS}")
    _allow("account_links", "purpose", PURPOSES)
    _allow("account_notices", "topic", TOPICS)
    op.drop_column("account_notices", "user_id")
    op.drop_column("sign_ins", "seen_at")
    op.drop_column("sign_ins", "agent")
