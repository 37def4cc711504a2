"""Look whether a new text says nearly the same as another product's, before it is offered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.domain.catalog import Field, Product, Slot
from app.domain.checks import Checked
from app.domain.ids import ProductId, TenantId
from app.domain.sameness import MOST_PERCENT, Place, Wording, alike, is_compared, shingles
from app.domain.stores import Store
from app.ports.uow import OpenUow, UnitOfWork

AT_ONCE = 200  # products read in one transaction
MOST_BATCHES = 50  # for one text; of a larger shop the rest is read for those that come next


@dataclass(frozen=True, slots=True)
class Sameness:
    """Compares new texts with the shop's, its supplier's among them, and with open drafts."""

    open_uow: OpenUow

    def marked(
        self, tenant: TenantId, language: str, product: Product, checked: Mapping[Slot, Checked]
    ) -> dict[Slot, Checked]:
        """The texts, with what they are nearly the same as; from now on others are compared too."""
        compared = {
            slot: text
            for slot, text in checked.items()
            if is_compared(slot) and not text.problems and not text.is_unchanged
        }
        for turn in range(MOST_BATCHES if compared else 0):
            with self.open_uow(tenant) as uow:
                # two workers with the same text: the second one finds the first one's
                uow.wordings.hold(product.store_id)
                states = uow.wordings.unread(product.store_id, AT_ONCE)
                if states and turn < MOST_BATCHES - 1:
                    _read(uow, uow.stores.get(product.store_id), states)
                    continue
                found = {
                    slot: _marked(uow, product, slot, language, text)
                    for slot, text in compared.items()
                }
            return {**checked, **found}
        return dict(checked)


def _marked(uow: UnitOfWork, product: Product, slot: Slot, language: str, text: Checked) -> Checked:
    place = Place(product.store_id, slot.field, slot.locale or language)
    before, after = text.kept  # the live text's own
    own = text.text[before : len(text.text) - after]
    wording = Wording(product.id, place, shingles(own, place), is_draft=True)
    found = alike(wording, uow.wordings.near(wording))
    uow.wordings.claim(wording)
    return replace(text, alike=found)


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
            yield Wording(product.id, place, shingles(text, place))
