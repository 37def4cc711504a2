"""The intake's hot statement: whose the shop is, and the hint kept, in one round trip."""

from dataclasses import dataclass

from sqlalchemy import text

from app.db.prepared import Prepared
from app.db.product_columns import storable
from app.db.uow import Database
from app.domain.ids import TenantId, WebhookId
from app.domain.stores import Platform
from app.ports.installs import WebhookHint
from app.ports.intake import Taken

ENTER = "SET LOCAL ROLE rooz_platform;"

TAKE_IN = text(
    """
WITH shop AS (
  SELECT tenant_id, id FROM stores WHERE platform = :platform AND domain = :domain
  ORDER BY state = 'uninstalled', synced_at DESC NULLS LAST LIMIT 1
), kept AS (
  INSERT INTO webhook_intake
    (id, platform, delivery_id, workspace_id, store_id, topic, remote_id, event_id, triggered_at)
  SELECT :webhook, :platform, shop.id || '/' || :delivery, shop.tenant_id, shop.id, :topic, :remote,
    :event, :triggered
  FROM shop ON CONFLICT DO NOTHING RETURNING id
) SELECT shop.tenant_id, EXISTS (SELECT FROM kept) FROM shop
"""
)
_TAKE_IN = Prepared.of(
    "rooz_take_in",
    ENTER,
    TAKE_IN,
    {
        "webhook": "uuid",
        "platform": "text",
        "domain": "text",
        "delivery": "text",
        "topic": "text",
        "remote": "text",
        "event": "text",
        "triggered": "timestamptz",
    },
)


@dataclass(frozen=True, slots=True)
class DirectIntake:
    """Implements `app.ports.intake.WebhookIntake`."""

    database: Database

    def take_in(
        self, webhook: WebhookId, platform: Platform, domain: str, hint: WebhookHint
    ) -> Taken | None:
        """Keep it, once."""
        values = {
            "webhook": str(webhook),
            "platform": str(platform),
            "domain": storable(domain),
            "delivery": storable(hint.delivery_id),
            "topic": storable(hint.topic),
            "remote": storable(hint.remote_id),
            "event": storable(hint.event_id),
            "triggered": hint.triggered_at,
        }
        for tenant, is_new in _TAKE_IN.send(self.database, values):
            return Taken(TenantId(tenant), is_new)
        return None
