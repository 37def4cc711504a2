"""Review: live text beside the draft, word by word, with a source for each claim."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import nh3
from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.catalog import HTML_FIELDS, Product
from app.domain.drafts import Draft, DraftState
from app.domain.errors import Invalid
from app.domain.held import setting_of
from app.domain.ids import DraftId, ProductId
from app.domain.permissions import Permission
from app.domain.rewrites import earlier_text
from app.domain.richtext import plain, reading
from app.domain.sameness import MOST_PERCENT
from app.domain.tenants import Viewer
from app.domain.versions import at_hand, earlier
from app.domain.worddiff import diff
from app.domain.zones import protected, running, without_zones
from app.usecases.review import Reviewed
from app.web import outline_words, rewrite_words, rewrites, voice_words
from app.web.frame import container, go, request_key, sent_key, tell, uuids, whole
from app.web.guards import signed_in
from app.web.kept_words import zone_name
from app.web.marks import marked
from app.web.queue_run import sent_run

bp = Blueprint("drafts", __name__)

MOST_EARLIER = 10

SHOWN = (
    DraftState.READY,
    DraftState.ACCEPTED,
    DraftState.REJECTED,
    DraftState.PUBLISHING,
    DraftState.PUBLISHED,
)


@bp.get("/review")
@signed_in(Permission.SEE)
def queue(who: Viewer) -> ResponseReturnValue:
    """The first product with something to decide; else where to find some."""
    run = sent_run()
    found = container().queries.review_queue(who.tenant.id, run)
    if not found.entries:
        return render_template("drafts/empty.html", run=run)
    first = next((entry for entry in found.entries if entry.ready), found.entries[0])
    return go("drafts.show", product_id=first.product_id, run=run)


@bp.get("/review/<uuid:product_id>")
@signed_in(Permission.SEE)
def show(who: Viewer, product_id: UUID) -> ResponseReturnValue:
    """One product's drafts, one field at a time."""
    run = sent_run()
    reviewed = container().review.product(who.tenant.id, ProductId(product_id))
    shown = [d for d in reviewed.drafts if d.state in SHOWN and (not run or d.run_id == run)]
    if not shown:
        return go("drafts.queue", run=run)
    drafts = at_hand(shown)
    current = _chosen(drafts, shown)
    found = container().queries.review_queue(who.tenant.id, run)
    return render_template(
        "drafts/show.html",
        reviewed=reviewed,
        drafts=drafts,
        current=_seen(current, reviewed),
        earlier=[_past(each, current) for each in earlier(reviewed.drafts, current)[:MOST_EARLIER]],
        again=rewrites.offered(who, current, reviewed.product, reviewed.store),
        rewrite_words=rewrite_words,
        outline_words=outline_words,
        queue=found,
        place=_place(ProductId(product_id), [entry.product_id for entry in found.entries]),
        run=run,
        numbers={image.id: n for n, image in enumerate(reviewed.product.images, start=1)},
        key=request_key(),
        me=who.author,
        states=DraftState,
        voice_words=voice_words,
        most_percent=MOST_PERCENT,
    )


@bp.post("/drafts/<uuid:draft_id>/decide")
@signed_in(Permission.DECIDE_DRAFTS)
def decide(who: Viewer, draft_id: UUID) -> ResponseReturnValue:
    """Accept, reject or take back; then on to the next field or product."""
    try:
        state = DraftState(request.form.get("state", ""))
    except ValueError:
        raise Invalid("no such decision", {"state": "unknown"}) from None
    draft = container().review.decide(
        who.tenant.id, DraftId(draft_id), state, who.author, seen=whole("seen", 0)
    )
    if request.form.get("stay"):  # an earlier text was taken back, to be looked at
        return go("drafts.show", product_id=draft.product_id, draft=draft.id, run=sent_run())
    return _onward(who, draft)


@bp.post("/drafts/<uuid:draft_id>/edit")
@signed_in(Permission.EDIT_DRAFTS)
def edit(who: Viewer, draft_id: UUID) -> ResponseReturnValue:
    """Take the merchant's own wording."""
    draft = container().review.edit(
        who.tenant.id,
        DraftId(draft_id),
        request.form.get("text", "").replace("\r\n", "\n"),
        who.author,
        seen=whole("seen", 0),
    )
    tell("good", _("Your wording is saved."))
    return go("drafts.show", product_id=draft.product_id, draft=draft.id, run=sent_run())


@bp.post("/drafts/<uuid:draft_id>/claims/<int:number>/confirm")
@signed_in(Permission.DECIDE_DRAFTS)
def confirm(who: Viewer, draft_id: UUID, number: int) -> ResponseReturnValue:
    """Take the merchant's word for a sentence that was held back."""
    draft = container().review.confirm(
        who.tenant.id, DraftId(draft_id), number, who.author, seen=whole("seen", 0)
    )
    tell("good", _("Noted as a fact of yours. The sentence is part of the text now."))
    return go("drafts.show", product_id=draft.product_id, draft=draft.id, run=sent_run())


@bp.post("/drafts/<uuid:draft_id>/claims/<int:number>/leave-out")
@signed_in(Permission.EDIT_DRAFTS)
def leave_out(who: Viewer, draft_id: UUID, number: int) -> ResponseReturnValue:
    """Drop a sentence that was held back."""
    draft = container().review.leave_out(
        who.tenant.id, DraftId(draft_id), number, who.author, seen=whole("seen", 0)
    )
    tell("good", _("Left out for good."))
    return go("drafts.show", product_id=draft.product_id, draft=draft.id, run=sent_run())


