"""Shops, the keys to them, installs under way, and webhooks that came in."""

from sqlalchemy import (
    ARRAY,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from app.db.rows.base import (
    belongs_to,
    created,
    identity,
    moment,
    one_of,
    platform_table,
    string,
    tenant_table,
)
from app.domain.stores import Platform, SeoAccess, StoreState

stores = tenant_table(
    "stores",
    identity(),
    string("platform"),
    string("domain"),
    string("name"),
    string("url"),
    string("api_url"),
    string("state"),
    string("language"),
    string("currency"),
    string("seo_plugin", ""),
    moment("connected_at", nullable=False),
    moment("synced_at"),
    Column("scopes", ARRAY(Text), nullable=False, server_default="{}"),
    Column("locales", ARRAY(Text), nullable=False, server_default="{}"),
    Column("keeps_provenance", Boolean, nullable=False, server_default="false"),
    moment("read_whole_at"),
    Column("check_every_s", Integer, nullable=False, server_default="43200"),
    moment("check_after"),
    moment("told_at"),
    string("leads_to", ""),
    string("language_plugin", ""),
    string("title_suffix", ""),
    string("time_zone", ""),
    Column("adds_links", Boolean, nullable=False, server_default="false"),
    Column("adds_questions", Boolean, nullable=False, server_default="false"),
    string("seo_access", ""),
    Index(
        "stores_domain_idx",
        "platform",
        "domain",
        unique=True,
        postgresql_where=text("state <> 'uninstalled'"),
    ),
    one_of("platform", Platform),
    one_of("state", StoreState),
    one_of("seo_access", SeoAccess),
    belongs_to("tenants", to=()),
)

store_credentials = tenant_table(
    "store_credentials",
    identity("store_id"),
    Column("sealed", LargeBinary),
    moment("expires_at"),
    moment("refresh_until"),
    Column("generation", Integer, nullable=False, server_default="0"),
    moment("claimed_until"),
    Column("webhook_secret", LargeBinary),
    moment("granted_at"),
    Column("seo", LargeBinary),
    belongs_to("stores", "store_id"),
    key=("store_id",),
)

install_attempts = platform_table(
    "install_attempts",
    Column("nonce_hash", Text, primary_key=True),
    string("platform"),
    Column("workspace_id", Uuid, nullable=False),
    Column("user_id", Uuid, nullable=False),
    string("site"),
    Column("used", Boolean, nullable=False, server_default="false"),
    string("refusal", ""),
    moment("expires_at", nullable=False),
    created(),
)

webhook_intake = platform_table(
    "webhook_intake",
    Column("id", Uuid, primary_key=True),
    string("platform"),
    string("delivery_id"),
    Column("workspace_id", Uuid, nullable=False),
    Column("store_id", Uuid, nullable=False),
    string("topic"),
    string("remote_id"),
    moment("claimed_until"),
    moment("drained_at"),
    created(),
    string("event_id", ""),
    moment("triggered_at"),
    UniqueConstraint("platform", "delivery_id"),
    Index("webhook_intake_open_idx", "created_at", postgresql_where=text("drained_at IS NULL")),
    Index(
        "webhook_intake_drained_idx",
        "drained_at",
        postgresql_where=text(
            "drained_at IS NOT NULL AND topic NOT IN"
            " ('shop/redact', 'customers/redact', 'customers/data_request')"
        ),
    ),
)
