"""The audit log: written with what it tells of, in one transaction, and never changed."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.audit_log import AuditLine, KeptLine, Wanted
from app.domain.ids import UserId


class AuditLog(Protocol):
    """What may be written while a tenant's rows are changed."""

    def add(self, line: AuditLine) -> None:
        """Keep a line for good; of another tenant than the transaction's it is refused."""
        ...


class AuditTrail(AuditLog, Protocol):
    """What the platform may write, and read."""

    def lines(self, wanted: Wanted, limit: int) -> Sequence[KeptLine]:
        """The latest first."""
        ...

    def people(self) -> Sequence[tuple[UserId, str]]:
        """Who stands in it, by name."""
        ...
