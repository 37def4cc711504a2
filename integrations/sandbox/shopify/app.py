"""The practice shop's HTTP face, put together."""

from pathlib import Path

from flask import Flask

from . import admin_api, admin_pages, grants, levers, storefront
from .practice import Practice


def create_app(practice: Practice) -> Flask:
    """All routes of the practice Shopify."""
    app = Flask(__name__, template_folder=str(Path(__file__).parent / "templates"))
    app.extensions["practice"] = practice
    for part in (admin_api, admin_pages, grants, storefront, levers):
        app.register_blueprint(part.bp)
    return app
