"""Collections, pages and articles; titles, handles and translations; what a shop granted."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KINDS = "'product', 'collection', 'tag', 'page', 'article'"
FIELDS = (
    "'title', 'description', 'short_description', 'seo_title', 'meta_description', 'handle',"
    " 'alt_text'"
)
EARLIER = "'description', 'short_description', 'seo_title', 'meta_description', 'alt_text'"
SLOTTED = ("drafts", "revisions")


def upgrade() -> None:
    for table in SLOTTED:
        op.add_column(table, sa.Column("locale", sa.Text(), server_default="", nullable=False))
        _fields(table, FIELDS)
    op.add_column(
        "products", sa.Column("kind", sa.Text(), server_default="product", nullable=False)
    )
    _check("products", "kind", KINDS)
    for name in ("scopes", "locales"):
        op.add_column(
            "stores", sa.Column(name, sa.ARRAY(sa.Text()), server_default="{}", nullable=False)
        )
    op.add_column(
        "stores",
        sa.Column("keeps_provenance", sa.Boolean(), server_default="false", nullable=False),
    )
    op.add_column("stores", sa.Column("read_whole_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    for name in ("read_whole_at", "keeps_provenance", "locales", "scopes"):
        op.drop_column("stores", name)
    op.execute("ALTER TABLE products DROP CONSTRAINT products_kind_check")
    op.drop_column("products", "kind")
    for table in reversed(SLOTTED):
        _fields(table, EARLIER)
        op.drop_column(table, "locale")


def _fields(table: str, values: str) -> None:
    # wider or narrower by the columns that come or go with it; old code writes what both allow
    op.execute(
        "-- squawk-ignore ban-drop-constraint\n"
        f"ALTER TABLE {table} DROP CONSTRAINT {table}_field_check"
    )
    _check(table, "field", values)


def _check(table: str, column: str, values: str) -> None:
    name = f"{table}_{column}_check"
    op.execute(
        f"ALTER TABLE {table} ADD CONSTRAINT {name} CHECK ({column} IN ({values})) NOT VALID"
    )
    op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT {name}")
