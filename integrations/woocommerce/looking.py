"""Looks at some of a shop's things; one over which PHP breaks off spoils no other's look."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.domain.catalog import Kind
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.ports.stores import Live, Look
from integrations.woocommerce.client import Broke
from integrations.woocommerce.places import Place, place_of, remote_id_of

Ask = Callable[[Kind, Sequence[Place]], Mapping[RemoteId, Live]]


@dataclass(slots=True)
class Looking:
    """One look. `broken` are those that PHP breaks off over, each asked for by itself."""

    ask: Ask
    found: dict[RemoteId, Live] = field(default_factory=dict)
    broken: dict[RemoteId, ExternalError] = field(default_factory=dict)

    def at(self, kind: Kind, places: Sequence[Place]) -> None:
        """Look at some; where PHP breaks off, at each half of them.

        Raises:
            Broke: it breaks off over all that was asked for, so the shop is ill.
        """
        try:
            self.found |= self.ask(kind, places)
        except Broke as error:
            if len(places) > 1:
                half = len(places) // 2
                self.at(kind, places[:half])
                self.at(kind, places[half:])
                return
            self.broken[remote_id_of(kind, places[0].number)] = error
            if len(self.broken) > 1 and not self.found:
                raise

    def told(self, wanted: Sequence[Look]) -> dict[RemoteId, Live]:
        """What was found; what is broken is as we know it, for it can be neither told nor written.

        Raises:
            Broke: it was the only one.
        """
        if self.broken and not self.found:
            raise next(iter(self.broken.values()))
        known = {
            look.product.remote_id: _known(look)
            for look in wanted
            if look.product.remote_id in self.broken
        }
        return {**self.found, **known}


def of_kind(wanted: Sequence[Look], kind: Kind) -> Iterator[Place]:
    """Where the things of a kind are; what is no number is nothing."""
    for look in wanted:
        with passing("gone"):
            place = place_of(look.product.remote_id)
            if place.kind is kind:
                yield place


@contextmanager
def passing(kind: str) -> Iterator[None]:
    """Let failures of that kind pass."""
    try:
        yield
    except ExternalError as error:
        if error.kind != kind:
            raise


def _known(look: Look) -> Live:
    texts = {slot: look.product.text(slot) for slot in look.slots}
    return Live(texts, None, look.product.status)
