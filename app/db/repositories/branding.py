"""A workspace's own branding as a row."""

from dataclasses import asdict

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.branding import brandings
from app.domain.branding import FIELDS, Branding


class BrandingRows(TenantRepository):
    """Implements `app.ports.branding.Brandings`."""

    def get(self) -> Branding:
        """As it set it."""
        wanted = select(*(brandings.c[name] for name in FIELDS))
        row = self.connection.execute(
            wanted.where(brandings.c.tenant_id == self.tenant)
        ).one_or_none()
        return Branding() if row is None else Branding(*row)

    def save(self, branding: Branding, author: str) -> None:
        """Have this from now on."""
        values = {**asdict(branding), "author": author}
        self.connection.execute(
            upsert(brandings)
            .values(tenant_id=self.tenant, **values)
            .on_conflict_do_update(index_elements=["tenant_id"], set_=values)
        )
