"""What a practice shop holds: products and collections, its content, and what it granted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from .content import Article, Blog, Page
from .things import Described, Thing, Translations


@dataclass(slots=True)
class Picture:
    """A product's image: drawn from `kind` and `hue` when it is asked for."""

    id: int
    kind: str
    hue: int
    alt: str | None
    created_at: str
    updated_at: str
    translations: Translations = field(default_factory=dict)

    @property
    def gid(self) -> str:
        """Its id in the whole of Shopify."""
        return f"gid://shopify/MediaImage/{self.id}"

    @property
    def file_name(self) -> str:
        """The name it is served by; enough to draw it without a look at the shop."""
        return f"{self.kind}-{self.hue}-{self.id}.svg"

    def originals(self) -> dict[str, str | None]:
        """The one text of a picture that can be translated."""
        return {"alt": self.alt}

    def alt_for(self, locale: str) -> str | None:
        """The alt text as a reader of that language hears it."""
        kept = self.translations.get(locale, {}).get("alt")
        return kept.value if kept else self.alt


@dataclass(slots=True)
class Variant:
    """One thing that can be bought: a value for each option of its product."""

    id: int
    sku: str | None
    barcode: str | None
    price: str
    weight_g: int
    quantity: int
    choices: dict[str, str]

    @property
    def title(self) -> str:
        """Its values as Shopify joins them."""
        return " / ".join(self.choices.values())


@dataclass(slots=True)
class Option:
    """What a buyer chooses by, such as a size."""

    id: int
    name: str
    values: list[str]


@dataclass(slots=True, kw_only=True)
class Product(Described):
    """A product as the merchant sees it; `collections` are ids."""

    kind: ClassVar[str] = "Product"
    folder: ClassVar[str] = "products"

    product_type: str = ""
    vendor: str = ""
    tags: list[str] = field(default_factory=list)
    status: str = "ACTIVE"
    options: list[Option] = field(default_factory=list)
    variants: list[Variant] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    collections: list[int] = field(default_factory=list)

    def originals(self) -> dict[str, str | None]:
        """With its type, which collections haven't got."""
        return {**Described.originals(self), "product_type": self.product_type}


@dataclass(slots=True, kw_only=True)
class Collection(Described):
    """Products that are shown together; the products say which they are in."""

    kind: ClassVar[str] = "Collection"
    folder: ClassVar[str] = "collections"


@dataclass(slots=True)
class Redirect:
    """An old address, without the shop's own part, and where it leads now."""

    id: int
    path: str
    target: str


@dataclass(slots=True)
class AccessToken:
    """Opens the Admin API; without an end it is of the kind which Shopify takes no more."""

    ends_at: float | None
    scope: str


@dataclass(slots=True)
class RefreshToken:
    """Buys a new pair of tokens; `used_at` is 0 until it did so."""

    ends_at: float
    used_at: float = 0.0


@dataclass(slots=True)
class Shop:
    """One shop, all it holds by legacy id, and what it granted to the app.

    Of `locales` the first is its own language; those `hidden` aren't shown to shoppers yet.
    `title_suffix` is what its theme adds to SEO titles; a shop that isn't open asks for a password.
    """

    domain: str
    name: str
    currency: str
    locales: list[str]
    next_id: int
    hidden_locales: list[str] = field(default_factory=list)
    products: dict[int, Product] = field(default_factory=dict)
    collections: dict[int, Collection] = field(default_factory=dict)
    pages: dict[int, Page] = field(default_factory=dict)
    blogs: dict[int, Blog] = field(default_factory=dict)
    articles: dict[int, Article] = field(default_factory=dict)
    redirects: dict[str, Redirect] = field(default_factory=dict)
    installed_scopes: str | None = None
    access_tokens: dict[str, AccessToken] = field(default_factory=dict)
    refresh_tokens: dict[str, RefreshToken] = field(default_factory=dict)
    writes: list[dict[str, object]] = field(default_factory=list)
    title_suffix: str = ""
    is_open: bool = True

    @property
    def handle(self) -> str:
        """The name in the admin's addresses."""
        return self.domain.removesuffix(".myshopify.com")

    @property
    def shown_locales(self) -> list[str]:
        """The languages that shoppers can choose, besides the shop's own."""
        return [each for each in self.locales[1:] if each not in self.hidden_locales]

    def take_id(self) -> int:
        """Return an id that nothing in this shop has."""
        self.next_id += 1
        return self.next_id

    def things(self, folder: str) -> Mapping[int, Thing]:
        """All of one kind, by id; none for a folder that there isn't."""
        held: dict[str, Mapping[int, Thing]] = {
            "products": self.products,
            "collections": self.collections,
            "pages": self.pages,
            "blogs": self.blogs,
            "articles": self.articles,
        }
        return held.get(folder, {})

    def path_of(self, thing: Thing) -> str:
        """Its address in the online store, without the shop's own part."""
        if isinstance(thing, Article):
            return f"/blogs/{self.blogs[thing.blog_id].handle}/{thing.handle}"
        return f"/{thing.folder}/{thing.handle}"

    def within(self, collection: Collection) -> list[Product]:
        """The products of a collection, in the order in which they were made."""
        return [p for p in list(self.products.values()) if collection.id in p.collections]

    def pictures(self) -> Iterator[tuple[Product, Picture]]:
        """Every picture with the product that shows it."""
        for product in list(self.products.values()):
            for picture in product.pictures:
                yield product, picture

    def picture(self, picture_id: int) -> tuple[Product, Picture] | None:
        """Find a picture and the product which shows it."""
        return next((each for each in self.pictures() if each[1].id == picture_id), None)
