"""Products with their audit, what we wrote into them, and taking it back; for programs."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.orders import Started, fresh_key
from app.api.paging import (
    IdCursor,
    Page,
    Place,
    PlaceCursor,
    Sparse,
    fields_of,
    paged,
    split,
)
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain import catalog
from app.domain.audit import audit
from app.domain.catalog import Kind, ProductStatus, Slot
from app.domain.ids import ProductId, RevisionId, StoreId
from app.domain.permissions import Permission
from app.domain.services import ServiceCode
from app.domain.tenants import Viewer
from app.ports.listings import ListedProduct, Listing
from app.ports.queries import HistoryRow
from app.usecases.review import Reviewed

bp = blueprint("products_api", "/api/v1", "Products")

Search = Annotated[str, StringConstraints(max_length=200, pattern=NO_NUL)]


class ProductShape(Sparse):
    """A product in a list."""

    id: UUID
    store_id: UUID
    title: str
    handle: str
    kind: Kind
    product_type: str
    status: ProductStatus
    score: int = Field(description="0 to 100: what its texts lack costs it.")
    gaps: list[str] = Field(description="Codes of what they lack.")
    words: int = Field(description="Of its description.")
    updated_at: Moment


class Products(Told):
    """Products, in an order that stays."""

    items: list[ProductShape]
    next_cursor: UUID | None


class FindingShape(Told):
    """One thing that is missing, weak or too long."""

    code: str
    severity: str
    cost: int = Field(description="What it takes off the score.")
    service: ServiceCode | None = Field(description="Which mends it.")


class ProductTexts(Told):
    """What stands in the shop now; null was never set."""

    title: str
    description: str
    short_description: str | None
    seo_title: str | None
    meta_description: str | None
    focus_keyword: str | None


class ProductWhole(Sparse):
    """One product with its audit."""

    id: UUID
    store_id: UUID
    title: str
    handle: str
    url: str
    kind: Kind
    product_type: str
    vendor: str
    status: ProductStatus
    tags: list[str]
    texts: ProductTexts
    score: int
    findings: list[FindingShape]
    updated_at: Moment


class RevisionShape(Sparse):
    """A write of ours."""

    id: UUID
    run_id: UUID
    field: catalog.Field
    image_id: UUID | None
    locale: str
    before: str | None
    stored: str | None = Field(description="As the shop gave it back.")
    at: Moment
    author: str
    undoes: UUID | None
    is_undone: bool
    is_current: bool = Field(description="Whether the shop still has it.")


class Revisions(Told):
    """Our writes, the newest first."""

    items: list[RevisionShape]
    next_cursor: str | None


class ProductPath(Asked):
    """A product."""

    product_id: UUID


class RevisionPath(Asked):
    """A write."""

    revision_id: UUID


class ProductsQuery(Page):
    """Which products."""

    store_id: UUID | None = None
    kind: Kind = Kind.PRODUCT
    search: Search = Field("", description="Words of the title.")
    gap: Annotated[str, StringConstraints(max_length=40, pattern="^[a-z_]*$")] = Field(
        "", description="The code of what its texts lack."
    )
    most_score: int = Field(100, ge=0, le=100)
    left_alone: bool | None = Field(
        None, description="Whether they are on the never-touch list; unset: either."
    )
    cursor: IdCursor = None
    fields: str = fields_of(ProductShape)


class ProductQuery(Asked):
    """What of it."""

    fields: str = fields_of(ProductWhole)


class RevisionsQuery(Page):
    """Which writes."""

    field: catalog.Field | None = None
    cursor: PlaceCursor = None
    fields: str = fields_of(RevisionShape)


@bp.get("/products", responses={"200": Products})
@known(Permission.SEE)
def products(who: Viewer, query: ProductsQuery) -> Products:
    """Products with their score and what they lack."""
    wanted = Listing(
        None if query.store_id is None else StoreId(query.store_id),
        query.kind,
        query.search,
        query.gap,
        query.most_score,
        None if query.cursor is None else ProductId(query.cursor),
        query.left_alone,
    )
    rows = container().queries.listed(who.tenant.id, wanted, query.limit + 1)
    page, last = split(rows, query.limit)
    return Products(
        items=[_listed(row) for row in page], next_cursor=None if last is None else last.id
    )


@bp.get("/products/<uuid:product_id>", responses={"200": ProductWhole})
@known(Permission.SEE)
def product(who: Viewer, path: ProductPath, query: ProductQuery) -> ProductWhole:  # noqa: ARG001  what goes out is cut by it
    """One product: its texts, its score, and why it isn't higher."""
    return _whole(container().review.product(who.tenant.id, ProductId(path.product_id)))


