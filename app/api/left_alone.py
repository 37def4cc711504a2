"""The never-touch list: products go on it, and off it again; for programs."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from app.api.callers import container
from app.api.routes import blueprint, known
from app.api.shapes import MOST_IDS, Asked, Told
from app.domain.ids import ProductId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer

bp = blueprint("left_alone_api", "/api/v1/left-alone", "Products")


class ProductsForm(Asked):
    """Which products."""

    products: Annotated[list[UUID], Field(min_length=1, max_length=MOST_IDS)]


class Changed(Told):
    """For how many that is new."""

    changed: int


@bp.post("", responses={"200": Changed})
@known(Permission.GUIDE_WRITING)
def mark(who: Viewer, body: ProductsForm) -> Changed:
    """Never touch these. GET /api/v1/products?left_alone=true lists them."""
    picked = list(map(ProductId, body.products))
    return Changed(changed=container().leave_alone.mark(who.tenant.id, picked, who.author))


@bp.post("/release", responses={"200": Changed})
@known(Permission.GUIDE_WRITING)
def release(who: Viewer, body: ProductsForm) -> Changed:
    """Let these be written for again."""
    picked = list(map(ProductId, body.products))
    return Changed(changed=container().leave_alone.release(who.tenant.id, picked))
