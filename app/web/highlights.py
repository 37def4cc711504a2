"""Facts of a product that its next description has to say."""

from uuid import UUID

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.ids import CompetitorJobId, ProductId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web.frame import container, go, tell, uuids
from app.web.guards import signed_in

bp = Blueprint("highlights", __name__, url_prefix="/products/<uuid:product_id>/highlights")


@bp.post("")
@signed_in(Permission.GUIDE_WRITING)
def want(who: Viewer, product_id: UUID) -> ResponseReturnValue:
    """Have it said; then back to the analysis that it came from, if it did."""
    source = request.form.get("source", "")
    container().notes.want(who.tenant.id, ProductId(product_id), source, who.author)
    tell("good", _("The next description of this product will say it."))
    job = uuids("job")
    if job:
        return go("competitors.show", job_id=CompetitorJobId(job[0]), _anchor="matches")
    return go("products.show", product_id=product_id)


@bp.post("/take-back")
@signed_in(Permission.GUIDE_WRITING)
def take_back(who: Viewer, product_id: UUID) -> ResponseReturnValue:
    """Leave it to the writer again."""
    source = request.form.get("source", "")
    container().notes.want_no_more(who.tenant.id, ProductId(product_id), source)
    return go("products.show", product_id=product_id)
