"""Who calls the API: a person's program, a key, or a page of ours that they look at."""

import re
from typing import cast
from uuid import UUID

from flask import current_app, g, request

from app.container import Container
from app.domain.accounts import LONGEST_AGENT, Browser, network_of
from app.domain.api_keys import ALL_SCOPES
from app.domain.errors import NotFound
from app.domain.ids import TenantId
from app.domain.interface_languages import INTERFACE, OTHERWISE
from app.domain.tenants import Viewer
from app.ports.api_keys import Caller

WORKSPACE = "X-Workspace"
UUID_FORM = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def container() -> Container:
    """All use cases."""
    return cast("Container", current_app.extensions["rooz"])


def caller() -> Caller:
    """Who calls.

    Raises:
        Unauthorized: nobody we know.
        NotFound: they are no member of the workspace that they name.
        SecondStepMissing: they run the platform, and need a second step.
    """
    credential = bearer()
    wanted = _workspace()
    found = container().recognise.caller(credential, wanted) if credential else None
    if found is None:
        found = _looking(wanted)
    container().second_step.ensure_set(found.viewer.user)
    g.viewer = found.viewer
    return found


def browser() -> Browser:
    """Where the program calls from; its person reads what their own machine prefers."""
    language = request.accept_languages.best_match(INTERFACE) or OTHERWISE
    agent = request.headers.get("User-Agent", "")[:LONGEST_AGENT]
    return Browser(agent, network_of(request.remote_addr or ""), language)


def bearer() -> str:
    """What stands in the header; "" where there is none."""
    scheme, _space, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _looking(wanted: TenantId | None) -> Caller:
    """Whoever looks at our pages may have them call: with the form's token, where a cookie knows.

    Their pages show one workspace; naming another doesn't change it.
    """
    who: Viewer = current_app.extensions["rooz.caller"]()
    if wanted not in (None, who.tenant.id):
        raise NotFound("pages show another workspace")
    return Caller(who, ALL_SCOPES, f"page:{who.user.id}")


def _workspace() -> TenantId | None:
    name = request.headers.get(WORKSPACE)
    if name is None:
        return None
    if not UUID_FORM.fullmatch(name):  # UUID() takes braces and more
        raise NotFound("no such workspace")
    return TenantId(UUID(name))
