"""Keep the never-touch list: products for which nothing is written, and into which nothing goes."""

from collections.abc import Collection
from dataclasses import dataclass

from app.domain.ids import ProductId, TenantId
from app.ports.uow import OpenUow


@dataclass(frozen=True, slots=True)
class LeaveAlone:
    """The merchant's word on which products stay as they are. What was put there can be undone."""

    open_uow: OpenUow

    def mark(self, tenant: TenantId, products: Collection[ProductId], author: str) -> int:
        """Never touch these from now on. Answers how many are new on the list."""
        with self.open_uow(tenant) as uow:
            return uow.left_alone.add(products, author)

    def release(self, tenant: TenantId, products: Collection[ProductId]) -> int:
        """Take these off the list again. Answers how many were on it."""
        with self.open_uow(tenant) as uow:
            return uow.left_alone.remove(products)

    def is_marked(self, tenant: TenantId, product: ProductId) -> bool:
        """Whether a product is on the list."""
        with self.open_uow(tenant) as uow:
            return bool(uow.left_alone.among([product]))
