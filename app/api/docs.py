"""The document, and the page on which people try it out; nothing of it comes from elsewhere."""

from importlib.resources import files

from flask import Blueprint, current_app, jsonify, render_template, send_from_directory
from flask.typing import ResponseReturnValue

from app.api.document import document
from app.domain.permissions import Door, through

SWAGGER = str(files("flask_openapi3_swagger") / "templates" / "swagger")

bp = Blueprint("api_docs", __name__, url_prefix="/api")


@bp.get("/openapi.json")
@through(Door.PUBLIC)
def openapi() -> ResponseReturnValue:
    """OpenAPI 3.1."""
    return jsonify(document(current_app))


@bp.get("/docs")
@through(Door.PUBLIC)
def show() -> ResponseReturnValue:
    """Swagger UI."""
    return render_template("api_docs/show.html")


@bp.get("/docs/<path:file>")
@through(Door.PUBLIC)
def part(file: str) -> ResponseReturnValue:
    """A script, a style or a picture of Swagger UI's."""
    return send_from_directory(SWAGGER, file)
