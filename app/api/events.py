"""What is sent to subscriptions, as the OpenAPI document's `webhooks` has it."""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from app.domain.events import TOLD, EventType
from app.domain.subscriptions import Message

JSON = "application/json"
PLACE = "#/components/schemas/{model}"

WHEN = {
    EventType.RUN_FINISHED: "All products of a run are done with.",
    EventType.RUN_STOPPED: "A run was cancelled, or its store shut us out.",
    EventType.RUN_PAUSED: "A run waits.",
    EventType.DRAFTS_READY: "A product's texts passed our checks and wait for review.",
    EventType.PRODUCT_PUBLISHED: "A product's texts are in the shop.",
    EventType.PRODUCT_CONFLICT: "Somebody changed a text meanwhile, and we left it alone.",
    EventType.REVISIONS_UNDONE: "Writes of ours were taken back.",
    EventType.COMPETITOR_JOB_FINISHED: "An analysis of a competitor is over.",
    EventType.POINTS_LOW: "Few points are left.",
    EventType.STORE_RECONNECT: "A store has to be connected again.",
    EventType.TEST: "You asked for one.",
}

HEADERS = {
    "webhook-id": (
        "The event's, and the same however often it comes.",
        {"type": "string", "format": "uuid"},
    ),
    "webhook-timestamp": (
        "When it was sent, in seconds since 1970; refuse what is older than five minutes.",
        {"type": "string", "pattern": "^[0-9]+$"},
    ),
    "webhook-signature": (
        (
            "By each secret that is good: `v1,` and the HMAC-SHA256, in base64, of"
            " `{webhook-id}.{webhook-timestamp}.{body}` (Standard Webhooks)."
        ),
        {"type": "string", "pattern": "^v1,[A-Za-z0-9+/]+=*( v1,[A-Za-z0-9+/]+=*)*$"},
    ),
}

ANSWERS = {
    "2XX": {"description": "It has come. Say so within ten seconds, and do the work afterwards."},
    "410": {"description": "Send no more: it unsubscribes."},
    "default": {"description": "It is sent again, eight times within about two days."},
}


def webhooks(schemas: dict[str, Any]) -> dict[str, Any]:
    """One of each event that may be subscribed to, or sent for trying.

    `schemas` are the document's; those of what is sent are added.
    """
    shapes = {each: _schema(TOLD[each], schemas) for each in EventType}
    envelope = _schema(Message, schemas)
    return {str(each): _webhook(each, envelope, shapes[each]) for each in EventType}


def _schema(of: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    """All fields are there: how a shape is made asks for each."""
    schema = TypeAdapter(of).json_schema(ref_template=PLACE)
    for name, part in schema.pop("$defs", {}).items():
        schemas.setdefault(name, part)
    return schema


def _webhook(
    event: EventType, envelope: Mapping[str, Any], data: Mapping[str, Any]
) -> dict[str, Any]:
    said = {"type": {"const": str(event), "type": "string"}, "data": data}
    schema = {**envelope, "title": str(event), "properties": envelope["properties"] | said}
    return {
        "post": {
            "operationId": f"event_{event}".replace(".", "_"),
            "summary": WHEN[event],
            "tags": ["Subscriptions"],
            "security": [],
            "parameters": [_header(name, *told) for name, told in HEADERS.items()],
            "requestBody": {"required": True, "content": {JSON: {"schema": schema}}},
            "responses": ANSWERS,
        }
    }


def _header(name: str, why: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "header", "required": True, "description": why, "schema": schema}
