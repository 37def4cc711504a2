"""Which of a rival's products are ours, and what the merchant says to it."""

from sqlalchemy import ARRAY, CheckConstraint, Column, Index, Integer, Text

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.matching import MatchState

competitor_matches = tenant_table(
    "competitor_matches",
    string("url"),
    identity("product_id"),
    string("site"),
    Column("percent", Integer, nullable=False),
    Column("reasons", ARRAY(Text), nullable=False),
    string("state"),
    Column("states", ARRAY(Text), nullable=False, server_default="{}"),
    string("author", ""),
    moment("decided_at"),
    created(),
    one_of("state", MatchState),
    CheckConstraint("percent BETWEEN 0 AND 100", name="percent"),
    belongs_to("products", "product_id", cascade=True),
    Index("competitor_matches_site_idx", "tenant_id", "site"),
    Index("competitor_matches_product_idx", "tenant_id", "product_id"),
    key=("url", "product_id"),
)
