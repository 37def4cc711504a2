"""A product's own language, as WPML and Polylang tell it."""

from typing import Any

import pytest

from integrations.woocommerce.languages import (
    language_of,
    of_all,
    plugin_of,
    site_language,
)


@pytest.mark.parametrize(
    ("node", "language"),
    [
        ({"lang": "de", "translations": {"de": 12, "en": 14}}, "de"),  # Polylang
        ({"lang": "fr", "translations": {"en": "12", "fr": "15"}}, "fr"),  # WPML
        ({"lang": "pt-br", "translations": {"pt-br": 3}}, "pt"),
        ({"lang": "zh_CN", "translations": {"zh_CN": 3}}, "zh"),
        ({}, ""),
        ({"lang": "de"}, ""),
        ({"lang": "de", "translations": []}, "de"),  # WPML of old, without another
        ({"lang": "de", "translations": {"en": 14}}, "de"),  # and with one
        ({"lang": "de", "translations": [{"en": 14}]}, ""),
        ({"lang": "de", "translations": {"de": 1, "see also": 2}}, ""),
        ({"lang": "", "translations": {"": 1}}, ""),
        ({"lang": None, "translations": {}}, ""),
        ({"lang": "german", "translations": {"german": 1}}, ""),
        ({"lang": ["de"], "translations": {"de": 1}}, ""),
    ],
)
def test_it_is_taken_where_the_shop_says_it_and_nowhere_else(
    node: dict[str, Any], language: str
) -> None:
    assert language_of(node) == language


@pytest.mark.parametrize(
    ("namespaces", "plugin", "asks_for_all"),
    [
        (["wp/v2", "wc/v3"], "", False),
        (["wc/v3", "wpml/v1", "wpml/tm/v1"], "wpml", True),
        (["wc/v3", "wpml/st/v1"], "wpml", True),
        (["wc/v3", "pll/v1"], "polylang", False),
        (["wc/v3", "pllcart/v1", "mywpml/v1"], "", False),
    ],
)
def test_the_plugin_is_known_by_its_namespace(
    namespaces: list[str], plugin: str, *, asks_for_all: bool
) -> None:
    assert plugin_of(namespaces) == plugin
    assert of_all(plugin) == ({"lang": "all"} if asks_for_all else {})


@pytest.mark.parametrize(
    ("page", "language"),
    [
        (b'<!DOCTYPE html><html class="no-js" lang="de-DE">', "de"),
        (b"<html dir='rtl' lang='ar'>", "ar"),
        (b'<HTML\nLANG="pt_BR">', "pt"),
        (b'<html class="no-js"><p lang="de">', ""),
        (b'<html data-lang="de">', ""),
        (b'<html lang="">', ""),
        (b'<html lang="see below">', ""),
        (b"", ""),
    ],
)
def test_a_site_names_its_language_at_its_pages_beginning(page: bytes, language: str) -> None:
    assert site_language(page) == language
