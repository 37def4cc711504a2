"""Brand voice: how texts are to sound, learned, heard and kept, for all stores or for one."""

from typing import Any
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from markupsafe import Markup

from app.domain.errors import Invalid
from app.domain.ids import ProductId, StoreId
from app.domain.learning import best
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.domain.voices import SILENT, Address, Level, Person, Voice
from app.domain.zones import Setting
from app.ports.queries import ProductFilter
from app.usecases.preview import Heard
from app.web import voice_words
from app.web.frame import container, go, tell, uuids, whole
from app.web.guards import signed_in
from app.web.marks import marked

bp = Blueprint("voice", __name__)

LOOKED_AT = 30  # products to choose those of a preview from
MOST_TYPED = 10_000


@bp.get("/voice")
@signed_in(Permission.SEE)
def show(who: Viewer) -> ResponseReturnValue:
    """The workspace's voice."""
    return _page(who, None)


@bp.get("/stores/<uuid:store_id>/voice")
@signed_in(Permission.SEE)
def of_store(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """A store's own voice."""
    return _page(who, StoreId(store_id))


@bp.post("/voice")
@signed_in(Permission.GUIDE_WRITING)
def change(who: Viewer) -> ResponseReturnValue:
    """Learn, hear or keep the workspace's voice."""
    return _changed(who, None)


@bp.post("/stores/<uuid:store_id>/voice")
@signed_in(Permission.GUIDE_WRITING)
def change_of_store(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Learn, hear or keep a store's own voice."""
    return _changed(who, StoreId(store_id))


def _changed(who: Viewer, store: StoreId | None) -> ResponseReturnValue:
    """What the form's button asked for; without a button it is kept."""
    wish, voice = request.form.get("do", "keep"), SILENT
    try:
        voice = _sent_voice()
        if wish == "learn":
            return _learned(who, store, voice)
        if wish == "preview":
            return _page(who, store, voice=voice, heard=_heard(who, store, voice))
        container().attune.keep(who.tenant.id, store, voice, who.author, seen=whole("seen", 0))
    except Invalid as error:
        return _page(who, store, voice=voice, wrong=voice_words.wrong(error)), 422
    tell("good", _("Saved. Texts that you order from now on are written in this voice."))
    return go("voice.show") if store is None else go("voice.of_store", store_id=store)


def _learned(who: Viewer, store: StoreId | None, voice: Voice) -> ResponseReturnValue:
    products = [ProductId(found) for found in uuids("product")]
    pasted = request.form.get("pasted", "").replace("\r\n", "\n")[:MOST_TYPED]
    taught = container().attune.learn(who.tenant.id, products, pasted, voice)
    return _page(who, store, voice=taught, is_learned=True)


def _heard(who: Viewer, store: StoreId | None, voice: Voice) -> list[tuple[Heard, Markup]]:
    """What was written, each with its HTML for the page."""
    wanted = ProductFilter(store_id=store)
    products = container().queries.product_ids(who.tenant.id, wanted, LOOKED_AT)
    heard = container().preview.voice(who.tenant.id, store, products, voice, who.author)
    return [(each, _html(each)) for each in heard]


def _html(heard: Heard) -> Markup:
    text = heard.found.text
    setting = Setting.of(text, heard.found.kept, heard.product.description)
    return marked(setting.within(text), (), is_html=True)


def _page(who: Viewer, store: StoreId | None, **given: Any) -> str:
    tuning = container().attune.show(who.tenant.id, store, whole("version", 0))
    voice = tuning.shown.voice if tuning.shown else SILENT
    page = {"voice": voice, "wrong": {}, "heard": (), "is_learned": False, **given}
    return render_template(
        "voice/show.html",
        tuning=tuning,
        stores=container().queries.stores(who.tenant.id),
        samples=best(container().queries.samples(who.tenant.id, store)),
        names=voice_words,
        **page,
    )


def _sent_voice() -> Voice:
    """The voice as the form has it.

    Raises:
        Invalid: a choice that there isn't.
    """
    form = request.form
    try:
        person, address = Person(form.get("person", "")), Address(form.get("address", ""))
        level = Level(form.get("level", ""))
    except ValueError:
        raise Invalid("no such choice", {"choice": "unknown"}) from None
    return Voice(
        form.get("tone", ""),
        person,
        address,
        level,
        whole("least_words", 0, MOST_TYPED),
        whole("most_words", 0, MOST_TYPED),
        _lines("banned"),
        _lines("required"),
        _lines("brands"),
        tuple(text.replace("\r\n", "\n") for text in form.getlist("example")),
    )


def _lines(name: str) -> tuple[str, ...]:
    return tuple(request.form.get(name, "").replace(",", "\n").replace("،", "\n").split("\n"))
