"""Programs that hear of what happens, and what is on its way to them."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from app.db.rows.base import belongs_to, created, identity, moment, one_of, string, tenant_table
from app.domain.subscriptions import DeliveryState, Off

subscriptions = tenant_table(
    "subscriptions",
    identity(),
    string("name"),
    string("url"),
    Column("events", ARRAY(Text), nullable=False),
    string("author"),
    Column("version", Integer, nullable=False, server_default="1"),
    string("off", ""),
    Column("secret", LargeBinary, nullable=False),
    Column("old_secret", LargeBinary),
    moment("old_secret_until"),
    Column("failures", Integer, nullable=False, server_default="0"),
    moment("failing_since"),
    moment("rests_until"),
    string("posting", ""),
    moment("posting_due_at"),
    created(),
    belongs_to("tenants", to=()),
    one_of("off", Off),
    Index("subscriptions_untold_idx", "posting_due_at", postgresql_where=text("posting = 'later'")),
)

deliveries = tenant_table(
    "deliveries",
    identity(),
    identity("subscription_id"),
    identity("event_id"),
    string("event"),
    Column("about", JSONB, nullable=False),
    string("state", DeliveryState.WAITING),
    Column("tries", Integer, nullable=False, server_default="0"),
    moment("due_at", nullable=False),
    moment("lease_until"),
    string("outcome", ""),
    Column("status", Integer),
    Column("duration_ms", Integer),
    moment("tried_at"),
    created(),
    belongs_to("subscriptions", "subscription_id", cascade=True),
    one_of("state", DeliveryState),
    UniqueConstraint("tenant_id", "subscription_id", "event_id"),
    Index("deliveries_due_idx", "due_at", postgresql_where=text("state = 'waiting'")),
    Index("deliveries_log_idx", "tenant_id", "subscription_id", "created_at", "id"),
    Index("deliveries_created_idx", "created_at"),
)
