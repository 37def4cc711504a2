"""What Shopify is told of the app fits what the app does."""

import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from app.usecases.privacy import RECEIPTS
from app.usecases.webhooks import PRODUCTS, REDACTED, SHOP, UNINSTALLED
from integrations.sandbox.shopify.tokens import SCOPES as PRACTICE_SCOPES
from integrations.shopify.operations import OPTIONAL
from integrations.shopify.queries import API_VERSION

ROOT = Path(__file__).parents[3]
LINKS = {
    "product-link": ("admin.product-details.action.link", "app://from-admin/product"),
    "selection-link": ("admin.product-index.selection-action.link", "app://from-admin/products"),
}


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    return tomllib.loads((ROOT / "shopify.app.toml").read_text("utf-8"))


def topics(told: dict[str, Any]) -> set[str]:
    return {topic for hook in told["webhooks"]["subscriptions"] for topic in hook.get("topics", [])}


def test_the_app_is_embedded_and_installed_by_shopify(told: dict[str, Any]) -> None:
    assert told["embedded"] is True
    assert "use_legacy_install_flow" not in told["access_scopes"]


def test_what_hangs_below_the_apps_address_is_where_we_serve_it(told: dict[str, Any]) -> None:
    """Shopify's CLI puts it before each `uri` that begins with a slash, and before app://."""
    assert urlsplit(told["application_url"]).path in ("", "/")
    assert {hook["uri"] for hook in told["webhooks"]["subscriptions"]} == {"/webhooks/shopify"}


def test_people_come_back_from_the_grant_page_to_where_we_wait_for_them(
    told: dict[str, Any],
) -> None:
    [back] = told["auth"]["redirect_urls"]
    assert urlsplit(back).path == "/install/shopify/callback"
    assert urlsplit(back).netloc == urlsplit(told["application_url"]).netloc


def test_all_versions_are_the_one_that_our_operations_are_checked_against(
    told: dict[str, Any],
) -> None:
    assert told["webhooks"]["api_version"] == API_VERSION
    for link in LINKS:
        extension = ROOT / "extensions" / link / "shopify.extension.toml"
        assert tomllib.loads(extension.read_text("utf-8"))["api_version"] == API_VERSION


def test_no_more_is_required_than_the_main_job_needs(told: dict[str, Any]) -> None:
    required = set(told["access_scopes"]["scopes"].split(","))
    assert required == set(PRACTICE_SCOPES.split(",")) == {"write_products", "write_files"}


def test_no_optional_scope_is_implied_by_a_required_one(told: dict[str, Any]) -> None:
    required = set(told["access_scopes"]["scopes"].split(","))
    implied = required | {scope.replace("write_", "read_") for scope in required}
    assert not implied & set(told["access_scopes"]["optional_scopes"])


def test_what_is_asked_for_later_is_what_we_may_ask_for(told: dict[str, Any]) -> None:
    assert set(told["access_scopes"]["optional_scopes"]) == set(OPTIONAL)


def test_every_topic_that_we_act_on_is_asked_for(told: dict[str, Any]) -> None:
    assert topics(told) >= UNINSTALLED | SHOP
    things = {topic for topic in topics(told) if topic.startswith(PRODUCTS)}
    kinds, changes = ("products", "collections"), ("create", "update", "delete")
    assert things == {f"{kind}/{change}" for kind in kinds for change in changes}


def test_the_three_compliance_topics_are_there(told: dict[str, Any]) -> None:
    hooks = told["webhooks"]["subscriptions"]
    [compliance] = [hook["compliance_topics"] for hook in hooks if "compliance_topics" in hook]
    assert set(compliance) == set(RECEIPTS)
    assert set(compliance) >= REDACTED


def test_a_narrowed_payload_still_tells_two_changes_apart(told: dict[str, Any]) -> None:
    narrowed = [
        set(hook["include_fields"])
        for hook in told["webhooks"]["subscriptions"]
        if "include_fields" in hook
    ]
    assert len(narrowed) == 2
    assert {"id", "admin_graphql_api_id", "updated_at"} <= set.intersection(*narrowed)


@pytest.mark.parametrize("name", LINKS)
def test_an_admin_link_leads_to_a_page_of_ours(name: str) -> None:
    extension = ROOT / "extensions" / name / "shopify.extension.toml"
    [link] = tomllib.loads(extension.read_text("utf-8"))["extensions"]
    [target] = link["targeting"]
    assert (target["target"], target["url"]) == LINKS[name]
    assert (extension.parent / "locales" / "en.default.json").is_file()
