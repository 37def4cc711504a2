"""What all that has a page in the shop has in common: its address, metafields and translations."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import ClassVar


def now() -> str:
    """Return the present second as Shopify writes it: UTC, ISO 8601, closing with Z."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def later_than(stamp: str) -> str:
    """Return the present, or one second after `stamp` where the clock hasn't passed it yet.

    Shopify's stamps count whole seconds; two edits within one would otherwise look like one.
    """
    following = datetime.fromisoformat(stamp) + timedelta(seconds=1)
    return max(now(), following.strftime("%Y-%m-%dT%H:%M:%SZ"))


def digest(text: str) -> str:
    """What a value is known by, so that a change of it shows."""
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(slots=True)
class Metafield:
    """A fact beside a thing; `value` is text whatever its type."""

    id: int
    namespace: str
    key: str
    type: str
    value: str
    created_at: str
    updated_at: str


@dataclass(slots=True)
class Translation:
    """A text in another language; `digest` is of the original that it was made from."""

    value: str
    digest: str
    updated_at: str


Translations = dict[str, dict[str, Translation]]
"""By locale and key."""


@dataclass(slots=True, kw_only=True)
class Thing:
    """What shoppers find under an address of its own; stamps as `now` writes them."""

    kind: ClassVar[str] = ""  # GraphQL's name for it
    folder: ClassVar[str] = ""  # in which its pages stand, in the shop and in the admin

    id: int
    title: str
    handle: str
    created_at: str
    updated_at: str
    template_suffix: str | None = None
    metafields: list[Metafield] = field(default_factory=list)
    translations: Translations = field(default_factory=dict)

    @property
    def gid(self) -> str:
        """Its id in the whole of Shopify."""
        return f"gid://shopify/{self.kind}/{self.id}"

    def metafield(self, namespace: str, key: str) -> Metafield | None:
        """Find a metafield by its whole namespace and key."""
        for entry in self.metafields:
            if (entry.namespace, entry.key) == (namespace, key):
                return entry
        return None

    def originals(self) -> dict[str, str | None]:
        """Its texts that can be translated, by the key that translations have for each."""
        return {"title": self.title, "handle": self.handle}

    def text(self, key: str, locale: str = "") -> str:
        """A text as a reader of that language sees it: translated, else the original."""
        kept = self.translations.get(locale, {}).get(key)
        return kept.value if kept else self.originals().get(key) or ""

    def touch(self) -> None:
        """Move `updated_at` on, as each change of a thing does."""
        self.updated_at = later_than(self.updated_at)


@dataclass(slots=True, kw_only=True)
class Described(Thing):
    """One with a description, and with SEO texts of its own."""

    description_html: str = ""
    seo_title: str | None = None
    seo_description: str | None = None

    def originals(self) -> dict[str, str | None]:
        """As products and collections have them."""
        return {
            "title": self.title,
            "body_html": self.description_html,
            "handle": self.handle,
            "meta_title": self.seo_title,
            "meta_description": self.seo_description,
        }