@bp.get("/products/<uuid:product_id>/revisions", responses={"200": Revisions})
@known(Permission.SEE)
def revisions(who: Viewer, path: ProductPath, query: RevisionsQuery) -> Revisions:
    """What we wrote into it lately, with what stood there before."""
    found = container().queries.history(who.tenant.id, ProductId(path.product_id))
    rows = [row for row in found if query.field in (None, row.slot.field)]
    page, cursor = paged(rows, query, _when, last_first=True)
    return Revisions(items=[_revision(row) for row in page], next_cursor=cursor)


@bp.post("/products/<uuid:product_id>/undo", responses={"202": Started})
@known(Permission.UNDO)
def undo(who: Viewer, path: ProductPath) -> tuple[Started, int]:
    """Take back all that we wrote into it, where it still stands."""
    back = container().undo.of_product(
        who.tenant.id, ProductId(path.product_id), who.author, fresh_key("undo")
    )
    return Started(run_id=back), 202


@bp.post("/revisions/<uuid:revision_id>/undo", responses={"202": Started})
@known(Permission.UNDO)
def undo_revision(who: Viewer, path: RevisionPath) -> tuple[Started, int]:
    """Take one write back, where it still stands."""
    back = container().undo.of_field(
        who.tenant.id, RevisionId(path.revision_id), who.author, fresh_key("undo")
    )
    return Started(run_id=back), 202


def _listed(row: ListedProduct) -> ProductShape:
    # of our own rows: there is nothing to check, and fifty of them are many
    return ProductShape.model_construct(
        id=row.id,
        store_id=row.store_id,
        title=row.title,
        handle=row.handle,
        kind=row.kind,
        product_type=row.product_type,
        status=row.status,
        score=row.score,
        gaps=row.gaps,
        words=row.words,
        updated_at=row.updated_at,
    )


def _whole(found: Reviewed) -> ProductWhole:
    made, judged = found.product, audit(found.product, found.store.platform)
    findings = [
        FindingShape(code=f.code, severity=f.severity, cost=f.cost, service=f.service)
        for f in judged.findings
    ]
    texts = {
        name: made.text(Slot(catalog.Field(name)))
        for name in ProductTexts.model_fields
        if name not in ("title", "description")
    }
    return ProductWhole(
        id=made.id,
        store_id=made.store_id,
        title=made.title,
        handle=made.handle,
        url=made.url,
        kind=made.kind,
        product_type=made.product_type,
        vendor=made.vendor,
        status=made.status,
        tags=list(made.tags),
        texts=ProductTexts(title=made.title, description=made.description, **texts),
        score=judged.score,
        findings=findings,
        updated_at=made.updated_at,
    )


def _when(row: HistoryRow) -> Place:
    return row.at.isoformat(), str(row.id)


def _revision(row: HistoryRow) -> RevisionShape:
    return RevisionShape(
        id=row.id,
        run_id=row.run_id,
        field=row.slot.field,
        image_id=row.image_id,
        locale=row.slot.locale,
        before=row.before,
        stored=row.stored,
        at=row.at,
        author=row.author,
        undoes=row.undoes,
        is_undone=row.is_undone,
        is_current=row.is_current,
    )
