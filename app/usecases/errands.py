"""Send a text model on an errand of a program's: paid for only where a text comes back."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.catalog import Field, Slot
from app.domain.checks import Checked, Standard
from app.domain.claims.evidence import Evidence
from app.domain.contradictions import in_agreement
from app.domain.errands import (
    MOST_RESULT_CHARS,
    SUBJECT,
    Errand,
    ErrandState,
    Outcome,
)
from app.domain.errors import Conflict, Invalid, MustWait, NotFound, RoozError
from app.domain.facts import known, sheet
from app.domain.ids import ErrandId, ProductId, TenantId, new_id
from app.domain.languages import Tongue, offered
from app.domain.own_models import OWN_POINTS
from app.domain.points import whole
from app.domain.richtext import compose, reading
from app.domain.services import Task
from app.domain.texts import SlotBrief
from app.domain.usage import SIGNS_A_TOKEN, Tokens, cost_usd, day, expected, next_day
from app.domain.voices import SILENT, Voice
from app.domain.voicing import better, check_in_voice, complaint
from app.ports.linguist import Linguist
from app.ports.platform import OpenPlatformUow
from app.ports.text_models import Choices, ModelCall, TextAnswer, TextRequest
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.happenings import tell_if_low
from app.usecases.writing import Writing, usage

PLACE = Slot(Field.DESCRIPTION)  # running text, as it is judged
KEPT_DAYS = 2
AT_ONCE = 200


class Underway(Conflict):
    """The same errand is being done at this moment."""

    code = "request_in_progress"


class Abandoned(RoozError):  # noqa: N818  the house's word
    """Whoever asked has gone, and wants nothing any more."""

    code = "abandoned"


class Stage(StrEnum):
    """What is being done at the moment."""

    WRITING = "writing"
    CHECKING = "checking"
    WRITING_AGAIN = "writing_again"  # our checks refused what came


Teller = Callable[[Stage], None]
"""Hears of each stage as it begins; it raises Abandoned where nobody waits any more."""


def _to_nobody(_stage: Stage) -> None:
    """Who asked waits for the end."""


@dataclass(frozen=True, slots=True)
class Commission:
    """What a program asks for. `language` "" is the shop's; `request_key` "" makes it unique."""

    task: Task
    prompt: str
    author: str
    language: str = ""
    product_id: ProductId | None = None
    request_key: str = ""

    @property
    def hash(self) -> str:
        """Two that ask for the same have the same."""
        told = "\n".join((self.task, self.language, str(self.product_id), self.prompt))
        return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class _Work:
    """An errand with what is known for it. Without `standard` no product is named."""

    errand: Errand
    request: TextRequest
    choices: Choices
    standard: Standard | None = None


