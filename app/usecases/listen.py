"""Let pages listen for news: who may, from where on, and for how long."""

from collections.abc import Collection
from dataclasses import dataclass

from app.domain.errors import Unauthorized
from app.domain.ids import TenantId
from app.domain.listeners import Pass
from app.domain.tenants import Viewer
from app.ports.passes import Passes
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow


@dataclass(frozen=True, slots=True)
class Listen:
    """A page gets a pass from the web, and shows it where it listens."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    passes: Passes

    def sealed_pass(self, who: Viewer) -> str:
        """For a page of theirs; "" for a guest, to whom nothing is news."""
        if who.guest is not None:
            return ""
        return self.passes.seal(Pass(who.tenant.id, who.user.id, who.sign_in_id))

    def admit(self, sealed: str) -> tuple[Pass, int]:
        """Whose page it is, and the number of its workspace's latest news.

        Raises:
            Unauthorized: the pass isn't ours or too old, or its person is signed out or no member
                any more.
        """
        shown = self.passes.opened(sealed)
        if not self.still_in([shown]):
            raise Unauthorized("signed out, or a member no more")
        return shown, self.latest(shown.tenant)

    def latest(self, tenant: TenantId) -> int:
        """The number of the workspace's latest news."""
        with self.open_uow(tenant) as uow:
            return uow.notifications.latest()

    def still_in(self, passes: Collection[Pass]) -> set[Pass]:
        """Those whose browser is signed in still, and whose person is a member still."""
        with self.open_platform_uow() as platform:
            return platform.members.still_in(passes)
