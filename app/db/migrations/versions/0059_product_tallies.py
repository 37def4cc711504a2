"""How many products have what in common is kept, and not counted anew for each page.

Each change of products adds what it changes of the numbers, as rows of their own: nobody waits for
somebody else's row. A sync folds them up.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0059"
down_revision = "0058"
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
NEW, OLD = "SELECT 1 AS n, f.* FROM fresh f", "SELECT -1 AS n, g.* FROM gone g"
TRIGGERS = {
    "insert": ("NEW TABLE AS fresh", NEW),
    "update": ("OLD TABLE AS gone NEW TABLE AS fresh", f"{NEW} UNION ALL {OLD}"),
    "delete": ("OLD TABLE AS gone", OLD),
}


def upgrade() -> None:
    op.create_table(
        "product_tallies",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("facet", sa.Text(), nullable=False),
        sa.Column("value", postgresql.JSONB(), nullable=False),
        sa.Column("products", sa.Integer(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("product_tallies_pkey")),
    )
    op.execute("ALTER TABLE product_tallies ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE product_tallies FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON product_tallies TO rooz_app"
        f" USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute("CREATE POLICY owner ON product_tallies TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute("GRANT SELECT, INSERT, DELETE ON product_tallies TO rooz_app")
    for event, (tables, changes) in TRIGGERS.items():
        op.execute(
            f"CREATE FUNCTION tally_products_{event}() RETURNS trigger LANGUAGE plpgsql AS $$"
            f" BEGIN {_tallied(changes)}; RETURN NULL; END $$"
        )
        op.execute(
            f"CREATE TRIGGER tally_{event} AFTER {event.upper()} ON products"
            f" REFERENCING {tables} FOR EACH STATEMENT EXECUTE FUNCTION tally_products_{event}()"
        )
    # nobody changes products from the first trigger on until all of this is there
    op.execute(_tallied("SELECT 1 AS n, p.* FROM products p"))


def _tallied(changes: str) -> str:
    """What lies there: what they lack, how they are sorted, in which ten they score."""
    return f"""
    INSERT INTO product_tallies (tenant_id, store_id, kind, facet, value, products, score)
    SELECT c.tenant_id, c.store_id, c.kind, f.facet, f.value, sum(c.n), sum(c.n * c.score)
    FROM ({changes}) c CROSS JOIN LATERAL (VALUES
      ('gaps', to_jsonb(c.gaps)),
      ('sorted', jsonb_build_array(c.product_type, c.details -> 'categories')),
      ('ten', to_jsonb(least(c.score / 10, 9)))) f (facet, value)
    WHERE c.status <> 'trashed'
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(c.n) <> 0 OR sum(c.n * c.score) <> 0
    """  # noqa: S608  no value comes from outside


def downgrade() -> None:
    for event in TRIGGERS:
        op.execute(f"DROP TRIGGER tally_{event} ON products")
        op.execute(f"DROP FUNCTION tally_products_{event}()")
    op.drop_table("product_tallies")
