"""One product of an order to write: what is known of it, and how far its texts have come."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.asked import Instruction
from app.domain.catalog import Field, Product, ProductStatus, Slot
from app.domain.checks import Checked, Standard
from app.domain.claims.evidence import Evidence
from app.domain.contradictions import in_agreement
from app.domain.drafts import Draft, DraftState, Origin, Problem, Writer
from app.domain.facts import Fact, FactType, known, sheet
from app.domain.faq import with_questions
from app.domain.handles import RULE
from app.domain.highlights import ids_of, with_highlights
from app.domain.ids import DraftId, ImageId, ItemId, new_id
from app.domain.languages import Heard, Tongue
from app.domain.limits import beside, briefs
from app.domain.links import with_links
from app.domain.outlines import Part
from app.domain.outlining import as_outlined, outlined, unknown
from app.domain.phrases import focused
from app.domain.pictures import with_sharing
from app.domain.provenance import origin
from app.domain.questions import is_poor
from app.domain.rewrites import as_asked, unchanged_by
from app.domain.richtext import reading
from app.domain.runs import Lease, Run
from app.domain.second_reading import doubted, questions
from app.domain.services import Service, ServiceCode, Task
from app.domain.sights import sights, to_see, told_to_seer, unseen, with_sights
from app.domain.stores import Store
from app.domain.texts import Block, BlockKind, Link, Mode, SlotBrief, Texts
from app.domain.unmet import unmet
from app.domain.voices import Spoken
from app.domain.voicing import better, complaint, misses, sized
from app.ports.checking import Check
from app.ports.text_models import TextAnswer, TextRequest
from app.ports.uow import UnitOfWork
from app.usecases.apart import addresses_of, phrases_of
from app.usecases.links import links_of
from app.usecases.offers import Offers, place_of
from app.usecases.once_more import at_first, once_more, told
from app.usecases.outlines import outlines_of

Compared = Callable[[Product, Mapping[Slot, Checked]], Mapping[Slot, Checked]]
"""Looks whether a product's texts say the same as others, and tells it of each."""


