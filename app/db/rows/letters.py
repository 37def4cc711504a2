"""Where workspaces get mail, and which runs they heard of."""

from sqlalchemy import Column, Integer

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.letters import Posting

mail_addresses = tenant_table(
    "mail_addresses",
    string("address"),
    string("language"),
    string("author"),
    moment("asked_at", nullable=False),
    Column("asks", Integer, nullable=False),
    moment("confirmed_at"),
    created(),
    belongs_to("tenants", to=()),
    key=(),
)

run_letters = tenant_table(
    "run_letters",
    identity("run_id"),
    string("posting"),
    moment("due_at"),
    created(),
    belongs_to("runs", "run_id"),
    one_of("posting", Posting),
    key=("run_id",),
)
