"""Where what happens is told."""

from typing import Protocol

from app.domain.happenings import Happening


class Happenings(Protocol):
    """What happens, told in the transaction in which it does."""

    def tell(self, happening: Happening) -> bool:
        """Tell of it; False where the same kind and ref was told before.

        Of kinds that add up, more of the same adds to the count instead, and is news again.
        """
        ...
