"""How a shop's products scored on a day, as it was first read on it."""

from sqlalchemy import ARRAY, BigInteger, Column, Date, Integer

from app.db.rows.base import belongs_to, identity, tenant_table

scores = tenant_table(
    "scores",
    identity("store_id"),
    Column("day", Date, nullable=False),
    Column("products", Integer, nullable=False),
    Column("total", BigInteger, nullable=False),
    Column("tens", ARRAY(Integer), nullable=False),
    belongs_to("stores", "store_id", cascade=True),
    key=("store_id", "day"),
)
