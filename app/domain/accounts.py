"""Accounts: addresses, where people come from, and the links that we mail to them."""

import ipaddress
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.errors import Invalid
from app.domain.ids import UserId
from app.domain.interface_languages import OTHERWISE
from app.domain.letters import email_address

SHORTEST_PASSWORD = 8
LONGEST_PASSWORD = 1_000
LONGEST_NAME = 120
LONGEST_AGENT = 300
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn what is read after them: a name that has them poses as another."""
HOUSEHOLD_BITS = 64  # of an IPv6 address: what one customer of a provider gets


class Purpose(StrEnum):
    """What a mailed link is for."""

    CONFIRM = "confirm"  # the address of an account is its person's
    RENEW = "renew"  # a new password for one that is forgotten
    MOVE = "move"  # another address for an account
    SHOP = "shop"  # who is let in by a shop's admin, and an account of ours


LASTS = {
    Purpose.CONFIRM: timedelta(days=2),
    Purpose.RENEW: timedelta(hours=1),
    Purpose.MOVE: timedelta(days=1),
    Purpose.SHOP: timedelta(minutes=15),
}


@dataclass(frozen=True, slots=True)
class Link:
    """A link that was mailed to `address`; its token is kept as a hash, and good once.

    One for a SHOP isn't mailed, and `address` is that shop's.
    """

    purpose: Purpose
    user_id: UserId
    address: str


class Topic(StrEnum):
    """What a mail about an account says: the name of its template."""

    CONFIRM_EMAIL = "confirm_email"
    NEW_PASSWORD = "new_password"  # noqa: S105  a template's name
    PASSWORD_CHANGED = "password_changed"  # noqa: S105  a template's name
    MOVE_EMAIL = "move_email"
    EMAIL_MOVED = "email_moved"
    SECOND_STEP_SET = "second_step_set"
    SECOND_STEP_GONE = "second_step_gone"
    ACCOUNT_DELETED = "account_deleted"


PURPOSES = {
    Topic.CONFIRM_EMAIL: Purpose.CONFIRM,
    Topic.NEW_PASSWORD: Purpose.RENEW,
    Topic.MOVE_EMAIL: Purpose.MOVE,
}


@dataclass(frozen=True, slots=True)
class Notice:
    """A mail about an account that is still to be written. `tries` is how often it was begun.

    `user_id` is whose account it is, where the address alone doesn't say so.

    Who asks for a new password only types an address: whose it is, if anybody's, is found out when
    the mail is written, so that asking takes as long for a known address as for an unknown one.
    """

    topic: Topic
    address: str
    language: str
    user_id: UserId | None = None
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Browser:
    """Where somebody comes from: what their browser calls itself, their network, their language.

    A program on our own machine has none: nothing is counted for it.
    """

    agent: str = ""
    network: str = ""
    language: str = OTHERWISE


NO_BROWSER = Browser()


def account_address(typed: str) -> str:
    """An address as it is kept.

    Raises:
        Invalid: "email" is none.
    """
    try:
        return email_address(typed)
    except Invalid:
        raise Invalid("not an e-mail address", {"email": "malformed"}) from None


def network_of(address: str) -> str:
    """Whom an address on the internet stands for, when tries are counted: one household."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    mapped = getattr(parsed, "ipv4_mapped", None)
    if mapped is not None:
        return str(mapped)
    if parsed.version == 6:  # noqa: PLR2004  IPv6
        return str(ipaddress.ip_network((parsed, HOUSEHOLD_BITS), strict=False))
    return str(parsed)


def expiry(purpose: Purpose, now: datetime) -> datetime:
    """Until when a link is good."""
    return now + LASTS[purpose]


def ensure_length(password: str) -> None:
    """Refuse a password for its length alone.

    Raises:
        Invalid: "password" is too short or too long.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise Invalid("password too short", {"password": "too_short"})
    if len(password) > LONGEST_PASSWORD:
        raise Invalid("password too long", {"password": "too_long"})


def person_name(typed: str) -> str:
    """A name as it is kept: on one line.

    Raises:
        Invalid: "name" is too long, or has control characters.
    """
    return _on_a_line(typed, "name")


def workspace_name(typed: str) -> str:
    """A workspace's name as it is kept.

    Raises:
        Invalid: "workspace" is missing, too long, or has control characters.
    """
    name = _on_a_line(typed, "workspace")
    if not name:
        raise Invalid("a workspace has a name", {"workspace": "missing"})
    return name


def _on_a_line(typed: str, field: str) -> str:
    """Joiners stay, which Persian names and families in emoji need."""
    name = " ".join(typed.split())
    if len(name) > LONGEST_NAME:
        raise Invalid("too long a name", {field: "too_long"})
    if any(unicodedata.category(sign) == "Cc" or sign in TURNING for sign in name):
        raise Invalid("not a name", {field: "control_characters"})
    return name
