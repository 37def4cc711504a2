"""Metafields, written and taken away: all that a call names, or none."""

from dataclasses import dataclass
from typing import Any

from integrations.sandbox.shopify.metafields import (
    full,
    put_metafield,
    take_metafield,
    wrong_metafield,
)
from integrations.sandbox.shopify.refusals import Refusal, ensure_few, refused
from integrations.sandbox.shopify.rendering import metafield_node
from integrations.sandbox.shopify.scopes import to_write
from integrations.sandbox.shopify.things import Thing, digest
from integrations.sandbox.shopify.translating import thing_in

from .calls import Call, Fields, Json

MOST_SET = 25
STALE = (
    "The resource has been updated since it was loaded."
    " Try again with an updated `compareDigest` value."
)


@dataclass(frozen=True, slots=True)
class MetafieldAnswers:
    """Of one call."""

    call: Call

    def mutations(self) -> Fields:
        """Those of the mutation root."""
        return {"metafieldsSet": self.set, "metafieldsDelete": self.delete}

    def set(self, info: Any, metafields: list[Json]) -> Json:
        """Write them, where nobody else did so since the caller looked."""
        if len(metafields) > MOST_SET:
            said = f"Exceeded the maximum metafields input limit of {MOST_SET}."
            wrong = Refusal(("metafields",), said, "LESS_THAN_OR_EQUAL_TO")
            return refused("metafields", wrong)
        owned: list[tuple[Thing, Json]] = []
        for place, given in enumerate(metafields):
            owner = self._owner(info, given["ownerId"])
            refusal = self._wrong(owner, given)
            if owner is None or refusal:
                return refused("metafields", *[r.under("metafields", str(place)) for r in refusal])
            owned.append((owner, given))
        written = [put_metafield(self.call.shop, owner, given) for owner, given in owned]
        for owner in {owner.gid: owner for owner, _given in owned}.values():
            self.call.wrote(owner, ["metafields"], "metafieldsSet", None)
        return {"metafields": [metafield_node(entry) for entry in written], "userErrors": []}

    def delete(self, info: Any, metafields: list[Json]) -> Json:
        """Take them away; None in the place of one that wasn't there."""
        ensure_few(metafields)
        owners = [self._owner(info, given["ownerId"]) for given in metafields]
        for place, owner in enumerate(owners):
            if owner is None:
                wrong = Refusal(("metafields", str(place), "ownerId"), "Owner does not exist.")
                return refused("deletedMetafields", wrong)
        gone: list[Json | None] = []
        for owner, given in zip(owners, metafields, strict=True):
            namespace = full(given["namespace"])
            if owner is not None and take_metafield(owner, namespace, given["key"]):
                self.call.wrote(owner, ["metafields"], "metafieldsDelete", None)
                gone.append({**given, "namespace": namespace})
            else:
                gone.append(None)
        return {"deletedMetafields": gone, "userErrors": []}

    def _owner(self, info: Any, gid: str) -> Thing | None:
        owner = thing_in(self.call.shop, gid)
        if owner is not None:
            to_write(owner.kind).ensure(self.call, info.field_name)
        return owner

    def _wrong(self, owner: Thing | None, given: Json) -> list[Refusal]:
        if owner is None:
            return [Refusal(("ownerId",), "Owner does not exist.", "INVALID")]
        wrong = wrong_metafield(owner, given)
        if wrong:
            return [wrong]
        if "compareDigest" in given:
            kept = owner.metafield(full(given.get("namespace")), given["key"])
            if given["compareDigest"] != (digest(kept.value) if kept else None):
                return [Refusal((), STALE, "STALE_OBJECT")]
        return []
