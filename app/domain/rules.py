"""Rules of a shop: which drafts are ordered without being asked for, and how many a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.errors import Invalid
from app.domain.ids import RuleId, RunId, StoreId, TenantId
from app.domain.languages import OFFERED, base
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.domain.texts import Mode

MOST_A_DAY = 1_000
MOST_RULES = 20  # of one shop
MOST_CATEGORY_CHARS = 200
UNTRANSLATED = "untranslated"

MENDED: Mapping[str, ServiceCode] = {
    "description_missing": ServiceCode.DESCRIPTION,
    "description_short": ServiceCode.DESCRIPTION,
    "short_description_missing": ServiceCode.DESCRIPTION,
    "seo_title_missing": ServiceCode.SEO,
    "seo_title_long": ServiceCode.SEO,
    "seo_title_short": ServiceCode.SEO,
    "meta_description_missing": ServiceCode.SEO,
    "meta_description_long": ServiceCode.SEO,
    "meta_description_short": ServiceCode.SEO,
    "alt_text_missing": ServiceCode.SEO,
    UNTRANSLATED: ServiceCode.TRANSLATION,
}
"""The audit's findings that a service mends, and which one does."""


class Occasion(StrEnum):
    """When a product falls under a rule."""

    NEW = "new"
    CHANGED = "changed"  # by its merchant; a new product counts as well


class Stop(StrEnum):
    """Why a rule didn't order more when it last looked."""

    NOTHING = ""  # there was no more to order
    DAY_FULL = "day_full"
    NO_POINTS = "no_points"
    SHUT = "shut"  # the shop isn't connected
    REFUSED = "refused"  # what is left can't be written


@dataclass(frozen=True, slots=True)
class Look:
    """What a rule saw when it last looked.

    `waiting` products fit and weren't ordered, `refused` ones fit and can't be written.
    """

    at: datetime | None = None
    stop: Stop = Stop.NOTHING
    waiting: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """Say: a product that is new and lacks a description is drafted, at most 20 a day.

    What came or changed before `since` is left as it is. `category` is a type or category of the
    shop's, "" for all; `language` is what the drafts are written in.
    """

    tenant_id: TenantId
    id: RuleId
    store_id: StoreId
    occasion: Occasion
    finding: str
    category: str
    language: str
    most_a_day: int
    author: str
    since: datetime
    is_on: bool = True
    last: Look = field(default_factory=Look)

    @property
    def service(self) -> ServiceCode:
        """What mends the finding."""
        return MENDED[self.finding]

    @property
    def mode(self) -> Mode:
        """What is there stays, but where it is what the rule is about."""
        lacks = self.finding.endswith("_missing") or self.finding == UNTRANSLATED
        return Mode.FILL if lacks else Mode.IMPROVE

    @property
    def wanted(self) -> "Wanted":
        """As its merchant filled it in."""
        return Wanted(self.occasion, self.finding, self.category, self.language, self.most_a_day)

    @property
    def ordered_by(self) -> str:
        """How a run names who ordered it."""
        return f"rule:{self.id}"


@dataclass(frozen=True, slots=True)
class Round:
    """An order that a rule made on a day of the shop's, of so many products."""

    rule_id: RuleId
    run_id: RunId
    day: date
    products: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """A rule as a merchant fills it in; nothing of it is to be trusted."""

    occasion: str
    finding: str
    category: str
    language: str
    most_a_day: int


def ensure_possible(wanted: Wanted, store: Store) -> None:
    """Refuse what is no rule for this shop.

    Raises:
        Invalid: `fields` names what is wrong, and "store" a shop that wasn't read yet.
    """
    own = base(store.language)
    is_translation = wanted.finding == UNTRANSLATED
    wrong = {
        "occasion": "unknown" if wanted.occasion not in set(Occasion) else "",
        "finding": "unknown" if wanted.finding not in MENDED else "",
        "category": "too_long" if len(wanted.category) > MOST_CATEGORY_CHARS else "",
        "language": "unknown" if wanted.language not in OFFERED else "",
        "most_a_day": "" if 1 <= wanted.most_a_day <= MOST_A_DAY else "out_of_range",
        # of a shop that is being read for the first time every product would count as new
        "store": "unread" if store.synced_at is None else "",
    }
    if is_translation and wanted.language == own:
        wrong["language"] = "own"
    found = {name: code for name, code in wrong.items() if code}
    if found:
        raise Invalid("no such rule", found)
