"""Drafts for many products, accepted or ready: of each a description and the SEO texts."""

from collections.abc import Sequence
from datetime import UTC, datetime

from app.db.uow import Database
from app.domain.catalog import Field, Product, Slot
from app.domain.drafts import Draft, DraftState, Writer
from app.domain.ids import DraftId, ItemId, RunId, TenantId, new_id
from app.domain.runs import Item, ItemState, Run, RunKind, RunState

DESCRIPTION = Slot(Field.DESCRIPTION)
TITLE, META = Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)


def texts(product: Product, edition: str) -> dict[Slot, str]:
    """As long as a writer makes them; `edition` makes them differ from those before."""
    line = f"{product.title} is made for long days outside, edition {edition}."
    return {
        DESCRIPTION: f"<p>{line}</p><p>{'It wears well and is easy to clean. ' * 18}</p>",
        TITLE: f"{product.title}, edition {edition}"[:60],
        META: f"{line} It wears well and is easy to clean."[:155],
    }


def accepted(
    database: Database,
    tenant: TenantId,
    products: Sequence[Product],
    edition: str,
    state: DraftState = DraftState.ACCEPTED,
) -> list[DraftId]:
    """Have them lie there as after a generate run, which the merchant went through or didn't."""
    now = datetime.now(UTC)
    run = Run(
        tenant,
        RunId(new_id()),
        products[0].store_id,
        RunKind.GENERATE,
        None,
        "en",
        RunState.FINISHED,
        now,
        request_key=edition,
        finished_at=now,
    )
    items = [
        Item(tenant, ItemId(new_id()), run.id, product.id, number, ItemState.DONE)
        for number, product in enumerate(products)
    ]
    drafts = [
        _draft(item, product, (slot, text), state)
        for item, product in zip(items, products, strict=True)
        for slot, text in texts(product, edition).items()
    ]
    with database.open_uow(tenant) as uow:
        uow.runs.add(run, items)
        uow.drafts.add(drafts)
    return [draft.id for draft in drafts]


def _draft(item: Item, product: Product, said: tuple[Slot, str], state: DraftState) -> Draft:
    slot, text = said
    return Draft(
        item.tenant_id,
        DraftId(new_id()),
        product.store_id,
        product.id,
        item.run_id,
        item.id,
        slot,
        "en",
        product.text(slot),
        text,
        (),
        (),
        Writer("practice", "practice", "1"),
        state,
        1,
        datetime.now(UTC),
    )
