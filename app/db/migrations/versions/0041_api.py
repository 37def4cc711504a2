"""Programs: their sign-ins, their keys, and what was answered to them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
ALL = "SELECT, INSERT, UPDATE, DELETE"


def upgrade() -> None:
    _sessions()
    _keys()
    _replies()
    for table in ("api_keys", "api_replies"):
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY tenant ON {table} TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
        )
        op.execute(f"CREATE POLICY owner ON {table} TO rooz_owner USING (true) WITH CHECK (true)")
        op.execute(f"GRANT {ALL} ON {table} TO rooz_app")
    op.execute(f"GRANT {ALL} ON api_sessions TO rooz_platform")
    # a key says which tenant it is of, and that it was used is noted on the way
    op.execute("CREATE POLICY platform ON api_keys TO rooz_platform USING (true)")
    op.execute(
        "GRANT SELECT (tenant_id, id, user_id, secret_hash, scopes, expires_at, used_at),"
        " UPDATE (used_at) ON api_keys TO rooz_platform"
    )


def _sessions() -> None:
    op.create_table(
        "api_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=True),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("renewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        _created(),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("api_sessions_user_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("api_sessions_pkey")),
    )
    op.create_index(op.f("api_sessions_user_id_idx"), "api_sessions", ["user_id"])


def _keys() -> None:
    op.create_table(
        "api_keys",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("secret_hash", sa.Text(), nullable=False),
        sa.Column("scopes", ARRAY(sa.Text()), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        _created(),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("api_keys_user_id_fkey"), ondelete="CASCADE"
        ),
        _of_tenant("api_keys"),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("api_keys_pkey")),
        sa.UniqueConstraint("secret_hash", name=op.f("api_keys_secret_hash_key")),
    )
    op.create_index(op.f("api_keys_user_id_idx"), "api_keys", ["user_id"])


def _replies() -> None:
    op.create_table(
        "api_replies",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), server_default="0", nullable=False),
        sa.Column("headers", JSONB(), server_default="{}", nullable=False),
        sa.Column("body", sa.Text(), server_default="", nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=False),
        _created(),
        _of_tenant("api_replies"),
        sa.PrimaryKeyConstraint("tenant_id", "key", name=op.f("api_replies_pkey")),
    )
    op.create_index("api_replies_created_idx", "api_replies", ["tenant_id", "created_at"])


def _of_tenant(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["tenant_id"], ["tenants.tenant_id"], name=op.f(f"{table}_tenant_id_fkey")
    )


def _created() -> "sa.Column[object]":
    return sa.Column(
        "created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
    )


def downgrade() -> None:
    op.drop_table("api_replies")
    op.drop_table("api_keys")
    op.drop_table("api_sessions")
