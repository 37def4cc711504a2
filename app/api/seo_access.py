"""The way in to SEO texts that a shop's plugin keeps apart; for programs."""

from pydantic import Field

from app.api.callers import container
from app.api.repeats import secret
from app.api.routes import blueprint, known
from app.api.shapes import Told
from app.api.stores import StorePath
from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer

bp = blueprint("seo_access_api", "/api/v1/stores", "Stores")


class SeoDeparture(Told):
    """Where the merchant lets us in."""

    grant_url: str = Field(description="Their shop's own screen; from there a browser comes back.")


class SeoParted(Told):
    """SEO texts are written no more."""

    is_gone: bool = Field(description="Whether the shop has forgotten the password as well.")


@bp.post("/<uuid:store_id>/seo", responses={"201": SeoDeparture})
@known(Permission.CONNECT_STORES)
@secret
def begin(who: Viewer, path: StorePath) -> tuple[SeoDeparture, int]:
    """Begin to be let in to them, by whoever is signed in to Rooz Auto in a browser."""
    begun = container().reach_seo.start(who, StoreId(path.store_id))
    return SeoDeparture(grant_url=begun.grant_url), 201


@bp.post("/<uuid:store_id>/seo/end", responses={"200": SeoParted})
@known(Permission.CONNECT_STORES)
def end(who: Viewer, path: StorePath) -> SeoParted:
    """Write them no more."""
    return SeoParted(is_gone=container().reach_seo.end(who.tenant.id, StoreId(path.store_id)))
