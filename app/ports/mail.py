"""Mail that we send, and where a workspace gets it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.ids import RunId
from app.domain.letters import MailAddress, Posting


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail to one person: `name` is its template's, `values` are what that is filled with.

    `stop_url` is where one says that no more shall come; "" for a mail that was asked for.
    """

    to: str
    language: str
    name: str
    values: Mapping[str, object]
    stop_url: str = ""


class Mail(Protocol):
    """Sends mail."""

    @property
    def is_ready(self) -> bool:
        """Whether there is a way to send any."""
        ...

    def send(self, letter: Letter) -> None:
        """Send it. No transaction may be open.

        Raises:
            ExternalError: it wasn't sent, and a later try may be, where that is retryable; else it
                was refused, or nobody knows.
        """
        ...


@dataclass(frozen=True, slots=True)
class Kept:
    """A mail as it lies in a folder."""

    to: str
    subject: str
    text: str
    html: str
    at: datetime


class Outbox(Protocol):
    """Mail that went no further than a development machine."""

    def latest(self, limit: int) -> Sequence[Kept]:
        """The newest first."""
        ...


class MailAddresses(Protocol):
    """Where the workspace gets its mail, one address at most, and which runs it heard of."""

    def get(self) -> MailAddress | None:
        """The one that was given last, if any was, held until the transaction ends."""
        ...

    def save(self, address: MailAddress) -> None:
        """This one from now on."""
        ...

    def claim(self, run: RunId) -> bool:
        """Whether the mail about a run is this call's to send; then nobody else's, ever."""
        ...

    def settle(self, run: RunId, posting: Posting, after_s: float = 0.0) -> None:
        """What became of it. LATER may be claimed again after so long."""
        ...
