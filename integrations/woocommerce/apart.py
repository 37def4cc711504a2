"""SEO texts that stand apart from their product: read, written and looked at beside it.

Whatever goes wrong there concerns these texts alone: all else of a shop is read and written.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

import structlog

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.domain.stores import SeoAccess
from app.ports.stores import Edit, Live, Look
from integrations.woocommerce.aioseo import FOCUS, TEXTS, Aioseo, Row, SeoRefused, Texts
from integrations.woocommerce.app_passwords import ensure_known
from integrations.woocommerce.places import place_of

log = structlog.get_logger("rooz.woocommerce")

SLOTS = frozenset(map(Slot, TEXTS | FOCUS))

MOST_ILL = 5  # that fail one after the other: the shop is left in peace then, till the next time

Kept = tuple[Mapping[Slot, str | None], ExternalError | None]
"""The texts as they are kept now, and why others aren't."""


@dataclass(slots=True)
class Apart:
    """Those of one shop, for the length of one connection.

    `shut` is why none can be had any more. Nothing more is asked for then: plugins that count
    failed sign-ins would shut out whatever comes from us. `ill` counts the failures on end.
    """

    aioseo: Aioseo
    shut: ExternalError | None = None
    ill: int = 0

    def product(self, product: Product) -> Product:
        """The product with the texts that its page shows; with those of its meta where we can't."""
        if product.kind is not Kind.PRODUCT:
            return product
        texts = self._read(product.remote_id)
        if texts is None:
            return product
        return replace(
            product,
            seo_title=texts[Field.SEO_TITLE],
            meta_description=texts[Field.META_DESCRIPTION],
            focus_keyword=texts[Field.FOCUS_KEYWORD],
        )

    def looked_at(
        self, wanted: Sequence[Look], found: Mapping[RemoteId, Live]
    ) -> dict[RemoteId, Live]:
        """Looks with these texts; those that can't be seen are as we know them until they are."""
        seen = dict(found)
        for look in wanted:
            remote_id = look.product.remote_id
            if remote_id in found and look.slots & SLOTS and look.product.kind is Kind.PRODUCT:
                seen[remote_id] = self._seen(look.product, found[remote_id])
        return seen

    def write(self, edit: Edit) -> Kept:
        """Put those of an edit in, unless somebody changed one since it was looked at."""
        wanted = {slot.field: text for slot, text in edit.texts.items() if slot in SLOTS}
        if not wanted:
            return {}, None
        number = place_of(edit.product.remote_id).number
        refusal: ExternalError | None = None
        done: set[Field] = set()
        try:
            row = self._row(number)
            _ensure_unchanged(row, wanted, edit.live)
            for fields, put in ((TEXTS, self.aioseo.put), (FOCUS, self.aioseo.focus)):
                some = {each: text for each, text in wanted.items() if each in fields}
                if some:
                    put(number, row, some)
                    done |= some.keys()
        except ExternalError as error:
            refusal = error
        if not done:
            return {}, refusal
        try:
            now = self.aioseo.read(number).texts
        except ExternalError as error:
            return {}, ExternalError(str(error), retryable=True)
        return {Slot(each): now[each] for each in done}, refusal

    def access(self) -> SeoAccess | None:
        """What the shop says now to the way in that we have; None: it is as it was."""
        with suppress(ExternalError):  # a shop that is ill says nothing of it
            try:
                ensure_known(self.aioseo.rest)
            except SeoRefused:
                return SeoAccess.REFUSED
        return None

    def _seen(self, product: Product, live: Live) -> Live:
        texts = self._read(product.remote_id)
        seen = {slot: product.text(slot) if texts is None else texts[slot.field] for slot in SLOTS}
        return replace(live, texts={**live.texts, **seen}, apart=SLOTS)

    def _read(self, remote_id: RemoteId) -> Mapping[Field, str | None] | None:
        with suppress(ExternalError):
            return self._row(place_of(remote_id).number).texts
        return None

    def _row(self, number: int) -> Row:
        """What is kept of a product.

        Raises:
            SeoRefused: the way in is shut.
            ExternalError: it couldn't be looked at, or several before it.
        """
        if self.shut is not None:
            raise self.shut
        try:
            row = self.aioseo.read(number)
        except ExternalError as error:
            log.warning("seo texts not seen", number=number, why=str(error))
            self.ill += 1
            if isinstance(error, SeoRefused) or self.ill >= MOST_ILL:
                self.shut = error
            raise
        self.ill = 0
        return row


def _ensure_unchanged(row: Row, wanted: Texts, seen: Live) -> None:
    """See that what is to be replaced is what was looked at.

    Raises:
        ExternalError: retryable: it has to be looked at again.
    """
    for each in wanted:
        if (row.texts[each] or "") != (seen.texts.get(Slot(each)) or ""):
            raise ExternalError("aioseo: changed between look and write", retryable=True)
