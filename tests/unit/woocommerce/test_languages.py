"""A product's own language, as WPML and Polylang tell it."""

from typing import Any

import pytest

from integrations.woocommerce.languages import language_of


@pytest.mark.parametrize(
    ("node", "language"),
    [
        ({"lang": "de", "translations": {"de": 12, "en": 14}}, "de"),  # Polylang
        ({"lang": "fr", "translations": {"en": "12", "fr": "15"}}, "fr"),  # WPML
        ({"lang": "pt-br", "translations": {"pt-br": 3}}, "pt"),
        ({"lang": "zh_CN", "translations": {"zh_CN": 3}}, "zh"),
        ({}, ""),
        ({"lang": "de"}, ""),
        ({"lang": "de", "translations": []}, ""),
        ({"lang": "de", "translations": {"en": 14}}, ""),
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
