"""How the platform is, as the database knows it: amounts and times, over all tenants."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.health import Provider
from app.domain.workload import Intake, StuckRun


class Vitals(Protocol):
    """What those who run the platform look at first."""

    def now(self) -> datetime:
        """The database's own time."""
        ...

    def providers(self, since: datetime) -> Sequence[Provider]:
        """Providers of text models that were asked since then, but merchants' own; by name."""
        ...

    def stuck(self, minutes: int, limit: int) -> Sequence[StuckRun]:
        """Runs that nobody has been at for so long, those that hang longest first."""
        ...

    def intake(self) -> Intake:
        """Webhooks that wait."""
        ...
