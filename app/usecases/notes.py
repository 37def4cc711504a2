"""Ask a merchant what the shop's data doesn't say, and keep what they tell."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.claims.evidence import Evidence
from app.domain.contradictions import Contradiction, contradictions
from app.domain.errors import Invalid, NotFound
from app.domain.facts import Fact, known, sheet
from app.domain.gaps import OURS, gaps
from app.domain.highlights import Highlight
from app.domain.ids import NoteId, ProductId, TenantId, new_id
from app.domain.notes import Note, told
from app.domain.questions import Question, is_poor, questions, with_lacking
from app.ports.clock import Clock
from app.ports.uow import OpenUow

MOST_QUESTION_CHARS = 200


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a product beyond the shop's data, and what we would ask.

    `highlights` are facts that its next description has to say, as far as they are still there.
    """

    notes: tuple[Note, ...]
    questions: tuple[Question, ...]
    contradictions: tuple[Contradiction, ...]
    is_poor: bool
    highlights: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class TellFacts:
    """The merchant's answers become facts with their name on them."""

    open_uow: OpenUow
    clock: Clock

    def of_product(self, tenant: TenantId, product_id: ProductId) -> Known:
        """What we know and would ask, or NotFound."""
        with self.open_uow(tenant) as uow:
            product = uow.products.get(product_id)
            notes = tuple(uow.notes.of_product(product_id))
            shop = uow.stores.get(product.store_id).name
            matches = uow.matches.of_product(product_id)
            wanted = uow.highlights.of_products([product_id]).get(product_id, ())
        found = contradictions(Evidence(known(product, notes, shop)))
        stated = {name for match in matches for name in match.states}
        lacking = [gap.name for gap in gaps(product, notes, sorted(stated)) if gap.fact is None]
        asked = with_lacking(questions(product, notes, found), lacking)
        highlights = tuple(fact for fact in sheet(product, notes) if fact.source in wanted)
        return Known(notes, asked, found, is_poor(product, notes), highlights)

    def want(self, tenant: TenantId, product_id: ProductId, source: str, author: str) -> None:
        """Have the product's next description say a fact, by its place in the shop's data.

        Raises:
            NotFound: no such product, or no such fact of it.
            Invalid: it has as many as it may have.
        """
        with self.open_uow(tenant) as uow:
            product = uow.products.get(product_id)
            notes = uow.notes.of_product(product_id)
            if not any(f.source == source and f.type in OURS for f in sheet(product, notes)):
                raise NotFound("no such fact")
            uow.highlights.add(Highlight(tenant, product_id, source, author, self.clock()))

    def want_no_more(self, tenant: TenantId, product_id: ProductId, source: str) -> None:
        """Leave it to the writer again, or NotFound."""
        with self.open_uow(tenant) as uow:
            uow.highlights.remove(product_id, source)

    def answer(
        self, tenant: TenantId, product_id: ProductId, answers: Mapping[str, str], author: str
    ) -> int:
        """Keep the answers by the names of their questions; how many are new.

        Raises:
            NotFound: no such product.
            Invalid: none of them says anything, or one says too much.
        """
        given = {name: text for name, text in answers.items() if text.strip()}
        with self.open_uow(tenant) as uow:
            product = uow.products.get(product_id)
            if not given:
                raise Invalid("no answer says anything", {"answer": "empty"})
            facts = [(name.strip()[:MOST_QUESTION_CHARS], told(t)) for name, t in given.items()]
            there = {(n.question, n.text) for n in uow.notes.of_product(product_id, held=True)}
            fresh = [fact for fact in facts if fact not in there]  # a form may come twice
            for name, fact in fresh:
                note = NoteId(new_id())
                uow.notes.add(Note(tenant, note, product.id, name, fact, author, self.clock()))
        return len(fresh)

    def take_back(self, tenant: TenantId, product_id: ProductId, note: NoteId) -> None:
        """Forget a product's note, or NotFound."""
        with self.open_uow(tenant) as uow:
            uow.notes.remove(product_id, note)
