"""Link an account with the person whom a Shopify shop's admin lets in, and part them."""

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import NotFound
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web import account_words
from app.web.frame import container, go, tell
from app.web.guards import signed_in

bp = Blueprint("shop_links", __name__)


@bp.post("/account/shop")
@signed_in(Permission.OWN_ACCOUNT)
def begin(who: Viewer) -> ResponseReturnValue:
    """From the shop's admin: the way to a browser that is signed in."""
    return render_template("account/to_account.html", url=container().shop_links.begin(who))


@bp.get("/link-shop/<token>")
@signed_in(Permission.OWN_ACCOUNT)
def asked(who: Viewer, token: str) -> ResponseReturnValue:
    """Whether they mean it."""
    try:
        shop = container().shop_links.shop(token)
    except NotFound:
        return account_words.over(url_for("account.show"), _("Your account"))
    email = container().account.standing(who).email
    return render_template(
        "account/link_shop.html", shop=shop, token=token, email=email, is_admin=who.user.is_admin
    )


@bp.post("/link-shop/<token>")
@signed_in(Permission.OWN_ACCOUNT)
def link(who: Viewer, token: str) -> ResponseReturnValue:
    """Both are one from now on."""
    try:
        shop = container().shop_links.link(who, token)
    except NotFound:
        return account_words.over(url_for("account.show"), _("Your account"))
    tell("good", _("%(shop)s is among your workspaces now.", shop=shop))
    return go("account.show")


@bp.post("/account/shop/part")
@signed_in(Permission.OWN_ACCOUNT)
def part(who: Viewer) -> ResponseReturnValue:
    """Each by itself again."""
    shop = request.form.get("shop", "")
    container().shop_links.part(who, shop)
    tell("info", _("%(shop)s is no longer among your workspaces.", shop=shop))
    return go("account.show")
