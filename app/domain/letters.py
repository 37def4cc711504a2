"""Mail to a workspace: where to, whether that was confirmed, and which runs are worth one."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.errors import Conflict, Invalid
from app.domain.ids import TenantId
from app.domain.runs import Progress, Run

LONGEST_EMAIL = 254
LONG_RUN = timedelta(minutes=2)
MANY_PRODUCTS = 20
CONFIRM_WITHIN = timedelta(days=2)
ASK_AGAIN_AFTER = timedelta(minutes=1)
ASKS_A_DAY = 5  # whoever types another's address can't fill their box


class Posting(StrEnum):
    """What became of the mail about a run."""

    SENDING = "sending"  # or nobody knows: then it isn't sent again
    LATER = "later"
    SENT = "sent"
    SPARED = "spared"  # the run was short
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class MailAddress:
    """Where a workspace gets its mail; nowhere, where `address` is "".

    `asks` is how often one was asked for on the day of `asked_at`.
    """

    tenant_id: TenantId
    address: str
    language: str
    author: str
    asked_at: datetime
    asks: int = 1
    confirmed_at: datetime | None = None

    def emptied(self) -> "MailAddress":
        """None any more; how often it was asked for is remembered."""
        return replace(self, address="", confirmed_at=None)

    def is_fresh(self, now: datetime) -> bool:
        """Whether its link still confirms it."""
        return now - self.asked_at < CONFIRM_WITHIN


def email_address(typed: str) -> str:
    """An address as it is kept.

    Raises:
        Invalid: what is typed is none.
    """
    address = typed.strip().lower()
    name, at, host = address.partition("@")
    is_one = bool(name and at) and "." in host.strip(".") and "@" not in host
    if not is_one or len(address) > LONGEST_EMAIL or not _is_plain(address):
        raise Invalid("not an e-mail address", {"address": "malformed"})
    return address


def asked_again(last: MailAddress | None, now: datetime) -> int:
    """The how-manieth of the day it is.

    Raises:
        Conflict: it was asked for just now, or often enough today.
    """
    if last is None:
        return 1
    if now - last.asked_at < ASK_AGAIN_AFTER:
        raise Conflict("asked for just now")
    asks = last.asks + 1 if last.asked_at.date() == now.date() else 1
    if asks > ASKS_A_DAY:
        raise Conflict("asked for often enough today")
    return asks


def is_worth_a_letter(run: Run, progress: Progress) -> bool:
    """Whether somebody who ordered it will have gone away meanwhile."""
    took = run.finished_at - run.created_at if run.finished_at else timedelta()
    return took > LONG_RUN or progress.total > MANY_PRODUCTS


def _is_plain(address: str) -> bool:
    """Nothing in it can be taken for the end of a header, or for a second address."""
    return address.isprintable() and not set(address) & set(' ,;:<>()[]\\"')
