"""Have a text model point at what rules couldn't read on rivals' pages, and read it there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from itertools import islice
from typing import Any

from app.domain import gtins
from app.domain.catalog import Field, Slot
from app.domain.competitors import Evidence, Reading, RivalProduct, Source
from app.domain.errors import ExternalError, MustWait
from app.domain.ids import TenantId
from app.domain.page_words import said, standing
from app.domain.services import Task
from app.domain.texts import Block, SlotBrief
from app.domain.usage import cost_usd, day, expected
from app.ports.page_words import PageWords
from app.ports.scrapes import UnreadPage
from app.ports.text_models import Choices, ModelCall, TextAnswer, TextRequest
from app.usecases.writing import Writing, usage

MOST_PAGES = 30  # of a job; a shop whose pages are all unreadable is no shop for rules
MOST_CHARS = 12_000  # of a page; what a product is and costs stands in front
MOST_NAME_CHARS = 300
MOST_S = 180.0  # with a whole crawl before it, it still ends before its worker is killed
CONFIDENCE = 0.5  # it stands there, but only a model says that it is meant
PLACE = Slot(Field.TITLE)


class Untold(StrEnum):
    """Why a model didn't tell of a page, as outcomes of jobs name it."""

    AWAY = "model_away"
    CEILING = "model_ceiling"
    GARBLED = "model_garbled"


@dataclass(frozen=True, slots=True)
class Gap:
    """A page with what rules read of its product."""

    page: UnreadPage
    product: RivalProduct


@dataclass(frozen=True, slots=True)
class ReadPages:
    """Reads with the platform's models. They only point; what is kept, our rules read there."""

    writing: Writing
    words: PageWords

    def readers(self) -> Choices | None:
        """Who may be asked; None where nobody can."""
        return self.writing.able(Task.FIND)

    def fill(
        self, tenant: TenantId, gaps: Iterable[Gap], told: Callable[[RivalProduct], bool]
    ) -> str:
        """Tell each product after its page was read, until `told` says that it is enough.

        Answers why a model didn't tell of all, or "". It raises what `told` raises, and nothing
        for a model's sake.
        """
        choices, trouble = self.readers(), ""
        if choices is None:
            return Untold.AWAY
        until = self.writing.clock() + timedelta(seconds=MOST_S)
        for gap in islice(gaps, MOST_PAGES):
            product, answer = gap.product, self._asked(tenant, gap, choices)
            if isinstance(answer, TextAnswer):
                product = self._filled(gap, answer.texts.get(PLACE, ()))
            else:
                trouble = answer
            is_enough = told(product) or self.writing.clock() >= until
            if is_enough or trouble in (Untold.AWAY, Untold.CEILING):
                break
        return trouble

    def _asked(self, tenant: TenantId, gap: Gap, choices: Choices) -> TextAnswer | Untold:
        """What a model told of a page; it isn't paid for what was answered before."""
        brief = SlotBrief(PLACE, MOST_NAME_CHARS, source=said(gap.page.text, MOST_CHARS))
        order = TextRequest(Task.FIND, gap.product.language, "", (), (brief,))
        writing = self.writing
        usd = cost_usd(expected((), (brief,)), choices.models)
        with writing.open_uow(tenant) as uow:
            known = uow.answers.find(writing.text_model.keys(order, choices))
            left = writing.usd_a_day - uow.spending.open_usd(day(writing.clock()))
        if known:
            return next(iter(known.values()))
        return self._fresh(tenant, order, choices) if usd <= left else Untold.CEILING

    def _fresh(self, tenant: TenantId, order: TextRequest, choices: Choices) -> TextAnswer | Untold:
        calls: list[ModelCall] = []
        answer: TextAnswer | Untold
        try:
            answer = self.writing.text_model.write(order, choices, calls.append)
        except MustWait:
            answer = Untold.AWAY
        except ExternalError as error:
            answer = Untold.GARBLED if error.kind == "garbled" else Untold.AWAY
        now = self.writing.clock()
        with self.writing.open_uow(tenant) as uow:
            uow.records.usage([usage(tenant, call, now) for call in calls])
            uow.answers.keep([answer] if isinstance(answer, TextAnswer) else [])
        return answer

    def _filled(self, gap: Gap, rows: Iterable[Block]) -> RivalProduct:
        """The product with what stands on its page; what rules read stays as it is."""
        product, page = gap.product, gap.page
        text = said(page.text, MOST_CHARS)
        for row in rows:
            words = standing(row.text, text)
            if not words or getattr(product, row.name) is not None:
                continue
            value = self._value(row.name, words, product)
            if value is None:
                continue
            seen = Evidence(page.url, self.writing.clock(), words[:MOST_NAME_CHARS], Source.MODEL)
            changed: dict[str, Any] = {row.name: Reading(value, CONFIDENCE, seen)}
            if row.name == "price" and value.currency and product.currency is None:
                changed["currency"] = Reading(value.currency, CONFIDENCE, seen)
            product = replace(product, **changed)
        return product

    def _value(self, field: str, words: str, product: RivalProduct) -> Any:
        """What the words mean; None where they mean nothing, or run on for too long."""
        if len(words) > MOST_NAME_CHARS:
            return None
        match field:
            case "price":
                return self.words.price(words, product.url, product.language)
            case "availability":
                return self.words.availability(words)
            case "gtin":
                return gtins.checked(words) or None
            case _:
                return words
