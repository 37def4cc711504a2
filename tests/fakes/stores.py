"""A shop in memory, behind the StorePlatform port."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from app.domain.catalog import Field, Product, Slot
from app.domain.errors import ExternalError
from app.domain.ids import AttemptId, RemoteId
from app.domain.stores import Platform, Store
from app.ports.stores import Credentials, Live, ShopFacts


@dataclass
class FakeShop:
    """Products, what we wrote, and failures to play."""

    kept: dict[RemoteId, Live] = field(default_factory=dict)
    writes: list[tuple[RemoteId, dict[Slot, str | None], AttemptId]] = field(default_factory=list)
    failures: list[ExternalError] = field(default_factory=list)
    applies_before_failing: bool = False
    is_shut: bool = False
    readings: list[RemoteId] = field(default_factory=list)

    def stock(self, *products: Product) -> None:
        for product in products:
            self.kept[product.remote_id] = Live(product, None)

    def merchant_edits(self, product: Product, slot: Slot, text: str | None) -> None:
        live = self.kept[product.remote_id]
        self.kept[product.remote_id] = replace(live, product=_with(live.product, {slot: text}))

    def text(self, product: Product, slot: Slot) -> str | None:
        return self.kept[product.remote_id].product.text(slot)


def _with(product: Product, texts: Mapping[Slot, str | None]) -> Product:
    images = tuple(
        replace(image, alt=texts.get(Slot(Field.ALT_TEXT, image.id), image.alt))
        for image in product.images
    )
    own = {str(slot.field): text for slot, text in texts.items() if slot.image_id is None}
    if "description" in own:
        own["description"] = own["description"] or ""
    moved = product.updated_at + timedelta(seconds=1)
    return replace(product, images=images, updated_at=moved, **own)


@dataclass
class FakePlatform:
    """Implements StorePlatform over one FakeShop."""

    shop: FakeShop = field(default_factory=FakeShop)
    name: Platform = Platform.SHOPIFY
    refreshes: int = 0
    is_refresh_dead: bool = False

    @property
    def platform(self) -> Platform:
        return self.name

    @contextmanager
    def connect(self, store: Store, credentials: Credentials) -> Iterator["FakeClient"]:
        yield FakeClient(self.shop)

    def refresh(self, store: Store, credentials: Credentials) -> Credentials:
        if self.is_refresh_dead:
            raise ExternalError("dead", retryable=False, kind="unauthorized")
        self.refreshes += 1
        return Credentials(
            {"access_token": f"fresh-{self.refreshes}"}, datetime.now(UTC) + timedelta(hours=1)
        )

    def losses(self, slot: Slot, text: str | None) -> tuple[str, ...]:
        return ("iframe",) if "<iframe" in (text or "") else ()


@dataclass
class FakeClient:
    """Implements StoreClient."""

    own: FakeShop

    def shop(self) -> ShopFacts:
        self._ensure_open()
        return ShopFacts("Fake shop", "https://fake.example", "en", "EUR")

    def products(self, beat: Callable[[], None]) -> Iterator[Product]:
        self._ensure_open()
        yield from [live.product for live in self.own.kept.values()]

    def product(self, remote_id: RemoteId) -> Live:
        self._ensure_open()
        self.own.readings.append(remote_id)
        if remote_id not in self.own.kept:
            raise ExternalError("no such product", retryable=False, kind="gone")
        return self.own.kept[remote_id]

    def write(self, live: Live, texts: Mapping[Slot, str | None], attempt: AttemptId) -> None:
        self._ensure_open()
        failure = self.own.failures.pop(0) if self.own.failures else None
        if failure is None or self.own.applies_before_failing:
            remote_id = live.product.remote_id
            now = self.own.kept[remote_id].product
            self.own.kept[remote_id] = Live(_with(now, texts), attempt)
            self.own.writes.append((remote_id, dict(texts), attempt))
        if failure is not None:
            raise failure

    def watch(self, address: str, secret: str) -> None:
        self._ensure_open()

    def unwatch(self, address: str) -> None:
        self._ensure_open()

    def _ensure_open(self) -> None:
        if self.own.is_shut:
            raise ExternalError("401", retryable=False, kind="unauthorized")
