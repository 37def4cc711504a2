"""Another workspace for somebody who has an account."""

from dataclasses import dataclass

from app.domain.accounts import workspace_name
from app.domain.errors import Invalid
from app.domain.ids import TenantId, UserId, new_id
from app.domain.teams import MOST_WORKSPACES
from app.domain.tenants import BillingChannel, Membership, Role, Tenant
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow
from app.usecases.points import Points


@dataclass(frozen=True, slots=True)
class Workspaces:
    """Makes workspaces. The welcome gift is one person's once, however many they make."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    points: Points
    clock: Clock

    def open_another(self, user: UserId, typed: str) -> TenantId:
        """A workspace that they own, empty.

        Raises:
            Invalid: "workspace" is no name, or they are in too many.
        """
        name = workspace_name(typed)
        with self.open_platform_uow() as platform:
            if len(platform.people.workspaces(user)) >= MOST_WORKSPACES:
                raise Invalid("too many workspaces", {"workspace": "too_many"})
            email = platform.people.email(user)
        tenant = Tenant(TenantId(new_id()), name, BillingChannel.DIRECT, self.clock())
        with self.open_uow(tenant.id) as uow:
            uow.tenants.add(tenant)
            uow.tenants.add_member(Membership(tenant.id, user, Role.OWNER))
            uow.wallet.open()
        if email is not None:
            self.points.welcome(tenant.id, f"email:{email.address}")
        return tenant.id
