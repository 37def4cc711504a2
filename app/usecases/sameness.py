"""Look whether a new text says nearly the same as another product's, before it is offered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.domain.catalog import Field, Product, Slot
from app.domain.checks import Checked
from app.domain.ids import ProductId, StoreId, TenantId
from app.domain.links import without_line
from app.domain.sameness import MOST_PERCENT, Place, Wording, alike, is_compared, shingles
from app.domain.stores import Store
from app.ports.uow import OpenUow, UnitOfWork
from app.ports.wordings import Neighbours

AT_ONCE = 200  # products read in one transaction
MOST_BATCHES = 50  # for one text; of a larger shop the rest is read for those that come next


@dataclass(frozen=True, slots=True)
class Sameness:
    """Compares new texts with the shop's, its supplier's among them, and with open drafts."""

    open_uow: OpenUow
    neighbours: Neighbours

    def marked(
        self, tenant: TenantId, language: str, product: Product, checked: Mapping[Slot, Checked]
    ) -> dict[Slot, Checked]:
        """The texts, with what they are nearly the same as; from now on others are compared too."""
        return {
            slot: self._marked(tenant, _wording(product, slot, language, text), text)
            if is_compared(slot) and not text.problems and not text.is_unchanged
            else text
            for slot, text in checked.items()
        }

    def _marked(self, tenant: TenantId, wording: Wording, text: Checked) -> Checked:
        for _turn in range(MOST_BATCHES):
            nearby = self.neighbours.join(tenant, wording)
            if nearby is not None:
                return replace(text, alike=alike(wording, nearby))
            self._read(tenant, wording.place.store_id)
        return text

    def _read(self, tenant: TenantId, store: StoreId) -> None:
        """Have more of the shop's own texts up to date."""
        with self.open_uow(tenant) as uow:
            uow.wordings.hold(store)  # one worker reads, the others find it done
            states = uow.wordings.unread(store, AT_ONCE)
            if states:
                _read(uow, uow.stores.get(store), states)


def _wording(product: Product, slot: Slot, language: str, text: Checked) -> Wording:
    place = Place(product.store_id, slot.field, slot.locale or language)
    before, after = text.kept  # the live text's own
    own = without_line(text.text[before : len(text.text) - after])
    return Wording(product.id, place, shingles(own, place), is_draft=True)


def _read(uow: UnitOfWork, store: Store, states: Mapping[ProductId, str]) -> None:
    """Have the shop's own texts up to date."""
    products = uow.products.many(list(states)).values()
    uow.wordings.read(states, [each for product in products for each in _live(product, store)])


def _live(product: Product, store: Store) -> Iterator[Wording]:
    own = {Slot(field): product.language or store.language for field in MOST_PERCENT}
    told = {Slot(t.field, locale=t.locale): t.locale for t in product.translations}
    for slot, language in {**own, **told}.items():
        text = product.text(slot) if is_compared(slot) else None
        if text:
            place = Place(store.id, Field(slot.field), language)
            yield Wording(product.id, place, shingles(without_line(text), place))
