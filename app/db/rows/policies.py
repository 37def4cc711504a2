"""Who switched a shop's policies on or off, and why."""

from sqlalchemy import ARRAY, Boolean, Column, Index, Text

from app.db.rows.base import belongs_to, created, identity, one_of, string, tenant_table
from app.domain.policies.policy import Policy

policy_switches = tenant_table(
    "policy_switches",
    identity(),
    identity("store_id"),
    string("policy"),
    Column("is_on", Boolean, nullable=False),
    string("reason"),
    string("author"),
    Column("names", ARRAY(Text), nullable=False, server_default="{}"),
    created(),
    belongs_to("stores", "store_id"),
    one_of("policy", Policy),
    Index("policy_switches_store_idx", "tenant_id", "store_id", "created_at"),
)
