"""What people are told inside the application: who hears of which kind, and in which way."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.errors import Invalid
from app.domain.happenings import Kind
from app.domain.ids import NotificationId, TenantId, UserId
from app.domain.permissions import Permission, is_allowed
from app.domain.tenants import Role, Viewer

KEPT_DAYS = 90
MOST_UNREAD = 99  # more than that is shown as "99+"
QUIET_FOR = timedelta(minutes=2)  # a mail waits so long for its page to be read first
DIGEST_HOUR = 6  # in UTC


class Way(StrEnum):
    """How a person hears of a kind."""

    OFF = "off"
    ON = "on"
    AT_ONCE = "at_once"  # on, and by mail as soon as it happens
    DAILY = "daily"  # on, and by mail once a day


MAILED = frozenset({Way.AT_ONCE, Way.DAILY})

NEEDED: Mapping[Kind, Permission] = {
    Kind.POINTS_LOW: Permission.SEE_WALLET,
    Kind.MEMBER_JOINED: Permission.MANAGE_TEAM,
}
"""What one must be allowed to do to hear of it; all else is for whoever sees the workspace."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose notifications they are, and which kinds their role lets them hear of.

    A guest reads, and leaves no trace of it.
    """

    tenant: TenantId
    user: UserId
    kinds: frozenset[Kind]
    is_guest: bool = False

    @classmethod
    def of(cls, who: Viewer) -> "Reader":
        """Whoever looks at a page."""
        return cls(who.tenant.id, who.user.id, kinds_of(who.role), who.guest is not None)


@dataclass(frozen=True, slots=True)
class Notification:
    """One, as its reader sees it. `number` grows; a grouped one that grows gets another."""

    id: NotificationId
    number: int
    kind: Kind
    about: Mapping[str, str]
    count: int
    at: datetime
    by: UserId | None = None
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class Bell:
    """The small number of every page, and the newest that aren't read."""

    unread: int
    latest: tuple[Notification, ...] = field(default=())


def kinds_of(role: Role) -> frozenset[Kind]:
    """What somebody in that role may hear of."""
    return frozenset(k for k in Kind if is_allowed(role, NEEDED.get(k, Permission.SEE)))


def ways(chosen: Mapping[Kind, Way], kinds: Collection[Kind]) -> dict[Kind, Way]:
    """Every kind's way, in the list's order; what nobody chose is on, without mail."""
    return {kind: chosen.get(kind, Way.ON) for kind in Kind if kind in kinds}


def ensure_choosable(wanted: Mapping[Kind, Way], reader: Reader, *, has_mail: bool) -> None:
    """Let only such ways pass as the person can have.

    Raises:
        Invalid: a kind that isn't theirs to hear of, or mail without an address to send it to.
    """
    wrong = {str(kind): "unknown" for kind in wanted if kind not in reader.kinds}
    if not has_mail:
        wrong |= {str(kind): "no_mail" for kind, way in wanted.items() if way in MAILED}
    if wrong:
        raise Invalid("ways that can't be had", wrong)
