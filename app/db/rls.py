"""Which tables may have no tenant: the list that a test holds the catalogue against.

The policies themselves stand in the migrations. `rooz_owner` migrates and sees all rows;
`rooz_app` sees one tenant's; `rooz_platform` sees of all tenants just the columns by which a tenant
is found, and has the tables that belong to none.
"""

PLATFORM_TABLES = frozenset(
    {
        "alembic_version",
        "users",
        "identities",
        "account_notices",
        "account_links",
        "second_steps",
        "recovery_codes",
        "sign_ins",
        "api_sessions",
        "settings",
        "welcome_gifts",
        "install_attempts",
        "webhook_intake",
        "router_changes",
        "audit_log",
        "guests",
        "prices",
        "site_claims",
        "kept_crawls",
        "kept_steps",
    }
)
