"""Web applications that tests use one after the other: making one takes a while."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from flask_openapi3.openapi import OpenAPI

from app.container import Container
from app.factory import create_app, web_settings
from app.settings import Settings
from app.web.frame import install

_idle: defaultdict[tuple[object, ...], list[OpenAPI]] = defaultdict(list)


@contextmanager
def application(all_of_it: Container, configured: Settings) -> Iterator[OpenAPI]:
    """The web application over a container, as long as the context lasts.

    What differs between two tests' is the container; all else is made once, as in a web process,
    unless a test wants two at a time.
    """
    idle = _idle[configured.is_production, configured.cors_origins]
    app = idle.pop() if idle else create_app(all_of_it, configured)
    app.secret_key = configured.jwt_secret
    install(app, all_of_it, web_settings(configured))
    yield app
    idle.append(app)
