"""The front door: what we do, for whoever comes by; for who is signed in, their dashboard."""

from flask import jsonify, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.domain.competitor_jobs import Reader
from app.domain.errors import RoozError
from app.domain.permissions import Door, through
from app.domain.points import WELCOME_POINTS
from app.web import dashboard
from app.web.frame import container, go, is_embedded, viewer


@through(Door.PUBLIC)
def index() -> ResponseReturnValue:
    """Programs get JSON; people their dashboard, or what there is to know before they come in."""
    best = request.accept_mimetypes.best_match(["text/html", "application/json"])
    if best == "application/json":
        return jsonify({"name": "Rooz Auto", "health": url_for("health.show")})
    if is_embedded():  # a redirect would lose the token
        return dashboard.show()
    return go("dashboard.show") if _is_known() else _home()


def _is_known() -> bool:
    try:
        viewer()
    except RoozError:
        return False
    return True


def _home() -> str:
    return render_template(
        "home/show.html",
        menu=container().menu,
        analyses={Reader.PYTHON: container().panel.price.now().analysis(Reader.PYTHON)},
        gift=WELCOME_POINTS,
    )
