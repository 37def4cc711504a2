"""Merchants' own text models as rows."""

from dataclasses import asdict

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.own_models import own_models
from app.domain.ids import TenantId
from app.domain.own_models import OwnModel


class OwnModelRows(TenantRepository):
    """Implements `app.ports.own_models.OwnModels`."""

    def get(self) -> OwnModel | None:
        """The tenant's, where there is one."""
        mine = select(own_models).where(own_models.c.tenant_id == self.tenant)
        row = self.connection.execute(mine).one_or_none()
        if row is None:
            return None
        return OwnModel(
            TenantId(row.tenant_id),
            row.base_url,
            row.model,
            bytes(row.sealed_key),
            row.author,
            row.created_at,
        )

    def save(self, own: OwnModel) -> None:
        """This one from now on."""
        values = asdict(own)
        self.connection.execute(
            upsert(own_models)
            .values(values)
            .on_conflict_do_update(index_elements=["tenant_id"], set_=values)
        )

    def remove(self) -> None:
        """None any more."""
        self.connection.execute(delete(own_models).where(own_models.c.tenant_id == self.tenant))
