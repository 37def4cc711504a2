"""Sign in with an OpenID Connect provider, and link one to an account."""

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from itsdangerous import BadSignature, URLSafeTimedSerializer

from app.domain.errors import CodeNeeded, Conflict, RoozError, Unauthorized
from app.domain.permissions import Door, Permission, through
from app.domain.tenants import Viewer
from app.ports.single_sign_on import Journey
from app.web.browsers import browser
from app.web.frame import container, forget, go, remember, settings, tell, viewer
from app.web.guards import signed_in
from app.web.sign_in import own, second_form

bp = Blueprint("single_sign_on", __name__)

COOKIE = "rooz-journey"
GOOD_S = 600
REFUSED = 403


@bp.get("/sign-in/provider")
@through(Door.PUBLIC)
def begin() -> ResponseReturnValue:
    """On to the provider."""
    journey, url = container().single_sign_on.begin()
    response = make_response(redirect(url, code=303))
    return _packed(response, journey, "", own(request.args.get("next", "")))


@bp.post("/account/provider")
@signed_in(Permission.OWN_ACCOUNT)
def link(who: Viewer) -> ResponseReturnValue:
    """On to the provider, to link it.

    A page lies between: a form that another site's address answers is stopped by our CSP.
    """
    journey, url = container().single_sign_on.begin()
    name = container().single_sign_on.name
    response = make_response(render_template("account/leaving.html", url=url, name=name))
    response.headers["Refresh"] = f"0; url={url}"
    return _packed(response, journey, str(who.sign_in_id), url_for("account.show"))


@bp.post("/account/provider/part")
@signed_in(Permission.OWN_ACCOUNT)
def part(who: Viewer) -> ResponseReturnValue:
    """The provider lets them in no longer."""
    name = container().single_sign_on.name
    container().single_sign_on.part(who)
    tell("info", _("%(name)s lets you in no longer.", name=name))
    return go("account.show")


@bp.get("/sign-in/provider/return")
@through(Door.SIGNATURE)
def arrive() -> ResponseReturnValue:
    """Back from the provider."""
    try:
        journey, sign_in, target = _unpacked()
        if sign_in:
            response = _linked(journey, sign_in)
        else:
            token = container().single_sign_on.enter(journey, request.args, browser())
            response = remember(make_response(redirect(own(target), code=303)), token)
    except CodeNeeded as needed:
        response = make_response(second_form(needed.user_id, target))
    except (Unauthorized, Conflict) as error:
        response = make_response(_refused(error), REFUSED)
    return forget(response, _cookie_name()) if _cookie_name() in request.cookies else response


def _linked(journey: Journey, sign_in: str) -> Response:
    who = viewer()
    if str(who.sign_in_id) != sign_in:
        raise Unauthorized("another sign-in than the one that set out")
    container().single_sign_on.link(who, journey, request.args)
    tell("good", _("%(name)s lets you in from now on.", name=container().single_sign_on.name))
    return make_response(go("account.show"))


def _refused(error: RoozError) -> str:
    """What happened, and what to do."""
    name = container().single_sign_on.name
    text = {
        "the address has an account": _(
            "Your address has an account already. Sign in with its password, and link %(name)s on"
            " your account’s page.",
            name=name,
        ),
        "linked to another account": _(
            "That person of %(name)s’s is linked to another account. Sign in with it instead.",
            name=name,
        ),
    }.get(str(error), _("%(name)s didn’t let you in. Begin again.", name=name))
    return render_template(
        "sign_in/not_vouched.html", layout="base.html", plain=True, text=text, name=name
    )


def _packed(response: Response, journey: Journey, sign_in: str, target: str) -> Response:
    """The journey goes with the browser that makes it, and with no other."""
    sealed = _seal().dumps([journey.state, journey.nonce, journey.verifier, sign_in, target])
    response.set_cookie(
        _cookie_name(),
        str(sealed),
        max_age=GOOD_S,
        secure=settings().is_production,
        httponly=True,
        samesite="Lax",
        path="/",
    )
    return response


def _unpacked() -> tuple[Journey, str, str]:
    try:
        kept = _seal().loads(request.cookies.get(_cookie_name(), ""), max_age=GOOD_S)
    except BadSignature:
        raise Unauthorized("no journey of this browser's") from None
    state, nonce, verifier, sign_in, target = kept
    return Journey(state, nonce, verifier), sign_in, target


def _cookie_name() -> str:
    return f"__Host-{COOKIE}" if settings().is_production else COOKIE


def _seal() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(settings().signing_secret, salt="journey")
