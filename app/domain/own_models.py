"""A merchant's own text model: where it is served, and its key, sealed."""

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.ids import TenantId

OWN_POINTS = 1  # of a product that the merchant's own model writes; the provider's bill is theirs
LONGEST_KEY = 500


@dataclass(frozen=True, slots=True)
class OwnModel:
    """`base_url` is the address to which /chat/completions is added."""

    tenant_id: TenantId
    base_url: str
    model: str
    sealed_key: bytes = field(repr=False)
    author: str
    created_at: datetime
