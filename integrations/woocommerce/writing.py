"""Writes edits into a shop, many in one request."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from app.domain.catalog import HTML_FIELDS, Field, Slot
from app.domain.errors import ExternalError
from app.ports.stores import Beat, Edit, Written
from integrations.woocommerce.client import Rest, refused
from integrations.woocommerce.mapping import ATTEMPT_KEY
from integrations.woocommerce.reading import PRODUCTS, Catalogue, path
from integrations.woocommerce.seo_plugins import SeoPlugin

BATCH = 25  # a third of a second of the shop's; it takes up to 100, for a second and a half
# the API takes no empty alt text, and trims what it takes
# (plugins/woocommerce/includes/rest-api/Controllers/Version3: `! empty( $image['alt'] )`)
NO_ALT = " "
NAMES = {Field.TITLE: "name", Field.HANDLE: "slug"}
OF_THE_PRODUCT = frozenset({"refused", "gone", "garbled"})
"""Failures that the next edit needn't meet as well."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Writes into one shop, whose catalogue has been looked at before."""

    rest: Rest
    catalogue: Catalogue
    plugin: SeoPlugin | None

    def all(self, edits: Iterable[Edit], beat: Beat, expected: int) -> Iterator[Written]:
        """Do them; see `StoreClient.write`."""
        if expected == 1:
            yield from map(self._one, edits)
            return
        waiting = iter(edits)
        while batch := list(islice(waiting, BATCH)):
            yield from self._batch(batch)
            beat()

    def _one(self, edit: Edit) -> Written:
        try:
            node = self.rest.put(path(edit.product.remote_id), self._body(edit))
            return self._written(edit, node)
        except ExternalError as error:
            if error.kind not in OF_THE_PRODUCT:
                raise
            return Written(edit, {}, error)

    def _batch(self, batch: list[Edit]) -> Iterator[Written]:
        able: list[tuple[Edit, dict[str, object]]] = []
        for edit in batch:
            try:
                number = int(path(edit.product.remote_id).rpartition("/")[2])
                able.append((edit, {"id": number, **self._body(edit)}))
            except ExternalError as error:
                yield Written(edit, {}, error)
        if not able:
            return
        told = self.rest.post(f"{PRODUCTS}/batch", {"update": [body for _edit, body in able]})
        answers = told.get("update") if isinstance(told, dict) else None
        if not isinstance(answers, list) or len(answers) != len(able):
            raise ExternalError("woocommerce: no answer to a batch", retryable=True, kind="garbled")
        for (edit, _body), node in zip(able, answers, strict=True):
            yield self._answered(edit, node)

    def _answered(self, edit: Edit, node: Any) -> Written:
        error = node.get("error") if isinstance(node, dict) else None
        if isinstance(error, dict):
            return Written(edit, {}, refused(error))
        try:
            return self._written(edit, node)
        except ExternalError as garbled:
            return Written(edit, {}, garbled)

    def _written(self, edit: Edit, node: Any) -> Written:
        kept = self.catalogue.known(node)
        return Written(edit, {slot: kept.get(slot) for slot in edit.texts})

    def _body(self, edit: Edit) -> dict[str, object]:
        """Only the texts that change, and our mark in the same request."""
        meta: list[dict[str, str | None]] = [{"key": ATTEMPT_KEY, "value": str(edit.attempt)}]
        body: dict[str, object] = {"meta_data": meta}
        for slot, text in edit.texts.items():
            if slot.field in HTML_FIELDS:
                body[str(slot.field)] = text or ""
            elif slot.field in NAMES:
                body[NAMES[slot.field]] = text or ""
            elif slot.field is not Field.ALT_TEXT:
                meta.append({"key": self._meta_key(slot.field), "value": text})
        images = self._images(edit, edit.texts)
        if images:
            body["images"] = images
        return body

    def _images(
        self, edit: Edit, texts: Mapping[Slot, str | None]
    ) -> list[dict[str, int | str]] | None:
        """The whole list as it is now, or the others would be taken off; None: none changes."""
        alts = {
            int(image.remote_id): texts[slot] or NO_ALT
            for image in edit.product.images
            if (slot := Slot(Field.ALT_TEXT, image.id)) in texts
        }
        if not alts:
            return None
        return [
            {"id": number} | ({"alt": alts[number]} if number in alts else {})
            for number in self.catalogue.pictures[edit.product.remote_id]
        ]

    def _meta_key(self, name: Field) -> str:
        key = self.plugin.key(name) if self.plugin else None
        if key is None:
            raise ExternalError(
                "woocommerce: no SEO plugin keeps this text", retryable=False, kind="refused"
            )
        return key
