"""Events, as rows on their way to whoever subscribed to them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import text

from app.db.repositories.base import TenantRepository
from app.domain.events import Event
from app.domain.ids import DeliveryId

# a subscription that is being removed is waited for: a row for it would break the transaction in
# which something happened, which is none of the program's business
TELL = text(
    """
INSERT INTO deliveries (tenant_id, id, subscription_id, event_id, event, about, due_at)
SELECT s.tenant_id, gen_random_uuid(), s.id, told.id, told.event, told.about, now()
FROM subscriptions s
JOIN unnest(CAST(:ids AS uuid[]), CAST(:events AS text[]), CAST(:abouts AS jsonb[]))
  AS told (id, event, about) ON told.event = ANY (s.events)
WHERE s.tenant_id = :tenant AND s."off" = ''
FOR KEY SHARE OF s
RETURNING id
"""
)


@dataclass(frozen=True, slots=True)
class EventRows(TenantRepository):
    """Implements `app.ports.events.Events`. `told` are the deliveries that came of it."""

    told: list[DeliveryId] = field(default_factory=list)

    def tell(self, events: Sequence[Event]) -> None:
        """To all that want to hear of it."""
        if not events:
            return
        values = {
            "tenant": self.tenant,
            "ids": [str(each.id) for each in events],
            "events": [str(each.type) for each in events],
            "abouts": [json.dumps(each.about) for each in events],
        }
        self.told.extend(map(DeliveryId, self.connection.execute(TELL, values).scalars()))
