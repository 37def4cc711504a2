"""Errands: tasks that programs send text models on."""

from sqlalchemy import Column, Index, Integer, UniqueConstraint, text

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.errands import ErrandState

errands = tenant_table(
    "errands",
    identity(),
    string("task"),
    string("author"),
    string("request_key"),
    string("request_hash"),
    Column("price_points", Integer, nullable=False),
    string("state", ErrandState.OPEN),
    string("result", ""),
    string("provider", ""),
    string("model", ""),
    Column("input_tokens", Integer, nullable=False, server_default="0"),
    Column("output_tokens", Integer, nullable=False, server_default="0"),
    string("failure", ""),
    moment("lease_until", nullable=False),
    created(),
    UniqueConstraint("tenant_id", "request_key"),
    one_of("state", ErrandState),
    belongs_to("tenants", to=()),
    Index("errands_open_idx", "lease_until", postgresql_where=text("state = 'open'")),
)
