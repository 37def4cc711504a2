"""What admins did, for those who look after it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.audit_log import KeptLine, Wanted
from app.domain.ids import UserId
from app.ports.platform import OpenPlatformUow


@dataclass(frozen=True, slots=True)
class Retrace:
    """Shows the audit log. There is nothing that could change it."""

    open_platform_uow: OpenPlatformUow

    def lines(self, wanted: Wanted, limit: int) -> Sequence[KeptLine]:
        """The latest first."""
        with self.open_platform_uow() as platform:
            return platform.audit_log.lines(wanted, limit)

    def people(self) -> Sequence[tuple[UserId, str]]:
        """Who stands in it, by name."""
        with self.open_platform_uow() as platform:
            return platform.audit_log.people()
