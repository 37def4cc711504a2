"""Prices of the menu: the owner's, until an admin sets another.

A price holds for quotes after it; what was quoted before costs what it was quoted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain import errands
from app.domain.competitor_jobs import PRICE_POINTS, Reader
from app.domain.errors import Invalid
from app.domain.services import MENU, Service, Task

LEAST, MOST = 1, 1_000  # points of one thing
OWNERS: Mapping[str, int] = {
    **{f"service.{service.code}": service.price_points for service in MENU},
    **{f"analysis.{reader}": points for reader, points in PRICE_POINTS.items()},
    **{f"errand.{task}": points for task, points in errands.PRICE_POINTS.items()},
}
"""What can have a price, and the owner's."""


@dataclass(frozen=True, slots=True)
class Prices:
    """What things cost now; `changed` is what isn't as the owner has it."""

    changed: Mapping[str, int]

    def of(self, code: str) -> int:
        """Points of one thing, by its code."""
        return self.changed.get(code, OWNERS[code])

    def service(self, service: Service) -> Service:
        """An entry of the menu, at its price."""
        return replace(service, price_points=self.of(f"service.{service.code}"))

    def analysis(self, reader: Reader) -> int:
        """An analysis of a rival's shop."""
        return self.of(f"analysis.{reader}")

    def errand(self, task: Task) -> int:
        """A task that a program asks for."""
        return self.of(f"errand.{task}")


@dataclass(frozen=True, slots=True)
class PriceChange:
    """A price that somebody set. `name` is "" where they are forgotten since."""

    code: str
    points: int
    name: str
    reason: str
    at: datetime


def read_prices(given: Mapping[str, str]) -> Mapping[str, int]:
    """Prices as they were typed.

    Raises:
        Invalid: `fields` names each that is none, or of nothing that we have.
    """
    wrong = {code: "price_unknown" for code in given if code not in OWNERS}
    wrong |= {code: "price_malformed" for code, text in given.items() if not _is_price(text)}
    if wrong:
        raise Invalid("prices that can't be taken", wrong)
    return {code: int(text) for code, text in given.items()}


def _is_price(text: str) -> bool:
    return text.isascii() and text.isdigit() and LEAST <= int(text[:9]) <= MOST
