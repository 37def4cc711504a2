"""Writes edits into a shop, many in one request."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, islice
from typing import Any

from app.domain.catalog import HTML_FIELDS, Field, Kind, Slot
from app.domain.errors import ExternalError, Moved
from app.ports.stores import Beat, Edit, Live, Look, Written
from integrations.woocommerce.apart import SLOTS, Apart
from integrations.woocommerce.client import Broke, Rest, Walled, refused
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
NO_MAIN_PICTURE = "no main picture: WooCommerce would make one of its gallery's"
# a batch doesn't look whether the term is there before it asks WordPress to change it
NO_TERM = frozenset({"invalid_term", "invalid_taxonomy"})


@dataclass(frozen=True, slots=True)
class _Able:
    """An edit that can be sent: where to, and as what.

    `own` are the texts that go to the product itself. `kept` are those that went in apart, and
    `refusal` is why others don't go anywhere.
    """

    edit: Edit
    place: Place
    body: Mapping[str, object]
    kept: Mapping[Slot, str | None] = field(default_factory=dict)
    refusal: ExternalError | None = None
    own: tuple[Slot, ...] = ()

    def failed(self, error: ExternalError) -> Written:
        """The rest didn't go in; where it will be tried again, all of it is looked at then."""
        return Written(self.edit, {} if error.retryable else self.kept, error)

    def written(self, known: Mapping[Slot, str | None]) -> Written:
        """It went in; `known` are the product's texts now."""
        own = {slot: known.get(slot) for slot in self.own}
        return Written(self.edit, {**own, **self.kept}, self.refusal)

    def is_there(self, live: Live | None) -> bool:
        """Whether it went in, though nobody said so; where no mark can, its texts tell."""
        if live is None or self.place.kind is Kind.PRODUCT:
            return live is not None and live.attempt == self.edit.attempt
        return all(
            (live.texts.get(slot) or "") == (self.edit.texts[slot] or "") for slot in self.own
        )


