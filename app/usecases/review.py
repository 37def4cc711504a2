"""Let the merchant decide on drafts: accept, reject, edit, each field by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.catalog import Field, Product
from app.domain.checks import Checked, check_edit
from app.domain.drafts import EDITABLE, Draft, DraftState, Problem
from app.domain.errors import Conflict, Invalid, Outdated
from app.domain.handles import is_address
from app.domain.held import confirmed, left_out, moved_to
from app.domain.ids import DraftId, ImageId, NoteId, ProductId, TenantId, new_id
from app.domain.lint import faults
from app.domain.notes import Note, told
from app.domain.proofs import Proof, proof
from app.domain.stores import Store
from app.domain.versions import at_hand
from app.domain.voicing import in_voice
from app.ports.clock import Clock
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.fit import faults_of
from app.usecases.happenings import tell_decided
from app.usecases.links import there

DECISIONS = frozenset({DraftState.ACCEPTED, DraftState.REJECTED, DraftState.READY})


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A product with its store and all its drafts, in the order of its fields.

    `faults` keep a draft out of the shop as limits and policies stand now. `shared` are pictures
    that other products show as well, with how many of these there are. `there` are the products
    that drafts lead to and that shoppers can see, with their addresses.
    """

    product: Product
    store: Store
    drafts: tuple[Draft, ...]
    faults: Mapping[DraftId, tuple[Problem, ...]]
    shared: Mapping[ImageId, int]
    there: Mapping[ProductId, str]


@dataclass(frozen=True, slots=True)
class Review:
    """The merchant's word on drafts. Publishes nothing."""

    open_uow: OpenUow
    clock: Clock

    def product(self, tenant: TenantId, product_id: ProductId) -> Reviewed:
        """What there is to review of a product, or NotFound."""
        with self.open_uow(tenant) as uow:
            product = uow.products.get(product_id)
            store = uow.stores.get(product.store_id)
            drafts = uow.drafts.of_product(product_id, DraftState)
            shared = uow.products.sharing([product_id])
            addresses = there(uow, store, drafts)
            policies, voice = uow.policies.of_store(store.id), uow.voices.of_store(store.id).voice
        found = {
            draft.id: faults(draft, product, store, policies, voice)
            for draft in drafts
            if draft.state in EDITABLE and draft.text
        }
        return Reviewed(product, store, tuple(drafts), found, shared, addresses)

    def decide(
        self, tenant: TenantId, draft_id: DraftId, state: DraftState, author: str, *, seen: int
    ) -> Draft:
        """Accept, reject, or take the decision back.

        Raises:
            Conflict: somebody decided in between, or the shop's text changed since the draft was
                written (code of the field: "stale"), so that accepting would overwrite it.
            Invalid: all of it is held back, or a limit, policy or voice of today keeps it
                out.
            InvalidTransition: the draft is on its way already.
        """
        if state not in DECISIONS:
            raise Invalid(f"no decision: {state}", {"state": "unknown"})
        with self.open_uow(tenant) as uow:
            draft = uow.drafts.get(draft_id)
            decided = _decide(uow, draft, state, author, seen=seen)
            if decided is not draft:
                self._tell(uow, [decided], state, author)
        return decided

    def decide_all(
        self, tenant: TenantId, drafts: Sequence[DraftId], state: DraftState, author: str
    ) -> int:
        """Decide on many at once; what is stale, on its way or kept out stays. Answers how many."""
        if state not in DECISIONS:
            raise Invalid(f"no decision: {state}", {"state": "unknown"})
        with self.open_uow(tenant) as uow:
            able = [
                draft
                for draft in uow.drafts.many(drafts)
                if draft.state in DECISIONS and draft.state is not state
            ]
            chosen = _acceptable(uow, able) if state is DraftState.ACCEPTED else able
            if state is not DraftState.REJECTED:
                chosen = at_hand(chosen)  # of one place one
                uow.drafts.give_way([d for d in chosen if d.state is DraftState.REJECTED])
            uow.drafts.move([draft.to(state, author) for draft in chosen])
            self._tell(uow, chosen, state, author)
        return len(chosen)

    def _tell(
        self, uow: UnitOfWork, drafts: Sequence[Draft], state: DraftState, author: str
    ) -> None:
        if state is not DraftState.READY:  # a decision that is taken back is none
            tell_decided(uow, drafts, author, self.clock().date())

    def edit(
        self, tenant: TenantId, draft_id: DraftId, text: str, author: str, *, seen: int
    ) -> Draft:
        """Take the merchant's own wording; they vouch for what it says.

        Raises:
            Invalid: too long, empty, with HTML that can't be published, or with a word that the
                shop's voice bans.
            Conflict: somebody changed it in between.
        """
        with self.open_uow(tenant) as uow:
            draft = uow.drafts.get(draft_id)
            _ensure_seen(draft, seen)
            found = _judged(uow, draft, text)
            if found.problems:
                first = found.problems[0]
                raise Invalid(f"{first.code}: {first.subject}", {"text": first.code})
            edited = draft.edit(found.text, found.claims, found.checks, author)
            uow.drafts.save(edited, seen=seen)
        return edited

    def proof(self, tenant: TenantId, draft_id: DraftId, text: str) -> Proof:
        """What is to be said of a wording that isn't saved yet."""
        with self.open_uow(tenant) as uow:
            draft = uow.drafts.get(draft_id)
            product, store = uow.products.get(draft.product_id), uow.stores.get(draft.store_id)
            problems = _judged(uow, draft, text).problems
        return proof(text, draft.slot, product, store.platform, problems)

    def confirm(
        self, tenant: TenantId, draft_id: DraftId, number: int, author: str, *, seen: int
    ) -> Draft:
        """Take the merchant's word for a sentence that was held back: it becomes a fact of theirs.

        Raises:
            NotFound: the draft holds back no such sentence.
            Conflict: somebody changed it in between.
        """
        with self.open_uow(tenant) as uow:
            draft = uow.drafts.get(draft_id)
            _ensure_seen(draft, seen)
            known = confirmed(draft, number, author)
            uow.drafts.save(known, seen=seen)
            fact = told(draft.claims[number].text)
            uow.notes.add(
                Note(tenant, NoteId(new_id()), draft.product_id, "", fact, author, self.clock())
            )
        return known

    def leave_out(
        self, tenant: TenantId, draft_id: DraftId, number: int, author: str, *, seen: int
    ) -> Draft:
        """Drop a sentence that was held back.

        Raises:
            NotFound: the draft holds back no such sentence.
            Conflict: somebody changed it in between.
        """
        with self.open_uow(tenant) as uow:
            draft = uow.drafts.get(draft_id)
            _ensure_seen(draft, seen)
            shorter = left_out(draft, number, author)
            uow.drafts.save(shorter, seen=seen)
        return shorter

    def rebase(self, tenant: TenantId, draft_id: DraftId, author: str, *, seen: int) -> Draft:
        """Put the draft against the shop's present text: the merchant saw it and prefers ours.

        What stays of a text stays as it is by now.

        Raises:
            Invalid: ours was only a change of sentences that may be gone.
        """
        with self.open_uow(tenant) as uow:
            draft = uow.drafts.get(draft_id)
            _ensure_seen(draft, seen)
            _ensure_fit(uow, draft)
            live = uow.products.get(draft.product_id).text(draft.slot)
            mode = uow.runs.get(draft.run_id).mode
            rebased = moved_to(draft, live, mode).to(DraftState.ACCEPTED, author)
            uow.drafts.save(rebased, seen=seen)
        return rebased


