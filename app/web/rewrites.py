"""Drafts once more: what is asked of them, what that costs, and the order."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.asked import MOST_CHARS, NOTHING, Instruction, Usual, asked
from app.domain.catalog import Product
from app.domain.drafts import EDITABLE, Draft
from app.domain.errors import Conflict, Invalid
from app.domain.ids import DraftId
from app.domain.permissions import Permission
from app.domain.rewrites import UNWRITTEN, Covered
from app.domain.stores import Store
from app.domain.tenants import Viewer
from app.usecases.rewrite import Asked
from app.web import refusal_words, rewrite_words
from app.web.frame import container, go, request_key, sent_key, tell, uuids, whole
from app.web.guards import signed_in
from app.web.queue_run import sent_run

bp = Blueprint("rewrites", __name__, url_prefix="/review/rewrite")


@bp.get("")
@signed_in(Permission.ORDER)
def index(who: Viewer) -> ResponseReturnValue:
    """Drafts to choose from."""
    return _index(who, NOTHING)


@bp.post("/quote")
@signed_in(Permission.ORDER)
def quote(who: Viewer) -> ResponseReturnValue:
    """What it would cost, before anything is held."""
    try:
        wish = _asked(who, "quote")
        found = container().rewrite.quote(who.tenant.id, wish)
    except Invalid as error:
        return _index(who, _typed(), rewrite_words.wrong(error)), 422
    return render_template(
        "rewrites/quote.html",
        found=found,
        asked=wish.instruction,
        run=sent_run(),
        key=request_key(),
        rewrite_words=rewrite_words,
        reasons=refusal_words,
    )


@bp.post("")
@signed_in(Permission.ORDER)
def start(who: Viewer) -> ResponseReturnValue:
    """Hold the points and start; where it is dearer by now, the new price is shown first."""
    try:
        wish = _asked(who, sent_key("rewrite"))
        runs = container().rewrite.request(who.tenant.id, wish, agreed=whole("agreed", 0))
    except Conflict:
        return quote()
    except Invalid as error:
        return _refused(who, error)
    return go("runs.show", run_id=runs[0]) if len(runs) == 1 else go("runs.index")


def offered(
    who: Viewer, draft: Draft, product: Product, store: Store
) -> tuple[int, Covered | None] | None:
    """What one draft once more would cost; None where it can't be had."""
    if draft.state not in EDITABLE or draft.slot.field in UNWRITTEN:
        return None
    try:
        return container().rewrite.price(who.tenant.id, draft, product, store)
    except Invalid:
        return None


def _refused(who: Viewer, error: Invalid) -> ResponseReturnValue:
    """Back to the one draft that it was about, or to the list."""
    for product in uuids("back"):
        tell("bad", rewrite_words.wrong(error))
        return go("drafts.show", product_id=product, draft=request.form.get("draft", ""))
    return _index(who, _typed(), rewrite_words.wrong(error)), 422


def _asked(who: Viewer, key: str) -> Asked:
    wish = asked(request.form.getlist("usual"), request.form.get("words", ""))
    return Asked(tuple(DraftId(found) for found in uuids("draft")), wish, who.author, key)


def _typed() -> Instruction:
    """What was sent, to be mended."""
    chosen = frozenset(request.form.getlist("usual"))
    usual = tuple(each for each in Usual if each in chosen)
    return Instruction(usual, request.form.get("words", "")[: 2 * MOST_CHARS])


def _index(who: Viewer, given: Instruction, wrong: str = "") -> str:
    run = sent_run()
    return render_template(
        "rewrites/index.html",
        found=container().rewrite.candidates(who.tenant.id, run),
        run=run,
        given=given,
        wrong=wrong,
        rewrite_words=rewrite_words,
    )
