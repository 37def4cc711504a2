"""The merchant's own side: a list of products and the form in which one is edited."""

from typing import Any

from flask import Blueprint, abort, redirect, render_template, request

from .catalogue import Json, Product, Shop
from .practice import practice

bp = Blueprint("wp_admin", __name__, url_prefix="/wp-admin")
SEO = {"seo_title": "_yoast_wpseo_title", "seo_description": "_yoast_wpseo_metadesc"}


@bp.get("/")
def index() -> str:
    """The list of products."""
    return render_template("products.html", shop=practice().shop)


@bp.route("/post.php", methods=["GET", "POST"])
def edit() -> Any:
    """The merchant edits a product."""
    product = practice().shop.products.get(request.args.get("post", 0, type=int)) or abort(404)
    if request.method == "POST":
        with practice().world.changing():
            merchant_edits(practice().shop, product, request.form.to_dict())
        practice().courier.changed(product.id)
        return redirect("/wp-admin/", code=303)
    return render_template("edit.html", shop=practice().shop, product=product, seo=SEO)


def merchant_edits(shop: Shop, product: Product, form: Json) -> None:
    """Store what the form says as it is: wp-admin filters nothing of a merchant's own.

    A field that a browser brings back with other line ends, or empty where nothing was, is left.
    """
    product.name = _edited(form, "title", product.name)
    product.description = _edited(form, "description", product.description)
    product.short_description = _edited(form, "short_description", product.short_description)
    for name, key in SEO.items():
        before = product.meta_value(key)
        after = _edited(form, name, before or "")
        if after != (before or ""):
            shop.set_meta(product, key, after)
    for picture in product.pictures:
        picture.alt = _edited(form, f"alt_{picture.id}", picture.alt)
    product.touch()


def _edited(form: Json, name: str, before: str) -> str:
    given = str(form.get(name, before))
    same = given.replace("\r\n", "\n") == before.replace("\r\n", "\n")
    return before if same else given
