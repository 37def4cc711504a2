"""The shop system that a page comes from, told by what each leaves in its pages."""

import re

from app.domain.competitors import Platform
from scraper.extract.trees import Tree

_HEAD = 150_000
_MARKS = (
    (Platform.SHOPIFY, r"cdn\.shopify\.com|Shopify\.theme|shopify-section|myshopify\.com"),
    (Platform.SALLA, r"cdn\.salla\.(?:sa|network)|salla\.config|salla-"),
    (Platform.ZID, r"media\.zid\.store|zid\.store"),
    (Platform.SQUARESPACE, r"static1\.squarespace\.com|SQUARESPACE_CONTEXT|Squarespace"),
    (Platform.WIX, r"static\.wixstatic\.com|wix-warmup-data|X-Wix-"),
    (Platform.BIGCOMMERCE, r"cdn\d*\.bigcommerce\.com|BCData|stencil-utils"),
    (Platform.SHOPWARE, r"shopware|/bundles/storefront/|data-variant-switch"),
    (Platform.PRESTASHOP, r"var prestashop ?=|content=\"PrestaShop|/modules/ps_|prestashop"),
    (Platform.MAGENTO, r"text/x-magento-init|Magento_|/static/version\d|mage/cookies"),
    (Platform.WOOCOMMERCE, r"woocommerce|wc-block|wp-content/plugins/woo"),
    (Platform.OPENCART, r"index\.php\?route=(?:product|common|checkout)|catalog/view/theme"),
)
_ANY = re.compile("|".join(f"(?P<{platform.name}>{marks})" for platform, marks in _MARKS))


def platform(tree: Tree) -> Platform:
    """The system whose marks a page bears; of several, the first in our list, not on the page."""
    seen = {match.lastgroup for match in _ANY.finditer(tree.text[:_HEAD])}
    return next((each for each, _ in _MARKS if each.name in seen), Platform.UNKNOWN)
