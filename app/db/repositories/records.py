"""Usage and news as rows."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import insert
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.records import ai_usage, notifications
from app.domain.ids import new_id
from app.domain.usage import Usage


class RecordRows(TenantRepository):
    """Implements `app.ports.records.Records`."""

    def usage(self, calls: Sequence[Usage]) -> None:
        """Calls of text models."""
        if calls:
            self.connection.execute(insert(ai_usage), [_usage_values(call) for call in calls])

    def notify(self, kind: str, subject: str, ref: str) -> None:
        """News, once."""
        self.connection.execute(
            upsert(notifications)
            .values(tenant_id=self.tenant, id=new_id(), kind=kind, subject=subject, ref=ref)
            .on_conflict_do_nothing()
        )


def _usage_values(call: Usage) -> dict[str, Any]:
    values = asdict(call)
    return {"id": new_id(), "created_at": values.pop("at"), **values}
