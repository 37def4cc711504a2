"""Rivals' products that are ours as well: the merchant confirms or rejects each."""

from uuid import UUID

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.ids import CompetitorJobId, ProductId
from app.domain.matching import MatchState
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web.frame import container, go, tell, uuids
from app.web.guards import signed_in

bp = Blueprint("matches", __name__, url_prefix="/competitors/<uuid:job_id>/matches")


@bp.post("")
@signed_in(Permission.GUIDE_WRITING)
def decide(who: Viewer, job_id: UUID) -> ResponseReturnValue:
    """Confirm, reject, or take either back."""
    state, products = request.form.get("state", ""), uuids("product")
    if state not in set(MatchState) or len(products) != 1:
        raise Invalid("no such answer", {"state": "unknown"})
    pair = (request.form.get("url", "").replace("\0", ""), ProductId(products[0]))
    said = MatchState(state)
    container().compare.decide(who.tenant.id, CompetitorJobId(job_id), pair, said, who.author)
    tell("good", _told(said))
    return go("competitors.show", job_id=job_id, _anchor="matches")


def _told(state: MatchState) -> str:
    return {
        MatchState.CONFIRMED: _("Confirmed. It stays so after later analyses."),
        MatchState.REJECTED: _("Rejected. This pair won’t be proposed again."),
        MatchState.PROPOSED: _("Taken back."),
    }[state]
