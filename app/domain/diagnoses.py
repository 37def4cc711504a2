"""Why a shop can't be connected: what is wrong, and what we tried and saw."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import Invalid


class Ailment(StrEnum):
    """What is wrong, in one word that never changes."""

    NO_ADDRESS = "no_address"  # the name isn't in the DNS
    HOST_DOWN = "host_down"
    TOO_SLOW = "too_slow"
    REDIRECT_LOOP = "redirect_loop"
    ELSEWHERE = "elsewhere"  # the address leads to another site
    NO_HTTPS = "no_https"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NAME = "certificate_name"
    NO_WORDPRESS = "no_wordpress"
    NO_WOOCOMMERCE = "no_woocommerce"
    OLD_WOOCOMMERCE = "old_woocommerce"
    PLAIN_PERMALINKS = "plain_permalinks"
    REST_BLOCKED = "rest_blocked"
    BOT_WALL = "bot_wall"
    MAINTENANCE = "maintenance"
    BROKEN = "broken"
    BUSY = "busy"
    KEY_UNKNOWN = "key_unknown"
    KEY_SECRET = "key_secret"  # noqa: S105  a code
    KEY_READ_ONLY = "key_read_only"
    KEY_WRITE_ONLY = "key_write_only"
    KEY_USER = "key_user"  # whose key it is may not do enough in the shop
    CLOCK = "clock"  # the shop's, by which it judges signatures
    ANOTHER_SHOP = "another_shop"  # not the one whose products we know
    TAKEN = "taken"  # another workspace has it


@dataclass(frozen=True, slots=True)
class Sight:
    """One call of ours: where to, and what came back. `url` is without its query.

    Where nothing came back `status` is 0 and `said` the ailment's word; else `said` is what the
    shop's own answer tells of who gave it.
    """

    method: str
    url: str
    status: int
    said: str


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is wrong with a shop, and how we know.

    `by` names what stands in the way, `leads_to` is where an address leads instead, `is_for_good`
    whether it says so itself, `wait_s` how long the shop asks us to wait. Each is empty where
    nobody said.
    """

    ailment: Ailment
    sights: tuple[Sight, ...] = ()
    by: str = ""
    leads_to: str = ""
    is_for_good: bool = False
    wait_s: float | None = None


class Unwell(Invalid):
    """A shop that can't be connected as it is; `diagnosis` says why."""

    def __init__(self, diagnosis: Diagnosis) -> None:
        super().__init__(f"a shop with {diagnosis.ailment}", {"address": diagnosis.ailment})
        self.diagnosis = diagnosis

    @classmethod
    def of(
        cls, ailment: Ailment, sights: Iterable[Sight] = (), *, by: str = "", leads_to: str = ""
    ) -> "Unwell":
        """The error for an ailment."""
        return cls(Diagnosis(ailment, tuple(sights), by, leads_to))
