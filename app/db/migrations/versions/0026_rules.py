"""Rules of shops, what they ordered, and which day it is there."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
TABLES = ("rules", "rule_orders")


def upgrade() -> None:
    op.add_column("stores", sa.Column("time_zone", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "rules",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("most_a_day", sa.Integer(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stop", sa.Text(), server_default="", nullable=False),
        sa.Column("waiting", sa.Integer(), server_default="0", nullable=False),
        sa.Column("refused", sa.Integer(), server_default="0", nullable=False),
        _created(),
        sa.CheckConstraint("occasion IN ('new', 'changed')", name=op.f("rules_occasion_check")),
        sa.CheckConstraint(
            "stop IN ('', 'day_full', 'no_points', 'shut', 'refused')",
            name=op.f("rules_stop_check"),
        ),
        _refers("rules", "stores", "store_id"),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("rules_pkey")),
    )
    op.create_index("rules_store_idx", "rules", ["tenant_id", "store_id", "created_at"])
    op.create_index("rules_due_idx", "rules", ["due_at"], postgresql_where=sa.text("is_on"))
    op.create_table(
        "rule_orders",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("rule_id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        _created(),
        _refers("rule_orders", "rules", "rule_id", ondelete="CASCADE"),
        _refers("rule_orders", "products", "product_id", ondelete="CASCADE"),
        _refers("rule_orders", "runs", "run_id"),
        sa.PrimaryKeyConstraint(
            "tenant_id", "rule_id", "product_id", "finding", name=op.f("rule_orders_pkey")
        ),
    )
    op.create_index("rule_orders_day_idx", "rule_orders", ["tenant_id", "rule_id", "day"])
    for table in TABLES:
        _secure(table)
    op.execute("CREATE POLICY platform ON rules FOR SELECT TO rooz_platform USING (true)")
    op.execute("GRANT SELECT (tenant_id, id, is_on, due_at) ON rules TO rooz_platform")


def _created() -> sa.Column[datetime]:
    return sa.Column(
        "created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
    )


def _refers(table: str, to: str, column: str, ondelete: str | None = None) -> sa.Constraint:
    return sa.ForeignKeyConstraint(
        ["tenant_id", column],
        [f"{to}.tenant_id", f"{to}.id"],
        name=op.f(f"{table}_tenant_id_{column}_fkey"),
        ondelete=ondelete,
    )


def _secure(table: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON {table} TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute(f"CREATE POLICY owner ON {table} TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_app")


def downgrade() -> None:
    op.drop_table("rule_orders")
    op.drop_table("rules")
    op.drop_column("stores", "time_zone")
