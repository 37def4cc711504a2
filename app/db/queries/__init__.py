"""What pages show: read models, one module a noun, each in its own short transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.db.queries import (
    catalog,
    dashboard,
    drafts,
    first_steps,
    history,
    listings,
    runs,
    services,
    stores,
    voices,
    wallet,
)
from app.db.uow import Database
from app.domain.competitor_jobs import CompetitorJob
from app.domain.drafts import Draft
from app.domain.first_steps import FirstSteps
from app.domain.ids import DraftId, ItemId, ProductId, RunId, StoreId, TenantId
from app.domain.learning import Sample
from app.domain.notifications import Reader
from app.domain.points import Entry
from app.domain.runs import ItemState
from app.domain.scores import Standing
from app.domain.services import ServiceCode
from app.ports.activity import Activity, ItemRow, RunSummary, StoreOverview, StoreRow
from app.ports.dashboard import Dashboard
from app.ports.listings import AnalysisFilter, DraftFilter, ListedProduct, Listing, UsedModel
from app.ports.queries import Counts, HistoryRow, ProductFacts, ProductFilter, ProductPage
from app.ports.review_queue import QueueFilter, ReviewQueue
from app.ports.services import Example, Lack, Prospects
from app.ports.statement import Statement


@dataclass(frozen=True, slots=True)
class SqlQueries:
    """Implements `app.ports.queries.Queries`."""

    database: Database

    def counts(self, tenant: TenantId, reader: Reader | None = None) -> Counts:
        """For the frame of every page."""
        return wallet.counts(self.database, tenant, reader)

    def products(self, tenant: TenantId, wanted: ProductFilter) -> ProductPage:
        """One page of products."""
        with self.database.reading(tenant) as connection:
            return catalog.page(connection, tenant, wanted)

    def product_ids(self, tenant: TenantId, wanted: ProductFilter, limit: int) -> list[ProductId]:
        """Ids in the filter's order."""
        with self.database.reading(tenant) as connection:
            return catalog.ids(connection, tenant, wanted, limit)

    def product_facts(self, tenant: TenantId, wanted: Sequence[ProductId]) -> list[ProductFacts]:
        """Products for a table."""
        with self.database.reading(tenant) as connection:
            return catalog.facts(connection, tenant, wanted)

    def prospects(self, tenant: TenantId, store: StoreId | None) -> Prospects:
        """What the services would mend."""
        with self.database.reading(tenant) as connection:
            return services.prospects(connection, tenant, store)

    def lacking(self, tenant: TenantId, lack: Lack, limit: int) -> list[ProductId]:
        """Products that lack something."""
        with self.database.reading(tenant) as connection:
            return services.lacking(connection, tenant, lack, limit)

    def example(self, tenant: TenantId, service: ServiceCode) -> Example | None:
        """A text that the service wrote here."""
        with self.database.reading(tenant) as connection:
            return services.example(connection, tenant, service)

    def beside(
        self, tenant: TenantId, wanted: ProductFilter, product: ProductId
    ) -> tuple[ProductId | None, ProductId | None]:
        """A product's neighbours in a list."""
        with self.database.reading(tenant) as connection:
            return catalog.beside(connection, tenant, wanted, product)

    def stores(self, tenant: TenantId) -> list[StoreRow]:
        """All shops."""
        with self.database.reading(tenant) as connection:
            return stores.rows(connection, tenant)

    def store(self, tenant: TenantId, store: StoreId) -> StoreRow:
        """One shop."""
        with self.database.reading(tenant) as connection:
            return stores.row(connection, tenant, store)

    def overviews(self, tenant: TenantId) -> list[StoreOverview]:
        """All shops with their audit."""
        with self.database.reading(tenant) as connection:
            return stores.overviews(connection, tenant)

    def overview(self, tenant: TenantId, store: StoreId) -> StoreOverview:
        """One shop with its audit."""
        with self.database.reading(tenant) as connection:
            return stores.overview(connection, tenant, store)

    def listed(self, tenant: TenantId, wanted: Listing, limit: int) -> list[ListedProduct]:
        """Products by their ids."""
        return listings.products(self.database, tenant, wanted, limit)

    def drafts(self, tenant: TenantId, wanted: DraftFilter, limit: int) -> list[Draft]:
        """Drafts by their ids."""
        with self.database.reading(tenant) as connection:
            return listings.drafts(connection, tenant, wanted, limit)

    def draft(self, tenant: TenantId, draft: DraftId) -> Draft:
        """One draft."""
        with self.database.reading(tenant) as connection:
            return listings.draft(connection, tenant, draft)

    def analyses(self, tenant: TenantId, wanted: AnalysisFilter, limit: int) -> list[CompetitorJob]:
        """Analyses of rivals."""
        with self.database.reading(tenant) as connection:
            return listings.analyses(connection, tenant, wanted, limit)

    def used_models(self, tenant: TenantId, days: int) -> list[UsedModel]:
        """What text models did."""
        with self.database.reading(tenant) as connection:
            return listings.used_models(connection, tenant, days)

    def run(self, tenant: TenantId, run: RunId) -> RunSummary:
        """One run."""
        with self.database.reading(tenant) as connection:
            return runs.one(connection, tenant, run)

    def runs(self, tenant: TenantId, limit: int, before: RunId | None = None) -> list[RunSummary]:
        """The latest runs."""
        with self.database.reading(tenant) as connection:
            return runs.latest(connection, tenant, limit, before)

    def items(
        self,
        tenant: TenantId,
        run: RunId,
        states: Sequence[ItemState],
        limit: int,
        after: ItemId | None = None,
    ) -> list[ItemRow]:
        """Items of a run."""
        with self.database.reading(tenant) as connection:
            return runs.items(connection, tenant, run, runs.Part(states, limit, after))

    def review_queue(self, tenant: TenantId, wanted: QueueFilter) -> ReviewQueue:
        """Drafts that wait for the merchant's word."""
        with self.database.reading(tenant) as connection:
            return drafts.queue(connection, tenant, wanted)

    def history(self, tenant: TenantId, product: ProductId) -> list[HistoryRow]:
        """What we changed in a product."""
        with self.database.reading(tenant) as connection:
            return history.rows(connection, tenant, product)

    def samples(self, tenant: TenantId, store: StoreId | None) -> list[Sample]:
        """The shops' own descriptions."""
        with self.database.reading(tenant) as connection:
            return voices.samples(connection, tenant, store)

    def activity(self, tenant: TenantId, limit: int) -> Activity:
        """The shops, and what was done in them last."""
        with self.database.reading(tenant) as connection:
            shops = stores.rows(connection, tenant)
            own = [shop.store for shop in shops]
            return Activity(shops, runs.latest_of(connection, tenant, own, limit))

    def dashboard(self, tenant: TenantId) -> Dashboard:
        """A workspace at a glance."""
        return dashboard.of(self.database, tenant)

    def standing(self, tenant: TenantId) -> Standing:
        """How the products stand."""
        with self.database.reading(tenant) as connection:
            return dashboard.now(connection, tenant)

    def first_steps(self, tenant: TenantId) -> FirstSteps:
        """The way to a first text."""
        with self.database.reading(tenant) as connection:
            return first_steps.of(connection, tenant)

    def statement(self, tenant: TenantId, limit: int, before: int | None) -> Statement:
        """The wallet at one moment."""
        with self.database.reading(tenant) as connection:
            return wallet.statement(connection, tenant, limit, before)

    def ledger(self, tenant: TenantId, limit: int, before: int | None) -> list[tuple[int, Entry]]:
        """Wallet lines."""
        with self.database.reading(tenant) as connection:
            return wallet.lines(connection, tenant, limit, before)