@dataclass(slots=True)
class Piece:
    """An item at work. `skipped` says why there is nothing to write; of a poor product we ask.

    `shared` are pictures that other products show as well, with how many of these there are;
    `address` is a better one than the product has, "" where its own will do; `phrase` is what it
    is to be found by, and no other of its shop; `links` are where its description is to lead.
    `checked` are its texts as far as they have come, `refused` those that are written once more;
    `seeing` is the order to look at its pictures, as long as nobody has.
    `written` are its drafts, once somebody reads them a second time, and `asked` what of them.
    """

    lease: Lease
    request: TextRequest
    standard: Standard
    spoken: Spoken
    shared: Mapping[ImageId, int]
    is_poor: bool = False
    address: str = ""
    phrase: str = ""
    links: tuple[Link, ...] = ()
    outline: tuple[Part, ...] = ()
    skipped: str = ""
    checked: dict[Slot, Checked] = field(default_factory=dict)
    refused: tuple[SlotBrief, ...] = ()
    seeing: TextRequest | None = None
    written: tuple[Draft, ...] = ()
    asked: tuple[SlotBrief, ...] = ()

    def to_see(self) -> TextRequest | None:
        """The order to look at its pictures, before anything is written; None where it has none."""
        shown = () if self.skipped else to_see(self.request.slots)
        if shown:
            facts = told_to_seer(self.request.facts)
            # what is seen is the same in any language
            self.seeing = TextRequest(Task.SEE, "en", "", facts, shown)
        return self.seeing

    def seen(self, answer: TextAnswer | None) -> TextRequest:
        """The order to write, told of what was seen; as it was, where nobody could see."""
        self.seeing = None
        if answer is not None:
            product = self.standard.product
            found = sights(answer.texts, product, self.standard.evidence)
            slots = with_sights(self.request.slots, found, product)
            self.request = replace(self.request, slots=slots)
            self.standard = replace(self.standard, seen=found, seen_by=answer.writer.model)
        return self.request

    def take(self, answer: TextAnswer, check: Check, compared: Compared) -> TextRequest | None:
        """Check what came; the order for a second try, where our checks refuse some of it."""
        wanted = self.refused or self.request.slots
        found = check(self._named(answer.texts), wanted, self.standard, self.spoken.voice)
        if self.request.asked:
            found = as_asked(found, wanted, self.request.asked, self.standard)
        found = as_outlined(found, wanted, self.standard)
        found = with_highlights(found, self.request.facts, self.request.highlights)
        found = compared(self.standard.product, found)
        if self.refused:
            chosen = {slot: better(self.checked[slot], new) for slot, new in found.items()}
            self.checked |= compared(self.standard.product, chosen)  # others meet what we offer
            return None
        self.checked |= found
        # what our checks refuse of a picture is written without what was seen in it
        refused = tuple(unseen(brief) for brief in wanted if misses(self.checked[brief.slot]))
        if not refused:
            return None
        self.refused = refused
        gone = {brief.slot for brief in refused}
        seen = {slot: sight for slot, sight in self.standard.seen.items() if slot not in gone}
        self.standard = replace(self.standard, seen=seen)
        told = complaint([self.checked[brief.slot] for brief in refused])
        return replace(self.request, slots=refused, complaint=told)

    def _named(self, texts: Texts) -> Texts:
        """What came, with the focus that is this product's alone, whatever the writer took."""
        own = (Block(BlockKind.PARAGRAPH, self.phrase),)
        return {**texts, Slot(Field.FOCUS_KEYWORD): own} if self.phrase else texts

    def drafts(self, run: Run, writer: Writer, now: datetime) -> list[Draft]:
        """What can be reviewed, or shows why it can't be offered."""
        drafts = [
            self._draft(run, slot, found, writer, now)
            for slot, found in self.checked.items()
            if not found.is_unchanged
        ]
        if self.address and drafts and not any(draft.problems for draft in drafts):
            proposed = Checked(self.address, (), ())
            drafts.append(self._draft(run, Slot(Field.HANDLE), proposed, RULE, now))
        return drafts

    def to_read(self, drafts: Sequence[Draft]) -> TextRequest | None:
        """The order for a second reader of these drafts; None where there is nothing to ask.

        A translation has its source, which is compared with it already.
        """
        own = {brief.slot for brief in self.request.slots if not brief.source}
        asked = questions([draft for draft in drafts if draft.slot in own])
        if not asked:
            return None
        self.written, self.asked = tuple(drafts), asked
        request = self.request
        return TextRequest(Task.JUDGE, request.language, request.shop_name, request.facts, asked)

    def doubted(self, answer: TextAnswer | None) -> list[Draft]:
        """The drafts after a second reading; as they were, where nothing came of it."""
        if answer is None:
            return list(self.written)
        return doubted(self.written, self.asked, answer.texts, answer.writer.model)

    def nothing(self, run: Run) -> Problem:
        """Why there is no text, where none was refused."""
        if not any(brief.earlier for brief in self.request.slots):
            return Problem("nothing_written")
        missed = unmet(run.asked, "", self.standard, self.spoken.voice)
        return Problem("same_again", unchanged_by(self.request.asked, missed))

    def _draft(self, run: Run, slot: Slot, found: Checked, writer: Writer, now: datetime) -> Draft:
        return Draft(
            run.tenant_id,
            DraftId(new_id()),
            run.store_id,
            self.standard.product.id,
            run.id,
            self.lease.item.id,
            slot,
            run.language,
            self.standard.product.text(slot),
            found.text,
            found.claims,
            found.problems,
            writer,
            DraftState.BLOCKED if found.problems else DraftState.READY,
            1,
            now,
            written=found.written,
            kept=found.kept,
            alike=found.alike.title if found.alike else "",
            alike_percent=found.alike.percent if found.alike else 0,
            origin=self._origin(run, slot, found, writer),
            links=found.links,
        )

    def _origin(self, run: Run, slot: Slot, found: Checked, writer: Writer) -> Origin:
        made = origin(found, self.request.facts, self.spoken.version)
        if any(brief.slot == slot and brief.outline for brief in self.request.slots):
            left_out = unknown(self.outline, self.request.facts)
            made = replace(made, checks=(*made.checks, *left_out))
        said = reading(found.text, slot)
        return told(made, run, writer, said, self.standard, self.spoken) if run.asked else made


