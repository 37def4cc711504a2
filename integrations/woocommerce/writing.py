"""Writes edits into a shop, many in one request."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any

from app.domain.catalog import HTML_FIELDS, Field, Kind, Slot
from app.domain.errors import ExternalError, Moved
from app.ports.stores import Beat, Edit, Written
from integrations.woocommerce.client import Rest, Walled, refused
from integrations.woocommerce.foretelling import complaint
from integrations.woocommerce.gate import Gate
from integrations.woocommerce.mapping import ATTEMPT_KEY
from integrations.woocommerce.pacing import TooMuch
from integrations.woocommerce.places import LISTS, Place, place_of
from integrations.woocommerce.reading import Catalogue
from integrations.woocommerce.seo_plugins import SeoPlugin

# the API takes no empty alt text, and trims what it takes
# (plugins/woocommerce/includes/rest-api/Controllers/Version3: `! empty( $image['alt'] )`)
NO_ALT = " "
NAMES = {Field.TITLE: "name", Field.HANDLE: "slug"}
OF_THE_PRODUCT = frozenset({"refused", "gone", "garbled"})
"""Failures that the next edit needn't meet as well."""
# a batch doesn't look whether the term is there before it asks WordPress to change it
NO_TERM = frozenset({"invalid_term", "invalid_taxonomy"})


@dataclass(frozen=True, slots=True)
class _Able:
    """An edit that can be sent: where to, and as what."""

    edit: Edit
    place: Place
    body: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Writing:
    """Writes into one shop, whose catalogue has been looked at before."""

    rest: Rest
    gate: Gate
    catalogue: Catalogue
    plugin: SeoPlugin | None

    def all(self, edits: Iterable[Edit], beat: Beat, expected: int) -> Iterator[Written]:
        """Do them; see `StoreClient.write`."""
        waiting = iter(edits)
        while some := list(islice(waiting, 1 if expected == 1 else self.gate.batch.now)):
            yield from self._some(some)
            beat()

    def _some(self, edits: Sequence[Edit]) -> Iterator[Written]:
        able: list[_Able] = []
        for edit in edits:
            try:
                able.append(self._able(edit))
            except ExternalError as error:
                yield Written(edit, {}, error)
        able.sort(key=_kind)
        for _kind_name, of_one_kind in groupby(able, _kind):
            together = list(of_one_kind)
            yield from self._batch(together) if len(together) > 1 else map(self._one, together)

    def _able(self, edit: Edit) -> _Able:
        place = place_of(edit.product.remote_id)
        for slot, text in edit.texts.items():
            why = complaint(place.kind, slot, text)
            if why:
                raise _unfit(f"{slot.field}: {why}")
        body = self._body(edit) if place.kind is Kind.PRODUCT else _term_body(edit)
        return _Able(edit, place, body)

    def _one(self, able: _Able) -> Written:
        try:
            return self._written(able, self.rest.put(able.place.path, able.body))
        except Walled as error:
            return Written(able.edit, {}, error)
        except ExternalError as error:
            if isinstance(error, Moved) or error.kind not in OF_THE_PRODUCT:
                raise
            return Written(able.edit, {}, error)

    def _batch(self, able: Sequence[_Able]) -> Iterator[Written]:
        kind = able[0].place.kind
        bodies = [{"id": each.place.number, **each.body} for each in able]
        try:
            told = self.rest.post(f"{LISTS[kind]}/batch", {"update": bodies})
        except (TooMuch, Walled):
            # the host takes less at a time; or a firewall found something in one of the texts, and
            # nothing was done: that one has to show, and the others are to go
            half = len(able) // 2
            for part in (able[:half], able[half:]):
                yield from self._batch(part) if len(part) > 1 else map(self._one, part)
            return
        answers = told.get("update") if isinstance(told, dict) else None
        if not isinstance(answers, list) or len(answers) != len(able):
            raise ExternalError("woocommerce: no answer to a batch", retryable=True, kind="garbled")
        yield from map(self._answered, able, answers)

    def _answered(self, able: _Able, node: Any) -> Written:
        error = node.get("error") if isinstance(node, dict) else None
        if isinstance(error, dict):
            why = refused(error)
            if able.place.kind is not Kind.PRODUCT and error.get("code") in NO_TERM:
                why = ExternalError(str(why), retryable=False, kind="gone")
            return Written(able.edit, {}, why)
        try:
            return self._written(able, node)
        except ExternalError as garbled:
            return Written(able.edit, {}, garbled)

    def _written(self, able: _Able, node: Any) -> Written:
        kept = self.catalogue.known(node, able.place)
        return Written(able.edit, {slot: kept.get(slot) for slot in able.edit.texts})

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
            raise _unfit("no SEO plugin keeps this text")
        return key


def _term_body(edit: Edit) -> dict[str, object]:
    """The texts that change. A term has no meta in the API, so no mark goes with them."""
    names = {**NAMES, Field.DESCRIPTION: "description"}
    if any(slot.field not in names for slot in edit.texts):
        raise _unfit("a category keeps no such text")
    return {names[slot.field]: text or "" for slot, text in edit.texts.items()}


def _unfit(why: str) -> ExternalError:
    return ExternalError(f"woocommerce: {why}", retryable=False, kind="refused")


def _kind(able: _Able) -> str:
    return able.place.kind
