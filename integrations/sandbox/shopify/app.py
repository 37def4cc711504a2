"""The practice shop's HTTP face, put together."""

from pathlib import Path

from flask import Flask

from . import (
    admin_api,
    admin_pages,
    content_pages,
    files,
    grants,
    levers,
    scope_requests,
    storefront,
)
from .practice import Practice


def create_app(practice: Practice) -> Flask:
    """All routes of the practice Shopify."""
    app = Flask(__name__, template_folder=str(Path(__file__).parent / "templates"))
    app.extensions["practice"] = practice
    people = (admin_pages, content_pages, scope_requests, grants, storefront)
    for part in (admin_api, files, *people, levers):
        app.register_blueprint(part.bp)
    return app
