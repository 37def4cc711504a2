"""Merchants' own text models."""

from typing import Protocol

from app.domain.own_models import OwnModel


class OwnModels(Protocol):
    """The tenant's own model, of which there is one at most."""

    def get(self) -> OwnModel | None:
        """It, where there is one."""
        ...

    def save(self, own: OwnModel) -> None:
        """This one from now on."""
        ...

    def remove(self) -> None:
        """None any more."""
        ...
