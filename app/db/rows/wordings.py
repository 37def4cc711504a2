"""Wordings of texts: all shingles of each, and the few by which it is found."""

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary

from app.db.rows.base import belongs_to, identity, moment, one_of, string, tenant_table
from app.domain.catalog import Field

wordings = tenant_table(
    "wordings",
    identity("product_id"),
    string("field"),
    string("language"),
    Column("is_draft", Boolean, nullable=False),
    Column("shingles", LargeBinary, nullable=False),
    moment("kept_at", nullable=False),
    one_of("field", Field),
    belongs_to("products", "product_id", cascade=True),
    key=("product_id", "field", "language", "is_draft"),
)

# rows and no array: row-level security keeps an index on arrays from being used. They refer to
# nothing: they are as many as a dozen a text, and are taken away with it
wording_marks = tenant_table(
    "wording_marks",
    Column("mark", BigInteger, nullable=False),
    identity("product_id"),
    string("field"),
    string("language"),
    Column("is_draft", Boolean, nullable=False),
    Index("wording_marks_product_idx", "tenant_id", "product_id"),
    key=("mark", "product_id", "field", "language", "is_draft"),
)
