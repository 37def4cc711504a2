"""What a browser keeps of us for when it finds no network: a page, and the worker for it."""

import hashlib

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue
from flask_babel import force_locale

from app.domain.interface_languages import INTERFACE
from app.domain.permissions import Door, through
from app.web import assets, bare, mishaps

bp = Blueprint("offline", __name__)

WORKER = "js/worker.js"


@bp.get("/offline")
@through(Door.PUBLIC)
def show() -> ResponseReturnValue:
    """The page, as the address says: after a link, or after a form."""
    return _page(request.args.get("locale", ""), is_unsent=request.args.get("unsent") == "1")


@bp.get("/worker.js")
@through(Door.PUBLIC)
def worker() -> ResponseReturnValue:
    """At the root, for a worker sees to what lies beneath it. Another page is another worker."""
    script = assets.lean(WORKER, (assets.ROOT / WORKER).read_bytes()).decode()
    locale = request.args.get("locale", "")
    shown = _page(locale, is_unsent=False) + _page(locale, is_unsent=True)
    digest = hashlib.sha256(shown.encode()).hexdigest()[:12]
    return Response(f"{script}\n// {digest}\n", mimetype="text/javascript")


def _page(locale: str, *, is_unsent: bool) -> str:
    with force_locale(locale if locale in INTERFACE else bare.of_browser()):
        words = mishaps.unsent() if is_unsent else mishaps.unreached()
        return bare.page("warn", *words, way="back" if is_unsent else "again")
