"""Have a task's model asked once, really, and see what came, how long it took and what it cost."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.audit_log import Actor, AuditLine, Deed
from app.domain.catalog import Field, Slot
from app.domain.errands import PRICE_POINTS
from app.domain.errors import Invalid, RoozError
from app.domain.ids import TenantId
from app.domain.richtext import compose, reading
from app.domain.services import Task
from app.domain.texts import SlotBrief
from app.ports.text_models import ModelCall, TextRequest
from app.ports.uow import OpenUow
from app.usecases.writing import Writing, usage

TASKS: Sequence[Task] = tuple(PRICE_POINTS)
"""What can be asked without a product."""
PROMPT = "Write one short sentence about a blue stoneware bowl."
PLACE = Slot(Field.DESCRIPTION)
MOST_CHARS = 300


@dataclass(frozen=True, slots=True)
class Tried:
    """What came; `trouble` is "" or the code of why nothing did. A call for each model asked."""

    task: Task
    text: str
    calls: Sequence[ModelCall]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class TryModel:
    """Asks as the table has it, with its fail-over; what it costs is the admin's workspace's."""

    open_uow: OpenUow
    writing: Writing

    def once(self, tenant: TenantId, task: str, by: Actor) -> Tried:
        """One call, or one for each model that fails before another answers.

        Raises:
            Invalid: no task that can be asked like that.
        """
        if task not in TASKS:
            raise Invalid("no such task", {"task": "unknown"})
        asked, calls = Task(task), list[ModelCall]()
        brief = SlotBrief(PLACE, MOST_CHARS)
        request = TextRequest(asked, "en", "", (), (brief,), prompt=PROMPT)
        text, trouble = "", ""
        try:
            choices = self.writing.choices(asked)
            answer = self.writing.text_model.write(request, choices, calls.append)
            text = reading(compose(answer.texts.get(PLACE, ())), PLACE)[:MOST_CHARS]
        except RoozError as error:
            trouble = error.code
        with self.open_uow(tenant) as uow:
            uow.records.usage([usage(tenant, call, self.writing.clock()) for call in calls])
            uow.audit_log.add(AuditLine(Deed.MODEL_TRIED, by, tenant, task))
        return Tried(asked, text, calls, trouble)
