"""What an operation is: its document, what Shopify debits for it, and what it needs granted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Operation:
    """A GraphQL document. `cost` is what Shopify debits at first, in points, for one id or page.

    `scopes` are the optional ones that it needs; none where those of the install suffice.
    """

    text: str
    cost: float
    scopes: tuple[str, ...] = ()


PRODUCTS = "write_products"
FILES = "write_files"
CONTENT = "write_content"
TRANSLATIONS = "write_translations"
LOCALES = "read_locales"
NAVIGATION = "write_online_store_navigation"  # where Shopify wants it for a redirect
REQUIRED = (FILES, PRODUCTS)
"""What the merchant grants at install; the others are asked for once they are needed."""
OPTIONAL = (CONTENT, TRANSLATIONS, LOCALES, NAVIGATION)


def is_granted(scope: str, granted: tuple[str, ...]) -> bool:
    """Whether a scope is among those granted: one to write implies the one to read."""
    return scope in granted or scope.replace("read_", "write_", 1) in granted
