"""Usage as rows."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import insert

from app.db.repositories.base import TenantRepository
from app.db.rows.records import ai_usage
from app.domain.ids import new_id
from app.domain.usage import Usage


class RecordRows(TenantRepository):
    """Implements `app.ports.records.Records`."""

    def usage(self, calls: Sequence[Usage]) -> None:
        """Calls of text models."""
        if calls:
            self.connection.execute(insert(ai_usage), [_usage_values(call) for call in calls])


def _usage_values(call: Usage) -> dict[str, Any]:
    values = asdict(call)
    return {"id": new_id(), "created_at": values.pop("at"), **values}
