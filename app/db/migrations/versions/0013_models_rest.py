"""Runs that go on by themselves, answers of text models, and what a day of them costs."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
SPENT = "tenant_id, provider, model, input_tokens, output_tokens, cost_usd, outcome, created_at"


def upgrade() -> None:
    op.add_column("runs", sa.Column("resumes_at", sa.DateTime(timezone=True)))
    op.create_index(
        "runs_resumes_idx", "runs", ["resumes_at"], postgresql_where=sa.text("state = 'paused'")
    )
    op.execute("GRANT SELECT (resumes_at) ON runs TO rooz_platform")
    op.add_column(
        "run_items", sa.Column("expected_usd", sa.Numeric(), server_default="0", nullable=False)
    )
    op.create_index(
        "run_items_promised_idx",
        "run_items",
        ["tenant_id"],
        postgresql_where=sa.text("state = 'working' AND expected_usd > 0"),
    )
    op.create_index("ai_usage_created_idx", "ai_usage", ["tenant_id", "created_at"])
    op.create_index("ai_usage_day_idx", "ai_usage", ["created_at"])
    op.execute("CREATE POLICY platform ON ai_usage FOR SELECT TO rooz_platform USING (true)")
    op.execute(f"GRANT SELECT ({SPENT}) ON ai_usage TO rooz_platform")
    op.create_table(
        "ai_answers",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("prompt_version", sa.Text(), nullable=False),
        sa.Column("texts", sa.dialects.postgresql.JSONB(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("tenant_id", "key", name=op.f("ai_answers_pkey")),
    )
    op.create_index("ai_answers_created_idx", "ai_answers", ["tenant_id", "created_at"])
    op.execute("ALTER TABLE ai_answers ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE ai_answers FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON ai_answers TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute("CREATE POLICY owner ON ai_answers TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ai_answers TO rooz_app")


def downgrade() -> None:
    op.drop_table("ai_answers")
    op.execute(f"REVOKE SELECT ({SPENT}) ON ai_usage FROM rooz_platform")
    op.execute("DROP POLICY platform ON ai_usage")
    op.drop_index("ai_usage_day_idx", table_name="ai_usage")
    op.drop_index("ai_usage_created_idx", table_name="ai_usage")
    op.drop_index("run_items_promised_idx", table_name="run_items")
    op.drop_column("run_items", "expected_usd")
    op.drop_index("runs_resumes_idx", table_name="runs")
    op.drop_column("runs", "resumes_at")