@dataclass(frozen=True, slots=True)
class Errands:
    """Hold its points, have it done, check it, settle. Nothing is charged for nothing."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow
    writing: Writing
    linguist: Linguist

    def do(self, tenant: TenantId, asked: Commission, tell: Teller = _to_nobody) -> Errand:
        """The errand, done. One that was done under the same key isn't done again.

        `tell` is called outside any transaction.

        Raises:
            NotFound: no such product.
            NotEnoughPoints: and nothing was done.
            Invalid: the key is another errand's, or our checks refuse what came.
            MustWait: the day's money is spent, or no model can be asked now.
            ExternalError: no model could.
            Abandoned: as `tell` says; the points are given back.
        """
        with self.open_uow(tenant) as uow:
            work = self._work(uow, tenant, asked)
            if not uow.errands.add(work.errand, self.writing.lease_s):
                return _earlier(uow.errands.by_request_key(work.errand.request_key), asked)
            uow.errands.forget(KEPT_DAYS)
            self._ensure_affordable(uow, work)
            uow.wallet.hold_for(work.errand.id, whole(work.errand.price_points), SUBJECT)
            tell_if_low(uow, work.errand.price_points, str(work.errand.id))
        return self._done(tenant, work, tell)

    def sweep(self) -> None:
        """Give back the points of errands whose server died."""
        with self.open_platform_uow() as platform:
            lost = platform.due.errands(AT_ONCE)
        for tenant, errand in lost:
            self._end(tenant, errand, Outcome(failure="lost"), [])

    def _work(self, uow: UnitOfWork, tenant: TenantId, asked: Commission) -> _Work:
        kept = uow.own_models.get()
        choices = self.writing.choices(asked.task)
        price_points = uow.prices.now().errand(asked.task)
        if kept is not None:
            choices = self.writing.choices_of_own(kept)
            price_points = min(OWN_POINTS, price_points)
        errand_id = ErrandId(new_id())
        errand = Errand(
            tenant,
            errand_id,
            asked.task,
            asked.author,
            asked.request_key or str(errand_id),
            asked.hash,
            price_points,
        )
        brief = SlotBrief(PLACE, MOST_RESULT_CHARS)
        language = offered(asked.language)
        plain = TextRequest(asked.task, language, "", (), (brief,), prompt=asked.prompt)
        if asked.product_id is None:
            return _Work(errand, plain, choices)
        return self._about(uow, asked, asked.product_id, _Work(errand, plain, choices))

    def _about(
        self, uow: UnitOfWork, asked: Commission, product_id: ProductId, work: _Work
    ) -> _Work:
        product = uow.products.many([product_id]).get(product_id)
        if product is None:
            raise NotFound("no such product")
        store = uow.stores.get(product.store_id)
        notes = uow.notes.of_product(product_id)
        language = asked.language or offered(product.language or store.language)
        evidence = in_agreement(Evidence(known(product, notes, store.name)))
        request = replace(
            work.request,
            language=language,
            shop_name=store.name,
            facts=sheet(product, notes),
            voice=_free(uow.voices.of_store(store.id).voice),
        )
        # what stands in the shop now is evidence, and no part of the result
        standard = Standard(
            replace(product, description=""),
            evidence,
            Tongue(language, self.linguist.likelihoods),
            uow.policies.of_store(store.id),
        )
        return replace(work, request=request, standard=standard)

    def _ensure_affordable(self, uow: UnitOfWork, work: _Work) -> None:
        if work.choices.own is not None:
            return
        now = self.writing.clock()
        request = work.request
        prompt = Tokens(len(request.prompt) // SIGNS_A_TOKEN, 0)
        usd = cost_usd(expected(request.facts, request.slots) + prompt, work.choices.models)
        if uow.spending.open_usd(day(now)) + usd > self.writing.usd_a_day:
            raise MustWait((next_day(now) - now).total_seconds(), "ceiling")

    def _done(self, tenant: TenantId, work: _Work, tell: Teller) -> Errand:
        calls: list[ModelCall] = []
        outcome = Outcome(failure="broken")
        try:
            outcome = self._written(work, calls, tell)
        except RoozError as error:
            outcome = Outcome(failure=error.code)
            raise
        finally:
            self._end(tenant, work.errand.id, outcome, calls)
        if outcome.failure:
            raise Invalid("our checks refuse what came", {"result": outcome.failure})
        return replace(work.errand, state=ErrandState.DONE, outcome=outcome)

    def _written(self, work: _Work, calls: list[ModelCall], tell: Teller) -> Outcome:
        """What came, judged; what our checks refuse is written once more."""
        request = work.request
        tell(Stage.WRITING)
        answer = self.writing.text_model.write(request, work.choices, calls.append)
        tell(Stage.CHECKING)
        found = _judged(work, answer)
        if found.problems:
            tell(Stage.WRITING_AGAIN)
            again = replace(request, complaint=complaint([found]))
            answer = self.writing.text_model.write(again, work.choices, calls.append)
            found = better(found, _judged(work, answer))
        if found.problems:
            return Outcome(failure=found.problems[0].code)
        return Outcome(
            reading(found.text, PLACE),
            answer.writer.provider,
            answer.writer.model,
            sum(call.input_tokens for call in calls),
            sum(call.output_tokens for call in calls),
        )

    def _end(
        self, tenant: TenantId, errand: ErrandId, outcome: Outcome, calls: list[ModelCall]
    ) -> None:
        with self.open_uow(tenant) as uow:
            uow.records.usage([usage(tenant, call, self.writing.clock()) for call in calls])
            uow.errands.end(errand, outcome)


def _earlier(errand: Errand, asked: Commission) -> Errand:
    """What came of the same errand."""
    if errand.request_hash != asked.hash:
        raise Invalid("the key is another errand's", {"Idempotency-Key": "reused"})
    if errand.state is ErrandState.OPEN:
        raise Underway("the same errand is being done")
    if errand.state is ErrandState.FAILED:
        raise Conflict("it failed under this key; take another")
    return errand


def _judged(work: _Work, answer: TextAnswer) -> Checked:
    """What came, as a draft is judged where it is about a product."""
    if work.standard is None:
        text = compose(answer.texts.get(PLACE, ()))
        return Checked(text[:MOST_RESULT_CHARS], (), ())
    request = work.request
    return check_in_voice(answer.texts, request.slots, work.standard, request.voice)[PLACE]


def _free(voice: Voice) -> Voice:
    """Without what is asked of a description alone: its length, and words that it must have."""
    return replace(voice, required=(), least_words=0, most_words=0) if voice != SILENT else voice
