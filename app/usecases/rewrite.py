"""Have drafts written once more, as their merchant asks."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.asked import NOTHING, Instruction
from app.domain.catalog import Product
from app.domain.drafts import EDITABLE, Draft
from app.domain.errors import Conflict, Invalid
from app.domain.ids import DraftId, ProductId, RunId, StoreId, TenantId
from app.domain.rewrites import UNWRITTEN, Covered
from app.domain.runs import Run
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.domain.texts import Mode
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.generate import Generate
from app.usecases.offers import Offer, Order, Refused

MOST_DRAFTS = 500


@dataclass(frozen=True, slots=True)
class Asked:
    """What a merchant asks of which drafts, and by which click (`request_key`)."""

    drafts: tuple[DraftId, ...]
    instruction: Instruction
    author: str
    request_key: str


@dataclass(frozen=True, slots=True)
class Rewriting:
    """What it would be: an offer for each kind of order that the drafts came from."""

    drafts: tuple[Draft, ...]
    products: Mapping[ProductId, Product]
    offers: tuple[Offer, ...]

    @property
    def points(self) -> int:
        """What all of it would hold."""
        return sum(offer.quote.points for offer in self.offers)

    @property
    def available(self) -> int:
        """Points to spend."""
        return min((offer.quote.available for offer in self.offers), default=0)

    @property
    def free(self) -> int:
        """How many products cost nothing, for they were paid lately."""
        return sum(len(offer.free) for offer in self.offers)

    @property
    def count(self) -> int:
        """Products to be written, one for each kind of order."""
        return sum(len(offer.products) for offer in self.offers)

    @property
    def refused(self) -> tuple[Refused, ...]:
        """What can't be written."""
        return tuple(refused for offer in self.offers for refused in offer.refused)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Drafts that could be written once more, with their products."""

    drafts: tuple[Draft, ...]
    products: Mapping[ProductId, Product]


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Orders texts that are there once more; the earlier ones stay to be taken back."""

    open_uow: OpenUow
    generate: Generate

    def candidates(self, tenant: TenantId, run: RunId | None) -> Candidates:
        """Drafts that wait, of one run or of all."""
        with self.open_uow(tenant) as uow:
            found = [d for d in uow.drafts.open(run, MOST_DRAFTS) if _is_written(d)]
            products = uow.products.many(list({draft.product_id for draft in found}))
        return Candidates(tuple(found), products)

    def price(
        self, tenant: TenantId, draft: Draft, product: Product, store: Store
    ) -> tuple[int, Covered | None]:
        """What one draft once more would cost, and what its product was paid for lately.

        Raises:
            Invalid: there is no such text to write any more.
        """
        with self.open_uow(tenant) as uow:
            kind = _kind(uow.runs.get(draft.run_id))
            order = kind.order(Asked((draft.id,), NOTHING, "", ""), 0, [draft])
            points = self.generate.offers.price(uow, order, product, store)
            found = uow.rewrites.covered([product.id], kind.service, kind.language)
        covered = found.get(product.id)
        return 0 if covered and covered.covers(points) else points, covered

    def quote(self, tenant: TenantId, asked: Asked) -> Rewriting:
        """What it would cost. Changes nothing.

        Raises:
            Invalid: no draft that can be written once more, or too many.
        """
        with self.open_uow(tenant) as uow:
            return self._rewriting(uow, asked)[1]

    def request(self, tenant: TenantId, asked: Asked, *, agreed: int) -> list[RunId]:
        """Hold the points, and start; a run for each kind of order that the drafts came from.

        Raises:
            NotEnoughPoints: the account doesn't cover all of it.
            Conflict: it costs more by now than the points that were `agreed` to.
            Invalid: no draft that can be written once more, or too many.
        """
        with self.open_uow(tenant) as uow:
            uow.rewrites.one_at_a_time()
            earlier = uow.runs.by_request_key(_key(asked, 0))
            if earlier is not None:
                return [earlier.id]
            orders, rewriting = self._rewriting(uow, asked)
            if rewriting.points > agreed:
                raise Conflict(f"it costs {rewriting.points} by now, not {agreed}")
            pairs = zip(orders, rewriting.offers, strict=True)
            started = [self.generate.begin(uow, *pair) for pair in pairs if pair[1].products]
        if not started:
            raise Invalid("no draft can be written once more", {"draft": "not_again"})
        return started

    def _rewriting(self, uow: UnitOfWork, asked: Asked) -> tuple[Sequence[Order], Rewriting]:
        if len(asked.drafts) > MOST_DRAFTS:
            raise Invalid("too many drafts at once", {"draft": "too_many_drafts"})
        drafts = [d for d in uow.drafts.many(asked.drafts) if d.state in EDITABLE if _is_written(d)]
        if not drafts:
            raise Invalid("no draft to write once more", {"draft": "none_picked_again"})
        orders = self._orders(uow, asked, drafts)
        offers = tuple(self.generate.offers.offer(uow, order) for order in orders)
        products = uow.products.many(list({draft.product_id for draft in drafts}))
        return orders, Rewriting(tuple(drafts), products, offers)

    def _orders(self, uow: UnitOfWork, asked: Asked, drafts: Sequence[Draft]) -> list[Order]:
        """As the drafts were ordered, each once more."""
        runs = {run_id: uow.runs.get(run_id) for run_id in {draft.run_id for draft in drafts}}
        groups: dict[_Kind, list[Draft]] = defaultdict(list)
        for draft in drafts:
            groups[_kind(runs[draft.run_id])].append(draft)
        return [
            replace(
                kind.order(asked, number, found),
                confirmed=self._confirmed(uow, kind.store_id, found),
            )
            for number, (kind, found) in enumerate(groups.items())
        ]

    def _confirmed(
        self, uow: UnitOfWork, store_id: StoreId, drafts: Sequence[Draft]
    ) -> frozenset[ProductId]:
        """Products with a draft over a text that loses something: its merchant agreed to that."""
        losses = self.generate.offers.platforms[uow.stores.get(store_id).platform].losses
        kinds = uow.products.many(list({draft.product_id for draft in drafts}))
        return frozenset(
            draft.product_id
            for draft in drafts
            if draft.product_id in kinds
            and losses(kinds[draft.product_id].kind, draft.slot, draft.base)
        )


@dataclass(frozen=True, slots=True)
class _Kind:
    """What orders have in common that can be one."""

    store_id: StoreId
    service: ServiceCode
    language: str
    mode: Mode

    def order(self, asked: Asked, number: int, drafts: Sequence[Draft]) -> Order:
        """The order for some drafts of this kind, the `number`th of the click's."""
        return Order(
            self.store_id,
            self.service,
            tuple(dict.fromkeys(draft.product_id for draft in drafts)),
            self.language,
            asked.author,
            _key(asked, number),
            mode=self.mode,
            asked=asked.instruction,
            again=_by_product(drafts),
        )


def _is_written(draft: Draft) -> bool:
    return draft.slot.field not in UNWRITTEN


def _kind(run: Run) -> _Kind:
    if run.service is None:
        raise Invalid("no run that wrote texts", {"draft": "not_again"})
    return _Kind(run.store_id, run.service, run.language, run.mode)


def _by_product(drafts: Sequence[Draft]) -> dict[ProductId, tuple[Draft, ...]]:
    found: dict[ProductId, tuple[Draft, ...]] = {}
    for draft in drafts:
        found[draft.product_id] = (*found.get(draft.product_id, ()), draft)
    return found


def _key(asked: Asked, number: int) -> str:
    """Of each order its own, the same for the same click."""
    return f"{asked.request_key}:{number}"
