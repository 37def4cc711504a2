"""Review: live text beside the draft, word by word, with a source for each claim."""

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.catalog import Field
from app.domain.drafts import EDITABLE, Draft, DraftState
from app.domain.errors import Invalid, Outdated
from app.domain.happenings import person
from app.domain.ids import DraftId, ProductId
from app.domain.languages import OFFERED
from app.domain.permissions import Permission
from app.domain.sameness import MOST_PERCENT
from app.domain.tenants import Viewer
from app.domain.versions import at_hand, earlier
from app.ports.review_queue import QueueFilter
from app.web import outline_words, queue_words, rewrite_words, rewrites, voice_words, wording
from app.web.draft_view import past, seen
from app.web.frame import container, go, request_key, sent_key, tell, uuids, viewer, whole
from app.web.guards import signed_in
from app.web.queue_filter import LENGTHS, SORTS, VERDICTS, kept, place_of, wanted_drafts

bp = Blueprint("drafts", __name__)

MOST_EARLIER = 10
PER_PAGE = 100

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
    """The first draft that waits; else the list of what is decided, or where to find some."""
    wanted = wanted_drafts()
    found = container().queries.review_queue(who.tenant.id, wanted)
    if not found.entries and not wanted.is_narrow:
        return render_template("drafts/empty.html", run=wanted.run)
    first = next((entry for entry in found.entries if entry.state is DraftState.READY), None)
    if first is None:
        return go("drafts.index", **kept(wanted))
    return go("drafts.show", product_id=first.product_id, draft=first.draft_id, **kept(wanted))


