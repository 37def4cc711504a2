"""The shop's admin for people: collections, pages and articles, and all translations."""

from typing import Any

from flask import Blueprint, abort, redirect, render_template, request

from .catalogue import Shop
from .editing import (
    FOLDERS,
    delete,
    edit,
    entries,
    new_collection,
    translate,
    translation_entries,
)
from .practice import practice
from .things import Thing

bp = Blueprint("content_pages", __name__)
KINDS = f"<any({','.join(FOLDERS)}):folder>"


@bp.get("/store/<handle>/content")
def listed(handle: str) -> str:
    """All that isn't a product."""
    shop = _shop(handle)
    groups = {folder: shop.things(folder).values() for folder in FOLDERS}
    return render_template("content.html", shop=shop, groups=groups)


@bp.route(f"/store/<handle>/{KINDS}/<int:number>", methods=["GET", "POST"])
def edited(handle: str, folder: str, number: int) -> Any:
    """The merchant edits one."""
    shop = _shop(handle)
    thing = _thing(shop, folder, number)
    if request.method == "POST":
        with practice().world.changing():
            edit(shop, thing, request.form)
        practice().courier.changed(shop, thing)
        return redirect(f"/store/{handle}/content", code=303)
    return render_template("thing.html", shop=shop, thing=thing, entries=entries(thing))


@bp.route(
    f"/store/<handle>/<any(products,{','.join(FOLDERS)}):folder>/<int:number>"
    "/translations/<locale>",
    methods=["GET", "POST"],
)
def translated(handle: str, folder: str, number: int, locale: str) -> Any:
    """The merchant, or a translator, writes what it says in another language."""
    shop = _shop(handle)
    thing = _thing(shop, folder, number)
    if locale not in shop.locales[1:]:
        abort(404)
    if request.method == "POST":
        with practice().world.changing():
            translate(thing, locale, request.form)
        return redirect(request.path, code=303)
    told = translation_entries(thing, locale)
    return render_template("thing.html", shop=shop, thing=thing, entries=told, locale=locale)


@bp.post("/store/<handle>/collections")
def made(handle: str) -> Any:
    """A new collection."""
    shop = _shop(handle)
    title = request.form.get("title", "").strip() or abort(400)
    with practice().world.changing():
        collection = new_collection(shop, title)
    practice().courier.changed(shop, collection, "create")
    return redirect(f"/store/{handle}/collections/{collection.id}", code=303)


@bp.post(f"/store/<handle>/{KINDS}/<int:number>/delete")
def deleted(handle: str, folder: str, number: int) -> Any:
    """One goes for good."""
    shop = _shop(handle)
    thing = _thing(shop, folder, number)
    with practice().world.changing():
        delete(shop, thing)
    practice().courier.changed(shop, thing, "delete")
    return redirect(f"/store/{handle}/content", code=303)


def _shop(handle: str) -> Shop:
    return practice().shop(f"{handle}.myshopify.com")


def _thing(shop: Shop, folder: str, number: int) -> Thing:
    return shop.things(folder).get(number) or abort(404)
