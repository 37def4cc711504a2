"""What is switched off for a while: which endpoints belong to which feature."""

from flask import Flask, request

from app.domain.platform_settings import Feature
from app.web.frame import container

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


def install(app: Flask) -> None:
    """Refuse what is switched off, before anything of it is looked at; pages say what rests."""
    app.jinja_env.globals["is_on"] = lambda name: container().panel.govern.is_on(Feature(name))

    @app.before_request
    def refuse() -> None:
        feature = ENDPOINTS.get(request.endpoint or "")
        if feature is not None:
            container().panel.govern.ensure_on(feature)
