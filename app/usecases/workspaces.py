"""Another workspace for somebody who has an account."""

from dataclasses import dataclass

from app.domain.accounts import workspace_name
from app.domain.errors import Conflict, Invalid
from app.domain.forms import id_of
from app.domain.ids import TenantId, UserId
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

    def open_another(self, user: UserId, typed: str, number: str = "") -> TenantId:
        """A workspace that they own, empty. The same `number` again makes none.

        Raises:
            Invalid: "workspace" is no name, or they are in too many.
            Conflict: it was made before, and they are in it no more.
        """
        name = workspace_name(typed)
        made = TenantId(id_of(user, "workspace", number))
        with self.open_platform_uow() as platform:
            theirs = platform.people.workspaces(user)
            email = platform.people.email(user)
        if any(tenant.id == made for tenant, _role in theirs):
            return made
        if len(theirs) >= MOST_WORKSPACES:
            raise Invalid("too many workspaces", {"workspace": "too_many"})
        tenant = Tenant(made, name, BillingChannel.DIRECT, self.clock())
        with self.open_uow(tenant.id) as uow:
            if not uow.tenants.add_new(tenant):
                if uow.tenants.role_of(user) is None:
                    raise Conflict("it was made before, and they are in it no more")
                return made
            uow.tenants.add_member(Membership(tenant.id, user, Role.OWNER))
            uow.wallet.open()
        if email is not None:
            self.points.welcome(tenant.id, f"email:{email.address}")
        return tenant.id
