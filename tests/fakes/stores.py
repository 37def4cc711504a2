"""A shop in memory, behind the StorePlatform port."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.errors import ExternalError
from app.domain.heads import Head
from app.domain.ids import AttemptId, RemoteId
from app.domain.reviews import Reviews
from app.domain.stores import Platform, Store
from app.ports.stores import (
    Beat,
    Credentials,
    Edit,
    Live,
    Look,
    ShopFacts,
    Skip,
    Told,
    Written,
    skip_none,
)
from integrations.provenance import merged


@dataclass
class FakeShop:
    """Products, what we wrote, and failures to play."""

    kept: dict[RemoteId, Product] = field(default_factory=dict)
    marks: dict[RemoteId, AttemptId] = field(default_factory=dict)
    writes: list[tuple[RemoteId, dict[Slot, str | None], AttemptId]] = field(default_factory=list)
    failures: list[ExternalError] = field(default_factory=list)
    applies_before_failing: bool = False
    is_shut: bool = False
    scopes: tuple[str, ...] | None = None
    denied: dict[RemoteId, ExternalError] = field(default_factory=dict)
    is_deaf: bool = False
    readings: list[RemoteId] = field(default_factory=list)
    told: list[tuple[RemoteId, dict[str, dict[str, str]]]] = field(default_factory=list)
    asked: int = 0
    refused_fields: frozenset[Field] = frozenset()
    reviews: Mapping[RemoteId, Reviews] | None = None
    hides_reviews: ExternalError | None = None
    theme_adds: str | None = None  # None: it shows no pages

    def stock(self, *products: Product) -> None:
        for product in products:
            self.kept[product.remote_id] = product

    def merchant_edits(self, product: Product, slot: Slot, text: str | None) -> None:
        self.kept[product.remote_id] = _with(self.kept[product.remote_id], {slot: text})

    def text(self, product: Product, slot: Slot) -> str | None:
        return self.kept[product.remote_id].text(slot)

    def live(self, look: Look) -> Live:
        now = self.kept[look.product.remote_id]
        there = {slot: now.text(slot) for slot in look.slots if now.has(slot)}
        return Live(there, self.marks.get(now.remote_id), now.status)


def _with(product: Product, texts: Mapping[Slot, str | None]) -> Product:
    return replace(product.with_texts(texts), updated_at=datetime.now(UTC))


@dataclass
class FakePlatform:
    """Implements StorePlatform over one FakeShop."""

    shop: FakeShop = field(default_factory=FakeShop)
    name: Platform = Platform.SHOPIFY
    refreshes: int = 0
    is_refresh_dead: bool = False
    takes: int = 1

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

    def at_once(self, waiting: int) -> int:
        return self.takes

    def scope(self, kind: Kind, slot: Slot) -> str:
        return "write_translations" if slot.locale else ""

    def foretold(self, kind: Kind, slot: Slot, text: str) -> str:
        return text

    def losses(self, kind: Kind, slot: Slot, text: str | None) -> tuple[str, ...]:
        return ("iframe",) if "<iframe" in (text or "") else ()


@dataclass
class FakeClient:
    """Implements StoreClient."""

    own: FakeShop

    def shop(self) -> ShopFacts:
        self._ensure_open()
        self.own.asked += 1
        return ShopFacts("Fake shop", "https://fake.example", "en", "EUR", scopes=self.own.scopes)

    def products(
        self, beat: Beat, since: datetime | None = None, skip: Skip = skip_none
    ) -> Iterator[Product]:
        self._ensure_open()
        for product in list(self.own.kept.values()):
            if since is None or product.updated_at >= since:
                yield product

    def undated(self, beat: Beat, skip: Skip = skip_none) -> Iterator[Product]:
        self._ensure_open()
        yield from ()

    def reviews(self, beat: Beat) -> Mapping[RemoteId, Reviews] | None:
        self._ensure_open()
        if self.own.hides_reviews is not None:
            raise self.own.hides_reviews
        return self.own.reviews

    def count(self) -> int:
        self._ensure_open()
        return len(self._products())

    def ids(self, beat: Beat) -> Iterator[RemoteId]:
        self._ensure_open()
        yield from [product.remote_id for product in self._products()]

    def product(self, remote_id: RemoteId) -> Product:
        self._ensure_open()
        self.own.readings.append(remote_id)
        if remote_id not in self.own.kept:
            raise ExternalError("no such product", retryable=False, kind="gone")
        return self.own.kept[remote_id]

    def look(self, wanted: Sequence[Look], *, again: bool = False) -> Mapping[RemoteId, Live]:
        self._ensure_open()
        self.own.readings += [look.product.remote_id for look in wanted]
        return {
            look.product.remote_id: self.own.live(look)
            for look in wanted
            if look.product.remote_id in self.own.kept
        }

    def write(self, edits: Iterable[Edit], beat: Beat, expected: int) -> Iterator[Written]:
        for edit in edits:
            self._ensure_open()
            if edit.product.remote_id in self.own.denied:
                raise self.own.denied[edit.product.remote_id]
            yield self._written(edit)
            beat()

    def _written(self, edit: Edit) -> Written:
        remote_id = edit.product.remote_id
        failure = self.own.failures.pop(0) if self.own.failures else None
        taken = {s: t for s, t in edit.texts.items() if s.field not in self.own.refused_fields}
        if len(taken) < len(edit.texts):
            self.own.kept[remote_id] = _with(self.own.kept[remote_id], taken)
            self.own.marks[remote_id] = edit.attempt
            refused = ExternalError("too long", retryable=False, kind="refused")
            return Written(edit, taken, refused)
        if failure is None or self.own.applies_before_failing:
            self.own.kept[remote_id] = _with(self.own.kept[remote_id], edit.texts)
            self.own.marks[remote_id] = edit.attempt
            self.own.writes.append((remote_id, dict(edit.texts), edit.attempt))
        if failure is not None:
            if failure.kind == "unauthorized":
                raise failure
            return Written(edit, {}, failure)
        kept = self.own.kept[remote_id]
        texts = {slot: kept.text(slot) for slot in edit.texts}
        return Written(edit, texts, changed_at=kept.updated_at)

    def head(self, product: Product, *, past_caches: bool = False) -> Head | None:
        self._ensure_open()
        kept = self.own.kept[product.remote_id]
        if self.own.theme_adds is None:
            return None
        title = f"{kept.seo_title or kept.title}{self.own.theme_adds}"
        return Head(title, kept.meta_description or "", 1)

    def tell_provenance(self, product: Product, told: Told) -> None:
        self._ensure_open()
        if self.own.is_deaf:
            raise ExternalError("no", retryable=False, kind="refused")
        self.own.told.append((product.remote_id, merged({}, told)))

    def _products(self) -> list[Product]:
        return [each for each in self.own.kept.values() if each.kind is Kind.PRODUCT]

    def watch(self, address: str, secret: str) -> None:
        self._ensure_open()

    def unwatch(self, address: str) -> None:
        self._ensure_open()

    def _ensure_open(self) -> None:
        if self.own.is_shut:
            raise ExternalError("401", retryable=False, kind="unauthorized")
