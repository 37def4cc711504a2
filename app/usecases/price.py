"""Prices of the menu: shown, and set by admins, each change with its reason."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.audit_log import Actor, AuditLine, Deed, ensure_reason
from app.domain.errors import ExternalError
from app.domain.prices import PriceChange, Prices, read_prices
from app.domain.services import MENU, Service
from app.ports.platform import OpenPlatformUow
from app.usecases.editing import anything, ensure_as_seen
from app.usecases.lately import Lately

FRESH_S = 5.0  # what a page shows; a quote reads the rows themselves
SHOWN = 50


def _briefly() -> Lately[str, Prices]:
    return Lately(FRESH_S)


@dataclass(frozen=True, slots=True)
class Price:
    """Reads and sets them."""

    open_platform_uow: OpenPlatformUow
    lately: Lately[str, Prices] = field(default_factory=_briefly)

    def now(self) -> Prices:
        """As pages show them; the owner's where the database is away."""
        try:
            return self.lately.get("", self._kept)
        except ExternalError:
            return Prices({})

    def menu(self) -> tuple[Service, ...]:
        """What can be ordered, at its price."""
        prices = self.now()
        return tuple(prices.service(service) for service in MENU)

    def save(
        self,
        given: Mapping[str, str],
        reason: str,
        by: Actor,
        *,
        is_as_seen: Callable[[Prices], bool] = anything,
    ) -> None:
        """Have those from now on; one that is as it was makes no line.

        Raises:
            Invalid: `fields` names each that is wrong, and nothing has changed.
            Outdated: they aren't as they were seen.
        """
        wanted = read_prices(given)
        ensure_reason(reason)
        with self.open_platform_uow() as platform:
            platform.hold_setting("prices")
            before = platform.prices.now()
            ensure_as_seen(before, is_as_seen)
            for code, points in wanted.items():
                if points != before.of(code):
                    platform.prices.add(code, points, by.user_id, reason)
                    change = (code, str(before.of(code)), str(points), reason)
                    line = AuditLine(Deed.PRICE_CHANGED, by, None, *change)
                    platform.audit_log.add(line)
        self.lately.forget("")

    def changes(self) -> Sequence[PriceChange]:
        """Who set which, the latest first."""
        with self.open_platform_uow() as platform:
            return platform.prices.changes(SHOWN)

    def _kept(self) -> Prices:
        with self.open_platform_uow() as platform:
            return platform.prices.now()
