"""Have a text model point at what rules couldn't read on rivals' pages, and read it there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.domain import gtins
from app.domain.catalog import Field, Slot
from app.domain.competitor_jobs import JobLease
from app.domain.competitors import Evidence, Reading, RivalProduct, Source
from app.domain.errors import ExternalError, MustWait
from app.domain.ids import TenantId
from app.domain.page_words import said, standing
from app.domain.services import Task
from app.domain.texts import Block, SlotBrief
from app.domain.usage import cost_usd, day, expected
from app.ports.competitors import Step
from app.ports.page_words import PageWords
from app.ports.text_models import Choices, ModelCall, TextAnswer, TextRequest
from app.ports.unread_pages import Gap
from app.ports.uow import UnitOfWork
from app.usecases.writing import Writing, usage

MOST_PAGES = 30  # of a job; a shop whose pages are all unreadable is no shop for rules
MOST_CHARS = 12_000  # of a page; what a product is and costs stands in front
MOST_NAME_CHARS = 300
MOST_S = 180.0  # with a whole crawl before it, it still ends before its worker is killed
CONFIDENCE = 0.5  # it stands there, but only a model says that it is meant
PLACE = Slot(Field.TITLE)
NOTHING = Decimal(0)


class Untold(StrEnum):
    """Why a model didn't tell of a page, as outcomes of jobs name it."""

    AWAY = "model_away"
    CEILING = "model_ceiling"
    GARBLED = "model_garbled"


@dataclass(frozen=True, slots=True)
class _Question:
    """A page as it is shown, with what that may cost; `key` is the same for the same words."""

    gap: Gap
    order: TextRequest
    key: str
    usd: Decimal


@dataclass(frozen=True, slots=True)
class ReadPages:
    """Reads with the platform's models. They only point; what is kept, our rules read there."""

    writing: Writing
    words: PageWords

    def readers(self) -> Choices | None:
        """Who may be asked; None where nobody can."""
        return self.writing.able(Task.FIND)

    def fill(self, tenant: TenantId, lease: JobLease) -> str:
        """Show a model the pages of a job that nobody was shown; what it points at is kept.

        Answers why it didn't tell of all, or "". Of a page on which rules saw no product, one is
        kept where its name and its price stand there.

        Raises:
            LostLease: another worker has the job.
        """
        choices, known = self.readers(), dict[str, TextAnswer]()
        with self.writing.open_uow(tenant) as uow:
            gaps = uow.unread_pages.left(lease.job.id, MOST_PAGES)
            questions = self._planned(uow, gaps, choices, known) if gaps and choices else []
            # so that no other job counts on the same money
            uow.spending.promise_to(lease, _summed(questions))
        if not gaps or choices is None:
            return Untold.AWAY if gaps else ""
        trouble = self._asked(lease, questions, choices, known)
        return trouble or (Untold.CEILING if len(questions) < len(gaps) else "")

    def _asked(
        self,
        lease: JobLease,
        questions: Sequence[_Question],
        choices: Choices,
        known: dict[str, TextAnswer],
    ) -> str:
        """Ask page by page, and keep what is found; why one wasn't told of, or ""."""
        until, trouble = self.writing.clock() + timedelta(seconds=MOST_S), ""
        for at, each in enumerate(questions):
            answer: TextAnswer | Untold | None = known.get(each.key)
            if answer is None:
                answer = self._fresh(lease, each.order, choices, _summed(questions[at + 1 :]))
            if isinstance(answer, TextAnswer):
                known[each.key] = answer
            else:
                trouble = answer
            if answer == Untold.AWAY:
                break
            is_cancelled = self._kept(lease, each.gap, answer)
            if is_cancelled or self.writing.clock() >= until:
                break
        return trouble

    def _planned(
        self, uow: UnitOfWork, gaps: Sequence[Gap], choices: Choices, known: dict[str, TextAnswer]
    ) -> list[_Question]:
        """What the day has money for, or what needs none: its answer goes into `known`."""
        writing, planned = self.writing, list[_Question]()
        left = writing.usd_a_day - uow.spending.open_usd(day(writing.clock()))
        for gap in gaps:
            order = _order(gap)
            keys = writing.text_model.keys(order, choices)
            found = next(iter(uow.answers.find(keys).values()), None)
            if found is not None:
                known[keys[0]] = found
            is_free = found is not None or any(each.key == keys[0] for each in planned)
            usd = NOTHING if is_free else cost_usd(expected((), order.slots), choices.models)
            if usd <= left or is_free:
                planned.append(_Question(gap, order, keys[0], usd))
                left -= usd
        return planned

    def _fresh(
        self, lease: JobLease, order: TextRequest, choices: Choices, left_usd: Decimal
    ) -> TextAnswer | Untold:
        """An answer that is paid for; of what was set aside `left_usd` is needed after it."""
        calls: list[ModelCall] = []
        answer: TextAnswer | Untold
        try:
            answer = self.writing.text_model.write(order, choices, calls.append)
        except MustWait:
            answer = Untold.AWAY
        except ExternalError as error:
            answer = Untold.GARBLED if error.kind == "garbled" else Untold.AWAY
        now, tenant = self.writing.clock(), lease.job.tenant_id
        with self.writing.open_uow(tenant) as uow:
            uow.records.usage([usage(tenant, call, now) for call in calls])
            uow.answers.keep([answer] if isinstance(answer, TextAnswer) else [])
            uow.spending.promise_to(lease, left_usd)
        return answer

    def _kept(self, lease: JobLease, gap: Gap, answer: TextAnswer | Untold) -> bool:
        """Write down what was found, and that the page was shown; whether that is enough."""
        job, told = lease.job, tuple[RivalProduct, ...]()
        if isinstance(answer, TextAnswer):
            product = self._filled(gap, answer.texts.get(PLACE, ()))
            is_one = product.name is not None and product.price is not None
            told = (product,) if gap.product is not None or is_one else ()
        with self.writing.open_uow(job.tenant_id) as uow:
            uow.unread_pages.shown(job.id, gap.page.url)
            step = Step(job.pages_seen, job.skipped, told)
            return uow.competitors.advance(lease, step, self.writing.lease_s)

    def _filled(self, gap: Gap, rows: Iterable[Block]) -> RivalProduct:
        """The product with what stands on its page; what rules read stays as it is."""
        page = gap.page
        product = gap.product or RivalProduct(page.url, language=page.language)
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


def _summed(questions: Iterable[_Question]) -> Decimal:
    return sum((each.usd for each in questions), NOTHING)


def _order(gap: Gap) -> TextRequest:
    """The page as a model is shown it."""
    language = gap.product.language if gap.product is not None else gap.page.language
    brief = SlotBrief(PLACE, MOST_NAME_CHARS, source=said(gap.page.text, MOST_CHARS))
    return TextRequest(Task.FIND, language, "", (), (brief,))
