"""What the wallet's page shows: the account, what holds points, and every line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.ids import RunId
from app.domain.points import Account, Entry
from app.domain.services import ServiceCode


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the ledger; `after` is what was to spend once it was written."""

    number: int
    entry: Entry
    after: int


@dataclass(frozen=True, slots=True)
class HeldBy:
    """A run that holds points still."""

    run_id: RunId
    service: ServiceCode | None
    points: int


@dataclass(frozen=True, slots=True)
class Statement:
    """The account at one moment, and its lines before it, the newest first.

    `held_by` are runs alone; what else is held is for analyses and programs. `moved` says by how
    much the points to spend moved on each day of late.
    """

    account: Account
    lines: tuple[Line, ...]
    held_by: tuple[HeldBy, ...]
    moved: Mapping[date, int]

    @property
    def held_otherwise(self) -> int:
        """Points held by what isn't a run."""
        return self.account.held - sum(each.points for each in self.held_by)