def _decide(uow: UnitOfWork, draft: Draft, state: DraftState, author: str, *, seen: int) -> Draft:
    _ensure_seen(draft, seen)
    if state is DraftState.ACCEPTED and _is_stale(uow, draft):
        raise Conflict("the shop's text changed since the draft was written")
    if state is DraftState.ACCEPTED and not draft.text:
        raise Invalid("nothing of it is confirmed yet", {"draft": "held"})
    if state is DraftState.ACCEPTED:
        _ensure_fit(uow, draft)
    decided = draft.to(state, author)
    if decided is not draft:
        _take_place(uow, draft, decided)
        uow.drafts.save(decided, seen=seen)
    return decided


def _take_place(uow: UnitOfWork, draft: Draft, decided: Draft) -> None:
    """An earlier text that is taken back is the only one of its place again."""
    if draft.state is DraftState.REJECTED and decided.state is not DraftState.REJECTED:
        uow.drafts.give_way([decided])


def _acceptable(uow: UnitOfWork, drafts: Sequence[Draft]) -> list[Draft]:
    """Those that say something, against the text that the shop has, and that nothing keeps out."""
    products = uow.products.many([draft.product_id for draft in drafts])
    fresh = [d for d in drafts if not d.is_stale(products[d.product_id].text(d.slot))]
    kept_out = faults_of(uow, fresh, products)
    return [draft for draft in fresh if draft.text and not kept_out[draft.id]]


def _judged(uow: UnitOfWork, draft: Draft, text: str) -> Checked:
    """A merchant's own wording for a draft: what it comes to, and what keeps it out."""
    product, store = uow.products.get(draft.product_id), uow.stores.get(draft.store_id)
    voice, policies = uow.voices.of_store(store.id).voice, uow.policies.of_store(store.id)
    if draft.slot.field is Field.HANDLE and not is_address(text.strip()):
        return Checked(text, (), (Problem("not_an_address"),))
    plainly = check_edit(text, draft, product, store, policies)
    return in_voice(plainly, draft.slot, product.text(draft.slot) or "", draft.language, voice)


def _ensure_fit(uow: UnitOfWork, draft: Draft) -> None:
    for fault in _faults(uow, draft):
        raise Invalid(f"{fault.code}: {fault.subject}", {"draft": fault.code})


def _faults(uow: UnitOfWork, draft: Draft) -> tuple[Problem, ...]:
    product, store = uow.products.get(draft.product_id), uow.stores.get(draft.store_id)
    voice = uow.voices.of_store(store.id).voice
    return faults(draft, product, store, uow.policies.of_store(store.id), voice)


def _is_stale(uow: UnitOfWork, draft: Draft) -> bool:
    return draft.is_stale(uow.products.get(draft.product_id).text(draft.slot))


def _ensure_seen(draft: Draft, seen: int) -> None:
    if draft.version != seen:
        raise Outdated(f"draft {draft.id} is at version {draft.version}, not {seen}")
