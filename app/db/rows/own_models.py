"""Merchants' own text models, with their sealed keys."""

from sqlalchemy import Column, LargeBinary

from app.db.rows.base import belongs_to, created, string, tenant_table

own_models = tenant_table(
    "own_models",
    string("base_url"),
    string("model"),
    Column("sealed_key", LargeBinary, nullable=False),
    string("author"),
    created(),
    belongs_to("tenants", to=()),
    key=(),
)
