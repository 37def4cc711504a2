"""A shop that is forgotten: what is deleted, and what is emptied because amounts hang on it."""

from sqlalchemy import text

from app.db.repositories.base import TenantRepository

# in the order in which they refer to one another
DELETED = (
    *("ownership_offers", "invitations"),
    *("deliveries", "subscriptions"),
    *("rule_orders", "rules", "run_letters", "mail_addresses"),
    *("watch_news", "watched_prices", "watch_digests", "watches"),
    *("undo_items", "publish_items", "revisions", "drafts", "notes", "wording_marks", "wordings"),
    *("scores", "variants", "images"),
    *("policy_switches", "voices", "voice_previews", "outlines"),
    *("store_credentials", "notifications", "brandings"),
    *("notification_readers", "notification_marks"),
    *("notification_choices", "notification_mails"),
    *("preferred_views", "list_views"),
    *("left_alone", "ai_usage", "ai_answers", "own_models", "competitor_products"),
    *(
        "competitor_matches",
        "highlights",
        "brandings",
        "competitor_pages",
        "api_keys",
        "api_replies",
    ),
)
# settlements hang on items and items on runs: the ledger's lines stay, so these stay as numbers
EMPTIED = (
    # one that is at work finds that it is cancelled, and gives its points back
    """
    UPDATE competitor_jobs SET url = '', author = '', request_key = id::text, outcome = '',
      state = '', skipped = '{}', profile = NULL, is_cancelled = true
    WHERE tenant_id = :tenant
    """,
    # one that is under way ends, and gives its points back
    """
    UPDATE errands SET author = '', result = '', request_key = id::text, request_hash = ''
    WHERE tenant_id = :tenant
    """,
    "UPDATE run_items SET product_id = NULL, outcome = '', detail = '' WHERE tenant_id = :tenant",
    "DELETE FROM products WHERE tenant_id = :tenant",
    # what a trigger keeps of them, and of their going
    "DELETE FROM product_tallies WHERE tenant_id = :tenant",
    """
    UPDATE runs SET author = '', reason = '', asked = '[]', request_key = id::text
    WHERE tenant_id = :tenant
    """,
    """
    UPDATE stores SET domain = 'forgotten/' || id, name = '', url = '', api_url = '',
      language = '', currency = '', seo_plugin = '', language_plugin = '', leads_to = '',
      time_zone = '', seo_access = '', scopes = '{}', locales = '{}', keeps_provenance = false,
      check_after = NULL, synced_at = NULL, read_whole_at = NULL, told_at = NULL,
      state = 'uninstalled'
    WHERE tenant_id = :tenant
    """,
    "UPDATE tenants SET name = '' WHERE tenant_id = :tenant",
)


class PrivacyRows(TenantRepository):
    """Implements `app.ports.privacy.Forgetting`."""

    def part(self) -> None:
        """Nobody is a member any more."""
        self._run("DELETE FROM memberships WHERE tenant_id = :tenant")

    def forget(self) -> None:
        """Delete and empty."""
        for table in DELETED:
            # names from the list above
            self._run(f"DELETE FROM {table} WHERE tenant_id = :tenant")  # noqa: S608
        for statement in EMPTIED:
            self._run(statement)

    def _run(self, statement: str) -> None:
        self.connection.execute(text(statement), {"tenant": self.tenant})
