"""Let an admin look into a workspace: for a reason, for a while, seen by all, kept in the log."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.audit_log import Actor, AuditLine, Deed, ensure_reason
from app.domain.errors import Conflict, ExternalError, Invalid
from app.domain.guests import LASTS, Stay
from app.domain.ids import TenantId
from app.domain.tenants import Viewer
from app.ports.clock import Clock
from app.ports.platform import OpenPlatformUow
from app.usecases.lately import Lately

FRESH_S = 5.0


def _briefly() -> Lately[TenantId, Sequence[Stay]]:
    return Lately(FRESH_S)


@dataclass(frozen=True, slots=True)
class Guests:
    """Begins and ends stays."""

    open_platform_uow: OpenPlatformUow
    clock: Clock
    lately: Lately[TenantId, Sequence[Stay]] = field(default_factory=_briefly)

    def come(
        self, who: Viewer, tenant: TenantId, reason: str, by: Actor, *, may_change: bool
    ) -> Stay:
        """Have the admin's browser look into the workspace from now on.

        Raises:
            NotFound: there is no such workspace.
            Conflict: they are a member there, and need no stay.
            Invalid: an admin is a member there, they came without a browser, or no reason.
        """
        ensure_reason(reason)
        if who.sign_in_id is None:
            raise Invalid("a guest comes with a browser", {"guest": "no_browser"})
        home = who.guest.home_id if who.guest else who.tenant.id
        until = self.clock() + LASTS
        stay = Stay(who.sign_in_id, tenant, who.user.id, home, may_change, until)
        with self.open_platform_uow() as platform:
            platform.directory.entry(tenant, self.clock())
            people = platform.directory.people(tenant)
            if any(person.id == who.user.id for person in people):
                raise Conflict("a member needs no stay")
            if any(person.is_admin for person in people):
                raise Invalid("another admin's workspace", {"guest": "of_admin"})
            platform.guests.come(stay)
            what = "change" if may_change else "read"
            line = AuditLine(Deed.GUEST_CAME, by, tenant, what, reason=reason)
            platform.audit_log.add(line)
        self.lately.forget(tenant)
        return stay

    def leave(self, who: Viewer, by: Actor) -> None:
        """Have the browser look at its own workspace again; again changes nothing."""
        if who.sign_in_id is None:
            return
        with self.open_platform_uow() as platform:
            stay = platform.guests.leave(who.sign_in_id)
            if stay is not None:
                platform.audit_log.add(AuditLine(Deed.GUEST_LEFT, by, stay.tenant_id))
        if stay is not None:
            self.lately.forget(stay.tenant_id)

    def note(self, who: Viewer, what: str, by: Actor) -> None:
        """Keep that a guest is about to change something, before they do."""
        with self.open_platform_uow() as platform:
            platform.audit_log.add(AuditLine(Deed.GUEST_CHANGED, by, who.tenant.id, what))

    def within(self, tenant: TenantId) -> Sequence[Stay]:
        """Who looks into a workspace, for its own people to see."""
        try:
            return self.lately.get(tenant, lambda: self._within(tenant))
        except ExternalError:
            return ()

    def _within(self, tenant: TenantId) -> Sequence[Stay]:
        with self.open_platform_uow() as platform:
            return platform.guests.within(tenant)
