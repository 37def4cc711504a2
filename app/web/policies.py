"""Policies of a shop: which wordings stay out of its texts, who switched that, and why."""

from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid, NotFound
from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.policies.policy import Policy
from app.domain.tenants import Viewer
from app.usecases.policies import Switched
from app.web import policy_words
from app.web.frame import container, go, tell
from app.web.guards import signed_in

bp = Blueprint("policies", __name__, url_prefix="/stores/<uuid:store_id>/policies")


@bp.get("")
@signed_in(Permission.SEE)
def show(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """All of them."""
    return _page(who, store_id)


@bp.post("/names")
@signed_in(Permission.GUIDE_WRITING)
def names(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Keep the competitors' names."""
    given = request.form.get("names", "")
    try:
        container().policies.name_rivals(who.tenant.id, StoreId(store_id), given, who.author)
    except Invalid as error:
        wrong = policy_words.mishap(error.fields.get("names", ""))
        return _page(who, store_id, wrong=("names", wrong), given=given), 422
    tell("good", _("No text will mention them from now on."))
    return go("policies.show", store_id=store_id)


@bp.post("/<policy>")
@signed_in(Permission.GUIDE_WRITING)
def switch(who: Viewer, store_id: UUID, policy: str) -> ResponseReturnValue:
    """Switch one off or on."""
    if policy not in set(Policy):
        raise NotFound("no such policy")
    reason, chosen = request.form.get("reason", ""), Policy(policy)
    is_on = request.form.get("is_on") == "1"  # said, so that a second click changes nothing
    try:
        wanted = Switched(chosen, is_on, reason)
        container().policies.switch(who.tenant.id, StoreId(store_id), wanted, who.author)
    except Invalid as error:
        wrong = policy_words.mishap(error.fields.get("reason", ""))
        return _page(who, store_id, wrong=(policy, wrong), given=reason), 422
    name = policy_words.policy_name(chosen)
    said = _("%(policy)s: kept out again.") if is_on else _("%(policy)s: let through from now on.")
    tell("good" if is_on else "info", said % {"policy": name})
    return go("policies.show", store_id=store_id)


def _page(
    who: Viewer, store_id: UUID, wrong: tuple[str, str] = ("", ""), given: str | None = None
) -> str:
    return render_template(
        "policies/show.html",
        rules=container().policies.rules(who.tenant.id, StoreId(store_id)),
        all_of_them=Policy,
        policy_words=policy_words,
        me=who.author,
        wrong=wrong,
        given=given,
    )
