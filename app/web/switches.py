"""What is switched off for a while: which endpoints belong to which feature, or all of them."""

from flask import Flask, request

from app.domain.errors import Closed, RoozError
from app.domain.platform_settings import Feature
from app.web.frame import container, settings, viewer

ENDPOINTS = {
    "registration.form": Feature.REGISTRATION,
    "registration.register": Feature.REGISTRATION,
    "auth_api.register": Feature.REGISTRATION,
    "runs.start": Feature.ORDERS,
    "rewrites.start": Feature.ORDERS,
    "runs_api.start": Feature.ORDERS,
    "errands_api.generate": Feature.ORDERS,
    "rewrites_api.start": Feature.ORDERS,
    "competitors.start": Feature.ANALYSES,
    "competitors_api.analyze": Feature.ANALYSES,
    "watches.start": Feature.ANALYSES,
    "watches_api.start": Feature.ANALYSES,
}
# still answered under maintenance: what others rely on
OPEN = frozenset({"health", "webhooks", "static", "branding.sheet", "offline"})
# and the way in for those who end it; what is theirs alone asks itself who comes
WAY_IN = frozenset({"sign_in", "auth_api", "second_step"})
ADMINS = "admin"


def install(app: Flask) -> None:
    """Refuse what is switched off, before anything of it is looked at; pages say what rests."""
    app.jinja_env.globals["is_on"] = lambda name: container().panel.govern.is_on(Feature(name))

    @app.before_request
    def refuse() -> None:
        endpoint = request.endpoint or ""
        if _is_shut(endpoint):
            raise Closed("maintenance")
        feature = ENDPOINTS.get(endpoint)
        if feature is not None:
            container().panel.govern.ensure_on(feature)


def _is_shut(endpoint: str) -> bool:
    """Whether that is shut for whoever asks."""
    part = endpoint.partition(".")[0]
    if endpoint in OPEN or part in OPEN:
        return False
    if settings().is_closed:
        return True
    if part in WAY_IN or part.startswith(ADMINS):
        return False
    return container().panel.govern.now().maintenance and not _runs_the_platform()


def _runs_the_platform() -> bool:
    try:
        return viewer().user.is_admin
    except RoozError:
        return False
