"""The first schema: tenants, shops, products, runs, drafts, revisions, points."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TENANT = "tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::uuid"
TENANT_TABLES = [
    "ai_usage",
    "ledger_entries",
    "notifications",
    "tenants",
    "memberships",
    "stores",
    "wallet_accounts",
    "products",
    "runs",
    "store_credentials",
    "holds",
    "images",
    "run_items",
    "variants",
    "drafts",
    "item_settlements",
    "revisions",
    "publish_items",
    "undo_items",
]
PLATFORM_TABLES = [
    "install_attempts",
    "settings",
    "users",
    "webhook_intake",
    "welcome_gifts",
    "identities",
    "sign_ins",
]
APPEND_ONLY = ["ledger_entries", "item_settlements", "ai_usage"]
PLATFORM_COLUMNS = {
    "tenants": "tenant_id, name, billing_channel, created_at",
    "memberships": "tenant_id, user_id, role",
    "stores": "tenant_id, id, platform, domain",
    "runs": "tenant_id, id, kind, state",
    "run_items": "tenant_id, run_id, state, due_at, lease_until",
}


def upgrade() -> None:
    op.create_table(
        "ai_usage",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("input_tokens", sa.Integer(), nullable=False),
        sa.Column("output_tokens", sa.Integer(), nullable=False),
        sa.Column("cost_usd", sa.Numeric(), nullable=True),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=True),
        sa.Column("item_id", sa.Uuid(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("ai_usage_pkey")),
    )
    op.create_table(
        "install_attempts",
        sa.Column("nonce_hash", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("used", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("nonce_hash", name=op.f("install_attempts_pkey")),
    )
    op.create_table(
        "ledger_entries",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("available", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "kind IN ('gift', 'grant', 'hold', 'capture', 'release')",
            name=op.f("ledger_entries_kind_check"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("ledger_entries_pkey")),
        sa.UniqueConstraint(
            "tenant_id", "kind", "ref", name=op.f("ledger_entries_tenant_id_kind_ref_key")
        ),
    )
    op.create_table(
        "notifications",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("notifications_pkey")),
        sa.UniqueConstraint(
            "tenant_id", "kind", "ref", name=op.f("notifications_tenant_id_kind_ref_key")
        ),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("settings_pkey")),
    )
    op.create_table(
        "tenants",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("billing_channel", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "billing_channel IN ('shopify', 'direct')", name=op.f("tenants_billing_channel_check")
        ),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("tenants_pkey")),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("role", sa.Text(), server_default="USER", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("theme", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("users_pkey")),
    )
    op.create_table(
        "webhook_intake",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("delivery_id", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("drained_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("webhook_intake_pkey")),
        sa.UniqueConstraint(
            "platform", "delivery_id", name=op.f("webhook_intake_platform_delivery_id_key")
        ),
    )
    op.create_table(
        "welcome_gifts",
        sa.Column("key_hash", sa.Text(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("key_hash", name=op.f("welcome_gifts_pkey")),
    )
    op.create_table(
        "identities",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("secret", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("identities_user_id_fkey")),
        sa.PrimaryKeyConstraint("kind", "subject", name=op.f("identities_pkey")),
    )
    op.create_index(op.f("identities_user_id_idx"), "identities", ["user_id"], unique=False)
    op.create_table(
        "memberships",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "role IN ('owner', 'editor', 'reviewer', 'viewer')", name=op.f("memberships_role_check")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("memberships_user_id_fkey")),
        sa.PrimaryKeyConstraint("tenant_id", "user_id", name=op.f("memberships_pkey")),
    )
    op.create_index(op.f("memberships_user_id_idx"), "memberships", ["user_id"], unique=False)
    op.create_table(
        "sign_ins",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("workspace_id", sa.Uuid(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("sign_ins_user_id_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("sign_ins_pkey")),
        sa.UniqueConstraint("token_hash", name=op.f("sign_ins_token_hash_key")),
    )
    op.create_index(op.f("sign_ins_user_id_idx"), "sign_ins", ["user_id"], unique=False)
    op.create_table(
        "stores",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("api_url", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("seo_plugin", sa.Text(), server_default="", nullable=False),
        sa.Column("connected_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("synced_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "platform IN ('shopify', 'woocommerce')", name=op.f("stores_platform_check")
        ),
        sa.CheckConstraint(
            "state IN ('connected', 'reconnect', 'uninstalled')", name=op.f("stores_state_check")
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("stores_tenant_id_fkey")
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("stores_pkey")),
        sa.UniqueConstraint("platform", "domain", name=op.f("stores_platform_domain_key")),
    )
    op.create_table(
        "wallet_accounts",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("available", sa.Integer(), server_default="0", nullable=False),
        sa.Column("held", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("held >= 0", name=op.f("wallet_accounts_held_check")),
        sa.ForeignKeyConstraint(
            ["tenant_id"], ["tenants.tenant_id"], name=op.f("wallet_accounts_tenant_id_fkey")
        ),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("wallet_accounts_pkey")),
    )
    op.create_table(
        "products",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("handle", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("vendor", sa.Text(), nullable=False),
        sa.Column("product_type", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("short_description", sa.Text(), nullable=True),
        sa.Column("seo_title", sa.Text(), nullable=True),
        sa.Column("meta_description", sa.Text(), nullable=True),
        sa.Column("details", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("gaps", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "status IN ('active', 'hidden', 'trashed')", name=op.f("products_status_check")
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "store_id"],
            ["stores.tenant_id", "stores.id"],
            name=op.f("products_tenant_id_store_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("products_pkey")),
    )
    op.create_index(
        "products_store_score_idx",
        "products",
        ["tenant_id", "store_id", "score", "id"],
        unique=False,
    )
    op.create_table(
        "runs",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("price_points", sa.Integer(), nullable=False),
        sa.Column("request_key", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('sync', 'generate', 'publish', 'undo')", name=op.f("runs_kind_check")
        ),
        sa.CheckConstraint(
            "state IN ('active', 'paused', 'cancelled', 'finished', 'failed')",
            name=op.f("runs_state_check"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "store_id"],
            ["stores.tenant_id", "stores.id"],
            name=op.f("runs_tenant_id_store_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("runs_pkey")),
        sa.UniqueConstraint(
            "tenant_id", "request_key", name=op.f("runs_tenant_id_request_key_key")
        ),
    )
    op.create_index(
        "runs_active_idx",
        "runs",
        ["state"],
        unique=False,
        postgresql_where=sa.text("state = 'active'"),
    )
    op.create_index("runs_created_idx", "runs", ["tenant_id", "created_at"], unique=False)
    op.create_table(
        "store_credentials",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("refresh_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("generation", sa.Integer(), server_default="0", nullable=False),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("webhook_secret", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["tenant_id", "store_id"],
            ["stores.tenant_id", "stores.id"],
            name=op.f("store_credentials_tenant_id_store_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "store_id", name=op.f("store_credentials_pkey")),
    )
    op.create_table(
        "holds",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("left", sa.Integer(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint('"left" >= 0 AND "left" <= points', name=op.f("holds_left_check")),
        sa.ForeignKeyConstraint(
            ["tenant_id", "run_id"],
            ["runs.tenant_id", "runs.id"],
            name=op.f("holds_tenant_id_run_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "run_id", name=op.f("holds_pkey")),
    )
    op.create_table(
        "images",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("alt", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "product_id"],
            ["products.tenant_id", "products.id"],
            name=op.f("images_tenant_id_product_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("tenant_id", "product_id", "id", name=op.f("images_pkey")),
    )
    op.create_table(
        "run_items",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'working', 'done', 'blocked', 'conflict', 'failed', 'skipped', 'cancelled')",
            name=op.f("run_items_state_check"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "product_id"],
            ["products.tenant_id", "products.id"],
            name=op.f("run_items_tenant_id_product_id_fkey"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "run_id"],
            ["runs.tenant_id", "runs.id"],
            name=op.f("run_items_tenant_id_run_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("run_items_pkey")),
    )
    op.create_index(
        "run_items_open_idx",
        "run_items",
        ["tenant_id", "run_id"],
        unique=False,
        postgresql_where=sa.text("state IN ('waiting', 'working')"),
    )
    op.create_index("run_items_product_idx", "run_items", ["tenant_id", "product_id"], unique=False)
    op.create_index(
        "run_items_run_idx", "run_items", ["tenant_id", "run_id", "position"], unique=False
    )
    op.create_table(
        "variants",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("gtin", sa.Text(), nullable=False),
        sa.Column("price", sa.Numeric(), nullable=True),
        sa.Column("options", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "product_id"],
            ["products.tenant_id", "products.id"],
            name=op.f("variants_tenant_id_product_id_fkey"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("tenant_id", "product_id", "id", name=op.f("variants_pkey")),
    )
    op.create_table(
        "drafts",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("image_id", sa.Uuid(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("base", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("claims", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("problems", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("prompt_version", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("edited", sa.Boolean(), nullable=False),
        sa.Column("decided_by", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "field IN ('description', 'short_description', 'seo_title', 'meta_description', 'alt_text')",
            name=op.f("drafts_field_check"),
        ),
        sa.CheckConstraint(
            "state IN ('ready', 'blocked', 'accepted', 'rejected', 'publishing', 'published')",
            name=op.f("drafts_state_check"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "item_id"],
            ["run_items.tenant_id", "run_items.id"],
            name=op.f("drafts_tenant_id_item_id_fkey"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "product_id"],
            ["products.tenant_id", "products.id"],
            name=op.f("drafts_tenant_id_product_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("drafts_pkey")),
    )
    op.create_index(
        "drafts_open_idx",
        "drafts",
        ["tenant_id", "state"],
        unique=False,
        postgresql_where=sa.text("state IN ('ready', 'accepted')"),
    )
    op.create_index("drafts_product_idx", "drafts", ["tenant_id", "product_id"], unique=False)
    op.create_index("drafts_run_idx", "drafts", ["tenant_id", "run_id"], unique=False)
    op.create_table(
        "item_settlements",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "outcome IN ('captured', 'released')", name=op.f("item_settlements_outcome_check")
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "item_id"],
            ["run_items.tenant_id", "run_items.id"],
            name=op.f("item_settlements_tenant_id_item_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "item_id", name=op.f("item_settlements_pkey")),
    )
    op.create_index(
        "item_settlements_run_idx", "item_settlements", ["tenant_id", "run_id"], unique=False
    )
    op.create_table(
        "revisions",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("store_id", sa.Uuid(), nullable=False),
        sa.Column("product_id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("image_id", sa.Uuid(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("sent", sa.Text(), nullable=True),
        sa.Column("stored", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("draft_id", sa.Uuid(), nullable=True),
        sa.Column("undoes", sa.Uuid(), nullable=True),
        sa.Column("undone_by", sa.Uuid(), nullable=True),
        sa.Column("author", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "field IN ('description', 'short_description', 'seo_title', 'meta_description', 'alt_text')",
            name=op.f("revisions_field_check"),
        ),
        sa.CheckConstraint(
            "state IN ('sending', 'written', 'dropped')", name=op.f("revisions_state_check")
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "item_id"],
            ["run_items.tenant_id", "run_items.id"],
            name=op.f("revisions_tenant_id_item_id_fkey"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "product_id"],
            ["products.tenant_id", "products.id"],
            name=op.f("revisions_tenant_id_product_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("revisions_pkey")),
    )
    op.create_index("revisions_item_idx", "revisions", ["tenant_id", "item_id"], unique=False)
    op.create_index(
        "revisions_product_idx",
        "revisions",
        ["tenant_id", "product_id", "created_at"],
        unique=False,
    )
    op.create_index("revisions_run_idx", "revisions", ["tenant_id", "run_id"], unique=False)
    op.create_table(
        "publish_items",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("draft_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "draft_id"],
            ["drafts.tenant_id", "drafts.id"],
            name=op.f("publish_items_tenant_id_draft_id_fkey"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "item_id"],
            ["run_items.tenant_id", "run_items.id"],
            name=op.f("publish_items_tenant_id_item_id_fkey"),
        ),
        sa.PrimaryKeyConstraint(
            "tenant_id", "item_id", "draft_id", name=op.f("publish_items_pkey")
        ),
    )
    op.create_table(
        "undo_items",
        sa.Column("tenant_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("revision_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["tenant_id", "item_id"],
            ["run_items.tenant_id", "run_items.id"],
            name=op.f("undo_items_tenant_id_item_id_fkey"),
        ),
        sa.ForeignKeyConstraint(
            ["tenant_id", "revision_id"],
            ["revisions.tenant_id", "revisions.id"],
            name=op.f("undo_items_tenant_id_revision_id_fkey"),
        ),
        sa.PrimaryKeyConstraint(
            "tenant_id", "item_id", "revision_id", name=op.f("undo_items_pkey")
        ),
    )
    for table in TENANT_TABLES:
        wall(table)
    for table in PLATFORM_TABLES:
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO rooz_platform")


def wall(table: str) -> None:
    rights = "SELECT, INSERT" if table in APPEND_ONLY else "SELECT, INSERT, UPDATE, DELETE"
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(
        f"CREATE POLICY tenant ON {table} TO rooz_app USING ({TENANT}) WITH CHECK ({TENANT})"
    )
    op.execute(f"CREATE POLICY owner ON {table} TO rooz_owner USING (true) WITH CHECK (true)")
    op.execute(f"GRANT {rights} ON {table} TO rooz_app")
    if table in PLATFORM_COLUMNS:
        op.execute(f"CREATE POLICY platform ON {table} FOR SELECT TO rooz_platform USING (true)")
        op.execute(f"GRANT SELECT ({PLATFORM_COLUMNS[table]}) ON {table} TO rooz_platform")


def downgrade() -> None:
    op.drop_table("undo_items")
    op.drop_table("publish_items")
    op.drop_index("revisions_run_idx", table_name="revisions")
    op.drop_index("revisions_product_idx", table_name="revisions")
    op.drop_index("revisions_item_idx", table_name="revisions")
    op.drop_table("revisions")
    op.drop_index("item_settlements_run_idx", table_name="item_settlements")
    op.drop_table("item_settlements")
    op.drop_index("drafts_run_idx", table_name="drafts")
    op.drop_index("drafts_product_idx", table_name="drafts")
    op.drop_index(
        "drafts_open_idx",
        table_name="drafts",
        postgresql_where=sa.text("state IN ('ready', 'accepted')"),
    )
    op.drop_table("drafts")
    op.drop_table("variants")
    op.drop_index("run_items_run_idx", table_name="run_items")
    op.drop_index("run_items_product_idx", table_name="run_items")
    op.drop_index(
        "run_items_open_idx",
        table_name="run_items",
        postgresql_where=sa.text("state IN ('waiting', 'working')"),
    )
    op.drop_table("run_items")
    op.drop_table("images")
    op.drop_table("holds")
    op.drop_table("store_credentials")
    op.drop_index("runs_created_idx", table_name="runs")
    op.drop_index(
        "runs_active_idx", table_name="runs", postgresql_where=sa.text("state = 'active'")
    )
    op.drop_table("runs")
    op.drop_index("products_store_score_idx", table_name="products")
    op.drop_table("products")
    op.drop_table("wallet_accounts")
    op.drop_table("stores")
    op.drop_index(op.f("sign_ins_user_id_idx"), table_name="sign_ins")
    op.drop_table("sign_ins")
    op.drop_index(op.f("memberships_user_id_idx"), table_name="memberships")
    op.drop_table("memberships")
    op.drop_index(op.f("identities_user_id_idx"), table_name="identities")
    op.drop_table("identities")
    op.drop_table("welcome_gifts")
    op.drop_table("webhook_intake")
    op.drop_table("users")
    op.drop_table("tenants")
    op.drop_table("settings")
    op.drop_table("notifications")
    op.drop_table("ledger_entries")
    op.drop_table("install_attempts")
    op.drop_table("ai_usage")
