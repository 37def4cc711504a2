"""Prices that admins set, which are only ever added to."""

from sqlalchemy import BigInteger, Column, Identity, Index, Integer, Uuid

from app.db.rows.base import created, platform_table, string

prices = platform_table(
    "prices",
    Column("number", BigInteger, Identity(always=True), primary_key=True),
    string("code"),
    Column("points", Integer, nullable=False),
    Column("user_id", Uuid),
    string("reason"),
    created(),
    Index("prices_code_idx", "code", "number"),
)