@bp.get("/review/list")
@signed_in(Permission.SEE)
def index(who: Viewer) -> ResponseReturnValue:
    """All drafts of the queue, to decide on many at once."""
    wanted, page = wanted_drafts(), whole("page", 1, 100_000)
    found = container().queries.review_queue(who.tenant.id, wanted)
    pages = max(1, -(-len(found.entries) // PER_PAGE))
    page = min(max(1, page), pages)
    return render_template(
        "drafts/index.html",
        queue=found,
        rows=found.entries[(page - 1) * PER_PAGE : page * PER_PAGE],
        wanted=wanted,
        kept=kept(wanted),
        number=page,
        pages=pages,
        queue_words=queue_words,
        fields=[(field, wording.field_name(field)) for field in Field],
        spoken=[(code, tongue.name) for code, tongue in OFFERED.items()],
        verdicts=[(code, queue_words.verdict(code)) for code in VERDICTS],
        lengths=[(code, queue_words.length(code)) for code in LENGTHS],
        sorts=[(code, queue_words.order(code)) for code in SORTS],
        states=DraftState,
        key=request_key(),
    )


@bp.get("/review/<uuid:product_id>")
@signed_in(Permission.SEE)
def show(who: Viewer, product_id: UUID) -> ResponseReturnValue:
    """One draft of a product, among its others and in the queue."""
    wanted = wanted_drafts()
    run = wanted.run
    reviewed = container().review.product(who.tenant.id, ProductId(product_id))
    shown = [d for d in reviewed.drafts if d.state in SHOWN and (not run or d.run_id == run)]
    if not shown:
        return go("drafts.queue", **kept(wanted))
    drafts = at_hand(shown)
    current = _chosen(drafts, shown)
    found = container().queries.review_queue(who.tenant.id, wanted)
    return render_template(
        "drafts/show.html",
        reviewed=reviewed,
        drafts=drafts,
        current=seen(current, reviewed),
        earlier=[past(each, current) for each in earlier(reviewed.drafts, current)[:MOST_EARLIER]],
        again=rewrites.offered(who, current, reviewed.product, reviewed.store),
        rewrite_words=rewrite_words,
        outline_words=outline_words,
        queue_words=queue_words,
        queue=found,
        place=place_of(current.id, found),
        wanted=wanted,
        kept=kept(wanted),
        run=run,
        numbers={image.id: n for n, image in enumerate(reviewed.product.images, start=1)},
        key=request_key(),
        me=who.author,
        states=DraftState,
        is_editable=current.state in EDITABLE,
        voice_words=voice_words,
        most_percent=MOST_PERCENT,
    )


@bp.post("/drafts/<uuid:draft_id>/decide")
@signed_in(Permission.DECIDE_DRAFTS)
def decide(who: Viewer, draft_id: UUID) -> ResponseReturnValue:
    """Accept, reject or take back; then on to the next draft that waits.

    Who shows that one already asks to be told in brief, to be able to take the decision back.
    """
    draft = container().review.decide(
        who.tenant.id, DraftId(draft_id), _decision(), who.author, seen=whole("seen", 0)
    )
    if request.form.get("brief"):
        return _told(who, draft)
    if request.form.get("stay"):  # an earlier text was taken back, to be looked at
        return _to(draft)
    return _onward(who, draft)


@bp.get("/drafts/<uuid:draft_id>/meanwhile")
@signed_in(Permission.SEE)
def meanwhile(who: Viewer, draft_id: UUID) -> ResponseReturnValue:
    """What somebody else did to a draft since the version that one sees: a part of the page."""
    draft = container().queries.draft(who.tenant.id, DraftId(draft_id))
    if draft.version == whole("seen", 0):
        return "", 204
    return render_template("drafts/meanwhile.html", draft=draft, said=_changed(who, draft))


@bp.errorhandler(Outdated)
def outdated(_error: Outdated) -> ResponseReturnValue:
    """Who was quicker, when, and with what; nothing was overwritten."""
    who, given = viewer(), request.view_args or {}
    draft = container().queries.draft(who.tenant.id, DraftId(given["draft_id"]))
    return render_template(
        "drafts/outdated.html", draft=draft, said=_changed(who, draft), kept=kept(wanted_drafts())
    ), 409


@bp.post("/drafts/<uuid:draft_id>/proof")
@signed_in(Permission.EDIT_DRAFTS)
def proof(who: Viewer, draft_id: UUID) -> ResponseReturnValue:
    """What is to be said of a wording while it is typed: a part of the page."""
    text = request.form.get("text", "").replace("\r\n", "\n")
    found = container().review.proof(who.tenant.id, DraftId(draft_id), text)
    return render_template("drafts/proof.html", proof=found, queue_words=queue_words)


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
    return _to(draft)


@bp.post("/drafts/<uuid:draft_id>/claims/<int:number>/confirm")
@signed_in(Permission.DECIDE_DRAFTS)
def confirm(who: Viewer, draft_id: UUID, number: int) -> ResponseReturnValue:
    """Take the merchant's word for a sentence that was held back."""
    draft = container().review.confirm(
        who.tenant.id, DraftId(draft_id), number, who.author, seen=whole("seen", 0)
    )
    tell("good", _("Noted as a fact of yours. The sentence is part of the text now."))
    return _to(draft)


@bp.post("/drafts/<uuid:draft_id>/claims/<int:number>/leave-out")
@signed_in(Permission.EDIT_DRAFTS)
def leave_out(who: Viewer, draft_id: UUID, number: int) -> ResponseReturnValue:
    """Drop a sentence that was held back."""
    draft = container().review.leave_out(
        who.tenant.id, DraftId(draft_id), number, who.author, seen=whole("seen", 0)
    )
    tell("good", _("Left out for good."))
    return _to(draft)


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
    """Decide on many at once: on those that were picked, or on all that the filter finds."""
    state, wanted = _decision(), wanted_drafts()
    drafts = [DraftId(found) for found in uuids("draft")]
    if request.form.get("all_found") == "1":
        entries = container().queries.review_queue(who.tenant.id, wanted).entries
        drafts = [entry.draft_id for entry in entries]
    count = container().review.decide_all(who.tenant.id, drafts, state, who.author)
    tell("good" if count else "info", queue_words.decided(state, count, len(drafts)))
    return go("drafts.index" if request.form.get("list") else "drafts.queue", **kept(wanted))


@bp.post("/publish")
@signed_in(Permission.PUBLISH)
def publish(who: Viewer) -> ResponseReturnValue:
    """Put accepted drafts into their shop: those named, or all that are accepted."""
    drafts: Sequence[DraftId] = [DraftId(found) for found in uuids("draft")]
    if request.form.get("all") or request.form.get(
        "all_found"
    ):  # a thousand of them would weigh more than the page
        drafts = _accepted(who, wanted_drafts())
    run = container().publish.request(who.tenant.id, drafts, who.author, sent_key("publish"))
    tell("good", _("What you accepted is on its way to your shop."))
    return go("runs.show", run_id=run)


def _told(who: Viewer, draft: Draft) -> dict[str, object]:
    """What the page that is shown by now can't know yet."""
    found = container().queries.review_queue(who.tenant.id, wanted_drafts())
    return {
        "version": draft.version,
        "decided": found.decided,
        "publish": queue_words.publish(found.accepted) if found.accepted else "",
    }


def _changed(who: Viewer, draft: Draft) -> str:
    names = {each.user_id: each.name for each in container().teams.members(who.tenant.id)}
    changed_by = person(draft.decided_by)
    name = names.get(changed_by, "") if changed_by else ""
    return queue_words.changed(draft, name or wording.author(draft.decided_by, who.author))


def _decision() -> DraftState:
    """The merchant's word.

    Raises:
        Invalid: none that we know.
    """
    try:
        return DraftState(request.form.get("state", ""))
    except ValueError:
        raise Invalid("no such decision", {"state": "unknown"}) from None


def _accepted(who: Viewer, wanted: QueueFilter) -> list[DraftId]:
    """What could be published of the queue now."""
    entries = container().queries.review_queue(who.tenant.id, wanted).entries
    return [entry.draft_id for entry in entries if entry.state is DraftState.ACCEPTED]


def _chosen(drafts: Sequence[Draft], shown: Sequence[Draft]) -> Draft:
    wanted = request.args.get("draft", "")
    for draft in shown:
        if str(draft.id) == wanted:
            return draft
    return next((d for d in drafts if d.state is DraftState.READY), drafts[0])


def _to(draft: Draft) -> ResponseReturnValue:
    return go("drafts.show", product_id=draft.product_id, draft=draft.id, **kept(wanted_drafts()))


def _onward(who: Viewer, decided: Draft) -> ResponseReturnValue:
    """To the next draft that waits; at the end to the list of what was decided."""
    wanted = wanted_drafts()
    queue = container().queries.review_queue(who.tenant.id, wanted)
    onward = place_of(decided.id, queue).onward
    if onward is None:
        return go("drafts.index", **kept(wanted))
    return go("drafts.show", product_id=onward.product_id, draft=onward.draft_id, **kept(wanted))
