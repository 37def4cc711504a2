"""Read what shoppers say of a shop's products."""

import logging
from dataclasses import dataclass

from app.domain.errors import ExternalError
from app.domain.ids import ProductId, TenantId, remote_uuid
from app.domain.stores import Store
from app.ports.stores import Beat, StoreClient
from app.ports.uow import OpenUow

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Hear:
    """Keeps the reviews with the products, as a part of a sync."""

    open_uow: OpenUow

    def reviews(self, tenant: TenantId, store: Store, client: StoreClient, beat: Beat) -> None:
        """Read all that are in reach.

        A shop may have switched them off, or let nobody see them: its products were read all the
        same, and what was heard before stays.

        Raises:
            ExternalError: of kind "unauthorized": the key itself is no good any more.
        """
        try:
            told = client.reviews(beat)
        except ExternalError as error:
            if error.kind == "unauthorized":
                raise
            log.info("reviews unread: tenant=%s store=%s kind=%s", tenant, store.id, error.kind)
            return
        if told is None:
            return
        kept = {
            ProductId(remote_uuid(store.id, "product", remote_id)): reviews
            for remote_id, reviews in told.items()
        }
        with self.open_uow(tenant) as uow:
            uow.products.set_reviews(store.id, kept)
