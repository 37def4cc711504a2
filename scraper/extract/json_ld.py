"""JSON-LD: what search engines are told of a page."""

from typing import Any

from scraper.extract.loose_json import loads
from scraper.extract.trees import Tree

_MAX_BLOCKS = 60


def roots(tree: Tree) -> list[Any]:
    """The values of the page's JSON-LD blocks; those that can't be made out are left out."""
    blocks = [
        script.text
        for script in tree.scripts
        if "ld+json" in script.attributes.get("type", "").lower()
    ]
    values = (loads(block) for block in blocks[:_MAX_BLOCKS])
    return [value for value in values if value is not None]
