"""Usage and news as rows."""

from sqlalchemy import insert
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.records import ai_usage, notifications
from app.domain.ids import new_id
from app.domain.usage import Usage


class RecordRows(TenantRepository):
    """Implements `app.ports.records.Records`."""

    def usage(self, usage: Usage) -> None:
        """One call of a text model."""
        self.connection.execute(
            insert(ai_usage).values(
                tenant_id=usage.tenant_id,
                id=new_id(),
                task=usage.task,
                provider=usage.provider,
                model=usage.model,
                input_tokens=usage.input_tokens,
                output_tokens=usage.output_tokens,
                cost_usd=usage.cost_usd,
                duration_ms=usage.duration_ms,
                outcome=usage.outcome,
                run_id=usage.run_id,
                item_id=usage.item_id,
                created_at=usage.at,
            )
        )

    def notify(self, kind: str, subject: str, ref: str) -> None:
        """News, once."""
        self.connection.execute(
            upsert(notifications)
            .values(tenant_id=self.tenant, id=new_id(), kind=kind, subject=subject, ref=ref)
            .on_conflict_do_nothing()
        )
