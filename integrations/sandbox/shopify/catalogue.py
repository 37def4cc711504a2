"""What a practice shop holds: products with their variants, pictures and metafields."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta


def now() -> str:
    """Return the present second as Shopify writes it: UTC, ISO 8601, closing with Z."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def later_than(stamp: str) -> str:
    """Return the present, or one second after `stamp` where the clock hasn't passed it yet.

    Shopify's stamps count whole seconds; two edits within one would otherwise look like one.
    """
    following = datetime.fromisoformat(stamp) + timedelta(seconds=1)
    return max(now(), following.strftime("%Y-%m-%dT%H:%M:%SZ"))


@dataclass(slots=True)
class Metafield:
    """A fact beside a product; `value` is text whatever its type."""

    id: int
    namespace: str
    key: str
    type: str
    value: str
    created_at: str
    updated_at: str


@dataclass(slots=True)
class Picture:
    """A product's image: drawn from `kind` and `hue` when it is asked for."""

    id: int
    kind: str
    hue: int
    alt: str | None
    created_at: str
    updated_at: str

    @property
    def file_name(self) -> str:
        """The name it is served by; enough to draw it without a look at the shop."""
        return f"{self.kind}-{self.hue}-{self.id}.svg"


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


@dataclass(slots=True)
class Product:
    """A product as the merchant sees it; stamps as `now` writes them."""

    id: int
    title: str
    handle: str
    description_html: str
    product_type: str
    vendor: str
    tags: list[str]
    status: str
    created_at: str
    updated_at: str
    category_id: str | None = None
    category_name: str = ""
    template_suffix: str | None = None
    seo_title: str | None = None
    seo_description: str | None = None
    options: list[Option] = field(default_factory=list)
    variants: list[Variant] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    metafields: list[Metafield] = field(default_factory=list)
    collections: list[str] = field(default_factory=list)

    def metafield(self, namespace: str, key: str) -> Metafield | None:
        """Find a metafield by its whole namespace and key."""
        for entry in self.metafields:
            if (entry.namespace, entry.key) == (namespace, key):
                return entry
        return None

    def touch(self) -> None:
        """Move `updated_at` on, as each change of a product does."""
        self.updated_at = later_than(self.updated_at)


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
    """One shop, its products by legacy id, and what it granted to the app."""

    domain: str
    name: str
    currency: str
    locales: list[str]
    next_id: int
    products: dict[int, Product] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    installed_scopes: str | None = None
    access_tokens: dict[str, AccessToken] = field(default_factory=dict)
    refresh_tokens: dict[str, RefreshToken] = field(default_factory=dict)
    writes: list[dict[str, object]] = field(default_factory=list)

    @property
    def handle(self) -> str:
        """The name in the admin's addresses."""
        return self.domain.removesuffix(".myshopify.com")

    def take_id(self) -> int:
        """Return an id that nothing in this shop has."""
        self.next_id += 1
        return self.next_id

    def product_by_handle(self, handle: str) -> Product | None:
        """Find a product by the last part of its address."""
        return next((p for p in self.products.values() if p.handle == handle), None)

    def picture(self, picture_id: int) -> tuple[Product, Picture] | None:
        """Find a picture and the product which shows it."""
        for product in self.products.values():
            for picture in product.pictures:
                if picture.id == picture_id:
                    return product, picture
        return None
