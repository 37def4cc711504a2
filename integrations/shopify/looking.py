"""Looks at what stands in a shop now, of just the texts that we are about to write."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from app.domain.catalog import Field, Kind, Slot
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.ports.stores import Live, Look
from integrations.shopify import queries
from integrations.shopify.bulk import UNDER_WAY
from integrations.shopify.client import Graphql
from integrations.shopify.mapping import attempt_of, garbled, status_of, texts_of, translations_of
from integrations.shopify.reading import translated

WAIT_S = 30.0  # a bulk mutation takes minutes


@dataclass(frozen=True, slots=True)
class Looking:
    """Looks at one shop."""

    graphql: Graphql

    def at(self, wanted: Sequence[Look]) -> dict[RemoteId, Live]:
        """What is there of each; what isn't is left out."""
        by_kind: dict[Kind, list[Look]] = defaultdict(list)
        for each in wanted:
            by_kind[each.product.kind].append(each)
        found: dict[RemoteId, Live] = {}
        for kind, looks in by_kind.items():
            waiting = iter(looks)
            while some := list(islice(waiting, queries.AT_ONCE)):
                found |= self._some(kind, some)
        return found

    def ensure_nothing_under_way(self) -> None:
        """What an earlier try left to Shopify as a bulk mutation has to end first.

        Raises:
            ExternalError: of kind "rate_limited" until then.
        """
        told = self.graphql.run(queries.BULK_WRITES, {})["bulkOperations"]["nodes"]
        if any(node["status"] in UNDER_WAY for node in told):
            raise ExternalError(
                "shopify: a bulk write of ours is under way",
                retryable=True,
                retry_after_s=WAIT_S,
                kind="rate_limited",
            )

    def _some(self, kind: Kind, looks: Sequence[Look]) -> dict[RemoteId, Live]:
        waiting = (gid for each in looks for gid in (each.product.remote_id, *_pictures(each)))
        nodes: dict[RemoteId, Any] = {}
        while ids := list(islice(waiting, queries.AT_ONCE)):  # a product may have 250 pictures
            told = self.graphql.run(queries.LIVE[kind], {"ids": ids}, len(ids))["nodes"]
            nodes |= {RemoteId(node["id"]): node for node in told if node is not None}
        there = [look for look in looks if look.product.remote_id in nodes]
        texts = self._translations(there)
        found = {}
        for look in there:
            gid = look.product.remote_id
            try:
                texts[gid] |= texts_of(nodes[gid]) | _alt_texts(look, nodes)
                found[gid] = Live(texts[gid], attempt_of(nodes[gid]), status_of(nodes[gid]))
            except (KeyError, TypeError, AttributeError) as error:
                raise garbled(error) from error
        return found

    def _translations(self, looks: Sequence[Look]) -> dict[RemoteId, dict[Slot, str | None]]:
        """What is translated, and None for what is asked for and isn't."""
        texts: dict[RemoteId, dict[Slot, str | None]] = {}
        by_locale: dict[str, list[RemoteId]] = defaultdict(list)
        for look in looks:
            gid = look.product.remote_id
            texts[gid] = {slot: None for slot in look.slots if slot.locale}
            for locale in {slot.locale for slot in texts[gid]}:
                by_locale[locale].append(gid)
        for locale, ids in by_locale.items():
            for node in translated(self.graphql, ids, locale):
                for each in translations_of(node["translations"], locale):
                    texts[node["resourceId"]][Slot(each.field, locale=locale)] = each.text
        return texts


def _pictures(look: Look) -> Iterator[RemoteId]:
    wanted = {slot.image_id for slot in look.slots if slot.field is Field.ALT_TEXT}
    for image in look.product.images:
        if image.id in wanted:
            yield image.remote_id


def _alt_texts(look: Look, nodes: Mapping[RemoteId, Any]) -> dict[Slot, str | None]:
    return {
        Slot(Field.ALT_TEXT, image.id): nodes[image.remote_id]["alt"]
        for image in look.product.images
        if image.remote_id in nodes
    }
