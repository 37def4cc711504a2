"""What programs may edit: where, to what, and where it is told how it was."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from werkzeug.test import TestResponse

from tests.rival_products import rival

Bodies = tuple[Mapping[str, Any], Mapping[str, Any]]
Find = Callable[[TestResponse, Mapping[str, Any]], str]

WISHES = {"rhythm": "weekly", "tells_stock": True, "tells_new": True, "mode": "python"}
REASON = "It is no matter of taste."
BULLETS = {"kind": "bullets", "least": 1, "most": 2}
HOOK = {"name": "N", "url": "https://tools.example/", "events": ["points.low"], "is_on": True}


def in_header(said: TestResponse, _body: Mapping[str, Any]) -> str:
    return said.headers["ETag"]


def in_item(name: str, key: str) -> Find:
    """Of the one of a list that the body, or the address, names."""

    def find(said: TestResponse, about: Mapping[str, Any]) -> str:
        assert said.json
        [found] = [each for each in said.json["items"] if each[name] == str(about[key])]
        return str(found["etag"])

    return find


@dataclass(frozen=True)
class Edit:
    """Two states that it may be changed to; where its ETag is read, if not in its own place."""

    at: str
    bodies: Bodies
    read: str = ""
    find: Find = in_header
    is_needed: bool = False


EDITS = {
    "branding_api.keep": Edit("/api/v1/branding", ({"name": "Mirra"}, {"name": "Other"})),
    "voices_api.keep": Edit("/api/v1/voice", ({"tone": "warm"}, {"tone": "dry"}), is_needed=True),
    "voices_api.keep_of_store": Edit(
        "/api/v1/stores/{store_id}/voice",
        ({"tone": "warm"}, {"tone": "dry"}),
        is_needed=True,
    ),
    "outlines_api.keep": Edit(
        "/api/v1/stores/{store_id}/outline",
        ({"parts": [BULLETS]}, {"parts": [BULLETS, {"kind": "paragraph"}]}),
        is_needed=True,
    ),
    "rules_api.switch": Edit(
        "/api/v1/stores/{store_id}/rules/{rule_id}/state",
        ({"is_on": False}, {"is_on": True}),
        find=in_item("id", "rule_id"),
        read="/api/v1/stores/{store_id}/rules",
    ),
    "watches_api.change": Edit(
        "/api/v1/watches/{watch_id}",
        (WISHES, {**WISHES, "tells_new": False}),
        is_needed=True,
    ),
    "notifications_api.choose": Edit(
        "/api/v1/notifications/settings",
        (
            {"items": [{"kind": "run_done", "way": "off"}]},
            {"items": [{"kind": "run_done", "way": "on"}]},
        ),
    ),
    "subscriptions_api.change": Edit(
        "/api/v1/subscriptions/{subscription_id}",
        (HOOK, {**HOOK, "name": "M"}),
        is_needed=True,
    ),
    "team_api.change_role": Edit(
        "/api/v1/team/{user_id}/role",
        ({"role": "reviewer"}, {"role": "editor"}),
        find=in_item("id", "user_id"),
        read="/api/v1/team?limit=100",
    ),
    "store_settings_api.keep_provenance": Edit(
        "/api/v1/stores/{store_id}/settings/provenance",
        ({"keeps_provenance": True}, {"keeps_provenance": False}),
        read="/api/v1/stores/{store_id}/settings",
    ),
    "store_settings_api.add": Edit(
        "/api/v1/stores/{store_id}/settings/additions",
        (
            {"adds_links": True, "adds_questions": False},
            {"adds_links": False, "adds_questions": True},
        ),
        read="/api/v1/stores/{store_id}/settings",
    ),
    "policies_api.switch": Edit(
        "/api/v1/stores/{store_id}/policies/superlative",
        ({"is_on": False, "reason": REASON}, {"is_on": True, "reason": REASON}),
        read="/api/v1/stores/{store_id}/policies",
    ),
    "policies_api.name": Edit(
        "/api/v1/stores/{store_id}/rival-names",
        ({"rivals": ["Nordhaus"]}, {"rivals": ["Suedhaus"]}),
        is_needed=True,
        read="/api/v1/stores/{store_id}/policies",
    ),
    "matches_api.decide": Edit(
        "/api/v1/competitors/{job_id}/matches",
        ({"state": "rejected"}, {"state": "proposed"}),
        find=in_item("product_id", "product_id"),
    ),
    "letters_api.ask": Edit(
        "/api/v1/mail",
        ({"address": "a@shop.example"}, {"address": "b@shop.example"}),
    ),
    "own_model_api.save": Edit("/api/v1/model", ({"model": "llama"}, {"model": "other"})),
    "drafts_api.decide": Edit(
        "/api/v1/drafts/{draft_id}/state",
        ({"state": "accepted"}, {"state": "ready"}),
        is_needed=True,
        read="/api/v1/drafts/{draft_id}",
    ),
    "drafts_api.edit": Edit(
        "/api/v1/drafts/{draft_id}/text",
        ({"text": "A bowl of stoneware"}, {"text": "A cup of stoneware"}),
        is_needed=True,
        read="/api/v1/drafts/{draft_id}",
    ),
    "admin_api.save_models": Edit(
        "/api/admin/models",
        ({"table": '{"chatbot": [["groq", "openai/gpt-oss-20b"]]}'}, {"table": ""}),
    ),
    "admin_api.change": Edit(
        "/api/admin/settings", ({"point_usd": "0.05"}, {"competitive_mode": "ai"})
    ),
    "admin_api.set_prices": Edit(
        "/api/admin/prices",
        (
            {"prices": {"service.seo": 4}, "reason": "Dearer"},
            {"prices": {"service.seo": 3}, "reason": "Cheaper"},
        ),
    ),
}

BY_POST = {"admin_api.change", "admin_api.set_prices"}
"""The owner's contract has it so."""

NO_EDIT = {
    "notes_api.want": "it adds a fact to those that are wanted, and takes none away",
    "team_api.answer": "it answers an offer, which is gone then",
}

MODELS = "admin_api.save_models"
OF_THE_WORKSPACE = (
    "branding_api.keep",
    "own_model_api.save",
    "letters_api.ask",
    "notifications_api.choose",
    "matches_api.decide",
)
"""What has no row of its own that is held, or may have none yet."""

ALSO = {
    "matches_api.decide": lambda ids: {"url": rival("Bowl").url, "product_id": ids["product_id"]},
    "own_model_api.save": lambda _ids: {"address": "https://models.example/v1", "key": "k"},
}
"""What bodies say besides, which depends on what there is."""