@dataclass(frozen=True, slots=True)
class Writing:
    """Writes into one shop, whose catalogue has been looked at before."""

    rest: Rest
    gate: Gate
    catalogue: Catalogue
    plugin: SeoPlugin | None
    apart: Apart | None = None

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
                ready = self._able(edit)
            except ExternalError as error:
                yield Written(edit, {}, error)
                continue
            # what is to be tried again goes in then, all of it
            if ready.refusal and (ready.refusal.retryable or not _is_worth_it(ready)):
                yield ready.failed(ready.refusal)
            else:
                able.append(ready)
        able.sort(key=_kind)
        for _kind_name, of_one_kind in groupby(able, _kind):
            together = list(of_one_kind)
            yield from self._batch(together) if len(together) > 1 else map(self._one, together)

    def _able(self, edit: Edit) -> _Able:
        place = place_of(edit.product.remote_id)
        if edit.product.remote_id in self.catalogue.broken:
            raise self.catalogue.broken[edit.product.remote_id]
        for slot, text in edit.texts.items():
            why = complaint(place.kind, slot, text)
            if why:
                raise _unfit(f"{slot.field}: {why}")
        if place.kind is not Kind.PRODUCT:
            return _Able(edit, place, _term_body(edit), own=tuple(edit.texts))
        faceless = place.number in self.catalogue.faceless
        spared = {s for s in edit.texts if faceless and s.field is Field.ALT_TEXT}
        left_out = _unfit(NO_MAIN_PICTURE) if spared else None
        beside = SLOTS if self.apart else frozenset()
        own = {s: t for s, t in edit.texts.items() if s not in spared | beside}
        # before our mark: whoever finds that may take all of it as written
        kept, refusal = self.apart.write(edit) if self.apart else ({}, None)
        return _Able(
            edit, place, self._body(edit, own, kept), kept, refusal or left_out, tuple(own)
        )

    def _one(self, able: _Able) -> Written:
        try:
            return self._written(able, self.rest.put(able.place.path, able.body))
        except (Walled, Broke) as error:
            return able.failed(error)
        except ExternalError as error:
            if isinstance(error, Moved) or error.kind not in OF_THE_PRODUCT:
                raise
            return able.failed(error)

    def _batch(self, able: Sequence[_Able]) -> Iterator[Written]:
        kind = able[0].place.kind
        bodies = [{"id": each.place.number, **each.body} for each in able]
        try:
            told = self.rest.post(f"{LISTS[kind]}/batch", {"update": bodies})
        except (TooMuch, Walled):
            # the host takes less at a time; or a firewall found something in one of the texts, and
            # nothing was done: that one has to show, and the others are to go
            yield from self._in_halves(able)
            return
        except Broke:
            yield from self._sorted_out(able)
            return
        answers = told.get("update") if isinstance(told, dict) else None
        if not isinstance(answers, list) or len(answers) != len(able):
            raise ExternalError("woocommerce: no answer to a batch", retryable=True, kind="garbled")
        yield from map(self._answered, able, answers)

    def _in_halves(self, able: Sequence[_Able]) -> Iterator[Written]:
        half = len(able) // 2
        for part in (able[:half], able[half:]):
            yield from self._batch(part) if len(part) > 1 else map(self._one, part)

    def _sorted_out(self, able: Sequence[_Able]) -> Iterator[Written]:
        """PHP broke off in the middle: what came before that is written, the others are to be."""
        live = self.catalogue.look([Look(a.edit.product, frozenset(a.own)) for a in able])
        left: list[_Able] = []
        for each in able:
            now = live.get(each.edit.product.remote_id)
            if now is not None and each.is_there(now):
                yield each.written(now.texts)
            elif each.edit.product.remote_id in self.catalogue.broken:
                yield each.failed(self.catalogue.broken[each.edit.product.remote_id])
            else:
                left.append(each)
        yield from self._in_halves(left)

    def _answered(self, able: _Able, node: Any) -> Written:
        error = node.get("error") if isinstance(node, dict) else None
        if isinstance(error, dict):
            why = refused(error)
            if able.place.kind is not Kind.PRODUCT and error.get("code") in NO_TERM:
                why = ExternalError(str(why), retryable=False, kind="gone")
            return able.failed(why)
        try:
            return self._written(able, node)
        except ExternalError as garbled:
            return able.failed(garbled)

    def _written(self, able: _Able, node: Any) -> Written:
        known = self.catalogue.known(node, able.place)
        return able.written(known)

    def _body(
        self, edit: Edit, own: Mapping[Slot, str | None], apart: Mapping[Slot, str | None]
    ) -> dict[str, object]:
        """Only the texts that change, and our mark in the same request.

        Of those that went in apart the plugin has a copy for other plugins, which is kept up.
        """
        meta: list[dict[str, str | None]] = [{"key": ATTEMPT_KEY, "value": str(edit.attempt)}]
        body: dict[str, object] = {"meta_data": meta}
        for slot, text in own.items():
            if slot.field in HTML_FIELDS:
                body[str(slot.field)] = text or ""
            elif slot.field in NAMES:
                body[NAMES[slot.field]] = text or ""
            elif slot.field is not Field.ALT_TEXT:
                meta.append({"key": self._meta_key(slot.field), "value": text})
        meta += self._copies(apart)
        images = self._images(edit, own)
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

    def _copies(self, apart: Mapping[Slot, str | None]) -> list[dict[str, str | None]]:
        keyed = ((self.plugin.key(s.field), t) for s, t in apart.items() if self.plugin)
        return [{"key": key, "value": text or ""} for key, text in keyed if key]

    def _meta_key(self, name: Field) -> str:
        key = self.plugin.key(name) if self.plugin else None
        if not key:
            raise _unfit("no SEO plugin keeps this text")
        return key


def _is_worth_it(able: _Able) -> bool:
    """Whether anything of it is left for the product itself, or has to be marked there."""
    return bool(able.kept or able.own)


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
