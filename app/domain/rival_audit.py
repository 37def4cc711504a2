"""A rival's products by the rules of our own audit, as far as a visitor can see what it judges."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from html import escape
from uuid import NAMESPACE_URL, uuid5

from app.domain.audit import seen
from app.domain.catalog import Image, Product, ProductStatus
from app.domain.competitors import RivalProduct
from app.domain.ids import ImageId, ProductId, RemoteId, StoreId
from app.domain.stores import Platform

MOST = 1_000  # of a shop's products; the share is no other with more
SHOWN = (
    "description_missing",
    "description_short",
    "description_long",
    "title_missing",
    "title_long",
    "title_shouts",
    "image_missing",
)
"""Findings that are judged on both sides, in the order of what they cost."""
_NOBODY = StoreId(uuid5(NAMESPACE_URL, "a rival's shop"))


@dataclass(frozen=True, slots=True)
class Shelf:
    """A shop's products as numbers: how many have each finding, and prices by currency."""

    count: int
    findings: Mapping[str, int]
    prices: Mapping[str, tuple[Decimal, Decimal]]

    def percent(self, finding: str) -> int:
        """How many of a hundred have it."""
        return round(100 * self.findings.get(finding, 0) / self.count) if self.count else 0


def shelf(products: Iterable[RivalProduct], platform: Platform) -> Shelf:
    """A rival's products, judged as ours on that platform are."""
    listed = list(products)[:MOST]
    findings = Counter(found.code for each in listed for found in seen(_seen(each), platform))
    prices: dict[str, tuple[Decimal, Decimal]] = {}
    for each in listed:
        if each.price is not None:
            money = each.price.value
            low, high = prices.get(money.currency, (money.amount, money.amount))
            prices[money.currency] = (min(low, money.amount), max(high, money.amount))
    return Shelf(len(listed), findings, prices)


def _seen(rival: RivalProduct) -> Product:
    """The product as its visitors see it."""
    identity = uuid5(NAMESPACE_URL, rival.url)
    remote = RemoteId(rival.url)
    images = tuple(
        Image(ImageId(uuid5(identity, url)), RemoteId(url), url, None, number)
        for number, url in enumerate(rival.images, start=1)
    )
    return Product(
        ProductId(identity),
        _NOBODY,
        remote,
        rival.name.value if rival.name else "",
        "",
        rival.url,
        ProductStatus.ACTIVE,
        rival.brand.value if rival.brand else "",
        "",
        escape(rival.description.value) if rival.description else "",
        *(None, None, None),
        *((), (), (), (), ()),
        images,
        datetime.min.replace(tzinfo=UTC),
    )
