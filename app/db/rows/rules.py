"""Rules of shops, and each product that one has ordered."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, text

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.rules import Occasion, Stop

rules = tenant_table(
    "rules",
    identity(),
    identity("store_id"),
    string("occasion"),
    string("finding"),
    string("category", ""),
    string("language"),
    Column("most_a_day", Integer, nullable=False),
    string("author"),
    Column("is_on", Boolean, nullable=False),
    moment("since", nullable=False),
    moment("due_at", nullable=False),
    moment("looked_at"),
    string("stop", ""),
    Column("waiting", Integer, nullable=False, server_default="0"),
    Column("refused", Integer, nullable=False, server_default="0"),
    created(),
    belongs_to("stores", "store_id"),
    one_of("occasion", Occasion),
    one_of("stop", Stop),
    Index("rules_store_idx", "tenant_id", "store_id", "created_at"),
    Index("rules_due_idx", "due_at", postgresql_where=text("is_on")),
)

# the key is what makes an order once: whoever comes second finds the row
rule_orders = tenant_table(
    "rule_orders",
    identity("rule_id"),
    identity("product_id"),
    string("finding"),
    identity("run_id"),
    Column("day", Date, nullable=False),
    created(),
    belongs_to("rules", "rule_id", cascade=True),
    belongs_to("products", "product_id", cascade=True),
    belongs_to("runs", "run_id"),
    Index("rule_orders_day_idx", "tenant_id", "rule_id", "day"),
    key=("rule_id", "product_id", "finding"),
)
