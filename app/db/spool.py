"""Gathers what a sync reads into batches, each for one short transaction of its own."""

from collections.abc import Iterator

from app.db.copy_lines import prepared
from app.domain.ids import RemoteId
from app.ports.catalog import Audited, Batch, Prepared

MOST = 1_000  # products: a fraction of a second's work
MOST_BYTES = 8_000_000


def spool(products: Iterator[tuple[Audited, str | None]]) -> Iterator[Batch]:
    """Each product once in a batch, as it came last; a later batch may have it again."""
    batch: dict[RemoteId, Prepared] = {}
    size_bytes = 0
    for audited, source_hash in products:
        if len(batch) >= MOST or size_bytes >= MOST_BYTES:
            yield list(batch.values())
            batch, size_bytes = {}, 0
        one = prepared(audited, source_hash)
        batch[audited.product.remote_id] = one
        size_bytes += len(one.product) + len(one.variants) + len(one.images)
    if batch:
        yield list(batch.values())
