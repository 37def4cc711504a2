"""The practice shop's HTTP face, put together."""

from pathlib import Path

from flask import Flask

from . import aioseo as _aioseo  # noqa: F401  its routes are among rest's
from . import (
    app_passwords,
    conditions,
    hooks,
    levers,
    rest,
    storefront,
    symptoms,
    wc_auth,
    wp_admin,
)
from . import posts as _posts  # noqa: F401  its routes are among rest's
from . import reviews as _reviews  # noqa: F401  its routes are among rest's
from . import terms as _terms  # noqa: F401  its routes are among rest's
from .overriding import overriding
from .practice import Practice
from .webhooks import Courier
from .world import World


def create_app(practice: Practice) -> Flask:
    """All routes of the practice shop."""
    app = Flask(__name__, template_folder=str(Path(__file__).parent / "templates"))
    app.extensions["practice"] = practice
    for part in (rest, storefront, wp_admin, wc_auth, app_passwords, levers, conditions, symptoms):
        app.register_blueprint(part.bp)
    # Flask's own way to wrap an application
    app.wsgi_app = overriding(app.wsgi_app)  # type: ignore[method-assign, assignment]
    return app


def practice_shop(world: World, home: str, rest_root: str, ca_file: str, cron_s: float) -> Practice:
    """The shop with its courier, which isn't started yet."""
    courier = Courier(
        home,
        ca_file,
        cron_s,
        lambda: list(world.shop.hooks.values()),
        lambda topic, number: hooks.body_of(world.shop, home, rest_root, topic, number),
    )
    return Practice(world, courier, home, rest_root, ca_file)
