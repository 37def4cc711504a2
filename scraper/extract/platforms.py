"""The shop system that a page comes from, told by what each leaves in its pages."""

from app.domain.competitors import Platform
from scraper.extract.trees import Tree

_HEAD = 150_000
_MARKS = (
    (Platform.SHOPIFY, ("cdn.shopify.com", "Shopify.theme", "shopify-section", ".myshopify.com")),
    (Platform.SALLA, ("cdn.salla.", "salla.config", "<salla-")),
    (Platform.ZID, ("media.zid.store", ".zid.store")),
    (Platform.SQUARESPACE, ("static1.squarespace.com", "SQUARESPACE_CONTEXT")),
    (Platform.WIX, ("static.wixstatic.com", "wix-warmup-data", "X-Wix-")),
    (Platform.BIGCOMMERCE, (".bigcommerce.com", "BCData", "stencil-utils")),
    (Platform.SHOPWARE, ("shopware", "Shopware", "/bundles/storefront/")),
    (Platform.PRESTASHOP, ("var prestashop", 'content="PrestaShop', "/modules/ps_", "prestashop")),
    (Platform.MAGENTO, ("text/x-magento-init", "Magento_", "mage/cookies")),
    (Platform.WOOCOMMERCE, ("woocommerce", "wc-block", "wp-content/plugins/woo")),
    (
        Platform.OPENCART,
        ("index.php?route=product", "index.php?route=common", "catalog/view/theme"),
    ),
)


def platform(tree: Tree) -> Platform:
    """The system whose marks a page bears; of several, the first in our list."""
    head = tree.text[:_HEAD]
    for each, marks in _MARKS:
        if any(mark in head for mark in marks):
            return each
    return Platform.UNKNOWN
