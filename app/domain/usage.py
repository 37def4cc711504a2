"""What text models cost us."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from app.domain.ids import ItemId, RunId, TenantId


@dataclass(frozen=True, slots=True)
class Usage:
    """One call of a text model. `cost_usd` None: neither the provider nor our table knows.

    `outcome` is "ok" or the kind of failure.
    """

    tenant_id: TenantId
    task: str
    provider: str
    model: str
    input_tokens: int
    output_tokens: int
    cost_usd: Decimal | None
    duration_ms: int
    outcome: str
    at: datetime
    run_id: RunId | None = None
    item_id: ItemId | None = None
