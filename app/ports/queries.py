"""What pages show: read models, each answered by its own short transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.catalog import Kind, Slot
from app.domain.competitor_jobs import CompetitorJob
from app.domain.drafts import Draft
from app.domain.first_steps import FirstSteps
from app.domain.ids import DraftId, ImageId, ItemId, ProductId, RevisionId, RunId, StoreId, TenantId
from app.domain.learning import Sample
from app.domain.notifications import Reader
from app.domain.points import Account, Entry
from app.domain.provenance import Provenance
from app.domain.runs import ItemState
from app.domain.scores import Standing
from app.domain.services import ServiceCode
from app.ports.activity import Activity, ItemRow, RunSummary, StoreOverview, StoreRow
from app.ports.dashboard import Dashboard
from app.ports.listings import AnalysisFilter, DraftFilter, ListedProduct, Listing, UsedModel
from app.ports.review_queue import QueueFilter, ReviewQueue
from app.ports.services import Example, Lack, Prospects
from app.ports.statement import Statement


@dataclass(frozen=True, slots=True)
class ProductFilter:
    """Which products a list shows.

    `gap` is the code of a finding; `view` one of "all", "needs_work", "drafts", "live",
    "left_alone"; `page` counts from 1. `category` is a type or category of the shop's, `speaks` a
    language that a product has a description in, or with "-" before it, one that it lacks; `grade`
    is of its score: "weak", "fair" or "good".
    """

    store_id: StoreId | None = None
    search: str = ""
    gap: str = ""
    view: str = "all"
    sort: str = "score"
    page: int = 1
    per_page: int = 50
    kind: Kind = Kind.PRODUCT
    category: str = ""
    speaks: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product in a list.

    `stage` is "none", "working", "draft", "stale" (a draft whose live text changed since), "live",
    "conflict" or "left_alone" (on the never-touch list).
    """

    id: ProductId
    store_id: StoreId
    title: str
    sku: str
    product_type: str
    image_url: str
    score: int
    gaps: tuple[str, ...]
    words: int
    stage: str
    is_trashed: bool


