"""Makes the Flask app: blueprints, one error table, headers, languages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from flask import request
from flask_babel import Babel, get_locale
from flask_openapi3.openapi import OpenAPI
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from app.api import calls, docs, fronts, shapes
from app.api.document import INFO, SECURITY
from app.api.errors import problem
from app.container import Container
from app.domain.asked import MOST_CHARS, Usual
from app.domain.errors import RoozError
from app.domain.interface_languages import INTERFACE, OTHERWISE
from app.domain.languages import OFFERED, base
from app.domain.permissions import Permission
from app.domain.texts import Mode
from app.settings import Settings
from app.web import (
    account,
    admin,
    admin_audit,
    admin_branding,
    admin_jobs,
    admin_menu,
    admin_models,
    admin_settings,
    admin_tenants,
    answers,
    assets,
    branding,
    competitors,
    dashboard,
    drafts,
    errors,
    farewell,
    find,
    finding_words,
    first_steps,
    from_admin,
    gallery,
    guests,
    guide,
    highlights,
    home,
    installs,
    invitations,
    kept_words,
    keys,
    left_alone,
    letters,
    list_views,
    matches,
    model_words,
    notes,
    notifications,
    offline,
    outbox,
    outlines,
    own_model,
    page,
    policies,
    pricing,
    product_sheets,
    products,
    provenance,
    recovery,
    registration,
    rewrites,
    rights,
    rules,
    runs,
    second_step,
    seo_access,
    services,
    sheets,
    shop_links,
    sign_in,
    signed_out,
    single_sign_on,
    stores,
    subscriptions,
    switches,
    team,
    translated,
    visits,
    voice,
    wallet,
    watches,
    webhooks,
    wording,
    workspaces,
)
from app.web.frame import (
    WebSettings,
    container_of,
    install,
    is_embedded,
    viewer,
)
from app.web.guards import ask_people, honest_viewer, keep_out_other_sites, may, may_call, may_open
from app.web.hatch import Hatch
from app.web.numbers import number, signed
from app.web.punctuation import listed, of, pair
from app.web.sessions import Sessions

ROOT = Path(__file__).parent
MAX_BODY_BYTES = 1_000_000


class _App(OpenAPI):
    """Flask without a look, at each function of each request, whether it is a coroutine."""

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """None of ours is."""
        return func


def create_app(all_of_it: Container, configured: Settings) -> OpenAPI:
    """The web application over a container."""
    app = _App(
        "app",
        template_folder=str(ROOT.parent / "templates"),
        static_folder=None,
        info=INFO,
        security_schemes=SECURITY,
        validation_error_model=shapes.Problem,
        doc_ui=False,
    )
    # mending an address would send people to whatever Host it was asked of
    app.url_map.merge_slashes = False
    app.secret_key = configured.jwt_secret
    app.session_interface = Sessions()
    app.config.update(
        MAX_CONTENT_LENGTH=MAX_BODY_BYTES,
        MAX_FORM_MEMORY_SIZE=MAX_BODY_BYTES,
        MAX_FORM_PARTS=5_000,
        SESSION_COOKIE_NAME="rooz-notice",
        SESSION_COOKIE_SECURE=configured.is_production,
        SESSION_COOKIE_SAMESITE="Lax",
        BABEL_TRANSLATION_DIRECTORIES=str(ROOT / "translations"),
    )
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    install(app, all_of_it, web_settings(configured))
    app.extensions["rooz.caller"] = honest_viewer
    Babel(app, locale_selector=_language)
    translated.install(app)
    _routes(app)
    errors.install(app, problem)
    _templates(app)
    assets.install(app)
    answers.install(app)
    fronts.install(app, configured.cors_origins)
    ask_people(app, keep_out_other_sites, installs.from_outside)
    switches.install(app)
    guests.install(app)
    app.add_url_rule("/", "index", home.index)
    if configured.is_production:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1)  # type: ignore[method-assign]  # Flask's own way
    app.wsgi_app = Hatch(  # type: ignore[method-assign]  # Flask's own way
        app.wsgi_app, lambda: container_of(app).webhooks, MAX_BODY_BYTES
    )
    return app


def _routes(app: OpenAPI) -> None:
    """Pages, and what programs call."""
    doors = (sign_in, registration, recovery, single_sign_on)
    own = (account, second_step, shop_links, farewell)
    together = (team, invitations, workspaces, notifications)
    pages = (dashboard, first_steps, services, pricing, products, from_admin, voice, wallet, stores)
    ordered = (runs, drafts, rewrites, product_sheets)
    more = (left_alone, list_views, notes, sheets, provenance, own_model, rules, letters, outbox)
    rivals = (competitors, matches, highlights, watches, visits, subscriptions, guide)
    shops = (policies, outlines, rights, installs, seo_access, webhooks, docs, branding, keys)
    panel = (admin, admin_tenants, admin_jobs, admin_models, admin_audit)
    standing = (find, offline, signed_out, gallery)
    ruling = (admin_settings, admin_branding, admin_menu, guests)
    members = (*own, *together, *pages, *ordered, *more, *rivals, *shops)
    for part in (*doors, *members, *panel, *ruling, *standing):
        app.register_blueprint(part.bp)
    for api in calls.ALL:
        app.register_api(api)


def web_settings(configured: Settings) -> WebSettings:
    """What pages need of the settings."""
    return WebSettings(
        configured.is_production,
        configured.public_url,
        configured.live_url,
        configured.shopify_api_key,
        configured.shopify_app_bridge_url,
        configured.shopify_admin_origin,
        configured.jwt_secret,
        configured.is_closed,
    )


def _language() -> str:
    """The person's choice; in the frame what Shopify says; else the browser's."""
    try:
        chosen = viewer().user.language
    except RoozError:
        chosen = ""
    for wanted in (chosen, base(request.args.get("locale", ""))):
        if wanted in INTERFACE:
            return wanted
    return request.accept_languages.best_match(INTERFACE) or OTHERWISE


def _templates(app: OpenAPI) -> None:
    app.jinja_env.globals |= {"may": may, "may_call": may_call, "may_open": may_open}
    app.jinja_env.globals |= {"Permission": Permission, "pair": pair, "of": of, "listed": listed}
    app.jinja_env.globals |= {"number": number, "signed": signed}

    @app.context_processor
    def frame() -> dict[str, Any]:
        return {
            "page": page.shown(),
            "layout": "embedded.html" if is_embedded() else "base.html",
            "words": wording,
            "finding_words": finding_words,
            "offered": OFFERED,
            "interface": INTERFACE,
            "interface_names": [(each.code, each.name) for each in INTERFACE.values()],
            "model_words": model_words,
            "kept_words": kept_words,
            "modes": Mode,
            "wishes": Usual,
            "most_wish_chars": MOST_CHARS,
            "get_locale": get_locale,
            "plain": False,
            "focus": False,
        }
