"""Edits through a StoreClient, as `WriteBack` makes them: look first, then write."""

from collections.abc import Mapping

from app.domain.catalog import Product, Slot
from app.domain.ids import AttemptId, new_id
from app.ports.stores import Edit, Live, Look, StoreClient, Written


def looked_at(client: StoreClient, product: Product, *slots: Slot) -> Live | None:
    """What stands in the shop now; None where it has no such product."""
    wanted = Look(product, frozenset(slots))
    return client.look([wanted]).get(product.remote_id)


def edit(
    client: StoreClient,
    product: Product,
    texts: Mapping[Slot, str | None],
    attempt: AttemptId | None = None,
) -> Edit:
    """An edit against what stands there now."""
    live = looked_at(client, product, *texts)
    assert live is not None
    return Edit(product, live, texts, attempt or AttemptId(new_id()))


def write(
    client: StoreClient,
    product: Product,
    texts: Mapping[Slot, str | None],
    attempt: AttemptId | None = None,
) -> Written:
    """Write it, and answer what the shop made of it."""
    [done] = client.write([edit(client, product, texts, attempt)], lambda: None, 1)
    return done