@dataclass(frozen=True, slots=True)
class ProductFacts:
    """A product as a table for a spreadsheet tells it: its texts for search, and what it lacks."""

    remote_id: str
    title: str
    sku: str
    kind: Kind
    product_type: str
    status: str
    url: str
    words: int
    seo_title: str
    meta_description: str
    images: int
    images_without_alt: int
    score: int
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProductPage:
    """One page of a list. All counts ignore the filter that they stand for."""

    rows: tuple[ProductRow, ...]
    total: int
    all_count: int
    view_counts: Mapping[str, int]
    gap_counts: Mapping[str, int]
    average_score: int
    kind_counts: Mapping[Kind, int]
    category_counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A change of ours in a product's history, newest first.

    `is_current` is false once the shop's text is not what we left there any more.
    """

    id: RevisionId
    run_id: RunId
    slot: Slot
    image_id: ImageId | None
    before: str | None
    stored: str | None
    at: datetime
    writer: str
    author: str
    undoes: RevisionId | None
    is_undone: bool
    is_current: bool
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """The small numbers that every page shows."""

    account: Account
    to_review: int
    unread: int
    latest_news: int  # the number of what was told last, whether or not it is the reader's


class Queries(Protocol):
    """Read models. An id of another tenant's is NotFound."""

    def counts(self, tenant: TenantId, reader: Reader | None = None) -> Counts:
        """For the frame of every page; `unread` is the reader's, and 0 without one."""
        ...

    def products(self, tenant: TenantId, wanted: ProductFilter) -> ProductPage:
        """One page of products."""
        ...

    def product_ids(self, tenant: TenantId, wanted: ProductFilter, limit: int) -> list[ProductId]:
        """Ids in the filter's order, for bulk work."""
        ...

    def product_facts(self, tenant: TenantId, wanted: Sequence[ProductId]) -> list[ProductFacts]:
        """These products for a table, weakest first; another tenant's are left out."""
        ...

    def prospects(self, tenant: TenantId, store: StoreId | None) -> Prospects:
        """What the services would mend, in one shop or in all."""
        ...

    def lacking(self, tenant: TenantId, lack: Lack, limit: int) -> list[ProductId]:
        """Products that lack something, the most to gain first; not those that wait for review."""
        ...

    def example(self, tenant: TenantId, service: ServiceCode) -> Example | None:
        """A text that the service wrote here: one that is live, else accepted, else waiting."""
        ...

    def beside(
        self, tenant: TenantId, wanted: ProductFilter, product: ProductId
    ) -> tuple[ProductId | None, ProductId | None]:
        """Whom the filter's list has before and after a product that we have read."""
        ...

    def stores(self, tenant: TenantId) -> list[StoreRow]:
        """All shops, oldest first; without their audit, which looks at every product."""
        ...

    def store(self, tenant: TenantId, store: StoreId) -> StoreRow:
        """One shop, or NotFound."""
        ...

    def overviews(self, tenant: TenantId) -> list[StoreOverview]:
        """All shops with their audit."""
        ...

    def overview(self, tenant: TenantId, store: StoreId) -> StoreOverview:
        """One shop with its audit, or NotFound."""
        ...

    def listed(self, tenant: TenantId, wanted: Listing, limit: int) -> list[ListedProduct]:
        """Products by their ids; those that are trashed are left out."""
        ...

    def drafts(self, tenant: TenantId, wanted: DraftFilter, limit: int) -> list[Draft]:
        """Drafts by their ids."""
        ...

    def draft(self, tenant: TenantId, draft: DraftId) -> Draft:
        """One draft, or NotFound."""
        ...

    def analyses(self, tenant: TenantId, wanted: AnalysisFilter, limit: int) -> list[CompetitorJob]:
        """Analyses of rivals, the newest first."""
        ...

    def used_models(self, tenant: TenantId, days: int) -> list[UsedModel]:
        """What text models did in the last days, the newest first."""
        ...

    def run(self, tenant: TenantId, run: RunId) -> RunSummary:
        """One run, or NotFound."""
        ...

    def runs(self, tenant: TenantId, limit: int, before: RunId | None = None) -> list[RunSummary]:
        """The latest runs, newest first, older than `before`."""
        ...

    def items(
        self,
        tenant: TenantId,
        run: RunId,
        states: Sequence[ItemState],
        limit: int,
        after: ItemId | None = None,
    ) -> list[ItemRow]:
        """Items of a run, in order, those behind `after`; all states where none is named."""
        ...

    def review_queue(self, tenant: TenantId, wanted: QueueFilter) -> ReviewQueue:
        """Drafts that wait for the merchant's word, with the decided ones of the same products."""
        ...

    def history(self, tenant: TenantId, product: ProductId) -> list[HistoryRow]:
        """What we changed in a product."""
        ...

    def samples(self, tenant: TenantId, store: StoreId | None) -> list[Sample]:
        """Descriptions of a fair length that aren't ours, of one store or of all."""
        ...

    def activity(self, tenant: TenantId, limit: int) -> Activity:
        """All shops, oldest first, and the latest runs of all of them, newest first."""
        ...

    def dashboard(self, tenant: TenantId) -> Dashboard:
        """A workspace at a glance, besides its activity and points."""
        ...

    def standing(self, tenant: TenantId) -> Standing:
        """How the products of all shops stand now."""
        ...

    def first_steps(self, tenant: TenantId) -> FirstSteps:
        """How far a workspace has come on its way to a first text in its shop."""
        ...

    def statement(self, tenant: TenantId, limit: int, before: int | None) -> Statement:
        """The wallet at one moment, with its lines older than number `before`, newest first."""
        ...

    def ledger(self, tenant: TenantId, limit: int, before: int | None) -> list[tuple[int, Entry]]:
        """Wallet lines with their numbers, newest first, older than number `before`."""
        ...
