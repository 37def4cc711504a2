"""The phrase by which a product is to be found is a text of its own."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

EARLIER = (
    "'title', 'description', 'short_description', 'seo_title', 'meta_description', 'handle',"
    " 'alt_text'"
)
FIELDS = f"{EARLIER}, 'focus_keyword'"
SLOTTED = ("drafts", "revisions")


def upgrade() -> None:
    for table in SLOTTED:
        _fields(table, FIELDS)


def downgrade() -> None:
    for table in SLOTTED:
        _fields(table, EARLIER)


def _fields(table: str, values: str) -> None:
    # wider: what old code writes stays allowed
    op.execute(
        "-- squawk-ignore ban-drop-constraint\n"
        f"ALTER TABLE {table} DROP CONSTRAINT {table}_field_check"
    )
    op.execute(
        f"ALTER TABLE {table} ADD CONSTRAINT {table}_field_check CHECK (field IN ({values}))"
        " NOT VALID"
    )
    op.execute(f"ALTER TABLE {table} VALIDATE CONSTRAINT {table}_field_check")
