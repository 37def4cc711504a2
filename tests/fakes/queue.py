"""A queue in memory."""

from dataclasses import dataclass, field

from app.domain.ids import CompetitorJobId, RunId, TenantId, WebhookId
from app.ports.queue import Job


@dataclass
class FakeQueue:
    """Implements Queue: keeps the hints."""

    hints: list[tuple[Job, TenantId, RunId]] = field(default_factory=list)
    webhooks: list[WebhookId] = field(default_factory=list)
    analyses: list[tuple[TenantId, CompetitorJobId]] = field(default_factory=list)
    mails: int = 0
    deliveries: list[TenantId] = field(default_factory=list)

    def analyse(self, tenant: TenantId, job: CompetitorJobId) -> None:
        self.analyses.append((tenant, job))

    def work_on(self, job: Job, tenant: TenantId, run: RunId) -> None:
        self.hints.append((job, tenant, run))

    def write_mail(self) -> None:
        self.mails += 1

    def deliver(self, tenant: TenantId) -> None:
        self.deliveries.append(tenant)

    def look_at(self, webhook: WebhookId) -> None:
        self.webhooks.append(webhook)
