"""The tenant's own row and its members."""

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from app.db.repositories.base import TenantRepository
from app.db.rows.tenants import memberships, tenants
from app.domain.ids import TenantId, UserId
from app.domain.tenants import BillingChannel, Membership, Role, Tenant


class TenantRows(TenantRepository):
    """Implements `app.ports.tenants.Tenants`."""

    def get(self) -> Tenant:
        """The tenant of this unit of work."""
        row = self.one(select(tenants).where(tenants.c.tenant_id == self.tenant), "tenant")
        return Tenant(
            TenantId(row.tenant_id), row.name, BillingChannel(row.billing_channel), row.created_at
        )

    def add(self, tenant: Tenant) -> None:
        """A new tenant; again changes nothing, but that a forgotten one has a name again."""
        fresh = insert(tenants).values(
            tenant_id=tenant.id,
            name=tenant.name,
            billing_channel=tenant.billing_channel,
            created_at=tenant.created_at,
        )
        self.connection.execute(
            fresh.on_conflict_do_update(
                index_elements=["tenant_id"],
                set_={"name": fresh.excluded.name},
                where=tenants.c.name == "",
            )
        )

    def hold(self) -> None:
        """Others who hold it wait; rows that only refer to it don't."""
        mine = select(tenants.c.tenant_id).where(tenants.c.tenant_id == self.tenant)
        self.connection.execute(mine.with_for_update(key_share=True))

    def add_new(self, tenant: Tenant) -> bool:
        """A new tenant, or nothing where there is one of that id."""
        fresh = insert(tenants).values(
            tenant_id=tenant.id,
            name=tenant.name,
            billing_channel=tenant.billing_channel,
            created_at=tenant.created_at,
        )
        return self.connection.execute(fresh.on_conflict_do_nothing()).rowcount == 1

    def add_member(self, membership: Membership) -> None:
        """A member; again changes nothing."""
        self.connection.execute(
            insert(memberships)
            .values(
                tenant_id=membership.tenant_id, user_id=membership.user_id, role=membership.role
            )
            .on_conflict_do_nothing()
        )

    def role_of(self, user: UserId) -> Role | None:
        """What the person may do here."""
        found = self.connection.execute(
            select(memberships.c.role).where(
                memberships.c.tenant_id == self.tenant, memberships.c.user_id == user
            )
        ).scalar_one_or_none()
        return None if found is None else Role(found)
