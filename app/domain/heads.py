"""What a product's public page tells search: is it what we wrote?"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.catalog import Field

SHOWN = "head_shown"
LATE = "head_late"  # what was there before still comes from a cache
OTHER = "head_other"
TWICE = "product_twice"
LONGEST_SUFFIX = 60  # more isn't a shop's name
# themes set the signs of a text in type, and search reads them all the same
_TYPESET = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."})


@dataclass(frozen=True, slots=True)
class Head:
    """A page's title and meta description as a browser reads them, "" where it has none.

    `products` is how many times it describes a product to search (JSON-LD of the type Product).
    """

    title: str
    description: str
    products: int

    def shows(self, texts: Mapping[Field, str]) -> bool:
        """Whether the SEO texts among these are there; a theme may add the shop's name behind."""
        title = _plain(texts.get(Field.SEO_TITLE, ""))
        description = texts.get(Field.META_DESCRIPTION)
        is_described = description is None or _plain(description) == _plain(self.description)
        return is_described and _plain(self.title).startswith(title)

    def suffix(self, title: str) -> str | None:
        """What the theme adds behind a title of ours; None where it isn't there."""
        ours, shown = _plain(title), _plain(self.title)
        if not ours or not shown.startswith(ours):
            return None
        added = self.title[len(title) :] if self.title.startswith(title) else shown[len(ours) :]
        return added if len(added) <= LONGEST_SUFFIX else None


def commonest(suffixes: Iterable[str | None]) -> str | None:
    """What a theme adds, by what it added to several titles; None where nobody saw."""
    seen = Counter(suffix for suffix in suffixes if suffix is not None)
    # of those that are seen as often the longer one: some themes add nothing to some titles
    return max(seen, key=lambda suffix: (seen[suffix], len(suffix)), default=None)


def _plain(text: str) -> str:
    return " ".join(text.translate(_TYPESET).replace("--", "-").split())
