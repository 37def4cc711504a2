"""Who wrote which text of a product: what shops are told of it, as JSON."""

from typing import Any

from app.ports.stores import Told


def merged(kept: dict[str, Any], told: Told) -> dict[str, Any]:
    """What stands there already, with what is told now; what isn't ours any more is left out."""
    fresh = kept | {str(slot): dict(each) for slot, each in told.items() if each is not None}
    gone = {str(slot) for slot, each in told.items() if each is None}
    return {slot: each for slot, each in fresh.items() if slot not in gone}
