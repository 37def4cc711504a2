"""Rules of a shop: what is drafted without being asked for, and what became of that."""

from itertools import groupby
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.ids import RuleId, StoreId
from app.domain.languages import offered
from app.domain.permissions import Permission
from app.domain.rules import MENDED, MOST_A_DAY, Occasion, Wanted
from app.domain.stores import Store
from app.domain.tenants import Viewer
from app.ports.queries import ProductFilter
from app.web import rule_words
from app.web.frame import container, digits, go, tell
from app.web.guards import signed_in

bp = Blueprint("rules", __name__, url_prefix="/stores/<uuid:store_id>/rules")

USUAL_A_DAY = 20


@bp.get("")
@signed_in(Permission.SEE)
def show(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """All of them, and the form for another."""
    return _page(who, store_id)


@bp.post("")
@signed_in(Permission.ORDER)
def add(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """One more."""
    wanted = _wanted()
    try:
        container().rules.add(who.tenant.id, StoreId(store_id), wanted, who.author)
    except Invalid as error:
        wrong = {field: rule_words.trouble(code) for field, code in error.fields.items()}
        return _page(who, store_id, wanted, wrong), 422
    tell("good", _("The rule is on, for products from now on. Its drafts wait for your review."))
    return go("rules.show", store_id=store_id)


@bp.post("/<uuid:rule_id>/switch")
@signed_in(Permission.ORDER)
def switch(who: Viewer, store_id: UUID, rule_id: UUID) -> ResponseReturnValue:
    """Off or on."""
    is_on = request.form.get("is_on") == "1"  # said, so that a second click changes nothing
    container().rules.switch(who.tenant.id, StoreId(store_id), RuleId(rule_id), is_on=is_on)
    said = _("The rule is on, for products from now on.") if is_on else _("The rule is off.")
    tell("good" if is_on else "info", said)
    return go("rules.show", store_id=store_id)


@bp.post("/<uuid:rule_id>/remove")
@signed_in(Permission.ORDER)
def remove(who: Viewer, store_id: UUID, rule_id: UUID) -> ResponseReturnValue:
    """None any more."""
    container().rules.remove(who.tenant.id, StoreId(store_id), RuleId(rule_id))
    tell("info", _("The rule is gone; its drafts stay."))
    return go("rules.show", store_id=store_id)


def _wanted() -> Wanted:
    form = request.form
    return Wanted(
        form.get("occasion", ""),
        form.get("finding", ""),
        form.get("category", "").strip(),
        form.get("language", ""),
        digits(form.get("most_a_day", "")) or 0,
    )


def _page(
    who: Viewer,
    store_id: UUID,
    given: Wanted | None = None,
    wrong: dict[str, str] | None = None,
) -> str:
    found = container().rules.of_store(who.tenant.id, StoreId(store_id))
    only = ProductFilter(store_id=found.store.id, per_page=1)
    return render_template(
        "rules/show.html",
        found=found,
        rounds={
            rule.id: [each for each in found.rounds if each.rule_id == rule.id]
            for rule in found.rules
        },
        given=given or _usual(found.store),
        wrong=wrong or {},
        occasions=Occasion,
        findings=[(code, list(of_it)) for code, of_it in groupby(MENDED, key=MENDED.__getitem__)],
        categories=container().queries.products(who.tenant.id, only).category_counts,
        prices={service.code: service.price_points for service in container().menu},
        most_a_day=MOST_A_DAY,
        rule_words=rule_words,
    )


def _usual(store: Store) -> Wanted:
    own = offered(store.language)
    return Wanted(Occasion.NEW, "description_missing", "", own, USUAL_A_DAY)
