"""What the practice shop holds: products with variations, pictures and meta; keys and webhooks."""

import html
import re
import secrets
import zlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

Json = dict[str, Any]


def now() -> str:
    """The present second as WordPress writes it in UTC, without a zone."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S")


def later_than(stamp: str) -> str:
    """The present, or one second after `stamp` where the clock hasn't passed it yet."""
    following = datetime.fromisoformat(stamp) + timedelta(seconds=1)
    return max(now(), following.strftime("%Y-%m-%dT%H:%M:%S"))


def slug(text: str) -> str:
    """Lower case letters of any script, digits and single hyphens."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-")


def brand(name: str) -> Json:
    """A brand as products name it."""
    stored = html.escape(name, quote=False)
    return {"id": 1000 + zlib.crc32(name.encode()) % 9000, "name": stored, "slug": slug(name)}


@dataclass(slots=True)
class Term:
    """A category or a tag (`taxonomy`). `key` is what products know it by, whatever its name."""

    id: int
    taxonomy: str
    key: str
    name: str
    slug: str
    description: str = ""

    @property
    def named(self) -> Json:
        """As products name it."""
        return {"id": self.id, "name": self.name, "slug": self.slug}


@dataclass(slots=True)
class Picture:
    """A product's image, drawn from `kind` and `hue` when it is asked for. No alt text is ""."""

    id: int
    kind: str
    hue: int
    alt: str

    @property
    def file_name(self) -> str:
        """The name it is served by."""
        return f"{self.kind}-{self.hue}-{self.id}.svg"


@dataclass(slots=True)
class Meta:
    """An entry of a product's meta."""

    id: int
    key: str
    value: Any


@dataclass(slots=True)
class Variation:
    """One buyable form of a variable product."""

    id: int
    sku: str
    gtin: str
    price: str
    options: dict[str, str]


@dataclass(slots=True)
class Product:
    """A product; texts as WordPress stores them (`name` with entities), stamps in UTC."""

    id: int
    name: str
    slug: str
    status: str
    description: str
    short_description: str
    sku: str
    gtin: str
    price: str
    weight: str
    dimensions: dict[str, str]
    brands: list[str]
    categories: list[str]
    tags: list[str]
    attributes: list[Json]
    created: str
    modified: str
    variations: list[Variation] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    meta: list[Meta] = field(default_factory=list)

    def meta_value(self, key: str) -> Any:
        """The value of a meta entry; None where there is none."""
        return next((entry.value for entry in self.meta if entry.key == key), None)

    def touch(self) -> None:
        """Move `modified` on, as each write does, even one that changes nothing."""
        self.modified = later_than(self.modified)


@dataclass(slots=True)
class Review:
    """What a shopper wrote of a product; `status` is "approved" or "hold"."""

    id: int
    product_id: int
    reviewer: str
    reviewer_email: str
    text: str
    rating: int
    created: str
    verified: bool = False
    status: str = "approved"


@dataclass(slots=True)
class Key:
    """Opens the API; `permissions` are "read", "write" or "read_write"."""

    id: int
    secret: str
    permissions: str


@dataclass(slots=True)
class AppPassword:
    """One of WordPress's own for an app, by which it is one of the shop's people."""

    uuid: str
    name: str
    user: str
    password: str
    created: str


@dataclass(slots=True)
class Hook:
    """A webhook; after seven failures in a row it is "disabled"."""

    id: int
    name: str
    topic: str
    delivery_url: str
    secret: str
    status: str
    created: str
    failures: int = 0


@dataclass(slots=True)
class Conditions:
    """What the host, the theme and further plugins are like.

    Each request takes `request_ms`, and each thing read or written in it its own. `head_by` names
    the plugin that writes the pages' heads, "" the first; `theme_title` is put there in place of
    it. `caches` keeps pages as they first were. `wpml` is the language of each product, by number,
    that isn't in the shop's own; empty: WPML isn't there. `application_passwords`: somebody made
    one once. `notices` is what PHP says before each answer. `unreadable` are products, by number,
    that a plugin hides or WooCommerce can't load. Over a `poison` PHP breaks off, as soon as more
    than its number is asked for. The `faceless` have a gallery and no main picture.
    `offers_app_passwords`: no plugin switched those off; `is_local`: they go to pages on http as
    well. `aioseo_rights` are those that All in One SEO gives people.
    """

    version: str = "10.9.2"
    request_ms: float = 0
    read_ms: float = 0
    write_ms: float = 0
    rankmath: bool = False
    seopress: bool = False
    aioseo: bool = False
    head_by: str = ""
    theme_title: str = ""
    describes_twice: bool = False
    caches: bool = False
    most_at_once: int = 100
    wpml: dict[str, str] = field(default_factory=dict)
    application_passwords: bool = False
    notices: str = ""
    unreadable: list[int] = field(default_factory=list)
    poison: list[int] = field(default_factory=list)
    faceless: list[int] = field(default_factory=list)
    offers_app_passwords: bool = True
    is_local: bool = True
    aioseo_rights: list[str] = field(default_factory=lambda: ["general", "analysis"])


@dataclass(slots=True)
class Shop:
    """The shop, its products by number, what it granted, and what is switched on."""

    name: str
    tagline: str
    currency: str
    language: str
    next_id: int
    products: dict[int, Product] = field(default_factory=dict)
    terms: dict[int, Term] = field(default_factory=dict)
    reviews: dict[int, Review] = field(default_factory=dict)
    keys: dict[str, Key] = field(default_factory=dict)
    hooks: dict[int, Hook] = field(default_factory=dict)
    writes: list[Json] = field(default_factory=list)
    conditions: Conditions = field(default_factory=Conditions)
    app_passwords: dict[str, AppPassword] = field(default_factory=dict)
    aioseo: dict[str, Json] = field(default_factory=dict)
    yoast: bool = True
    woocommerce: bool = True
    pretty_permalinks: bool = True

    def take_id(self) -> int:
        """A number that nothing in this shop has."""
        self.next_id += 1
        return self.next_id

    def grant(self, permissions: str) -> tuple[str, Key]:
        """A new key and its secret."""
        name = f"ck_{secrets.token_hex(20)}"
        self.keys[name] = Key(self.take_id(), f"cs_{secrets.token_hex(20)}", permissions)
        return name, self.keys[name]

    def set_meta(self, product: Product, key: str, value: Any) -> None:
        """Change an entry, make it, or with None take it away."""
        kept = [entry for entry in product.meta if entry.key != key]
        if value is None:
            product.meta = kept
        elif len(kept) == len(product.meta):
            product.meta.append(Meta(self.take_id(), key, value))
        else:
            for entry in product.meta:
                entry.value = value if entry.key == key else entry.value

    def term(self, taxonomy: str, key: str) -> Term:
        """The category or tag that products know by that name; made where there is none."""
        for known in self.terms.values():
            if (known.taxonomy, known.key) == (taxonomy, key):
                return known
        number = 1000 + zlib.crc32(f"{taxonomy}:{key}".encode()) % 900_000
        while number in self.terms:
            number += 1
        made = Term(number, taxonomy, key, html.escape(key, quote=False), slug(key))
        self.terms[number] = made
        return made

    def ratings(self, product: Product) -> list[int]:
        """What shoppers gave it, as far as that is shown."""
        shown = [r for r in self.reviews.values() if r.status == "approved" and r.rating]
        return [review.rating for review in shown if review.product_id == product.id]

    def by_slug(self, wanted: str) -> Product | None:
        """The published product at an address."""
        there = (p for p in self.products.values() if p.slug == wanted and p.status == "publish")
        return next(there, None)
