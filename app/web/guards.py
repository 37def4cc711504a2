"""What a page asks of whoever opens it: a permission, or another proof; and honest forms."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlsplit

from flask import Flask, current_app, request
from flask.typing import ResponseReturnValue
from itsdangerous import BadSignature, URLSafeSerializer
from werkzeug.exceptions import HTTPException

from app.domain.errors import Conflict, NotFound, RoozError, Unauthorized
from app.domain.permissions import (
    Door,
    Need,
    Permission,
    declaring,
    ensure_allowed,
    is_allowed,
    need_of,
)
from app.domain.tenants import Viewer
from app.web.frame import container, settings, viewer

P = ParamSpec("P")
Asked = Callable[Concatenate[Viewer, P], ResponseReturnValue]
Guarded = Callable[P, ResponseReturnValue]
UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class Forged(Unauthorized):
    """A form that another site sent, or that is older than the sign-in."""

    code = "forged"


def signed_in(need: Permission, *, wherever: bool = False) -> Callable[[Asked[P]], Guarded[P]]:
    """A view for whoever may do that; it gets them as its first argument, and only honest forms.

    `wherever` they look: what it does has nothing to do with the workspace that the form was of.
    """

    def guard(view: Asked[P]) -> Guarded[P]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
            return view(permitted(need, wherever=wherever), *args, **kwargs)

        return declaring(guarded, need)

    return guard


def for_admin(view: Asked[P]) -> Guarded[P]:
    """A view for those who run the platform. For all others there is no such page."""

    @wraps(view)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> ResponseReturnValue:
        if not viewer().user.is_admin:
            raise NotFound("no such page")
        container().second_step.ensure_set(viewer().user)
        return view(honest_viewer(), *args, **kwargs)

    return declaring(guarded, Door.ADMIN)


def permitted(need: Permission, *, wherever: bool = False) -> Viewer:
    """Who asks, with a form of ours where it changes something, if they may do that.

    Raises:
        Unauthorized: nobody we know.
        Forged: a cookie alone changes nothing.
        Conflict: the form was of another workspace than they look at now, and not `wherever`.
        RoleForbids: their role doesn't allow it.
        SecondStepMissing: they run the platform; until they have one, just their account is open.
    """
    who = honest_viewer(wherever=wherever)
    if need is not Permission.OWN_ACCOUNT:
        container().second_step.ensure_set(who.user)
    ensure_allowed(who.role, need)
    return who


def honest_viewer(*, wherever: bool = False) -> Viewer:
    """Who asks, with a form of ours where it changes something.

    Raises:
        Unauthorized: nobody we know.
        Forged: a cookie alone changes nothing.
        Conflict: the form was of another workspace than they look at now, and not `wherever`.
    """
    who = viewer()
    if request.method in UNSAFE and who.sign_in_id is not None:
        tenant = _ensure_own_form(who)
        if tenant != str(who.tenant.id) and not wherever:
            raise Conflict("workspace_switched")
    return who


def ask_people(app: Flask, *questions: Callable[[], ResponseReturnValue | None]) -> None:
    """Ask these before each request that a person's browser may have sent; the first answer counts.

    Whoever signs what they send (`Door.SIGNATURE`) has no session, no cookie and no page: their
    route looks at the proof, and webhooks come by the hundred.
    """

    @app.before_request
    def ask() -> ResponseReturnValue | None:
        if need_of(app.view_functions.get(request.endpoint or "", _nowhere)) is Door.SIGNATURE:
            return None
        answers = (question() for question in questions)
        return next((answer for answer in answers if answer is not None), None)


def _nowhere() -> None:
    """What an address without a route leads to; it needs nothing."""


def keep_out_other_sites() -> None:
    """Let no other site's page send a form here: also where nobody is signed in yet.

    Else it could sign a visitor in as somebody else. Programs and shops say neither header; the API
    has a list of its own.

    Raises:
        Forged: another site's page sent it.
    """
    if request.method in UNSAFE and not request.path.startswith("/api/") and _is_foreign():
        raise Forged("another site sent it")


def _is_foreign() -> bool:
    # Source: w3.org/TR/fetch-metadata; browsers that don't say it name the origin
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site:
        return site not in ("same-origin", "none")
    return bool(origin) and urlsplit(origin).netloc != request.host


def may(need: Permission) -> bool:
    """Whether whoever looks may do that; for pages, which don't show what one may not."""
    try:
        return is_allowed(viewer().role, need)
    except RoozError:
        return False


def may_call(address: str, method: str = "POST") -> bool:
    """Whether a page of ours would take that from whoever looks."""
    routes = current_app.url_map.bind("")
    try:
        endpoint, _ids = routes.match(address.partition("?")[0], method)
    except HTTPException:
        return False
    return _lets_in(need_of(current_app.view_functions[endpoint]))


def may_open(endpoint: str) -> bool:
    """The same of a page that needs nothing in its address."""
    return _lets_in(need_of(current_app.view_functions[endpoint]))


def _lets_in(need: Need | None) -> bool:
    if isinstance(need, Permission):
        return may(need)
    return need is not Door.ADMIN or viewer().user.is_admin


def csrf_token(who: Viewer) -> str:
    """What our forms carry: which browser, looking at which workspace. Cookies alone need it."""
    if who.sign_in_id is None:
        return ""
    return _signer().dumps([str(who.sign_in_id), str(who.tenant.id)])


def workspace_of_form() -> str:
    """Which workspace the form is of that was sent, whoever sends it; "" where it isn't ours."""
    try:
        _sign_in, tenant = _signer().loads(request.form.get("csrf", ""))
    except (BadSignature, ValueError):
        return ""
    return str(tenant)


def _ensure_own_form(who: Viewer) -> str:
    """The workspace that the form was of."""
    given = request.form.get("csrf") or request.headers.get("X-CSRF-Token", "")
    try:
        sign_in, tenant = _signer().loads(given)
    except (BadSignature, ValueError):
        raise Forged("the form isn't ours") from None
    if sign_in != str(who.sign_in_id):
        raise Forged("the form is of another sign-in")
    return str(tenant)


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(settings().signing_secret, salt="csrf")
