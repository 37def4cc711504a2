"""One machine's house: with practice shops, or for a development store of Shopify's own."""

from pathlib import Path

import pytest

from app.local import House, Ports, for_shopify
from app.settings import BadSettings, Settings

TOLD = {
    "HOST": "https://tunnel.example",
    "PORT": "3456",
    "SHOPIFY_API_KEY": "a key",
    "SHOPIFY_API_SECRET": "the app's own secret",
}
SERVERS = {"DATABASE_URL": "postgresql://x", "REDIS_URL": "redis://x"}


def house(home: Path, given: dict[str, str]) -> House:
    return House(home, {**SERVERS, **given}, Ports.anywhere())


def test_what_shopifys_cli_tells_is_what_we_serve(tmp_path: Path) -> None:
    settings = Settings.from_env(house(tmp_path, for_shopify(TOLD)).start_servers())
    assert settings.public_url == "https://tunnel.example"
    assert (settings.shopify_api_key, settings.shopify_api_secret) == (
        "a key",
        "the app's own secret",
    )
    assert settings.shopify_base_url == "https://{shop}"
    assert settings.shopify_admin_origin == "https://admin.shopify.com"
    assert settings.shopify_app_bridge_url.startswith("https://cdn.shopify.com/")


def test_the_real_secret_stands_in_no_command(tmp_path: Path) -> None:
    built = house(tmp_path, for_shopify(TOLD))
    children = built.children(built.start_servers())
    assert "shopify" not in {child.name for child in children}
    assert TOLD["SHOPIFY_API_SECRET"] not in str([child.argv for child in children])


def test_without_it_there_is_the_practice_shop(tmp_path: Path) -> None:
    built = house(tmp_path, {})
    children = built.children(built.start_servers())
    assert "shopify" in {child.name for child in children}
    assert built.environment["SHOPIFY_BASE_URL"].startswith(built.shopify_url)


@pytest.mark.parametrize("name", TOLD)
def test_what_the_cli_did_not_tell_is_named(name: str) -> None:
    with pytest.raises(BadSettings, match=f"{name} is missing"):
        for_shopify({**TOLD, name: ""})
