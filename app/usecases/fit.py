"""What keeps drafts out of the shop today, of many at once."""

from collections.abc import Mapping, Sequence

from app.domain.catalog import Product
from app.domain.drafts import Draft, Problem
from app.domain.ids import DraftId, ProductId
from app.domain.lint import faults
from app.ports.uow import UnitOfWork


def faults_of(
    uow: UnitOfWork, drafts: Sequence[Draft], products: Mapping[ProductId, Product]
) -> Mapping[DraftId, tuple[Problem, ...]]:
    """By limits, policies and voices as they are now; nothing for those that may go out."""
    stores = {each: uow.stores.get(each) for each in {draft.store_id for draft in drafts}}
    policies = {store: uow.policies.of_store(store) for store in stores}
    voices = {store: uow.voices.of_store(store).voice for store in stores}
    return {
        draft.id: faults(
            draft,
            products[draft.product_id],
            stores[draft.store_id],
            policies[draft.store_id],
            voices[draft.store_id],
        )
        for draft in drafts
    }