@bp.post("/drafts/<uuid:draft_id>/rebase")
@signed_in(Permission.DECIDE_DRAFTS)
def rebase(who: Viewer, draft_id: UUID) -> ResponseReturnValue:
    """Prefer the draft to the text that the shop has by now."""
    draft = container().review.rebase(
        who.tenant.id, DraftId(draft_id), who.author, seen=whole("seen", 0)
    )
    return _onward(who, draft)


@bp.post("/review/decide")
@signed_in(Permission.DECIDE_DRAFTS)
def decide_all(who: Viewer) -> ResponseReturnValue:
    """Decide on many at once."""
    try:
        state = DraftState(request.form.get("state", ""))
    except ValueError:
        raise Invalid("no such decision", {"state": "unknown"}) from None
    drafts = [DraftId(found) for found in uuids("draft")]
    container().review.decide_all(who.tenant.id, drafts, state, who.author)
    return go("drafts.queue", run=sent_run())


@bp.post("/publish")
@signed_in(Permission.PUBLISH)
def publish(who: Viewer) -> ResponseReturnValue:
    """Put accepted drafts into their shop: those named, or all that are accepted."""
    drafts: Sequence[DraftId] = [DraftId(found) for found in uuids("draft")]
    if request.form.get("all"):  # a thousand of them would weigh more than the page
        drafts = container().queries.accepted_drafts(who.tenant.id, sent_run())
    run = container().publish.request(who.tenant.id, drafts, who.author, sent_key("publish"))
    tell("good", _("What you accepted is on its way to your shop."))
    return go("runs.show", run_id=run)


def _chosen(drafts: Sequence[Draft], shown: Sequence[Draft]) -> Draft:
    wanted = request.args.get("draft", "")
    for draft in shown:
        if str(draft.id) == wanted:
            return draft
    return next((d for d in drafts if d.state is DraftState.READY), drafts[0])


def _place(product: ProductId, queue: Sequence[ProductId]) -> dict[str, object]:
    """Where the product stands in the queue, and its neighbours."""
    if product not in queue:
        return {"number": 0, "previous": None, "next": queue[0] if queue else None}
    at = queue.index(product)
    return {
        "number": at + 1,
        "previous": queue[at - 1] if at else None,
        "next": queue[at + 1] if at + 1 < len(queue) else None,
    }


def _original(draft: Draft, product: Product) -> str:
    """What the shop says in its own language, beside a text in another; "" elsewhere."""
    own = replace(draft.slot, locale="")
    return reading(product.text(own) or "", own) if draft.slot.locale else ""


def _seen(draft: Draft, reviewed: Reviewed) -> dict[str, object]:
    """All that the page shows of one draft."""
    live = reviewed.product.text(draft.slot)
    is_html = draft.slot.field in HTML_FIELDS
    zones = protected(live or "") if is_html else ()
    before, own, after = _parts(draft) if is_html else ("", draft.whole, "")
    left = _without_held(draft, own) if is_html else draft.text
    said = "\n".join(filter(None, (plain(before), reading(left, draft.slot), plain(after))))
    shown = running(live or "")
    return {
        "draft": draft,
        "is_html": is_html,
        "live": live,
        "live_html": _clean(shown) if is_html else "",
        "marked": marked(own, draft.claims, is_html=is_html),
        "before": _clean(before) if plain(before) else "",
        "after": _clean(after) if plain(after) else "",
        "pieces": diff(plain(shown) if is_html else live or "", said),
        "zones": [zone_name(zone.kind) for zone in zones],
        "original": _original(draft, reviewed.product),
        "is_stale": draft.is_stale(live),
        "live_words": len(plain(live or "").split()),
        "draft_words": len(said.split()),
    }


def _past(draft: Draft, current: Draft) -> dict[str, object]:
    """An earlier text, and what became of it."""
    before, after = earlier_text(draft), earlier_text(current)
    return {"draft": draft, "pieces": diff(before, after)}


def _parts(draft: Draft) -> tuple[str, str, str]:
    """What stays before our part of a draft, our part, and what stays behind, without zones."""
    if draft.edited:
        return "", without_zones(draft.text, draft.base or ""), ""
    setting = setting_of(draft)
    return running(setting.before), setting.within(draft.whole), running(setting.after)


def _without_held(draft: Draft, own: str) -> str:
    """Our part as it would be published."""
    return own if not draft.written else setting_of(draft).within(draft.text)


def _clean(html: str) -> str:
    return nh3.clean(html, tags=SHOWN_TAGS, attributes={"th": {"scope"}})


# what a live text may look like on our page: no pictures, no links, no frames of the shop's
SHOWN_TAGS = {
    *("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "b", "i", "br"),
    *("table", "tbody", "tr", "th", "td"),
}


def _onward(who: Viewer, decided: Draft) -> ResponseReturnValue:
    """To the next field to decide on, here or in the next product; else stay."""
    run = sent_run()
    reviewed = container().review.product(who.tenant.id, decided.product_id)
    for draft in reviewed.drafts:
        if draft.state is DraftState.READY and (not run or draft.run_id == run):
            return go("drafts.show", product_id=draft.product_id, draft=draft.id, run=run)
    queue = container().queries.review_queue(who.tenant.id, run)
    for entry in queue.entries:
        if entry.ready:
            return go("drafts.show", product_id=entry.product_id, run=run)
    return go("drafts.show", product_id=decided.product_id, draft=decided.id, run=run)
