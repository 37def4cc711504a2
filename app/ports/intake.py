"""Webhooks as they come in: kept at once, looked at later."""

from dataclasses import dataclass
from typing import Protocol

from app.domain.ids import TenantId, WebhookId
from app.domain.stores import Platform
from app.ports.installs import WebhookHint


@dataclass(frozen=True, slots=True)
class Taken:
    """A webhook lies in the intake. `is_new`: this delivery hadn't come before."""

    tenant_id: TenantId
    is_new: bool


class WebhookIntake(Protocol):
    """Takes in what was verified, in one round trip: a shop waits five seconds and no longer."""

    def take_in(
        self, webhook: WebhookId, platform: Platform, domain: str, hint: WebhookHint
    ) -> Taken | None:
        """Keep a shop's webhook; None, and nothing is kept, where we know no such shop."""
        ...
