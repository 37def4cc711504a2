"""Where a thing is in the API: a product by its number, a category as "category:12", "tag:7"."""

from dataclasses import dataclass

from app.domain.catalog import Kind
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId

PRODUCTS = "wc/v3/products"
LISTS = {
    Kind.PRODUCT: PRODUCTS,
    Kind.COLLECTION: f"{PRODUCTS}/categories",
    Kind.TAG: f"{PRODUCTS}/tags",
}
_NAMES = {"category": Kind.COLLECTION, "tag": Kind.TAG}


@dataclass(frozen=True, slots=True)
class Place:
    """What a remote id names."""

    kind: Kind
    number: int

    @property
    def path(self) -> str:
        """Where it is."""
        return f"{LISTS[self.kind]}/{self.number}"


def place_of(remote_id: RemoteId) -> Place:
    """Where a thing is.

    Raises:
        ExternalError: of kind "gone": that names nothing.
    """
    name, colon, number = remote_id.rpartition(":")
    kind = _NAMES.get(name) if colon else Kind.PRODUCT
    if kind is None or not number.isascii() or not number.isdigit():
        raise ExternalError("woocommerce: no such number", retryable=False, kind="gone")
    return Place(kind, int(number))


def remote_id_of(kind: Kind, number: object) -> RemoteId:
    """How we name the thing of that number."""
    name = next((name for name, each in _NAMES.items() if each is kind), "")
    return RemoteId(f"{name}:{number}" if name else str(number))
