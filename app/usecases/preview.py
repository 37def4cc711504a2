"""Hear a voice on products before it is kept: free of points, and limited."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from app.domain import outlines
from app.domain.catalog import Field, Product, Slot
from app.domain.checks import Checked, Standard
from app.domain.claims.evidence import Evidence
from app.domain.errors import ExternalError, Invalid, MustWait
from app.domain.facts import known, sheet
from app.domain.ids import ProductId, StoreId, TenantId
from app.domain.languages import Tongue, offered
from app.domain.limits import briefs
from app.domain.outlines import Part
from app.domain.outlining import as_outlined, outlined, unknown
from app.domain.policies.policy import Policies
from app.domain.services import MENU, ServiceCode, Task
from app.domain.stores import Store
from app.domain.usage import day
from app.domain.voices import Voice, kept
from app.domain.voicing import check_in_voice, sized
from app.ports.linguist import Linguist
from app.ports.text_models import Choices, ModelCall, TextAnswer, TextRequest
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.writing import Writing, usage

PREVIEWED = 3
PREVIEWS_A_DAY = 12
DESCRIPTION = Slot(Field.DESCRIPTION)
TASK = Task.PRODUCT_DESCRIPTION


@dataclass(frozen=True, slots=True)
class Heard:
    """One product's description, written in a voice to hear it."""

    product: Product
    found: Checked
    is_offline: bool


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is to be heard: a voice in a store, on products, in an outline where there is one."""

    store: Store
    voice: Voice
    policies: Policies
    products: tuple[Product, ...]
    outline: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """Writes a few descriptions that nobody keeps."""

    open_uow: OpenUow
    writing: Writing
    linguist: Linguist

    def voice(
        self,
        tenant: TenantId,
        store_id: StoreId | None,
        products: Sequence[ProductId],
        voice: Voice,
        author: str,
    ) -> tuple[Heard, ...]:
        """Descriptions of the three of these products of which most is known. Costs no points.

        Raises:
            Invalid: the voice can't be kept so, or today's previews or money are used up.
            ExternalError: no writer answered.
        """
        with self.open_uow(tenant) as uow:
            hearing = self._hearing(uow, store_id, products, kept(voice))
        return self._heard_all(tenant, hearing, author)

    def outline(
        self,
        tenant: TenantId,
        store_id: StoreId,
        products: Sequence[ProductId],
        parts: Sequence[Part],
        author: str,
    ) -> Heard:
        """A description in a store's outline, of that of these products of which most is known.

        Costs no points.

        Raises:
            Invalid: the outline can't be kept so, or today's previews or money are used up.
            ExternalError: no writer answered.
        """
        tidy = outlines.kept(parts)
        with self.open_uow(tenant) as uow:
            hearing = self._hearing(uow, store_id, products, uow.voices.of_store(store_id).voice)
        [heard] = self._heard_all(
            tenant, replace(hearing, products=hearing.products[:1], outline=tidy), author
        )
        return heard

    def _heard_all(self, tenant: TenantId, hearing: Hearing, author: str) -> tuple[Heard, ...]:
        choices = self.writing.choices(TASK)
        orders = [self._order(hearing, product) for product in hearing.products]
        keys = [self.writing.text_model.keys(order, choices) for order in orders]
        with self.open_uow(tenant) as uow:
            answered = uow.answers.find([key for each in keys for key in each])
            self._take(uow, author)
        before = [next((answered[key] for key in each if key in answered), None) for each in keys]
        answers = self._answers(tenant, orders, before, choices)
        pairs = zip(hearing.products, orders, answers, strict=True)
        return tuple(self._heard(hearing, *pair) for pair in pairs)

    def _hearing(
        self, uow: UnitOfWork, store_id: StoreId | None, ids: Sequence[ProductId], voice: Voice
    ) -> Hearing:
        found = uow.products.many(ids).values()
        chosen = sorted(found, key=lambda product: -len(sheet(product)))[:PREVIEWED]
        if not chosen:
            raise Invalid("no product to write for", {"preview": "no_product"})
        store = uow.stores.get(chosen[0].store_id)
        above = None if store_id is None else uow.voices.latest(None)
        whole = above.voice.under(voice) if above else voice
        return Hearing(store, whole, uow.policies.of_store(store.id), tuple(chosen))

    def _take(self, uow: UnitOfWork, author: str) -> None:
        if uow.spending.open_usd(day(self.writing.clock())) >= self.writing.usd_a_day:
            raise Invalid("the day's money is spent", {"preview": "spent"})
        if not uow.voices.take_preview(author, PREVIEWS_A_DAY):
            raise Invalid("no preview is left today", {"preview": "used_up"})

    def _order(self, hearing: Hearing, product: Product) -> TextRequest:
        store = hearing.store
        service = next(each for each in MENU if each.code is ServiceCode.DESCRIPTION)
        wanted = [b for b in briefs(service, product, store.platform) if b.slot == DESCRIPTION]
        return TextRequest(
            TASK,
            offered(store.language),
            store.name,
            sheet(product),
            outlined(sized(wanted, hearing.voice), hearing.outline, sheet(product)),
            voice=hearing.voice,
        )

    def _answers(
        self,
        tenant: TenantId,
        orders: Sequence[TextRequest],
        before: Sequence[TextAnswer | None],
        choices: Choices,
    ) -> Sequence[TextAnswer]:
        """The answers of before, and fresh ones, all at once."""
        calls: list[ModelCall] = []
        fresh: list[TextAnswer] = []

        def ask(order: TextRequest, earlier: TextAnswer | None) -> TextAnswer:
            if earlier is not None:
                return earlier
            answer = self.writing.text_model.write(order, choices, calls.append)
            fresh.append(answer)
            return answer

        try:
            with ThreadPoolExecutor(PREVIEWED) as pool:
                return list(pool.map(ask, orders, before))
        except MustWait as wait:  # a person waits for this page, and not for a provider's minute
            raise ExternalError("no writer is free", retryable=True) from wait
        finally:
            self._keep(tenant, calls, fresh)

    def _keep(
        self, tenant: TenantId, calls: Sequence[ModelCall], fresh: Sequence[TextAnswer]
    ) -> None:
        with self.open_uow(tenant) as uow:
            uow.records.usage([usage(tenant, call, self.writing.clock()) for call in calls])
            uow.answers.keep(fresh)

    def _heard(
        self, hearing: Hearing, product: Product, order: TextRequest, answer: TextAnswer
    ) -> Heard:
        tongue = Tongue(order.language, self.linguist.likelihoods)
        evidence = Evidence(known(product, (), hearing.store.name))
        standard = Standard(product, evidence, tongue, hearing.policies)
        found = check_in_voice(answer.texts, order.slots, standard, hearing.voice)
        text = as_outlined(found, order.slots, standard)[DESCRIPTION]
        left_out = unknown(hearing.outline, order.facts)
        text = replace(text, checks=(*text.checks, *left_out))
        return Heard(product, text, answer.writer.is_offline)