def read(
    uow: UnitOfWork, run: Run, leases: Sequence[Lease], offers: Offers, heard: Heard
) -> list[Piece]:
    """All that is known of the items, without those whose product is gone."""
    store, policies = uow.stores.get(run.store_id), uow.policies.of_store(run.store_id)
    spoken = uow.voices.of_store(store.id)
    ids = [lease.item.product_id for lease in leases if lease.item.product_id is not None]
    alone = uow.left_alone.among(ids)
    products, notes = uow.products.many(ids), uow.notes.of_products(ids)
    turned_down = uow.drafts.turned_down(ids, run)  # other words than those are wanted
    shared, tongue = uow.products.sharing(ids), Tongue(run.language, heard)
    earlier = uow.drafts.attached_to([lease.item.id for lease in leases]) if run.asked else {}
    addresses = {} if earlier else addresses_of(uow, run, store, products.values())
    focuses = phrases_of(uow, run, store, products.values())
    links = links_of(uow, run, store, products.values(), tongue)
    outlines = outlines_of(uow, run, store, products.values())
    wanted = uow.highlights.of_products(ids) if run.service is ServiceCode.DESCRIPTION else {}
    pieces = []
    for lease in leases:
        product = products.get(lease.item.product_id) if lease.item.product_id else None
        if product is not None:
            told = notes.get(product.id, ())
            evidence = in_agreement(Evidence(known(product, told, store.name)))
            standard = Standard(product, evidence, tongue, policies)
            facts = _told(sheet(product, told), evidence)
            request = TextRequest(
                offers.service(run.service).task,
                run.language,
                store.name,
                facts,
                (),
                edition=turned_down.get(product.id, 0),
                voice=spoken.voice,
                highlights=ids_of(facts, wanted.get(product.id, ())),
            )
            piece = Piece(lease, request, standard, spoken, shared, is_poor(product, told))
            piece.address = addresses.get(product.id, "")
            piece.phrase, piece.links = focuses.get(product.id, ""), links.get(product.id, ())
            piece.outline = outlines.get(product.id, ())
            piece = _wanted(piece, store, run, offers)
            if run.asked and not piece.skipped:
                piece = _asked_so(piece, run.asked, earlier)
            pieces.append(replace(piece, skipped="left_alone") if product.id in alone else piece)
    return pieces


def _asked_so(piece: Piece, asked: Instruction, earlier: Mapping[ItemId, Sequence[Draft]]) -> Piece:
    if not earlier:
        return replace(piece, request=at_first(piece.request, asked))
    drafts = earlier.get(piece.lease.item.id, ())
    request, spoken = once_more(piece.request, piece.spoken, asked, drafts)
    skipped = "" if request.slots else "nothing_missing"
    return replace(piece, request=request, spoken=spoken, skipped=skipped)


def _told(facts: Sequence[Fact], evidence: Evidence) -> tuple[Fact, ...]:
    """What a writer reads: all that can prove what it writes, and shoppers' opinions as such."""
    return tuple(f for f in facts if f.type is FactType.REVIEW or f in evidence.facts)


def _wanted(piece: Piece, store: Store, run: Run, offers: Offers) -> Piece:
    """The piece with the texts to write, or why there are none."""
    product, service = piece.standard.product, offers.service(run.service)
    if product.status is ProductStatus.TRASHED:
        return replace(piece, skipped="trashed")
    if piece.is_poor and service.asks_when_poor:
        return replace(piece, skipped="questions")
    tongue = piece.standard.tongue
    wanted = sized(_asked(run.mode, service, product, store, tongue), piece.spoken.voice)
    wanted = focused(with_sharing(wanted, piece.shared), piece.phrase)
    wanted = with_links(wanted, piece.links, product)
    if run.service is ServiceCode.DESCRIPTION and store.adds_questions:
        wanted = with_questions(wanted, product)
    wanted = outlined(wanted, piece.outline, piece.request.facts)
    # asked again, for the product may have changed since its quote
    losses = offers.platforms[store.platform].losses
    harmless = tuple(
        brief
        for brief in wanted
        if piece.lease.item.may_lose
        or not losses(product.kind, brief.slot, product.text(brief.slot))
    )
    skipped = "" if harmless else "losses" if wanted else "nothing_missing"
    return replace(piece, request=replace(piece.request, slots=harmless), skipped=skipped)


def _asked(
    mode: Mode, service: Service, product: Product, store: Store, tongue: Tongue
) -> tuple[SlotBrief, ...]:
    """What is to be written; a text that is in the language already isn't translated."""
    locale = place_of(store, product, tongue.code) or ""
    wanted = briefs(
        service, product, store.platform, keeps_seo=store.keeps_seo, locale=locale, mode=mode
    )
    fresh = [b for b in wanted if locale or not b.source or not tongue.owns(b.source)]
    return beside(fresh, store.title_suffix)
