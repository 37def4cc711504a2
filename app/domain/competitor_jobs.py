"""Competitor jobs: one order to analyse a rival's shop, and where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from app.domain.errors import Invalid
from app.domain.ids import CompetitorJobId, TenantId
from app.domain.points import Settlement

SUBJECT = "competitor_analysis"
"""What the ledger's lines of such a job are for."""

MOST_OPEN = 5  # of a workspace, waiting or at work
MOST_AT_WORK = 2  # of a workspace at a time, so that others' turn comes
MOST_ATTEMPTS = 4
DAY = timedelta(days=1)
MOST_SITES_A_DAY = 20  # that a workspace has analysed
MOST_PAGES_A_DAY = 2_000  # that are read for a workspace
MOST_URL_CHARS = 2_000


class Reader(StrEnum):
    """Who reads the pages: rules alone, or a text model what rules couldn't."""

    PYTHON = "python"
    AI = "ai"


PRICE_POINTS: Mapping[Reader, int] = {Reader.PYTHON: 1, Reader.AI: 3}
"""The menu's prices of an analysis."""


class JobStatus(StrEnum):
    """Where a job stands. The last two are final."""

    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


_USUAL = {"http": 80, "https": 443}

OPEN = frozenset({JobStatus.PENDING, JobStatus.RUNNING})


@dataclass(frozen=True, slots=True)
class CompetitorJob:
    """One order, by `author`.

    `outcome` says how it ended, or why it waits for another try; `profile` is the shop's, as JSON.
    `state` is what the crawl goes on from; once that is over, `crawl_ended` says how it ended.
    `skipped` counts addresses by why they weren't read.
    """

    tenant_id: TenantId
    id: CompetitorJobId
    url: str
    mode: Reader
    is_whole_shop: bool
    author: str
    request_key: str
    created_at: datetime
    updated_at: datetime
    price_points: int
    status: JobStatus = JobStatus.PENDING
    outcome: str = ""
    is_cancelled: bool = False
    attempts: int = 0
    state: str = ""
    pages_seen: int = 0
    products_found: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)
    profile: Mapping[str, object] | None = None
    settlement: Settlement | None = None
    crawl_ended: str = ""

    @property
    def is_over(self) -> bool:
        """Whether it won't change any more."""
        return self.status not in OPEN


@dataclass(frozen=True, slots=True)
class JobLease:
    """The right to work on a job until it runs out. `fence` grows with each taking."""

    job: CompetitorJob
    fence: int


@dataclass(frozen=True, slots=True)
class DayUse:
    """What a workspace had analysed within the last 24 hours: which sites, and how many pages."""

    sites: frozenset[str] = frozenset()
    pages: int = 0

    def ensure_room(self, site: str) -> None:
        """Refuse one more analysis, of `site`, where the day's measure is full.

        Raises:
            Invalid: `fields["url"]` is "sites_today" or "pages_today"; tomorrow there is room.
        """
        if len(self.sites | {site}) > MOST_SITES_A_DAY:
            raise Invalid("enough sites were analysed today", {"url": "sites_today"})
        if self.pages >= MOST_PAGES_A_DAY:
            raise Invalid("enough pages were read today", {"url": "pages_today"})


def typed_url(text: str) -> str:
    """The address that a merchant typed, with its scheme.

    Raises:
        Invalid: nothing is there that could be a shop's address.
    """
    url = text.strip()
    if url and "://" not in url:
        url = f"https://{url}"
    if not url or len(url) > MOST_URL_CHARS or not url.isprintable() or not site_of(url):
        raise Invalid("not the address of a shop", {"url": "not_a_url"})
    return url


def site_of(url: str) -> str:
    """The address's host without "www.", and its port where it names an unusual one.

    "" where it has no host, or isn't of the web.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    if parts.scheme not in _USUAL or not host or " " in host:
        return ""
    return host if port in (None, *_USUAL.values()) else f"{host}:{port}"


def ending(products_found: int) -> tuple[JobStatus, Settlement]:
    """How a job ends with so many products, and what becomes of its points.

    What was found is kept and paid for, however the crawl ended; without anything it costs nothing.
    """
    if products_found:
        return JobStatus.DONE, Settlement.CAPTURED
    return JobStatus.FAILED, Settlement.RELEASED


def due_points(job: CompetitorJob, rules_points: int, *, was_model_read: bool) -> int:
    """What a job that found something costs: where no model told anything, what rules cost."""
    if was_model_read:
        return job.price_points
    return min(job.price_points, rules_points)
