"""Review outside: drafts go out as a table, and come back edited, accepted or rejected."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.drafts import Draft, DraftState
from app.domain.errors import Conflict, Invalid, InvalidTransition, NotFound
from app.domain.ids import DraftId, StoreId, TenantId
from app.domain.sheets import COLUMNS, DECISIONS, MOST_ROWS, Form, Given, Told, fits, given, row
from app.ports.sheets import Sheets
from app.ports.uow import OpenUow
from app.usecases.review import Review


@dataclass(frozen=True, slots=True)
class OfflineReview:
    """A dry run on paper. Publishes nothing."""

    open_uow: OpenUow
    sheets: Sheets
    review: Review

    def sheet(self, tenant: TenantId, store_id: StoreId, form: Form) -> bytes:
        """A store's drafts that can be decided on, live text beside proposed.

        Raises:
            NotFound: no such store.
        """
        with self.open_uow(tenant) as uow:
            uow.stores.get(store_id)
            drafts = uow.drafts.waiting(store_id, MOST_ROWS - 1)
            products = uow.products.many(list({draft.product_id for draft in drafts}))
        rows = [
            row(draft, products[draft.product_id])
            for draft in drafts
            if fits(draft, products[draft.product_id])
        ]
        return self.sheets.write(form, [COLUMNS, *rows])

    def take_in(
        self, tenant: TenantId, store_id: StoreId, content: bytes, author: str
    ) -> list[Told]:
        """Do what each row says, and tell of each what became of it.

        Raises:
            Invalid: it is no such table.
        """
        try:
            rows = given(self.sheets.read(content))
        except ValueError as error:
            raise Invalid(f"no column {error}", {"file": "columns"}) from None
        return [self._one(tenant, store_id, each, author) for each in rows]

    def _one(self, tenant: TenantId, store_id: StoreId, said: Given, author: str) -> Told:
        try:
            return Told(said.number, said.product, self._done(tenant, store_id, said, author))
        except Conflict:
            return Told(said.number, said.product, "changed")
        except NotFound:
            return Told(said.number, said.product, "unknown")
        except InvalidTransition:
            return Told(said.number, said.product, "on_its_way")
        except Invalid as error:
            code = next(iter(error.fields.values()), "")
            return Told(said.number, said.product, "refused", code)

    def _done(self, tenant: TenantId, store_id: StoreId, said: Given, author: str) -> str:
        """Edit first, then decide; each as if it were done on the page."""
        wanted, draft = _wanted(said), self._draft(tenant, store_id, said)
        seen = int(said.version)
        is_edited = said.proposed.strip() != draft.text.replace("\r\n", "\n").strip()
        if not is_edited and wanted in (None, draft.state):
            return "left"
        if is_edited and wanted is not DraftState.REJECTED:
            seen = self.review.edit(tenant, draft.id, said.proposed, author, seen=seen).version
        if wanted is None:
            return "edited"
        self.review.decide(tenant, draft.id, wanted, author, seen=seen)
        if wanted is DraftState.REJECTED:
            return "rejected"
        return "edited_accepted" if is_edited else "accepted"

    def _draft(self, tenant: TenantId, store_id: StoreId, said: Given) -> Draft:
        try:
            draft_id = DraftId(UUID(said.draft))
        except ValueError:
            raise NotFound("no draft's number") from None
        with self.open_uow(tenant) as uow:
            draft = uow.drafts.get(draft_id)
        if draft.store_id != store_id or not said.version.isdecimal():
            raise NotFound("no draft of this store")
        return draft


def _wanted(said: Given) -> DraftState | None:
    if said.decision not in DECISIONS:
        raise Invalid("no decision", {"decision": "decision"})
    if said.proposed.startswith("="):
        raise Invalid("a formula", {"proposed": "formula"})
    return DECISIONS[said.decision]
