"""What a merchant tells of a product: answers to our questions, and taking them back."""

from uuid import UUID

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from flask_babel import ngettext

from app.domain.ids import NoteId, ProductId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web.frame import container, go, tell
from app.web.guards import signed_in

bp = Blueprint("notes", __name__, url_prefix="/products/<uuid:product_id>/notes")


@bp.post("")
@signed_in(Permission.GUIDE_WRITING)
def answer(who: Viewer, product_id: UUID) -> ResponseReturnValue:
    """Keep the answers as facts."""
    names, texts = request.form.getlist("name"), request.form.getlist("answer")
    answers = dict(zip(names, texts, strict=False))
    count = container().notes.answer(who.tenant.id, ProductId(product_id), answers, who.author)
    said = ngettext("%(num)d fact is noted.", "%(num)d facts are noted.", count)
    tell("good", said)
    return go("products.show", product_id=product_id)


@bp.post("/<uuid:note_id>/take-back")
@signed_in(Permission.GUIDE_WRITING)
def take_back(who: Viewer, product_id: UUID, note_id: UUID) -> ResponseReturnValue:
    """Forget one."""
    container().notes.take_back(who.tenant.id, ProductId(product_id), NoteId(note_id))
    return go("products.show", product_id=product_id)
