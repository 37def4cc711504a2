"""The OpenAPI document: what all routes have in common, said once."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from flask import Flask
from flask_openapi3.models.info import Info

from app.api.departing import departure_of
from app.api.errors import PROBLEM
from app.api.events import webhooks

TITLE = "Rooz Auto"
VERSION = "1"
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
STREAM = "text/event-stream"
FILE = {"schema": {"type": "string", "format": "binary"}}

INFO = Info(
    title=TITLE,
    version=VERSION,
    description=(
        "All that the dashboard can do, for programs. Sign in with POST /api/auth/login, or make a"
        " key under Settings; send it as `Authorization: Bearer …`. Errors are problems (RFC 9457):"
        " go by their `code`. docs/api.md shows a first program."
    ),
)
SECURITY: dict[str, Any] = {
    "bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "An access token of POST /api/auth/login, or a key (`rooz_…`).",
    }
}
SECURED: list[dict[str, list[Any]]] = [{"bearer": []}]

_WHY = {
    400: "It can't be read.",
    401: "Nobody we know, or not any more.",
    402: "Too few points.",
    403: "You may not, or the key lacks the scope.",
    404: "Not there, or another workspace's.",
    405: "There is no such method here.",
    409: "Somebody was first, or it is in another state.",
    412: "It isn't as you saw it.",
    413: "It is too large.",
    415: "Send JSON.",
    422: "A field is missing, unknown or wrong; `fields` says which.",
    428: "Say in If-Match what you saw.",
    429: "Too often; Retry-After says when again.",
    500: "Our fault, and logged.",
    503: "A store, a model or a part of ours is away; Retry-After says when again.",
}
REFUSALS: Any = {
    str(status): {
        "description": why,
        "content": {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    for status, why in _WHY.items()
}

WORKSPACE_PARAMETER = {
    "name": "X-Workspace",
    "in": "header",
    "required": False,
    "description": "Another workspace of yours than the one that you signed in to.",
    "schema": {"type": "string", "format": "uuid"},
}
IDEMPOTENCY_PARAMETER = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": (
        "Any text of yours. What you send again under the same key within 24 hours isn't done"
        " again, but answered again; another request under it is refused."
    ),
    "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"},
}


def _version_parameters(view: Any) -> list[dict[str, Any]]:
    needed, taken = (getattr(view, name, "") for name in ("needs_version", "takes_version"))
    return [_version_parameter(needed or taken, bool(needed))] if needed or taken else []


def _version_parameter(pattern: str, is_needed: bool) -> dict[str, Any]:  # noqa: FBT001  as OpenAPI
    return {
        "name": "If-Match",
        "in": "header",
        "required": is_needed,
        "description": "The ETag of what you saw; 412 where somebody changed it since.",
        "schema": {"type": "string", "pattern": pattern},
    }


def document(app: Flask) -> dict[str, Any]:
    """The whole document, made once."""
    kept = app.extensions.get("rooz.document")
    if kept is None:
        kept = app.extensions["rooz.document"] = _finished(app)
    return kept


def _finished(app: Any) -> dict[str, Any]:
    spec: dict[str, Any] = app.api_doc
    for path, method, view in _routes(app):
        operation = spec["paths"].get(path, {}).get(method)
        if operation is None:
            continue
        scope = getattr(view, "needed_scope", None)
        common = [WORKSPACE_PARAMETER] if scope else []
        common += _version_parameters(view)
        common += [IDEMPOTENCY_PARAMETER] if scope and method != "get" else []
        operation["parameters"] = [*operation.get("parameters", []), *common]
        if scope:
            operation["x-scope"] = str(scope)
        if departure_of(view) is not None:
            operation["deprecated"] = True
        _say_kinds(operation, view)
    spec["webhooks"] = webhooks(spec["components"]["schemas"])
    return spec


def _say_kinds(operation: dict[str, Any], view: Any) -> None:
    """What is sent and answered besides JSON."""
    if getattr(view, "takes_forms", False):
        content = operation["requestBody"]["content"]
        content[FORM] = content[JSON]
    good = operation["responses"].get(str(HTTPStatus.OK.value), {})
    if getattr(view, "streams", False):
        good["content"][STREAM] = {"schema": {"type": "string"}}
    if kinds := getattr(view, "gives_files", ()):
        good |= {"description": "The file.", "content": dict.fromkeys(kinds, FILE)}
    if kinds := getattr(view, "takes_files", ()):
        content = dict.fromkeys(kinds, FILE)
        operation["requestBody"] = {"required": True, "content": content}


def _routes(app: Flask) -> Iterator[tuple[str, str, Any]]:
    for rule in app.url_map.iter_rules():
        path = "".join(
            f"{{{part}}}" if is_dynamic else part
            for is_dynamic, part in rule._trace  # noqa: SLF001  how werkzeug itself keeps it
        ).removeprefix("|")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
            yield path, method.lower(), app.view_functions[rule.endpoint]
